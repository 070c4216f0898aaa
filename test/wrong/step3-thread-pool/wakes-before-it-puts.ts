// misconception: first the bell, then the delivery
// check: 3.3c
// code: E3-WAKES-EARLY
// file: pool.ts
// #region work
  for (;;) {
    const length = take(jobs, message.bytes)
    if (length === 0) return
    const answer = service.answer(message.bytes.subarray(HEADER_BYTES, length))
    message.text.set(answer)
    check(write(wakeFd, ONE, 0, ONE.byteLength), "write")
    put(completions, message.bytes.subarray(0, HEADER_BYTES + answer.length))
  }
// #endregion work
