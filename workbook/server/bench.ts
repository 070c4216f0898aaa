// Races from the page: one at a time, in a process of its own, and what the reader's earlier ones were.

import { type ChildProcess, fork } from "node:child_process"
import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { readResult } from "../../bench/result.ts"
import { type ShownResult, showResult } from "../../bench/shown.ts"
import type { Lang } from "../manifest.ts"
import { ROOT } from "../paths.ts"
import { statePath } from "../state.ts"

export interface BenchRun {
  /** "step2" */
  readonly step: string
  readonly state: "running" | "done" | "stopped" | "failed"
  /** From 0 to 1. */
  readonly done: number
  /** What runs now; what it said last, of a failed one. */
  readonly says: string
}

export interface BenchOptions {
  readonly step: string
  readonly rounds: number
  readonly target: "steps" | "solutions"
  /** autocannon as well. */
  readonly http: boolean
}

/** One of the reader's results: the median of each scenario for the workbook's own server. */
export interface BenchPast {
  /** ISO 8601 */
  readonly at: string
  readonly target: ShownResult["target"]
  readonly medians: Readonly<Record<string, number>>
}

export interface Races {
  current(): BenchRun | undefined
  /** Starts a race; one that is under way is stopped. */
  start(options: BenchOptions): void
  stop(): void
}

/** @param tell called at each change */
export function createRaces(tell: (run: BenchRun) => void): Races {
  let run: BenchRun | undefined
  let child: ChildProcess | undefined
  const change = (next: BenchRun) => {
    run = next
    tell(next)
  }
  const stop = () => {
    if (child === undefined || run === undefined) return
    const ending = child
    child = undefined
    change({ ...run, state: "stopped" })
    ending.kill("SIGTERM") // it ends its servers and its load itself
  }
  return {
    current: () => run,
    stop,
    start({ step, rounds, target, http }) {
      stop()
      const args = ["bench", step, "--rounds", String(rounds), "--target", target, ...(http ? ["--http"] : [])]
      const started = fork(join(ROOT, "workbook/cli/launch.mjs"), args, {
        cwd: ROOT,
        execArgv: [],
        stdio: ["ignore", "ignore", "pipe", "ipc"],
      })
      child = started
      change({ step, state: "running", done: 0, says: "" })
      let said = ""
      started.stderr?.setEncoding("utf8").on("data", (text: string) => {
        said = (said + text).slice(-500)
      })
      started.on("message", ({ done, says }: { done: number; says: string }) => {
        if (child === started) change({ step, state: "running", done, says })
      })
      const end = (state: BenchRun["state"], says: string) => {
        if (child !== started) return
        child = undefined
        change({ step, state, done: 1, says })
      }
      // 2: somebody failed, and the others have figures; what was said tells who.
      started.on("exit", (code, signal) => {
        if (code === 0) end("done", "")
        else end("failed", said.trim() || (signal ?? `exit code ${code}`))
      })
      started.on("error", (error) => end("failed", error.message))
    },
  }
}

/** The newest result of the reader for a step, and the medians of all, the oldest first. */
export function pastRaces(step: string, lang: Lang): { latest?: ShownResult; past: BenchPast[] } {
  const folder = statePath("bench")
  if (!/^step\d+$/.test(step) || !existsSync(folder)) return { past: [] }
  const results = readdirSync(folder)
    .filter((name) => name.startsWith(`${step}-`) && name.endsWith(".json"))
    .sort()
    .flatMap((name) => {
      try {
        return [readResult(join(folder, name))]
      } catch {
        return [] // of another version of the workbook
      }
    })
  const past = results.map(({ date, target, scenarios }) => ({
    at: date,
    target,
    medians: Object.fromEntries(
      scenarios.flatMap(({ id, contestants }) => {
        const median = contestants.find((one) => one.id === "step")?.perSecond?.median
        return median === undefined ? [] : [[id, Math.round(median)]]
      }),
    ),
  }))
  const latest = results.at(-1)
  return { ...(latest === undefined ? {} : { latest: showResult(latest, lang) }), past }
}
