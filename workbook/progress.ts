// What the reader has passed so far: .workbook/progress.json, one verdict for each check.

import * as v from "valibot"
import type { CheckResult } from "./grader/verdict.ts"
import type { Text } from "./manifest.ts"
import { readState, writeState } from "./state.ts"

const Progress = v.record(v.string(), v.object({ verdict: v.string(), code: v.optional(v.string()), at: v.string() }))
export type Progress = v.InferOutput<typeof Progress>

const FILE = "progress.json"

/** The kept progress, and what to tell the reader when the file was damaged. */
export function readProgress(): { progress: Progress; notice?: Text } {
  const state = readState(FILE, Progress)
  const progress = "value" in state ? state.value : {}
  return "notice" in state ? { progress, notice: state.notice } : { progress }
}

/** Takes away the results of these checks: their code is gone. Returns what to tell the reader when that fails. */
export function forgetResults(ids: readonly string[]): Text | undefined {
  const { progress } = readProgress()
  const gone = new Set(ids)
  const left = Object.entries(progress).filter(([id]) => !gone.has(id))
  if (left.length === Object.keys(progress).length) return undefined
  const kept = writeState(FILE, Object.fromEntries(left))
  return kept.kind === "failed" ? kept.notice : undefined
}

/** Adds the results of one run. Returns what to tell the reader when they could not be kept. */
export function recordResults(results: readonly CheckResult[]): Text | undefined {
  const { progress, notice } = readProgress()
  const at = new Date().toISOString()
  const now: Progress = { ...progress }
  for (const { id, verdict, code } of results) now[id] = { verdict, at, ...(code === undefined ? {} : { code }) }
  const kept = writeState(FILE, now)
  return kept.kind === "failed" ? kept.notice : notice
}
