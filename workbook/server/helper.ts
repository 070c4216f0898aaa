// The warm process behind the live page: it has the native addon, the checks and esbuild loaded, so that the first
// result is there half a second after a click. It does what it is told by IPC; a timeline can be read while checks run.
//
// Why a process of its own: grading polls and reads traces, and must not hold up the site's server; and a run is
// stopped by ending this process, which closes the lifelines of all supervisors (native/supervisor.c), so that nothing
// of the code under test stays behind, not even when the site's server is killed.
//
// Invariant: what runs checks runs alone. Side by side, the reference would take the processor from the reader's run.

import { TextError, textOf } from "../errors.ts"
import { exitCode, gradeStep } from "../grader/grade.ts"
import { keepResults } from "../grader/result-file.ts"
import { loadChecks, runStep } from "../grader/run.ts"
import type { CheckResult } from "../grader/verdict.ts"
import { findStep, type StepFacts, steps, type Text } from "../manifest.ts"
import { selectOrThrow, selectStepOrPart, type Wanted, want } from "../selection.ts"
import { listKept } from "../trace/kept.ts"
import { readTimeline, type Timeline, toTimeline } from "../trace/timeline.ts"

/** What the helper can be asked. */
export interface Requests {
  /** Grades a step, part or check of the reader's files; results come as messages meanwhile. */
  grade: { asked: string }
  /** What is kept of a step, and one of its traces: the newest, or the named one. */
  timeline: { step: string; name: string }
  /** What the reference does in a check; kept as long as this process lives. */
  reference: { check: string }
}

export interface Answers {
  grade: { notice: Text | undefined }
  timeline: { names: string[]; timeline?: Timeline }
  reference: Timeline
}

export type Ask = {
  [K in keyof Requests]: { readonly id: number; readonly what: K; readonly with: Requests[K] }
}[keyof Requests]

export type Said =
  | { readonly kind: "ready" }
  | { readonly kind: "result"; readonly id: number; readonly result: CheckResult }
  | { readonly kind: "answer"; readonly id: number; readonly answer: unknown }
  | { readonly kind: "failed"; readonly id: number; readonly error: Text }

const TARGET = "steps"

/** Runs of the reference by check. */
const references = new Map<string, Promise<Timeline>>()
let lastRun: Promise<unknown> = Promise.resolve()

/** Runs checks when those before have ended. */
function alone<T>(run: () => Promise<T>): Promise<T> {
  const mine = lastRun.then(run)
  lastRun = mine.catch(() => undefined) // whoever asked for it hears of it
  return mine
}

const handlers: { [K in keyof Requests]: (request: Requests[K], id: number) => Promise<Answers[K]> } = {
  async grade({ asked }, id) {
    const wanted = new Map<string, Wanted>()
    want(wanted, selectOrThrow(asked), TARGET)
    const [one] = wanted.values()
    if (one === undefined) throw new Error(`nothing to grade in ${asked}`)
    return await alone(async () => {
      const { results, notice } = await gradeStep(one, {
        target: TARGET,
        traces: "all",
        onResult: (result) => say({ kind: "result", id, result }),
      })
      const kept = keepResults(results, TARGET, exitCode(results, false))
      return { notice: notice ?? kept }
    })
  },
  async timeline({ step: id, name }) {
    const number = findStep(id)?.number
    const names = listKept().filter((kept) => kept === id || kept.startsWith(`${number}.`))
    const wanted = names.includes(name) ? name : names[0]
    const timeline = wanted === undefined ? undefined : readTimeline(wanted)
    return { names, ...(timeline === undefined ? {} : { timeline }) }
  },
  async reference({ check }) {
    const found = selectStepOrPart(check)
    if ("error" in found || found.check === undefined)
      throw new TextError({ en: `There is no check ${check}.`, ko: `${check}(이)라는 검사는 없습니다.` })
    const known = references.get(check)
    if (known !== undefined) return await known
    const { step } = found
    const run = alone(() => runReference(step, check))
    references.set(check, run)
    run.catch(() => references.delete(check)) // the next request tries again
    return await run
  },
}

async function runReference(step: StepFacts, check: string): Promise<Timeline> {
  let timeline: Timeline | undefined
  await runStep(step, await loadChecks(step), {
    target: "solutions",
    only: (id) => id === check,
    traces: "none", // the reader's own of this check stays
    onTrace: (_, records) => {
      if (records.length > 0) timeline = toTimeline(check, records)
    },
  })
  if (timeline !== undefined) return timeline
  throw new TextError({
    en: `The reference makes no call in ${check}.`,
    ko: `${check}에서 모범 답안은 시스템 콜을 하지 않습니다.`,
  })
}

function say(said: Said): void {
  process.send?.(said)
}

async function obey(ask: Ask): Promise<void> {
  try {
    const handle = handlers[ask.what] as (request: unknown, id: number) => Promise<unknown>
    say({ kind: "answer", id: ask.id, answer: await handle(ask.with, ask.id) })
  } catch (error) {
    say({ kind: "failed", id: ask.id, error: textOf(error) })
  }
}

process.on("disconnect", () => process.exit(0))
process.on("message", (ask: Ask) => void obey(ask))
await Promise.all(steps.map(loadChecks))
say({ kind: "ready" })
