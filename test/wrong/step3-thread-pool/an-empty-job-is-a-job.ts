// misconception: every message is a job
// check: 3.6a
// code: E3-NEVER-JOINS
// file: pool.ts
// #region work
  for (;;) {
    const length = take(jobs, message.bytes)
    const answer = service.answer(message.bytes.subarray(HEADER_BYTES, length))
    message.text.set(answer)
    put(completions, message.bytes.subarray(0, HEADER_BYTES + answer.length))
    check(write(wakeFd, ONE, 0, ONE.byteLength), "write")
  }
// #endregion work
