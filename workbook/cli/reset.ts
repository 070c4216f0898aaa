// `book reset step1`, `book reset 1.2`: puts skeletons back. What was there is kept, how to get it back is
// printed, and the results of these parts are forgotten: `book status` shows what is there now.

import type { Lang, PartFacts, StepFacts } from "../manifest.ts"
import { forgetResults } from "../progress.ts"
import { selectStepOrPart } from "../selection.ts"
import { replaceKeeping } from "../skeletons/backup.ts"
import { exerciseFiles, readerSource } from "../skeletons/derive.ts"
import { findRegions, replaceRegion } from "../skeletons/regions.ts"

/** Exit codes: 0 done or nothing to do, 2 wrong arguments or a file whose markers are gone. */
export async function resetCommand(args: string[], io: { lang: Lang }): Promise<number> {
  const found = selectStepOrPart(args[0] ?? "")
  if ("error" in found) {
    console.error(found.error[io.lang])
    return 2
  }
  const { step, part } = found
  const sources = part === undefined ? wholeStep(step) : onePart(step, part)
  if (sources === undefined) {
    console.error(
      io.lang === "ko"
        ? `#region 표시가 없어 ${args[0]}만 되돌릴 수 없습니다. 단계 전체: npm run book -- reset ${step.id}`
        : `The #region markers are gone, so ${args[0]} alone cannot be reset. The whole step: npm run book -- reset ${step.id}`,
    )
    return 2
  }
  const restore = replaceKeeping(step, sources)
  const reset = part === undefined ? step.parts : [part]
  const notice = forgetResults(reset.flatMap(({ checks }) => checks.map(({ id }) => id)))
  if (notice !== undefined) console.error(notice[io.lang])
  const nothing = io.lang === "ko" ? "이미 처음 상태입니다." : "Nothing to reset: it is untouched."
  const done = io.lang === "ko" ? "처음 상태로 되돌렸습니다." : "Reset."
  const back = io.lang === "ko" ? ` 내 코드를 되살리려면: ${restore}` : ` To get your code back: ${restore}`
  console.log(sources.size === 0 ? nothing : `${done}${restore === undefined ? "" : back}`)
  return 0
}

/** The files that differ from their skeletons. */
function wholeStep(step: StepFacts): Map<string, string> {
  const changed = exerciseFiles(step).filter(({ file, skeleton }) => readerSource(step, file) !== skeleton)
  return new Map(changed.map(({ file, skeleton }) => [file, skeleton]))
}

/** The files with that part's regions emptied and all else left; undefined when a region cannot be found. */
function onePart(step: StepFacts, part: PartFacts): Map<string, string> | undefined {
  const sources = new Map<string, string>()
  try {
    for (const { name, file } of part.tasks) {
      const skeleton = exerciseFiles(step).find((one) => one.file === file)?.skeleton ?? ""
      const body = findRegions(skeleton).find((region) => region.name === name)?.body ?? ""
      const now = sources.get(file) ?? readerSource(step, file) ?? skeleton
      const next = replaceRegion(now, name, body)
      if (next !== now) sources.set(file, next)
    }
    return sources
  } catch {
    return undefined // the reader has removed or doubled a marker
  }
}
