// misconception: zero-copy: the request becomes its own answer
// check: 4.3f
// code: E4-LOAN
// file: server.ts
// #region later
  const afterMs = body.length < 4 ? Number.POSITIVE_INFINITY : getU32(body, 0)
  if (afterMs > MOST_AFTER_MS) {
    putFailed(client.output, id, BAD_BODY)
    return
  }
  client.inFlight++
  const { fd, generation } = client
  // The header goes right in front of the bytes that are sent back, over the request's own.
  const answer = new Uint8Array(body.buffer, body.byteOffset - 6, body.length + 6)
  answer.set([0, 0, (body.length + 2) >>> 8, (body.length + 2) & 255, 1, ANSWER])
  answer.set([id >>> 24, id >>> 16, id >>> 8, id], 6)
  putOff(loop, { atMs: loop.clock() + afterMs, fd, generation, answer })
// #endregion later
