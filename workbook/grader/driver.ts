// The part of the harness that runs inside the graded process: it calls one of the reader's functions and reports.

import { readSync } from "node:fs"
import { isMainThread } from "node:worker_threads"
import { reportFailure, send } from "./prelude.ts"

/** Tells the check a value; undefined arrives as null. */
export function report(value: unknown): void {
  send({ kind: "value", value: value ?? null })
}

const heard = Buffer.alloc(4096)
let unread = ""

/** Waits for the next line that the check tells. Read with node:fs, so that it does not appear in the trace. */
export function hear(): string {
  for (;;) {
    const end = unread.indexOf("\n")
    if (end !== -1) {
      const line = unread.slice(0, end)
      unread = unread.slice(end + 1)
      return line
    }
    const n = readSync(0, heard)
    if (n === 0) hold() // the check is over and will end this process
    unread += heard.toString("utf8", 0, n)
  }
}

/** Longer than any check takes. */
const HOLD_MS = 300_000

/**
 * Keeps the process as it is, without a system call, until the check ends it. A forked child whose supervisor was killed
 * with everything around it is ended by nobody: it ends itself.
 */
export function hold(): never {
  for (;;) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, HOLD_MS)
    process.kill(process.pid, "SIGKILL")
  }
}

/**
 * Runs the scene that argv names, with the JSON value in argv as its argument.
 * @param scenes name → what to call; a scene that returns, or whose promise is kept, has ended well
 */
// biome-ignore lint/suspicious/noExplicitAny: each scene declares what its check sends it
export function runDriver(scenes: Readonly<Record<string, (argument: any) => unknown>>): void {
  if (!isMainThread) return // a thread runs the body it was started for (runtime/threads.ts)
  const [, , name = "", argument = "null"] = process.argv
  const scene = scenes[name]
  if (scene === undefined) throw new Error(`the driver has no scene "${name}"`)
  const done = () => send({ kind: "done" })
  try {
    const result = scene(JSON.parse(argument))
    if (result instanceof Promise) result.then(done, reportFailure)
    else done()
  } catch (error) {
    reportFailure(error)
  }
}
