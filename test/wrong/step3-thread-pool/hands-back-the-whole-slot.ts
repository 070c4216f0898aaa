// misconception: the message is as long as its memory
// check: 3.3c
// code: E3-ANSWER
// file: pool.ts
// #region work
  for (;;) {
    const length = take(jobs, message.bytes)
    if (length === 0) return
    message.text.set(service.answer(message.bytes.subarray(HEADER_BYTES, length)))
    put(completions, message.bytes)
    check(write(wakeFd, ONE, 0, ONE.byteLength), "write")
  }
// #endregion work
