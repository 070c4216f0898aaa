// What an exercise does until the reader has written it.

/** Thrown by an exercise that is still empty. */
export class TodoError extends Error {
  override readonly name = "TodoError"
  /** "1.2" */
  readonly part: string
  /** The function to write: "writeAll". */
  readonly task: string

  constructor(part: string, task: string) {
    super(`Part ${part} is not written yet: ${task}(). Its TODO says what to do; hints: npm run book -- hint ${part}`)
    this.part = part
    this.task = task
  }
}

/** Stands where the reader's code goes. Never returns. */
export function todo(part: string, task: string): never {
  throw new TodoError(part, task)
}
