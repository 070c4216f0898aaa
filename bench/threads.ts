// Two threads of one process and what goes between them, measured: no server, no socket.
//
//   node threads.mjs --mode=stream|round-trip|wake|counter --via=queue|post|piscina|eventfd|atomics
//                    [--bytes=64] [--seconds=1] [--warmup=0.3]
//
// It is bundled (bench/contestants.ts) and loads itself in its threads, so it runs as one plain file. Prints one line of
// JSON: a Sample, or a Counted for counter. loadBusy is the processor time of both threads together: up to 2.

import { writeSync } from "node:fs"
import { parseArgs } from "node:util"
import { isMainThread, workerData } from "node:worker_threads"
import { TodoError } from "../runtime/todo.ts"
import { counted } from "./threads/counter.ts"
import { roundTrips } from "./threads/round-trip.ts"
import { stream } from "./threads/stream.ts"
import { isTask, type Task, type Traffic } from "./threads/task.ts"
import { wakes } from "./threads/wake.ts"

export { echo } from "./threads/piscina.ts"

const traffic: Readonly<Record<string, Traffic>> = { "round-trip": roundTrips, stream, wake: wakes }

/** The program, in its first thread and in those that it starts. */
export async function main(args: string[]): Promise<void> {
  try {
    if (isMainThread) console.log(JSON.stringify(await measure(readTask(args))))
    else if (isTask(workerData)) (workerData.mode === "counter" ? counted : traffic[workerData.mode])?.other(workerData)
  } catch (error) {
    const said = error instanceof TodoError ? error.message : error instanceof Error ? error.stack : String(error)
    writeSync(2, `${said}\n`)
    // The other thread may be asleep, and nobody would wake it any more.
    process.kill(process.pid, "SIGKILL")
  }
}

function measure(task: Task): Promise<unknown> | undefined {
  return task.mode === "counter" ? counted.measure(task) : traffic[task.mode]?.measure(task)
}

function readTask(args: string[]): Task {
  const { values } = parseArgs({
    args,
    options: {
      mode: { type: "string", default: "round-trip" },
      via: { type: "string", default: "queue" },
      bytes: { type: "string", default: "64" },
      seconds: { type: "string", default: "1" },
      warmup: { type: "string", default: "0.3" },
    },
  })
  const { mode, via, bytes, seconds, warmup } = values
  const vias = mode === "counter" ? ["queue"] : (traffic[mode]?.vias ?? [])
  if (!vias.includes(via)) throw new Error(`--mode=${mode} --via=${via}: not one of ${vias.join(", ")}`)
  return { mode, via, messageBytes: Number(bytes), seconds: Number(seconds), warmupSeconds: Number(warmup) }
}
