// misconception: what is not there is 0
// check: 4.3l
// code: E4-BAD-BODY
// file: server.ts
// #region later
  const afterMs = getU32(body, 0)
  if (afterMs > MOST_AFTER_MS) {
    putFailed(client.output, id, BAD_BODY)
    return
  }
  client.inFlight++
  const { fd, generation } = client
  // The body is a loan, and this answer outlives it: message() copies it.
  putOff(loop, { atMs: loop.clock() + afterMs, fd, generation, answer: message(ANSWER, id, body.subarray(4)) })
// #endregion later
