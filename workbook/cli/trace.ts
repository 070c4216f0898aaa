// `book trace 1.2c`: a kept trace, strace-shaped; `--perfetto FILE` writes it for ui.perfetto.dev.

import { existsSync, writeFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { messageOf } from "../errors.ts"
import type { Lang } from "../manifest.ts"
import { selectStepOrPart } from "../selection.ts"
import { openTrace } from "../trace/file.ts"
import { formatTrace } from "../trace/format.ts"
import { keptTrace, listKept } from "../trace/kept.ts"
import { toPerfetto } from "../trace/perfetto.ts"
import { toTimeline } from "../trace/timeline.ts"
import { USAGES } from "./usage.ts"

export async function traceCommand(args: string[], io: { lang: Lang }): Promise<number> {
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(args)
  } catch (error) {
    console.error(`${messageOf(error)}\n${USAGES.trace}`)
    return 2
  }
  const { values, positionals } = parsed
  const name = String(positionals[0] ?? listKept()[0] ?? "")
  if (name === "" || !existsSync(keptTrace(name))) {
    const there = listKept().join(", ")
    const found = selectStepOrPart(name)
    const step = "error" in found ? "step1" : found.step.id
    console.error(
      io.lang === "ko"
        ? `남아 있는 추적이 없습니다: ${name || "(없음)"}. 있는 것: ${there || "없음"}. 만들기: npm run book -- run ${step} --trace`
        : `No trace is kept under "${name}". There are: ${there || "none"}. Make one: npm run book -- run ${step} --trace`,
    )
    return 2
  }
  const trace = openTrace(keptTrace(name))
  const records = trace.records()
  trace.close()
  if (typeof values.perfetto === "string")
    writeFileSync(values.perfetto, JSON.stringify(toPerfetto(toTimeline(name, records))))
  else for (const line of formatTrace(records)) console.log(line)
  return 0
}

function parse(args: string[]) {
  return parseArgs({ args, allowPositionals: true, options: { perfetto: { type: "string" } } })
}
