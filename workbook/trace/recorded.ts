// The run of the reference that the published pages draw: one JSON file for each step, made by
// `npm run book -- run step1 --scene two-clients --target solutions --record`.
//
// Read while the site is built, so without the native addon.

import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { ROOT } from "../paths.ts"
import type { Timeline } from "./timeline.ts"

export interface RecordedTimeline {
  /** Processor and kernel. */
  readonly machine: string
  /** "2026-11-24" */
  readonly date: string
  /** What shows the same in a clone. */
  readonly command: string
  readonly timeline: Timeline
}

/** @param step "step1" */
function pathOf(step: string): string {
  return join(ROOT, "workbook/trace/recorded", `${step}.json`)
}

/** undefined when none is recorded. */
export function readRecorded(step: string): RecordedTimeline | undefined {
  return existsSync(pathOf(step)) ? (JSON.parse(readFileSync(pathOf(step), "utf8")) as RecordedTimeline) : undefined
}

/** Replaces the recording of a step; the file belongs into the repository. */
export function writeRecorded(step: string, recorded: RecordedTimeline): void {
  writeFileSync(pathOf(step), `${JSON.stringify(recorded, null, 1)}\n`)
}
