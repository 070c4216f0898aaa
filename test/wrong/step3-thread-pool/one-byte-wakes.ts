// misconception: length is in bytes
// check: 3.3c
// code: E3-WAKE-REFUSED
// file: pool.ts
// #region work
  for (;;) {
    const length = take(jobs, message.bytes)
    if (length === 0) return
    const answer = service.answer(message.bytes.subarray(HEADER_BYTES, length))
    message.text.set(answer)
    put(completions, message.bytes.subarray(0, HEADER_BYTES + answer.length))
    void write(wakeFd, ONE, 0, ONE.length)
  }
// #endregion work
