// misconception: put() takes the answer from where it is
// check: 3.3c
// code: E3-ANSWER
// file: pool.ts
// #region work
  for (;;) {
    const length = take(jobs, message.bytes)
    if (length === 0) return
    const answer = service.answer(message.bytes.subarray(HEADER_BYTES, length))
    put(completions, message.bytes.subarray(0, HEADER_BYTES + answer.length))
    check(write(wakeFd, ONE, 0, ONE.byteLength), "write")
  }
// #endregion work
