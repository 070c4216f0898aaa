// What a reader may call a step, a part or a check: step1, 1, step1-blocking-echo, 1.2, 1.2c.

import { closest } from "fastest-levenshtein"
import { findPart, type PartFacts, type StepFacts, steps, type Text } from "./manifest.ts"

export type Selection = { step: StepFacts; part?: PartFacts; check?: string } | { error: Text }

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
  const nearest = closest(word, names)
  return {
    error: {
      en: `There is no step or part "${word}"; the nearest is ${nearest}. There are: ${names.join(", ")}`,
      ko: `"${word}"(이)라는 단계나 파트가 없습니다. 가장 가까운 것: ${nearest}. 있는 것: ${names.join(", ")}`,
    },
  }
}
