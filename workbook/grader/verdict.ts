// What a check can end with, and what is kept of it.

import type { Text } from "../manifest.ts"

/** `unsure` means that the harness could not tell, never that the code is wrong. */
export type Verdict = "pass" | "wrong" | "crashed" | "never listened" | "hung" | "not started" | "unsure"

/** Values of a diagnosis; a Text is shown in the language of the sentence around it. */
export type Values = Readonly<Record<string, string | number | Text>>

/** A diagnosis in both languages, values filled in. */
export interface Explanation {
  readonly did: Text
  readonly expected: Text
  readonly saw: Text
  readonly usually: Text
  readonly next: Text
  readonly man: readonly string[]
  /** "/step1#rule-eof"; the Korean page is the same under /ko. */
  readonly chapter: string
}

export interface CheckResult {
  readonly id: string
  readonly part: string
  readonly title: Text
  readonly verdict: Verdict
  readonly ms: number
  /** Diagnosis code; absent for pass and not started. */
  readonly code?: string
  readonly explanation?: Explanation
  /** The part that has to be written first, when that is another one than this check's. */
  readonly needs?: string
  /** strace-shaped lines that show it. */
  readonly trace?: readonly string[]
  /** What the program printed, the last few lines. */
  readonly printed?: string
  /** Excerpt of the reader's file around the place, with a caret. */
  readonly frame?: string
  /** Of a part that may stay untouched. */
  readonly optional?: true
  /** Command that runs this check again, alone. */
  readonly replay: string
}

/** Thrown by a check that has seen what is wrong. */
export class Diagnosis extends Error {
  override readonly name = "Diagnosis"
  readonly code: string
  readonly values: Values
  readonly verdict: Verdict
  readonly frame: string | undefined
  /** The check has seen the cause itself: that the program ended because of it changes nothing. */
  readonly conclusive: boolean

  constructor(code: string, values: Values = {}, verdict: Verdict = "wrong", frame?: string, conclusive = false) {
    super(`${code} ${JSON.stringify(values)}`)
    this.code = code
    this.values = values
    this.verdict = verdict
    this.frame = frame
    this.conclusive = conclusive
  }
}

/** A diagnosis that stands even when the program has thrown or ended because of what it names. */
export function conclude(code: string, values: Values): Diagnosis {
  return new Diagnosis(code, values, "wrong", undefined, true)
}

/** Thrown when an exercise turned out to be empty. */
export class NotStarted extends Error {
  override readonly name = "NotStarted"
  readonly part: string
  readonly task: string

  constructor(part: string, task: string) {
    super(`part ${part} is not written yet: ${task}`)
    this.part = part
    this.task = task
  }
}
