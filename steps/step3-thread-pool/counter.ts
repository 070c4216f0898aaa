import { todo } from "../../runtime/todo.ts"
// Step 3, what threads share: one counter, several threads that add to it.
//
// Left out on purpose: memory orders. Atomics in JavaScript are sequentially consistent, all of them.

/**
 * Adds 1 to counter[0], `times` times. Several threads do so at once, and none of their additions may be lost.
 * @param counter over a SharedArrayBuffer
 */
export function countUp(counter: Int32Array, times: number): void {
  // TODO(3.5) Add 1, so that no addition of another thread is lost.
  // #region countUp
  return todo("3.5", "countUp")
  // #endregion countUp
}
