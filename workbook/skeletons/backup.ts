// Keeping what the reader wrote: nothing in steps/ is replaced before a copy of it lies in .workbook/backup/.

import { copyFileSync, existsSync, writeFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import type { StepFacts } from "../manifest.ts"
import { ROOT } from "../paths.ts"
import { makeFolder, statePath } from "../state.ts"
import { readerPath } from "./derive.ts"

/**
 * Replaces files of the reader's copy of a step.
 * @param sources new content by file name
 * @returns the command that brings the old content back; undefined when there was none
 */
export function replaceKeeping(step: StepFacts, sources: ReadonlyMap<string, string>): string | undefined {
  const backup = join(statePath("backup"), new Date().toISOString().replace(/[:.]/g, "-"), step.slug)
  let kept = false
  for (const [file, source] of sources) {
    const path = readerPath(step, file)
    makeFolder(dirname(path))
    if (existsSync(path)) {
      makeFolder(dirname(join(backup, file)))
      copyFileSync(path, join(backup, file))
      kept = true
    }
    writeFileSync(path, source)
  }
  if (!kept) return undefined
  const from = relative(process.cwd(), backup) || backup
  const to = relative(process.cwd(), join(ROOT, "steps", step.slug)) || "."
  return `cp -R '${from}/.' '${to}/'`
}
