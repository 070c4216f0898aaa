// `book doctor`: is everything here that the workbook needs, what is each thing for, and what to do where it is not.
//
// Exit codes: 0 nothing required is missing; 1 something is; 2 the command was wrong.

import { styleText } from "node:util"
import type { Lang, Text } from "../manifest.ts"
import { displayWidth, padEnd, terminalWidth, wrap } from "./columns.ts"
import { type Check, healthy, judge, type Level } from "./doctor-checks.ts"
import { type Facts, gatherFacts } from "./doctor-facts.ts"

export interface DoctorIo {
  readonly lang: Lang
  /** Another machine than this one. */
  readonly facts?: Facts
}

const LEVELS: Readonly<Record<Level, Text>> = {
  ok: { en: "ok", ko: "정상" },
  optional: { en: "optional", ko: "선택" },
  warning: { en: "warning", ko: "주의" },
  problem: { en: "problem", ko: "문제" },
}

const STYLES = { ok: "green", optional: "dim", warning: "yellow", problem: "red" } as const

/**
 * Runs `doctor` with the arguments after that word; `--json` prints the checks instead of the table.
 * @returns the exit code
 */
export async function doctorCommand(args: string[], { lang, facts }: DoctorIo): Promise<number> {
  const wrong = args.find((arg) => arg !== "--json" && arg !== "--help")
  if (wrong !== undefined || args.includes("--help")) {
    const usage = "usage: npm run book -- doctor [--json]"
    if (wrong === undefined) console.log(usage)
    else console.error(`"${wrong}"?\n${usage}`)
    return wrong === undefined ? 0 : 2
  }
  const checks = judge(facts ?? (await gatherFacts()))
  const good = healthy(checks)
  console.log(args.includes("--json") ? JSON.stringify({ ok: good, checks }, null, 1) : format(checks, lang))
  return good ? 0 : 1
}

function format(checks: readonly Check[], lang: Lang): string {
  const width = (texts: readonly string[]) => Math.max(...texts.map(displayWidth))
  const columns: Columns = {
    level: width(Object.values(LEVELS).map((text) => text[lang])),
    name: width(checks.map(({ name }) => name[lang])),
    seen: Math.min(40, width(checks.map(({ seen }) => seen[lang]))),
  }
  return [...checks.flatMap((check) => lines(check, columns, lang)), "", summary(checks, lang)].join("\n")
}

interface Columns {
  readonly level: number
  readonly name: number
  readonly seen: number
}

/** level, name, what was seen, what it is for; then the fix, indented under the name. */
function lines({ level, name, seen, purpose, fix }: Check, columns: Columns, lang: Lang): string[] {
  const mark = styleText(STYLES[level], padEnd(LEVELS[level][lang], columns.level))
  const indent = columns.level + columns.name + 4
  const purposeWidth = Math.max(16, terminalWidth() - indent - columns.seen - 2)
  const left = wrap(seen[lang], columns.seen)
  const right = wrap(purpose[lang], purposeWidth)
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, at) => {
    const start = at === 0 ? `${mark}  ${padEnd(name[lang], columns.name)}  ` : " ".repeat(indent)
    return `${start}${padEnd(left[at] ?? "", columns.seen)}  ${styleText("dim", right[at] ?? "")}`.trimEnd()
  })
  const advice = fix === undefined ? [] : wrap(fix[lang], terminalWidth() - columns.level - 4)
  const gap = " ".repeat(columns.level + 2)
  return [...rows, ...advice.map((line, at) => `${gap}${at === 0 ? "→ " : "  "}${line}`)]
}

function summary(checks: readonly Check[], lang: Lang): string {
  const count = (level: Level) => checks.filter((check) => check.level === level).length
  const problems = count("problem")
  const warnings = count("warning")
  if (problems > 0) {
    const text: Text = {
      en: `Required and missing: ${problems}. Mend from the top, then run doctor again.`,
      ko: `필요한 것 ${problems}개가 빠져 있습니다. 위에서부터 고친 뒤 doctor를 다시 실행하십시오.`,
    }
    return styleText("red", text[lang])
  }
  const rest: Text =
    warnings === 0
      ? { en: "", ko: "" }
      : { en: ` ${warnings} to look at before later steps.`, ko: ` 뒤 단계 전에 살펴볼 것이 ${warnings}개 있습니다.` }
  const text: Text = { en: `Everything required is here.${rest.en}`, ko: `필요한 것이 모두 있습니다.${rest.ko}` }
  return styleText("green", text[lang])
}
