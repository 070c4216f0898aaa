// misconception: answers go out in the order of the requests
// check: 4.3e
// code: E4-IN-ORDER
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
  const last = loop.later.findLast((later) => later.generation === generation)?.atMs ?? 0
  putOff(loop, { atMs: Math.max(last, loop.clock() + afterMs), fd, generation, answer: message(ANSWER, id, body.subarray(4)) })
// #endregion later
