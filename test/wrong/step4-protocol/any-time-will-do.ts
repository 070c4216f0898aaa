// misconception: a client knows how long it wants to wait
// check: 4.3l
// code: E4-BAD-BODY
// file: server.ts
// #region later
  const afterMs = body.length < 4 ? 0 : getU32(body, 0)
  if (body.length < 4) {
    putFailed(client.output, id, BAD_BODY)
    return
  }
  client.inFlight++
  const { fd, generation } = client
  // The body is a loan, and this answer outlives it: message() copies it.
  putOff(loop, { atMs: loop.clock() + afterMs, fd, generation, answer: message(ANSWER, id, body.subarray(4)) })
// #endregion later
