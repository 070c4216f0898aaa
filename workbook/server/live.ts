// What the live page knows and can do: the results so far, the run that is under way, and grading at each save. One
// for each start of the site, shared by all tabs: every change is told to all of them, so they agree.
//
// Invariants
//   1 At most one run at a time. A new request ends the one before it, which then is "stopped".
//   2 A result stays until a later one for the same check replaces it; a save makes it stale, not wrong.
//   3 What a tab missed (it was loading) is in snapshot(): changes are told before they can be asked for again.
// Left out: history beyond the last result of each check; that is .workbook/progress.json.

import { mkdirSync } from "node:fs"
import { join } from "node:path"
import * as v from "valibot"
import type { CheckResult } from "../grader/verdict.ts"
import { findPart, type StepFacts, steps, type Text, typesId } from "../manifest.ts"
import { targetRoot } from "../paths.ts"
import { watchSaves } from "../saves.ts"
import { selectStepOrPart, type Wanted, want } from "../selection.ts"
import { readerPath, readerSource } from "../skeletons/derive.ts"
import { findRegions } from "../skeletons/regions.ts"
import { readState } from "../state.ts"
import { type BenchRun, createRaces, type Races } from "./bench.ts"
import { createHelper, Ended, type Helper } from "./helper-client.ts"

/** Where in the reader's file to go on. */
export interface Place {
  /** Absolute, for the editor. */
  readonly path: string
  /** "steps/step1-blocking-echo/server.ts:41" */
  readonly shown: string
  readonly line: number
}

export interface ShownResult {
  readonly result: CheckResult
  /** The function that the next action names. */
  readonly place?: Place
  /** The reader has saved a file of the step since. */
  readonly stale?: true
}

export interface Run {
  readonly id: number
  /** "step2", "2.3" or "2.3b". */
  readonly asked: string
  readonly step: string
  /** Ids of the checks that it runs. */
  readonly checks: readonly string[]
  /** ISO 8601. */
  readonly at: string
  readonly state: "running" | "done" | "stopped" | "failed"
  /** Milliseconds from the request to the end. */
  readonly ms?: number
  /** Of a failed run, or what could not be kept. */
  readonly notice?: Text
}

export interface Snapshot {
  readonly run: Run | undefined
  readonly results: Readonly<Record<string, ShownResult>>
  /** What is graded at each save; null: nothing. */
  readonly auto: string | null
  readonly race: BenchRun | undefined
}

/** What is told to every tab. */
export type Change =
  | { readonly kind: "run"; readonly run: Run }
  | { readonly kind: "result"; readonly id: string; readonly shown: ShownResult }
  | { readonly kind: "gone"; readonly id: string }
  | { readonly kind: "stale"; readonly ids: readonly string[] }
  | { readonly kind: "auto"; readonly auto: string | null }
  | { readonly kind: "race"; readonly race: BenchRun }

export interface Live {
  snapshot(): Snapshot
  /** Starts a run. @throws Error in words for the page when there is nothing of that name */
  grade(asked: string): Run
  /** Ends the run that is under way, if there is one. */
  stop(): void
  /** @throws Error when there is nothing of that name */
  gradeAtSave(asked: string | null): void
  readonly helper: Helper
  readonly races: Races
  /** Ends everything; the site is closing. */
  close(): void
}

/** @param tell called with each change, to be sent to every tab */
export function createLive(tell: (change: Change) => void): Live {
  const helper = createHelper()
  const races = createRaces((race) => tell({ kind: "race", race }))
  const results = new Map<string, ShownResult>(keptResults())
  let run: Run | undefined
  let auto: string | null = null

  const change = (next: Run) => {
    run = next
    tell({ kind: "run", run: next })
  }
  const show = (result: CheckResult, step: StepFacts) => {
    const place = placeOf(step, result)
    const shown: ShownResult = { result, ...(place === undefined ? {} : { place }) }
    results.set(result.id, shown)
    tell({ kind: "result", id: result.id, shown })
  }
  const stop = () => {
    if (run?.state !== "running") return
    change({ ...run, state: "stopped" })
    helper.end()
    helper.warm()
  }
  const grade = (asked: string): Run => {
    const found = selectStepOrPart(asked)
    if ("error" in found) throw new Error(found.error.en)
    const { step } = found
    const wanted = new Map<string, Wanted>()
    want(wanted, found, "steps")
    const checks = [...(wanted.get(step.id)?.checks ?? [])]
    stop()
    const startedMs = performance.now()
    const id = (run?.id ?? 0) + 1
    // Type errors are said again by this run, or are gone.
    const types = typesId(step)
    if (results.delete(types)) tell({ kind: "gone", id: types })
    change({ id, asked, step: step.id, checks, at: new Date().toISOString(), state: "running" })
    const end = (state: Run["state"], notice?: Text) => {
      const ms = Math.round(performance.now() - startedMs)
      if (run?.id === id && run.state === "running")
        change({ ...run, state, ms, ...(notice === undefined ? {} : { notice }) })
    }
    helper
      .ask("grade", { asked }, (result) => run?.id === id && show(result, step))
      .then(
        ({ notice }) => end("done", notice),
        (error: Error) => end(error instanceof Ended ? "stopped" : "failed", { en: error.message, ko: error.message }),
      )
    return run as Run
  }
  const saved = (step: StepFacts) => {
    const ids = [...results.keys()].filter((id) => id.startsWith(`${step.number}.`))
    for (const id of ids) {
      const shown = results.get(id)
      if (shown !== undefined) results.set(id, { ...shown, stale: true })
    }
    tell({ kind: "stale", ids })
    const wanted = auto === null ? undefined : selectStepOrPart(auto)
    if (auto !== null && wanted !== undefined && !("error" in wanted) && wanted.step === step) grade(auto)
  }
  const watches = steps.map((step) => {
    mkdirSync(join(targetRoot("steps"), step.slug), { recursive: true })
    return watchSaves(targetRoot("steps"), step, () => saved(step))
  })
  helper.warm()
  return {
    snapshot: () => ({ run, results: Object.fromEntries(results), auto, race: races.current() }),
    grade,
    stop,
    gradeAtSave(asked) {
      const found = asked === null ? undefined : selectStepOrPart(asked)
      if (found !== undefined && "error" in found) throw new Error(found.error.en)
      auto = asked
      tell({ kind: "auto", auto })
    },
    helper,
    races,
    close() {
      races.stop()
      for (const watch of watches) watch.end()
      helper.end()
    },
  }
}

/** The function that a diagnosis sends the reader to: "In readable, ..." */
function placeOf(step: StepFacts, result: CheckResult): Place | undefined {
  const named = /^In (\w+), /.exec(result.explanation?.next.en ?? "")?.[1]
  const tasks = findPart(result.part)?.part.tasks ?? []
  const task = tasks.find(({ name }) => name === named) ?? tasks[0]
  if (task === undefined) return undefined
  const source = readerSource(step, task.file)
  if (source === undefined) return undefined
  const line = lineOf(source, task.name)
  return { path: readerPath(step, task.file), shown: `steps/${step.slug}/${task.file}:${line}`, line }
}

/** The first line of a region's body, from 1; 1 when the reader has removed a marker. */
function lineOf(source: string, region: string): number {
  try {
    const found = findRegions(source).find(({ name }) => name === region)
    return found === undefined ? 1 : found.startLine + 2
  } catch {
    return 1
  }
}

/** The results of the last run, from the terminal or from the page. */
function keptResults(): [string, ShownResult][] {
  const checks = v.array(v.looseObject({ id: v.string(), part: v.string(), verdict: v.string() }))
  const read = readState("result.json", v.looseObject({ target: v.string(), checks }))
  if (!("value" in read) || read.value.target !== "steps") return []
  return read.value.checks.map((result) => [result.id, { result: result as unknown as CheckResult, stale: true }])
}
