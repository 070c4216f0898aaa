// misconception: the reactor looks into its queue
// check: 3.3c
// code: E3-NO-WAKE
// file: pool.ts
// #region work
  for (;;) {
    const length = take(jobs, message.bytes)
    if (length === 0) return
    const answer = service.answer(message.bytes.subarray(HEADER_BYTES, length))
    message.text.set(answer)
    put(completions, message.bytes.subarray(0, HEADER_BYTES + answer.length))
  }
// #endregion work
