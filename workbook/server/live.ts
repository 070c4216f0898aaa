// What the live page knows and can do: runs and their results, grading at each save, races. One for each start of the
// site, shared by all tabs: every change is told to all of them, so they agree.
//
// Invariant: what a tab missed (it was loading) is in snapshot(); changes are told before they can be asked for again.
// Left out: history beyond the last result of each check; that is .workbook/progress.json.

import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { readResults } from "../grader/result-file.ts"
import type { CheckResult } from "../grader/verdict.ts"
import { findStep, type StepFacts, steps, type Text } from "../manifest.ts"
import { targetRoot } from "../paths.ts"
import type { Answer } from "../predictions.ts"
import type { Progress } from "../progress.ts"
import { watchSaves } from "../saves.ts"
import { selectOrThrow } from "../selection.ts"
import { type BenchRun, createRaces, type Races } from "./bench.ts"
import { type Saved, saveFile } from "./files.ts"
import { createHelper, type Helper } from "./helper-client.ts"
import { createRuns, type Runs } from "./runs.ts"

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
  /** The reader has saved a file of the step since its run began. */
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
  /** What could not be kept, or had to be repaired. */
  readonly notice?: Text
  /** Of a failed run: why. */
  readonly problem?: Text
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
  | { readonly kind: "prediction"; readonly id: string; readonly answer: Answer }
  /** All of progress.json, after it was written. */
  | { readonly kind: "progress"; readonly progress: Progress }

export interface Live {
  snapshot(): Snapshot
  readonly runs: Runs
  readonly races: Races
  readonly helper: Helper
  /** What is graded at each save of its step; null: nothing. @throws TextError when there is nothing of that name */
  gradeAtSave(asked: string | null): void
  /**
   * Saves an exercise as saveFile does. With `grade`, that is graded for this save, and nothing else is.
   * @throws TextError before anything is written
   */
  save(wanted: SaveRequest): Saved
  /** Tells every tab of what was changed elsewhere. */
  tell(change: Change): void
  /** What the reader must know about kept files and has not been told by an answer. */
  readonly notices: Text[]
  /** Ends everything; the site is closing. */
  close(): void
}

export interface SaveRequest {
  readonly step: string
  readonly file: string
  readonly source: string
  readonly hash: string
  readonly grade?: string | undefined
}

/** @param tell called with each change, to be sent to every tab */
export function createLive(tell: (change: Change) => void): Live {
  const helper = createHelper()
  const races = createRaces((race) => tell({ kind: "race", race }))
  const { results, notice } = readResults("steps")
  const runs = createRuns(helper, tell, results)
  let auto: string | null = null

  const gradeAuto = (step: StepFacts) => {
    if (auto !== null && selectOrThrow(auto).step === step) runs.grade(auto)
  }
  const watches = new Map(
    steps.map((step) => {
      mkdirSync(join(targetRoot("steps"), step.slug), { recursive: true })
      const saved = () => {
        runs.saved(step)
        gradeAuto(step)
      }
      return [step, watchSaves(targetRoot("steps"), step, saved)]
    }),
  )
  helper.warm()
  return {
    snapshot: () => ({ run: runs.current(), results: runs.results(), auto, race: races.current() }),
    runs,
    races,
    helper,
    gradeAtSave(asked) {
      if (asked !== null) selectOrThrow(asked)
      auto = asked
      tell({ kind: "auto", auto })
    },
    save({ step: id, file, source, hash, grade }) {
      if (grade !== undefined) selectOrThrow(grade)
      const saved = saveFile(id, file, source, hash)
      const step = findStep(id)
      if (saved.kind === "conflict" || grade === undefined || step === undefined) return saved
      // Known already, the watch stays silent: its run would end the one that was asked for.
      watches.get(step)?.seen(file)
      runs.saved(step)
      runs.grade(grade)
      return saved
    },
    tell,
    notices: notice === undefined ? [] : [notice],
    close() {
      races.stop()
      for (const watch of watches.values()) watch.end()
      helper.end()
    },
  }
}
