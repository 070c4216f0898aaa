// `book predict`: asks before the chapter shows, and keeps what the reader thought.
//
// Exit codes: 0 shown or kept; 1 asked and not answered; 2 the command was wrong or the answer could not be kept.

import { createInterface } from "node:readline/promises"
import { styleText } from "node:util"
import type { Lang } from "../manifest.ts"
import {
  type Answer,
  type AnswerValue,
  answerText,
  findQuestion,
  keepPrediction,
  nearestQuestion,
  parseAnswer,
  type Question,
  questions,
  readPredictions,
} from "../predictions.ts"
import { padEnd, terminalWidth, wrap } from "./columns.ts"

export interface PredictIo {
  readonly lang: Lang
  /** Where a question is asked; standard input and output without it. */
  readonly terminal?: { readonly input: NodeJS.ReadableStream; readonly output: NodeJS.WritableStream }
}

const USAGE = `usage: npm run book -- predict                 the questions, with your answers
       npm run book -- predict QUESTION ANSWER keeps an answer: predict ${questions[0]?.id ?? "QUESTION"} 5
       npm run book -- predict QUESTION        asks`

const WORDS = {
  en: {
    open: "not answered",
    first: "first thought",
    measure: "measure it",
    kept: "Kept",
    nothing: "Nothing kept.",
    prompt: "your prediction",
    unknown: (id: string, near: string) => `No question "${id}". Did you mean ${near}? There is:`,
    needsValue: (id: string) => `What is your answer? npm run book -- predict ${id} ANSWER`,
    howTo: "Answer with: npm run book -- predict QUESTION ANSWER",
  },
  ko: {
    open: "아직 답하지 않음",
    first: "처음 생각",
    measure: "재 보기",
    kept: "저장했습니다",
    nothing: "저장하지 않았습니다.",
    prompt: "예상하는 답",
    unknown: (id: string, near: string) => `"${id}"(이)라는 질문은 없습니다. 혹시 ${near}입니까? 있는 질문:`,
    needsValue: (id: string) => `답을 함께 적어 주십시오: npm run book -- predict ${id} 답`,
    howTo: "답하는 방법: npm run book -- predict 질문 답",
  },
} as const

const TRIES = 3

/**
 * Runs `predict` with the arguments after that word.
 * @returns the exit code
 */
export async function predictCommand(args: string[], io: PredictIo): Promise<number> {
  const [id, ...rest] = args
  if (id === "--help") return say(USAGE)
  if (id?.startsWith("-")) return complain(`${USAGE}\n\n"${id}"?`)
  if (id === undefined) return list(io.lang)
  const question = findQuestion(id)
  if (question === undefined) return complain(unknownQuestion(id, io.lang))
  if (rest.length > 0) return keep(question, rest.join(" "), io.lang)
  if (io.terminal === undefined && !(process.stdin.isTTY && process.stdout.isTTY)) {
    return complain([...describe(question, undefined, io.lang), WORDS[io.lang].needsValue(id)].join("\n"))
  }
  return ask(question, io)
}

function list(lang: Lang): number {
  const { answers, notice } = readPredictions()
  if (notice !== undefined) console.error(notice[lang])
  const shown = questions.map((question) => describe(question, answers[question.id], lang).join("\n"))
  return say([...shown, WORDS[lang].howTo].join("\n\n"))
}

function unknownQuestion(id: string, lang: Lang): string {
  const near = nearestQuestion(id)?.id ?? ""
  return [WORDS[lang].unknown(id, near), ...questions.map((question) => `  ${question.id}`)].join("\n")
}

function describe(question: Question, answer: Answer | undefined, lang: Lang): string[] {
  const words = WORDS[lang]
  const text = wrap(question.text[lang], terminalWidth() - 2).map((line) => `  ${line}`)
  const options = question.kind === "choice" ? describeOptions(question.options, lang) : []
  const value = answer === undefined ? styleText("dim", words.open) : describeAnswer(question, answer, lang)
  return [
    styleText("bold", question.id),
    ...text,
    ...options,
    `  → ${value}`,
    styleText("dim", `  ${words.measure}: ${question.measuredBy}`),
  ]
}

function describeOptions(options: readonly { id: string; text: Readonly<Record<Lang, string>> }[], lang: Lang) {
  const width = Math.max(...options.map(({ id }) => id.length))
  return options.map(({ id, text }, index) => `    ${index + 1}  ${padEnd(id, width)}  ${text[lang]}`)
}

function describeAnswer(question: Question, { first, latest }: Answer, lang: Lang): string {
  const show = (value: AnswerValue) => answerText(question, value)[lang]
  if (first.value === latest.value) return `${show(latest.value)}  (${day(latest.at)})`
  return `${show(latest.value)}  (${day(latest.at)}; ${WORDS[lang].first}: ${show(first.value)}, ${day(first.at)})`
}

/** The reader's own clock: "2026-03-01 18:05". */
function day(at: string): string {
  const date = new Date(at)
  if (Number.isNaN(date.getTime())) return at
  const two = (value: number) => String(value).padStart(2, "0")
  const ymd = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join("-")
  return `${ymd} ${two(date.getHours())}:${two(date.getMinutes())}`
}

function keep(question: Question, typed: string, lang: Lang): number {
  const parsed = parseAnswer(question, typed)
  if (!parsed.ok) return complain(`${question.id}: ${parsed.problem[lang]}`)
  return keepValue(question, parsed.value, lang)
}

function keepValue(question: Question, value: AnswerValue, lang: Lang): number {
  const kept = keepPrediction(question, value)
  if (kept.notice !== undefined) console.error(kept.notice[lang])
  if (kept.kind === "failed") return 2
  const words = WORDS[lang]
  const answer = describeAnswer(question, kept.answer, lang)
  return say(`${words.kept}: ${question.id} = ${answer}\n${words.measure}: ${question.measuredBy}`)
}

/** Asks until there is an answer that can be meant, at most three times. End of file or Ctrl-C keeps nothing. */
async function ask(question: Question, io: PredictIo): Promise<number> {
  const { input, output } = io.terminal ?? { input: process.stdin, output: process.stdout }
  const words = WORDS[io.lang]
  const answer = readPredictions().answers[question.id]
  output.write(`${describe(question, answer, io.lang).join("\n")}\n`)
  // Lines are taken from the iterator, not from question(): that one rejects on Ctrl-D, never settles when a pipe
  // ends, and loses what was typed ahead.
  const lines = createInterface({ input, output })
  const unit = question.kind === "number" ? ` (${question.unit[io.lang]})` : ""
  lines.setPrompt(`${words.prompt}${unit}: `)
  lines.prompt()
  let tries = 0
  try {
    for await (const typed of lines) {
      const parsed = parseAnswer(question, typed)
      if (parsed.ok) return keepValue(question, parsed.value, io.lang)
      output.write(`${parsed.problem[io.lang]}\n`)
      if (++tries === TRIES) break
      lines.prompt()
    }
  } finally {
    lines.close()
  }
  console.error(`\n${words.nothing}`)
  return 1
}

function say(text: string): number {
  console.log(text)
  return 0
}

function complain(text: string): number {
  console.error(text)
  return 2
}
