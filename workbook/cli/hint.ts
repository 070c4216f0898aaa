// `book hint 1.2`: one level more each time; the last shows the reference.

import { parseArgs } from "node:util"
import * as v from "valibot"
import { messageOf } from "../errors.ts"
import type { Lang, Text } from "../manifest.ts"
import { selectStepOrPart } from "../selection.ts"
import { exerciseFiles } from "../skeletons/derive.ts"
import { findRegions } from "../skeletons/regions.ts"
import { readState, writeState } from "../state.ts"
import { USAGES } from "./usage.ts"

const REFERENCE: Text = { en: "reference", ko: "모범 답안" }

const Shown = v.record(v.string(), v.number())

export async function hintCommand(args: string[], io: { lang: Lang }): Promise<number> {
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(args)
  } catch (error) {
    console.error(`${messageOf(error)}\n${USAGES.hint}`)
    return 2
  }
  const found = selectStepOrPart(parsed.positionals[0] ?? "")
  if ("error" in found || found.part === undefined) {
    const all =
      "error" in found ? found.error[io.lang] : `hint takes a part: ${found.step.parts.map(({ id }) => id).join(", ")}`
    console.error(all)
    return 2
  }
  const { step, part } = found
  const levels = part.tasks.length === 0 ? part.hints.length : part.hints.length + 1
  if (levels === 0) {
    console.log(`npm run book -- lab ${part.lab ?? ""}`)
    return 0
  }
  const state = readState("hints.json", Shown)
  if ("notice" in state) console.error(state.notice[io.lang])
  const shown = "value" in state ? (state.value as v.InferOutput<typeof Shown>) : {}
  const level = Math.min(levels, Number(parsed.values.level ?? (shown[part.id] ?? 0) + 1))
  if (!Number.isInteger(level) || level < 1) {
    console.error(`--level takes a number from 1 to ${levels}`)
    return 2
  }
  const hint = part.hints[level - 1]
  // The page counts the hints alone, and shows the reference elsewhere.
  const counted = hint === undefined ? REFERENCE[io.lang] : `${level}/${part.hints.length}`
  console.log(`${part.id} ${part.title[io.lang]}  (${counted})\n`)
  if (hint !== undefined) console.log(hint[io.lang])
  else {
    for (const task of part.tasks) {
      const source = exerciseFiles(step).find(({ file }) => file === task.file)?.solution ?? ""
      console.log(`${task.name}:\n${findRegions(source).find(({ name }) => name === task.name)?.body ?? ""}\n`)
    }
  }
  const kept = writeState("hints.json", { ...shown, [part.id]: Math.max(level, shown[part.id] ?? 0) })
  if ("notice" in kept && kept.notice !== undefined) console.error(kept.notice[io.lang])
  return 0
}

function parse(args: string[]) {
  return parseArgs({ args, allowPositionals: true, options: { level: { type: "string" } } })
}
