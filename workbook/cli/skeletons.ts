// `npm run skeletons`: writes steps/ from solutions/. What a reader has changed is never overwritten: see reset.

import { mkdirSync, writeFileSync } from "node:fs"
import { dirname, relative } from "node:path"
import { type Lang, steps } from "../manifest.ts"
import { ROOT } from "../paths.ts"
import { exerciseFiles, readerPath, readerSource } from "../skeletons/derive.ts"

export async function skeletonsCommand(args: string[], io: { lang: Lang }): Promise<number> {
  const force = args.includes("--force")
  const checkOnly = args.includes("--check")
  const kept: string[] = []
  for (const step of steps) {
    for (const { file, skeleton } of exerciseFiles(step)) {
      const path = readerPath(step, file)
      const now = readerSource(step, file)
      if (now === skeleton) continue
      if (checkOnly || (now !== undefined && !force)) {
        kept.push(relative(ROOT, path))
        continue
      }
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, skeleton)
      console.log(relative(ROOT, path))
    }
  }
  if (kept.length === 0) return 0
  const list = kept.join(", ")
  console.error(
    io.lang === "ko"
      ? `스켈레톤과 다른 파일을 그대로 두었습니다: ${list}. 되돌리기(백업 포함): npm run book -- reset step1`
      : `Left as they are, because they differ from the skeleton: ${list}. To start over, with a backup: npm run book -- reset step1`,
  )
  return checkOnly ? 1 : 2
}
