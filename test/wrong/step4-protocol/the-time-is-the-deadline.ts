// misconception: a deadline is the time that was asked for
// check: 4.3e
// code: E4-EARLY
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
  putOff(loop, { atMs: afterMs, fd, generation, answer: message(ANSWER, id, body.subarray(4)) })
// #endregion later
