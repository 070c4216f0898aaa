// What a measurement between two threads is asked, and how the second thread comes to be.

import { Worker } from "node:worker_threads"
import type { Sample } from "../load/sample.ts"

export interface Task {
  readonly mode: string
  readonly via: string
  readonly messageBytes: number
  readonly seconds: number
  readonly warmupSeconds: number
}

/** A task as the second thread gets it; `shared` is what both have. */
export interface Share<Shared> extends Task {
  readonly shared: Shared
}

export interface Traffic {
  readonly vias: readonly string[]
  /** In the first thread: starts the second one, measures, ends it. */
  measure(task: Task): Promise<Sample>
  /** In the second thread: its part. May block. */
  other(task: Task): void
}

export function isTask(data: unknown): data is Task {
  return typeof data === "object" && data !== null && "mode" in data && "via" in data
}

/** Starts the second thread on the same program. @returns once it runs; the caller terminates it */
export function startOther<Shared>(task: Task, shared: Shared): Promise<Worker> {
  const share: Share<Shared> = { ...task, shared }
  const worker = new Worker(process.argv[1] ?? "", { workerData: share })
  return new Promise((resolve, reject) => {
    worker.once("online", () => resolve(worker)).once("error", reject)
  })
}

/** The same clock in every thread, ns. clock_gettime(2) CLOCK_MONOTONIC */
export const nowNs = (): number => Number(process.hrtime.bigint())
