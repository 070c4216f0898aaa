// misconception: the answer to an AFTER is its body
// check: 4.3e
// code: E4-LATER
// file: server.ts
// #region later
  const afterMs = body.length < 4 ? Number.POSITIVE_INFINITY : getU32(body, 0)
  if (afterMs > MOST_AFTER_MS) {
    putFailed(client.output, id, BAD_BODY)
    return
  }
  client.inFlight++
  const { fd, generation } = client
  // The body is a loan, and this answer outlives it: message() copies it.
  putOff(loop, { atMs: loop.clock() + afterMs, fd, generation, answer: message(ANSWER, id, body) })
// #endregion later
