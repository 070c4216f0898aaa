// misconception: message.text is the request
// check: 3.3b
// code: E3-JOB-TEXT
// file: pool.ts
// #region work
  for (;;) {
    const length = take(jobs, message.bytes)
    if (length === 0) return
    const answer = service.answer(message.text.subarray(0, length))
    message.text.set(answer)
    put(completions, message.bytes.subarray(0, HEADER_BYTES + answer.length))
    check(write(wakeFd, ONE, 0, ONE.byteLength), "write")
  }
// #endregion work
