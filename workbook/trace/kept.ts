// Traces that outlive their run, so that `book trace` and the timeline can show them: .workbook/traces/NAME.trace.

import {
  closeSync,
  existsSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs"
import { dirname } from "node:path"
import { makeFolder, statePath } from "../state.ts"

const CHUNK_BYTES = 65_536

/** Where a kept trace is; the name is a check's id ("1.2c") or a step's ("step1"). */
export function keptTrace(name: string): string {
  return statePath("traces", `${name}.trace`)
}

/** Keeps a copy of a trace file. Best effort: a verdict does not depend on it. */
export function keepTrace(path: string, name: string): void {
  try {
    makeFolder(dirname(keptTrace(name)))
    copySparse(path, keptTrace(name))
  } catch {
    // a read-only or full disk: the verdict is shown all the same, `book trace` will say that there is none
  }
}

/** Most of a trace file is holes, which a plain copy would fill. */
function copySparse(from: string, to: string): void {
  rmSync(to, { force: true })
  const source = openSync(from, "r")
  let target = -1
  try {
    target = openSync(to, "wx")
    const [chunk, zeros] = [Buffer.alloc(CHUNK_BYTES), Buffer.alloc(CHUNK_BYTES)]
    for (let at = 0; ; ) {
      const got = readSync(source, chunk, 0, CHUNK_BYTES, at)
      if (got === 0) break
      if (!chunk.subarray(0, got).equals(zeros.subarray(0, got))) writeSync(target, chunk, 0, got, at)
      at += got
    }
    ftruncateSync(target, fstatSync(source).size)
  } finally {
    closeSync(source)
    if (target >= 0) closeSync(target)
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
