// `book diff 1.2`: mine against the reference, region by region.

import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Lang, TaskFacts } from "../manifest.ts"
import { selectStepOrPart } from "../selection.ts"
import { exerciseFiles, readerSource } from "../skeletons/derive.ts"
import { findRegions } from "../skeletons/regions.ts"

export async function diffCommand(args: string[], io: { lang: Lang }): Promise<number> {
  const found = selectStepOrPart(args[0] ?? "")
  if ("error" in found) {
    console.error(found.error[io.lang])
    return 2
  }
  const { step, part } = found
  const tasks: readonly TaskFacts[] = part?.tasks ?? step.parts.flatMap((one) => one.tasks)
  const scratch = mkdtempSync(join(tmpdir(), "echobook-diff-"))
  try {
    for (const task of tasks) {
      const solution = exerciseFiles(step).find(({ file }) => file === task.file)?.solution ?? ""
      showDiff(scratch, task.name, readerSource(step, task.file) ?? "", solution)
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
  return 0
}

function showDiff(scratch: string, name: string, mine: string, reference: string): void {
  const body = (source: string) => {
    try {
      return findRegions(source).find((region) => region.name === name)?.body
    } catch {
      return undefined // the reader has changed the markers: the whole file is compared instead
    }
  }
  const own = body(mine)
  const files = { mine: join(scratch, "mine.ts"), reference: join(scratch, "reference.ts") }
  writeFileSync(files.mine, `${own ?? mine}\n`)
  writeFileSync(files.reference, `${own === undefined ? reference : (body(reference) ?? "")}\n`)
  const { stdout, error } = spawnSync(
    "diff",
    ["-u", "--label", `mine: ${name}`, "--label", `reference: ${name}`, files.mine, files.reference],
    { encoding: "utf8" },
  )
  if (error !== undefined) throw new Error(`diff(1) is needed: ${error.message}`)
  console.log(stdout === "" ? `${name}: =` : stdout)
}
