// Runs from the page and what they found. One for each start of the site (live.ts).
//
// Invariants
//   1 At most one run at a time. A new one ends the one before it, which then is "stopped".
//   2 A result stays until a later one for the same check replaces it. It is stale once a file of its step has been
//     saved, also when it comes in after a save: the run began with the code before it.
//   3 Progress is told before the run's end is: whoever hears "done" has both.

import { textOf } from "../errors.ts"
import type { CheckResult } from "../grader/verdict.ts"
import { findPart, type StepFacts, typesId } from "../manifest.ts"
import { readProgress } from "../progress.ts"
import { type Selected, selectOrThrow, type Wanted, want } from "../selection.ts"
import { readerPath, readerSource } from "../skeletons/derive.ts"
import { findRegions } from "../skeletons/regions.ts"
import { Died, Ended, type Helper } from "./helper-client.ts"
import type { Change, Place, Run, ShownResult } from "./live.ts"

export interface Runs {
  current(): Run | undefined
  results(): Readonly<Record<string, ShownResult>>
  /** Starts a run. @throws TextError when there is nothing of that name */
  grade(asked: string): Run
  /** Ends the run that is under way, if there is one. */
  stop(): void
  /** A file of the step has been saved. */
  saved(step: StepFacts): void
}

/**
 * @param tell called with each change
 * @param kept results of a run before this start; they are stale
 */
export function createRuns(helper: Helper, tell: (change: Change) => void, kept: readonly CheckResult[]): Runs {
  const results = new Map(kept.map((result): [string, ShownResult] => [result.id, { result, stale: true }]))
  /** Saves of each step since the start. */
  const saves = new Map<string, number>()
  let run: Run | undefined

  const change = (next: Run) => {
    run = next
    tell({ kind: "run", run: next })
  }
  const show = (result: CheckResult, step: StepFacts, stale: boolean) => {
    const place = placeOf(step, result)
    const shown: ShownResult = {
      result,
      ...(place === undefined ? {} : { place }),
      ...(stale ? { stale } : {}),
    }
    results.set(result.id, shown)
    tell({ kind: "result", id: result.id, shown })
  }
  const stop = () => {
    if (run?.state !== "running") return
    change({ ...run, state: "stopped" })
    helper.end()
    helper.warm()
  }
  const follow = (begun: Run, step: StepFacts) => {
    const startedMs = performance.now()
    const savesBefore = saves.get(step.id)
    const isOurs = () => run?.id === begun.id && run.state === "running"
    const end = (how: Pick<Run, "state" | "notice" | "problem">) => {
      if (isOurs()) change({ ...begun, ...how, ms: Math.round(performance.now() - startedMs) })
    }
    helper
      .ask("grade", { asked: begun.asked }, (result) => {
        if (isOurs()) show(result, step, saves.get(step.id) !== savesBefore)
      })
      .then(
        ({ notice }) => {
          tell({ kind: "progress", progress: readProgress().progress })
          end({ state: "done", ...(notice === undefined ? {} : { notice }) })
        },
        (error: unknown) => {
          if (error instanceof Ended) return end({ state: "stopped" })
          end({ state: "failed", problem: textOf(error) })
          if (error instanceof Died) helper.warm()
        },
      )
  }
  return {
    current: () => run,
    results: () => Object.fromEntries(results),
    stop,
    grade(asked) {
      const selected = selectOrThrow(asked)
      stop()
      const begun: Run = {
        id: (run?.id ?? 0) + 1,
        asked,
        step: selected.step.id,
        checks: checksOf(selected),
        at: new Date().toISOString(),
        state: "running",
      }
      // Type errors are said again by this run, or are gone.
      const types = typesId(selected.step)
      if (results.delete(types)) tell({ kind: "gone", id: types })
      change(begun)
      follow(begun, selected.step)
      return begun
    },
    saved(step) {
      saves.set(step.id, (saves.get(step.id) ?? 0) + 1)
      const ids = [...results.keys()].filter((id) => id.startsWith(`${step.number}.`))
      for (const id of ids) {
        const shown = results.get(id)
        if (shown !== undefined) results.set(id, { ...shown, stale: true })
      }
      tell({ kind: "stale", ids })
    },
  }
}

function checksOf(selected: Selected): string[] {
  const wanted = new Map<string, Wanted>()
  want(wanted, selected, "steps")
  return [...(wanted.get(selected.step.id)?.checks ?? [])]
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
