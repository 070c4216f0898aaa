// A clock that stands still until the check moves it. What it shows is in a file, so that the check can move it while
// the code under test is inside a call.

import { readFileSync, renameSync, writeFileSync } from "node:fs"
import { join } from "node:path"

/** As fractional as performance.now() is, and far from anything that a real clock shows. */
export const START_MS = 5_000_000.25

/** Moves the clock of a scene; whole, so that nobody reads half a number. */
export function tellTime(folder: string, nowMs: number): void {
  const next = join(folder, "clock.next")
  writeFileSync(next, String(nowMs))
  renameSync(next, join(folder, "clock"))
}

/** The clock for the code under test. Its looks do not appear in the trace. */
export function toldClock(folder: string): () => number {
  const path = join(folder, "clock")
  return () => Number(readFileSync(path, "utf8"))
}
