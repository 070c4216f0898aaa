// idea: wakes the reactor only where it may have found the queue empty
// file: pool.ts
// adds: import { HEAD, TAIL } from "./queue.ts"
// #region work
  for (;;) {
    const length = take(jobs, message.bytes)
    if (length === 0) return
    const answer = service.answer(message.bytes.subarray(HEADER_BYTES, length))
    message.text.set(answer)
    const before = Atomics.load(completions.words, TAIL)
    put(completions, message.bytes.subarray(0, HEADER_BYTES + answer.length))
    // One further on is taken along by whoever has put the one at HEAD, and wakes for it.
    if (((Atomics.load(completions.words, HEAD) - before) | 0) >= 0) check(write(wakeFd, ONE, 0, ONE.byteLength), "write")
  }
// #endregion work
