// Grading as the reader meets it, from the terminal and from the page: the checks of a step, its types, its measured
// parts, and what is kept of all that.

import { existsSync } from "node:fs"
import { type PartFacts, type StepFacts, type Text, typesId } from "../manifest.ts"
import { recordResults } from "../progress.ts"
import type { Wanted } from "../selection.ts"
import { statePath } from "../state.ts"
import { explanationOf, loadChecks, type RunOptions, runStep } from "./run.ts"
import { typeErrors } from "./types.ts"
import type { CheckResult, Diagnosis } from "./verdict.ts"

export interface GradeOptions {
  /** "steps", "solutions", or a folder that is laid out like them. */
  readonly target: string
  /** Which traces of the reader are kept (run.ts). */
  readonly traces?: RunOptions["traces"]
  /** Called for each result as it is there, in order of ending. */
  readonly onResult?: (result: CheckResult) => void
}

/**
 * Grades what is wanted of one step. Results of the reader's own files are recorded as progress.
 * @returns the results in the manifest's order, and what the reader must know about what could not be kept
 */
export async function gradeStep(
  { step, checks: ids, labs }: Wanted,
  { target, onResult, traces = "failed" }: GradeOptions,
): Promise<{ results: CheckResult[]; notice: Text | undefined }> {
  const checks = await loadChecks(step)
  const run = runStep(step, checks, {
    target,
    only: (id) => ids.has(id),
    traces,
    ...(onResult === undefined ? {} : { onResult }),
  })
  const [graded, types] = await Promise.all([run, ids.size === 0 ? undefined : typeErrors(step, target)])
  // What does not even parse is said by the checks themselves.
  const compiles = !graded.some(({ code }) => code === "E0-COMPILE")
  const more = [...(types === undefined || !compiles ? [] : [typeResult(step, types)]), ...labs.map(labResult)]
  for (const result of more) onResult?.(result)
  const notice = target === "steps" ? recordResults(graded) : undefined
  return { results: [...graded, ...more], notice }
}

/** Type errors as one more line of the result, after the checks. */
function typeResult(step: StepFacts, types: Diagnosis): CheckResult {
  return {
    id: typesId(step),
    part: step.parts[0]?.id ?? "",
    title: { en: "The types fit", ko: "타입이 맞습니다" },
    verdict: types.verdict,
    ms: 0,
    code: types.code,
    explanation: explanationOf(step, types.code, types.values),
    ...(types.frame === undefined ? {} : { frame: types.frame }),
    replay: `npm test -- ${step.id}`,
  }
}

/** A part without code is done when its lab has been run on this machine. */
function labResult(part: PartFacts): CheckResult {
  const done = existsSync(statePath("lab", `${part.lab}.json`))
  const replay = `npm run book -- lab ${part.lab}`
  return { id: part.id, part: part.id, title: part.title, verdict: done ? "pass" : "not started", ms: 0, replay }
}

/** 0 passed, 1 not passed, 2 the harness could not tell. `everything`: an untouched part is no failure. */
export function exitCode(results: readonly CheckResult[], everything: boolean): number {
  if (results.some(({ verdict }) => verdict === "unsure")) return 2
  const bad = results.some(
    ({ verdict, optional = everything }) => verdict !== "pass" && !(optional && verdict === "not started"),
  )
  return bad ? 1 : 0
}
