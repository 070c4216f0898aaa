// What a reader may call a step, a part or a check (step1, 1, step1-blocking-echo, 1.2, 1.2c), and what of it is graded.

import { closest } from "fastest-levenshtein"
import { TextError } from "./errors.ts"
import { findPart, type PartFacts, type StepFacts, steps, type Text } from "./manifest.ts"

/** A step, a part of it, or one check of that part. */
export interface Selected {
  step: StepFacts
  part?: PartFacts
  check?: string
}

export type Selection = Selected | { error: Text }

/** Finds what `word` names; the error lists what there is and the nearest match. */
export function selectStepOrPart(word: string): Selection {
  const step = steps.find(({ id, slug, number }) => [id, slug, String(number)].includes(word.toLowerCase()))
  if (step !== undefined) return { step }
  const exact = findPart(word)
  if (exact !== undefined) return exact
  for (const candidate of steps) {
    const part = candidate.parts.find(({ checks }) => checks.some(({ id }) => id === word))
    if (part !== undefined) return { step: candidate, part, check: word }
  }
  const names = steps.flatMap(({ id, parts }) => [id, ...parts.map((part) => part.id)])
  if (word === "") {
    const list = names.join(", ")
    return { error: { en: `Which one? There are: ${list}`, ko: `어느 것입니까? 있는 것: ${list}` } }
  }
  const nearest = nearestOf(word, names)
  return {
    error: {
      en: `There is no step or part "${word}"; the nearest is ${nearest}. There are: ${names.join(", ")}`,
      ko: `"${word}"(이)라는 단계나 파트가 없습니다. 가장 가까운 것: ${nearest}. 있는 것: ${names.join(", ")}`,
    },
  }
}

/** Likewise for who has no other way to answer. @throws TextError with what there is and the nearest match */
export function selectOrThrow(word: string): Selected {
  const found = selectStepOrPart(word)
  if ("error" in found) throw new TextError(found.error)
  return found
}

/** Of a number, the part with the nearest number in its step, or the last step; else the name that is spelled most alike. */
function nearestOf(word: string, names: readonly string[]): string {
  const [, step, part] = /^(\d+)\.(\d+)[a-z]*$/.exec(word) ?? []
  const parts = steps.find(({ number }) => String(number) === step)?.parts ?? []
  const far = ({ id }: PartFacts) => Math.abs(Number(id.split(".")[1]) - Number(part))
  const [first] = parts.toSorted((a, b) => far(a) - far(b))
  const last = steps.at(-1)
  if (last !== undefined && Number(/^(?:step)?(\d+)/.exec(word)?.[1]) > last.number) return last.id
  return first?.id ?? closest(word, [...names])
}

/** What of one step is graded. */
export interface Wanted {
  readonly step: StepFacts
  /** Ids of the checks to run. */
  readonly checks: ReadonlySet<string>
  /** Measured parts to report on. */
  readonly labs: readonly PartFacts[]
}

/**
 * Adds what was named to what its step is graded on: a step is bundled and type-checked once.
 * @param part undefined: the whole step
 * @param check one check of the part
 */
export function want(wanted: Map<string, Wanted>, { step, part, check }: Selected, target: string): void {
  const { checks, labs }: Wanted = wanted.get(step.id) ?? { step, checks: new Set(), labs: [] }
  const parts = part === undefined ? step.parts : [part]
  const ids = parts.flatMap((one) => one.checks.map(({ id }) => id).filter((id) => check === undefined || id === check))
  // A measurement belongs to the reader, not to a set of implementations.
  const measured = target === "steps" ? parts.filter((one) => one.lab !== undefined && !labs.includes(one)) : []
  wanted.set(step.id, { step, checks: new Set([...checks, ...ids]), labs: [...labs, ...measured] })
}
