// `book status`: how far the reader is, a bar for each part.

import { existsSync } from "node:fs"
import type { Lang } from "../manifest.ts"
import { steps } from "../manifest.ts"
import { readProgress } from "../progress.ts"
import { statePath } from "../state.ts"

const BAR_CELLS = 20

export async function statusCommand(_args: string[], io: { lang: Lang }): Promise<number> {
  const { progress, notice } = readProgress()
  if (notice !== undefined) console.error(notice[io.lang])
  for (const step of steps) {
    console.log(`\n${step.title[io.lang]}`)
    for (const part of step.parts) {
      const ids = part.checks.map(({ id }) => id)
      const labDone = part.lab !== undefined && existsSync(statePath("lab", `${part.lab}.json`))
      const total = Math.max(1, ids.length)
      const passed = ids.length === 0 ? Number(labDone) : ids.filter((id) => progress[id]?.verdict === "pass").length
      const cells = Math.round((passed / total) * BAR_CELLS)
      const bar = "#".repeat(cells) + ".".repeat(BAR_CELLS - cells)
      console.log(`  ${part.id}  ${bar}  ${passed}/${total}  ${part.title[io.lang]}`)
    }
  }
  return 0
}
