// How results look in a terminal. Only the first failure is expanded: one thing at a time.

import { styleText } from "node:util"
import type { CheckResult, Verdict } from "../grader/verdict.ts"
import { countLine, FIELDS, verdictWord } from "../grader/words.ts"
import { type Lang, type StepFacts, typesId } from "../manifest.ts"

const STYLES: Readonly<Record<Verdict, Parameters<typeof styleText>[0]>> = {
  pass: "green",
  wrong: "red",
  crashed: "red",
  "never listened": "red",
  hung: "red",
  "not started": "dim",
  unsure: "yellow",
}

function color(style: Parameters<typeof styleText>[0], text: string): string {
  const wanted = process.stdout.isTTY === true && process.env["NO_COLOR"] === undefined
  return wanted ? styleText(style, text) : text
}

/** One line for a check. */
export function renderLine(result: CheckResult, lang: Lang): string {
  const word = color(STYLES[result.verdict], verdictWord(result, lang))
  const needs = result.needs === undefined ? "" : `  (${FIELDS[lang].needs} ${result.needs})`
  const code = result.code === undefined ? "" : `  ${color("yellow", result.code)}`
  return `  ${result.id}  ${result.title[lang]}  ${word}${code}${needs}`
}

/** The whole answer to a failed check. */
export function renderFailure(step: StepFacts, result: CheckResult, lang: Lang): string {
  const words = FIELDS[lang]
  const { explanation } = result
  if (explanation === undefined) return ""
  const row = (name: string, text: string) => `  ${color("bold", name)}: ${text}`
  const block = (name: string, lines: readonly string[]) => [
    `  ${color("bold", name)}:`,
    ...lines.map((line) => `    ${line}`),
  ]
  const page = lang === "ko" ? `/ko${explanation.chapter}` : explanation.chapter
  return [
    "",
    `${color("red", result.code ?? "")}  ${result.id}  ${result.title[lang]}`,
    ...(result.frame === undefined ? [] : ["", ...result.frame.split("\n").map((line) => `    ${line}`), ""]),
    row(words.did, explanation.did[lang]),
    row(words.expected, explanation.expected[lang]),
    row(words.saw, explanation.saw[lang]),
    row(words.usually, explanation.usually[lang]),
    ...(result.trace === undefined ? [] : block(words.trace, result.trace)),
    ...(result.printed === undefined ? [] : block(words.printed, result.printed.split("\n"))),
    row(words.next, color("bold", explanation.next[lang])),
    row(
      words.read,
      [page, ...explanation.man.map((name) => `man ${name.replace(/(.*)\((\d)\)/, "$2 $1")}`)].join("   "),
    ),
    // A type error belongs to a file, not to a part.
    ...(result.id === typesId(step) ? [] : [row(words.hint, `npm run book -- hint ${result.part}`)]),
    row(words.replay, result.replay),
  ].join("\n")
}

/** A step's results, part by part, the first failure expanded, one closing line. */
export function renderStep(step: StepFacts, results: readonly CheckResult[], lang: Lang): string {
  const lines: string[] = [color("bold", step.title[lang])]
  for (const part of step.parts) {
    const own = results.filter((result) => result.part === part.id && result.id !== typesId(step))
    if (own.length === 0) continue
    lines.push("", `${part.id} ${part.title[lang]}`, ...own.map((result) => renderLine(result, lang)))
  }
  const types = results.find(({ id }) => id === typesId(step))
  if (types !== undefined) lines.push("", renderLine(types, lang))
  // A type error first: what it names often explains the checks that fail.
  const first = types ?? results.find((result) => result.explanation !== undefined)
  if (first !== undefined) lines.push(renderFailure(step, first, lang))
  lines.push(
    "",
    countLine(
      results.map(({ verdict }) => verdict),
      lang,
    ),
  )
  const open = results.filter(({ verdict }) => verdict === "not started")
  const next = open.find(({ needs }) => needs === undefined)?.part ?? open[0]?.needs
  if (first === undefined && next !== undefined) lines.push(nextPart(step, next, lang))
  return lines.join("\n")
}

function nextPart(step: StepFacts, part: string, lang: Lang): string {
  const facts = step.parts.find(({ id }) => id === part)
  if (facts?.lab !== undefined) return `${lang === "ko" ? "다음" : "Next"}: npm run book -- lab ${facts.lab}`
  const tasks = (facts?.tasks ?? []).map(({ name, file }) => `${name}() - steps/${step.slug}/${file}`).join(", ")
  const page = `${lang === "ko" ? "/ko" : ""}/${step.id}#${facts?.anchor ?? ""}`
  return lang === "ko" ? `다음: ${part} ${tasks}   읽기: ${page}` : `Next: ${part} ${tasks}   read: ${page}`
}
