// Traces that outlive their run, so that `book trace` and the timeline can show them: .workbook/traces/NAME.trace.

import { copyFileSync, existsSync, readdirSync, rmSync, statSync } from "node:fs"
import { dirname } from "node:path"
import { makeFolder, statePath } from "../state.ts"

/** Where a kept trace is; the name is a check's id ("1.2c") or a step's ("step1"). */
export function keptTrace(name: string): string {
  return statePath("traces", `${name}.trace`)
}

/** Keeps a copy of a trace file. Best effort: a verdict does not depend on it. */
export function keepTrace(path: string, name: string): void {
  try {
    makeFolder(dirname(keptTrace(name)))
    copyFileSync(path, keptTrace(name))
  } catch {
    // a read-only or full disk: the verdict is shown all the same, `book trace` will say that there is none
  }
}

/** Removes a kept trace: what it shows is mended. */
export function forgetTrace(name: string): void {
  rmSync(keptTrace(name), { force: true })
}

/** Names of the kept traces, newest first. */
export function listKept(): string[] {
  const folder = statePath("traces")
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith(".trace"))
    .map((file) => file.slice(0, -".trace".length))
    .sort((a, b) => statSync(keptTrace(b)).mtimeMs - statSync(keptTrace(a)).mtimeMs)
}
