// idea: the answer in memory of its own, the header copied
// file: pool.ts
// #region work
  let length = take(jobs, message.bytes)
  while (length !== 0) {
    const answer = service.answer(message.bytes.slice(HEADER_BYTES, length))
    const completion = new Uint8Array(HEADER_BYTES + answer.length)
    completion.set(message.bytes.subarray(0, HEADER_BYTES))
    completion.set(answer, HEADER_BYTES)
    while (!tryPut(completions, completion)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1)
    check(write(wakeFd, new BigUint64Array([1n]), 0, 8), "write")
    length = take(jobs, message.bytes)
  }
// #endregion work
