// `book reset step1`: puts the skeletons back. What was there is kept, and how to get it back is printed.

import { copyFileSync, mkdirSync, writeFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import type { Lang } from "../manifest.ts"
import { ROOT } from "../paths.ts"
import { exerciseFiles, readerPath, readerSource } from "../skeletons/derive.ts"
import { statePath } from "../state.ts"
import { selectStepOrPart } from "./select.ts"

export async function resetCommand(args: string[], io: { lang: Lang }): Promise<number> {
  const found = selectStepOrPart(args[0] ?? "")
  if ("error" in found) {
    console.error(found.error[io.lang])
    return 2
  }
  const { step } = found
  const backup = join(statePath("backup"), new Date().toISOString().replace(/[:.]/g, "-"), step.slug)
  let changed = 0
  for (const { file, skeleton } of exerciseFiles(step)) {
    const path = readerPath(step, file)
    const now = readerSource(step, file)
    if (now === skeleton) continue
    changed++
    mkdirSync(dirname(path), { recursive: true })
    if (now !== undefined) {
      mkdirSync(backup, { recursive: true })
      copyFileSync(path, join(backup, file))
    }
    writeFileSync(path, skeleton)
  }
  const from = relative(process.cwd(), backup) || backup
  const restore = `cp ${from}/*.ts ${relative(process.cwd(), join(ROOT, "steps", step.slug))}/`
  const nothing = io.lang === "ko" ? "이미 처음 상태입니다." : "Nothing to reset: it is untouched."
  const done =
    io.lang === "ko"
      ? `처음 상태로 되돌렸습니다. 내 코드를 되살리려면: ${restore}`
      : `Reset. To get your code back: ${restore}`
  console.log(changed === 0 ? nothing : done)
  return 0
}
