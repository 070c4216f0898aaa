// misconception: the time of an AFTER is advice
// check: 4.3e
// code: E4-EARLY
// file: server.ts
// #region later
  const afterMs = body.length < 4 ? Number.POSITIVE_INFINITY : getU32(body, 0)
  if (afterMs > MOST_AFTER_MS) {
    putFailed(client.output, id, BAD_BODY)
    return
  }
  putMessage(client.output, ANSWER, id, body.subarray(4))
// #endregion later
