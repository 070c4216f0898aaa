// The results of one run as a file: .workbook/result.json, and what `--reporter=json` prints.

import * as v from "valibot"
import { steps, type Text, typesId } from "../manifest.ts"
import { readState, writeState } from "../state.ts"
import { type CheckResult, checkResultSchema } from "./verdict.ts"

const FILE = "result.json"

const fileSchema = v.object({
  version: v.literal(1),
  /** ISO 8601 */
  at: v.string(),
  /** "steps", "solutions" or a folder. */
  target: v.string(),
  exitCode: v.number(),
  checks: v.array(checkResultSchema),
})

export function resultFile(
  results: readonly CheckResult[],
  target: string,
  exitCode: number,
): v.InferInput<typeof fileSchema> {
  return { version: 1, at: new Date().toISOString(), target, exitCode, checks: [...results] }
}

/** Keeps the results of one run. Returns what to tell the reader when that fails. */
export function keepResults(results: readonly CheckResult[], target: string, exitCode: number): Text | undefined {
  const kept = writeState(FILE, resultFile(results, target, exitCode))
  return kept.kind === "failed" ? kept.notice : undefined
}

/**
 * The kept results of a target, as far as the manifest knows their checks: another version of the workbook may have
 * kept more. `notice`: what to tell the reader when the file was damaged.
 */
export function readResults(target: string): { results: readonly CheckResult[]; notice?: Text } {
  const read = readState(FILE, fileSchema)
  const kept = "value" in read && read.value.target === target ? read.value.checks : []
  const known = new Set(
    steps.flatMap((step) => [
      typesId(step),
      ...step.parts.flatMap(({ id, checks }) => [id, ...checks.map((check) => check.id)]),
    ]),
  )
  const results = kept.filter(({ id }) => known.has(id))
  return "notice" in read ? { results, notice: read.notice } : { results }
}
