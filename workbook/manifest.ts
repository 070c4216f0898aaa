// The facts of every step, and their types. One owner: the CLI, the sidebar, the skeleton generator, the graders
// and `verify` all read them from here; texts stand in both languages side by side.

import { generalCodes } from "./steps/general.ts"
import { step1 } from "./steps/step1.ts"
import { step2 } from "./steps/step2.ts"
import { step3 } from "./steps/step3.ts"
import { step4 } from "./steps/step4.ts"
import { step5 } from "./steps/step5.ts"
import { step6 } from "./steps/step6.ts"
import { step7 } from "./steps/step7.ts"

export type Lang = "en" | "ko"
export const LANGS: readonly Lang[] = ["en", "ko"]

/** One text in both languages. `{name}` marks a value; both languages use the same names. */
export type Text = Readonly<Record<Lang, string>>

export interface StepFacts {
  /** "step1"; what `npm test -- step1` takes. */
  readonly id: string
  /** Folder name in steps/, solutions/ and test/. */
  readonly slug: string
  readonly number: number
  readonly title: Text
  /** What the reader can do afterwards, one sentence. */
  readonly promise: Text
  /** Reading and building, for someone new to it. */
  readonly minutes: number
  readonly parts: readonly PartFacts[]
  /** Options that node needs for the step's programs, such as "--single-threaded". */
  readonly nodeFlags?: readonly string[]
  /** Diagnosis codes of this step; the codes of every step are in `generalCodes`. */
  readonly codes: Readonly<Record<string, CodeFacts>>
}

export interface PartFacts {
  /** "1.2" */
  readonly id: string
  readonly title: Text
  /** Heading of the chapter that explains it: page#anchor is `/step1#part-1-2` in both languages. */
  readonly anchor: string
  /** Functions to write, in order; empty for a part that is measured instead of built. */
  readonly tasks: readonly TaskFacts[]
  /** From a nudge to nearly the answer; the solution's region follows as the last level by itself. */
  readonly hints: readonly Text[]
  readonly checks: readonly CheckFacts[]
  /** Untouched, it counts for nothing. */
  readonly optional?: true
  /** A part without code: done when this lab (`book lab NAME`) has been run on this machine. */
  readonly lab?: string
}

export interface TaskFacts {
  /** Name of the function and of its `#region`. */
  readonly name: string
  /** File in the step's folder. */
  readonly file: string
}

export interface CheckFacts {
  /** "1.2c" */
  readonly id: string
  /** What holds when it passes, as a statement. */
  readonly title: Text
  /** The step's own codes that it can end with; any check can also end with a general one. */
  readonly codes: readonly string[]
}

/** What a diagnosis says, in the order it is shown. */
export interface CodeFacts {
  readonly did: Text
  readonly expected: Text
  readonly saw: Text
  readonly usually: Text
  /** One next action. */
  readonly next: Text
  /** "read(2)" */
  readonly man: readonly string[]
  /** Paragraph of the chapter that states the rule. */
  readonly anchor: string
}

export const steps: readonly StepFacts[] = [step1, step2, step3, step4, step5, step6, step7]

/** The codes that any check of any step can end with (crashed, hung, does not compile, ...). */
export { generalCodes }

export function findStep(id: string): StepFacts | undefined {
  return steps.find((step) => step.id === id)
}

export function findPart(id: string): { step: StepFacts; part: PartFacts } | undefined {
  for (const step of steps) {
    const part = step.parts.find((candidate) => candidate.id === id)
    if (part !== undefined) return { step, part }
  }
  return undefined
}

/** The id of a step's type errors among its results: they belong to files, not to a part. */
export function typesId({ number }: Pick<StepFacts, "number">): string {
  return `${number}.types`
}

export function findCode(step: StepFacts, code: string): CodeFacts | undefined {
  return step.codes[code] ?? generalCodes[code]
}

/** Fills `{name}` in a text. Throws for a missing value: a diagnosis with a hole in it helps nobody. */
export function fill(text: Text, values: Readonly<Record<string, string | number | Text>>, lang: Lang): string {
  return text[lang].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`No value for {${name}} in: ${text[lang]}`)
    return typeof value === "object" ? value[lang] : String(value)
  })
}
