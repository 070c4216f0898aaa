// The part of the harness that runs inside the graded process: it calls one of the reader's functions and reports.
//
// Reports go to descriptor 3 as lines of JSON, written with node:fs so that they do not appear in the trace.

import { writeSync } from "node:fs"
import { TodoError } from "../../runtime/todo.ts"

const REPORT_FD = 3

function send(report: object): void {
  writeSync(REPORT_FD, `${JSON.stringify(report)}\n`)
}

/** Tells the check a value. */
export function report(value: unknown): void {
  send({ kind: "value", value })
}

/** Keeps the process as it is, without a system call, until the check ends it. */
export function hold(): never {
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
}

function reportFailure(error: unknown): never {
  if (error instanceof TodoError) send({ kind: "todo", part: error.part, task: error.task })
  else if (error instanceof Error)
    send({ kind: "threw", error: `${error.name}: ${error.message}`, stack: error.stack ?? "" })
  else send({ kind: "threw", error: String(error), stack: "" })
  process.exit(1)
}

/**
 * Runs the scene that argv names, with the JSON value in argv as its argument.
 * @param scenes name → what to call; a scene that returns has ended well
 */
// biome-ignore lint/suspicious/noExplicitAny: each scene declares what its check sends it
export function runDriver(scenes: Readonly<Record<string, (argument: any) => unknown>>): void {
  const [, , name = "", argument = "null"] = process.argv
  process.on("uncaughtException", reportFailure)
  process.on("unhandledRejection", reportFailure)
  send({ kind: "hello", pid: process.pid })
  const scene = scenes[name]
  if (scene === undefined) throw new Error(`the driver has no scene "${name}"`)
  try {
    scene(JSON.parse(argument))
    send({ kind: "done" })
  } catch (error) {
    reportFailure(error)
  }
}
