// The first thing that runs in a graded process, before any line of the code under test: says hello, and reports what
// nobody catches, with the places of the sources. A driver imports it first.

import { writeSync } from "node:fs"
import { isMainThread } from "node:worker_threads"
import { TodoError } from "../../runtime/todo.ts"
import { mapStacks } from "./stacks.ts"

const REPORT_FD = Number(process.env["ECHOBOOK_REPORT_FD"] ?? 3)

/** Sends one line to the check. Written with node:fs, so that it does not appear in the trace. */
export function send(report: object): void {
  const line = JSON.stringify(report, (_, value: unknown) => {
    if (typeof value === "bigint") return `${value}n`
    return value === undefined ? null : value
  })
  writeSync(REPORT_FD, `${line}\n`)
}

/** An open exercise in C: runtime/binding.h throws "2.6 js_epoll_wait". */
function todoInC(error: unknown): { part: string; task: string } | undefined {
  if (!(error instanceof Error) || !("code" in error) || error.code !== "ERR_ECHOBOOK_TODO") return undefined
  const [part = "", task = ""] = error.message.split(" ")
  return { part, task }
}

export function reportFailure(error: unknown): never {
  const todo = error instanceof TodoError ? error : todoInC(error)
  if (todo !== undefined) send({ kind: "todo", part: todo.part, task: todo.task })
  else if (error instanceof Error)
    send({ kind: "threw", error: `${error.name}: ${error.message}`, stack: error.stack ?? "" })
  else send({ kind: "threw", error: String(error), stack: "" })
  process.exit(1)
}

mapStacks()
process.on("uncaughtException", reportFailure)
process.on("unhandledRejection", reportFailure)
if (isMainThread) send({ kind: "hello", pid: process.pid })
