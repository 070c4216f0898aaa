// `npm run skeletons`: writes steps/ from solutions/. A file that somebody has changed is left as it is; with --force it is
// replaced, and a copy kept. `--check` writes nothing and tells what differs.

import { relative } from "node:path"
import { parseArgs } from "node:util"
import { messageOf } from "../errors.ts"
import { type Lang, steps } from "../manifest.ts"
import { ROOT } from "../paths.ts"
import { replaceKeeping } from "../skeletons/backup.ts"
import { exerciseFiles, readerPath, readerSource } from "../skeletons/derive.ts"
import { USAGES } from "./usage.ts"

/** Exit codes: 0 all files are as derived, 1 `--check` found a difference, 2 a changed file was left or wrong arguments. */
export async function skeletonsCommand(args: string[], io: { lang: Lang }): Promise<number> {
  let values: ReturnType<typeof parse>
  try {
    values = parse(args)
  } catch (error) {
    console.error(`${messageOf(error)}\n${USAGES.skeletons}`)
    return 2
  }
  const left: string[] = []
  for (const step of steps) {
    for (const { file, skeleton } of exerciseFiles(step)) {
      const now = readerSource(step, file)
      if (now === skeleton) continue
      const path = relative(ROOT, readerPath(step, file))
      if (values.check === true || (now !== undefined && values.force !== true)) {
        left.push(path)
        continue
      }
      const restore = replaceKeeping(step, new Map([[file, skeleton]]))
      console.log(restore === undefined ? path : `${path}   (${restore})`)
    }
  }
  if (left.length === 0) return 0
  const list = left.join(", ")
  console.error(
    io.lang === "ko"
      ? `스켈레톤과 다른 파일을 그대로 두었습니다: ${list}. 백업하고 되돌리기: npm run skeletons -- --force`
      : `Left as they are, because they differ from the skeleton: ${list}. To replace them, with a backup: npm run skeletons -- --force`,
  )
  return values.check === true ? 1 : 2
}

function parse(args: string[]) {
  return parseArgs({ args, options: { check: { type: "boolean" }, force: { type: "boolean" } } }).values
}
