// What a chapter page needs of its step, in the page's language only: it travels with the page (frontmatter), so that
// no page carries the texts of all steps.

import { existsSync } from "node:fs"
import { join } from "node:path"
import { readResult } from "../bench/result.ts"
import { type ShownResult, showResult } from "../bench/shown.ts"
import { findStep, type Lang, type StepFacts, typesId } from "../workbook/manifest.ts"
import { ROOT } from "../workbook/paths.ts"
import { type Quiz, quizzes } from "../workbook/quizzes.ts"
import { callSummaries } from "../workbook/reference.ts"
import { type RecordedTimeline, readRecorded } from "../workbook/trace/recorded.ts"

export interface PageCheck {
  readonly id: string
  readonly title: string
}

export interface PagePart {
  readonly id: string
  readonly title: string
  readonly anchor: string
  /** "server.ts", as `steps/SLUG/` has it; a part that is measured has none. */
  readonly files: readonly string[]
  /** The functions to write. */
  readonly tasks: readonly string[]
  /** From a nudge to nearly the answer. */
  readonly hints: readonly string[]
  readonly checks: readonly PageCheck[]
  /** Of a part that is measured: the lab's name. */
  readonly lab?: string
}

export interface PageStep {
  readonly id: string
  readonly number: number
  readonly slug: string
  readonly title: string
  readonly parts: readonly PagePart[]
  /** Id of the result that holds type errors. */
  readonly typesId: string
  /** What each system call does, one sentence. */
  readonly calls: Readonly<Record<string, string>>
  readonly quizzes: readonly PageQuiz[]
  /** A run of the reference, for readers without a workbook behind the page. */
  readonly recorded?: RecordedTimeline
  /** Likewise a race. */
  readonly race?: ShownResult
}

/** The step of a page: "step2.md" and "ko/step2.md"; undefined for other pages. */
export function stepOfPage(relativePath: string): PageStep | undefined {
  const [, korean, id = ""] = /^(ko\/)?(step\d+)\.md$/.exec(relativePath) ?? []
  const step = findStep(id)
  return step === undefined ? undefined : pageStep(step, korean === undefined ? "en" : "ko")
}

export interface PageQuiz {
  readonly id: string
  readonly question: string
  readonly choices: readonly { readonly text: string; readonly why: string; readonly right: boolean }[]
}

function pageQuiz({ id, question, choices }: Quiz, lang: Lang): PageQuiz {
  return {
    id,
    question: question[lang],
    choices: choices.map(({ text, why, right = false }) => ({ text: text[lang], why: why[lang], right })),
  }
}

function pageStep(step: StepFacts, lang: Lang): PageStep {
  const { id, number, slug, title, parts } = step
  const recorded = readRecorded(id)
  const race = join(ROOT, "bench/recorded", `${id}.json`)
  return {
    id,
    number,
    slug,
    title: title[lang],
    typesId: typesId(step),
    calls: callSummaries(lang),
    quizzes: quizzes.filter((quiz) => quiz.id.startsWith(`${number}-`)).map((quiz) => pageQuiz(quiz, lang)),
    ...(recorded === undefined ? {} : { recorded }),
    ...(existsSync(race) ? { race: showResult(readResult(race), lang) } : {}),
    parts: parts.map((part) => ({
      id: part.id,
      title: part.title[lang],
      anchor: part.anchor,
      files: [...new Set(part.tasks.map(({ file }) => file))],
      tasks: part.tasks.map(({ name }) => name),
      hints: part.hints.map((hint) => hint[lang]),
      checks: part.checks.map((check) => ({ id: check.id, title: check.title[lang] })),
      ...(part.lab === undefined ? {} : { lab: part.lab }),
    })),
  }
}
