// misconception: an answer that is put off is answered
// check: 4.3h
// code: E4-NOT-COUNTED
// file: server.ts
// #region later
  const afterMs = body.length < 4 ? Number.POSITIVE_INFINITY : getU32(body, 0)
  if (afterMs > MOST_AFTER_MS) {
    putFailed(client.output, id, BAD_BODY)
    return
  }
  const { fd, generation } = client
  // The body is a loan, and this answer outlives it: message() copies it.
  putOff(loop, { atMs: loop.clock() + afterMs, fd, generation, answer: message(ANSWER, id, body.subarray(4)) })
// #endregion later
