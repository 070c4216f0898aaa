// idea: copies the body first and checks afterwards
// file: server.ts
// #region later
  const own = Buffer.from(body)
  const afterMs = own.length < 4 ? -1 : own.readUInt32BE(0)
  if (afterMs < 0 || afterMs > MOST_AFTER_MS) return putFailed(client.output, id, BAD_BODY)
  const answer = message(ANSWER, id, own.subarray(4))
  client.inFlight += 1
  putOff(loop, { atMs: afterMs + loop.clock(), fd: client.fd, generation: client.generation, answer })
// #endregion later
