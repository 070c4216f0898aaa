// What a check can end with, and what is kept of it.

import * as v from "valibot"
import type { Text } from "../manifest.ts"

const VERDICTS = ["pass", "wrong", "crashed", "never listened", "hung", "not started", "unsure"] as const

/** `unsure` means that the harness could not tell, never that the code is wrong. */
export type Verdict = (typeof VERDICTS)[number]

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

const textSchema = v.object({ en: v.string(), ko: v.string() })

const explanationSchema: v.GenericSchema<unknown, Explanation> = v.object({
  did: textSchema,
  expected: textSchema,
  saw: textSchema,
  usually: textSchema,
  next: textSchema,
  man: v.array(v.string()),
  chapter: v.string(),
})

/** A CheckResult that comes from a file. */
export const checkResultSchema: v.GenericSchema<unknown, CheckResult> = v.object({
  id: v.string(),
  part: v.string(),
  title: textSchema,
  verdict: v.picklist(VERDICTS),
  ms: v.number(),
  code: v.exactOptional(v.string()),
  explanation: v.exactOptional(explanationSchema),
  needs: v.exactOptional(v.string()),
  trace: v.exactOptional(v.array(v.string())),
  printed: v.exactOptional(v.string()),
  frame: v.exactOptional(v.string()),
  optional: v.exactOptional(v.literal(true)),
  replay: v.string(),
})

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
