// What the reader predicted. Under `npm start` the workbook keeps it, so that the terminal knows it too; in a built
// site this browser does: localStorage, one key for each question. The first thought stays beside the latest. Where
// storage is refused, answers live until the page is left.
//
// Rule: call useAnswer in a component's setup. The answer is undefined until the component is mounted, so that the
// first render in the browser equals the one of the build.

import { live } from "virtual:workbook"
import { type ComputedRef, computed, onMounted, reactive } from "vue"
import type { Text } from "../../workbook/manifest.ts"
import { keepPrediction, useWorkbook } from "./workbook.ts"

export type Value = number | string

export interface Answer {
  readonly first: Value
  readonly latest: Value
}

const answers: Record<string, Answer | undefined> = reactive({})
/** Why the workbook did not keep the latest answer; what the reader typed is then shown, not what is kept. */
const refused: Record<string, Text | undefined> = reactive({})

const PREFIX = "echobook:predict:"
let listening = false

/** The reader's answer to a question, shared by all components of a page and by other tabs. */
export function useAnswer(id: string): ComputedRef<Answer | undefined> {
  const workbook = useWorkbook()
  onMounted(() => {
    answers[id] ??= load(id)
    if (listening) return
    listening = true // one listener for the tab: questions come and go with their pages
    window.addEventListener("storage", ({ key }) => {
      const changed = key?.startsWith(PREFIX) ? key.slice(PREFIX.length) : undefined
      if (changed !== undefined) answers[changed] = load(changed)
    })
  })
  return computed(() => {
    const kept = refused[id] === undefined ? workbook.predictions[id] : undefined
    return kept === undefined ? answers[id] : { first: kept.first.value, latest: kept.latest.value }
  })
}

/** Why the workbook has not kept the answer to a question; undefined: it has, or was not asked. */
export function useRefused(id: string): ComputedRef<Text | undefined> {
  return computed(() => refused[id])
}

/** Keeps an answer; an earlier one stays as the first thought. */
export async function keepAnswer(id: string, latest: Value): Promise<void> {
  const answer = { first: answers[id]?.first ?? latest, latest }
  answers[id] = answer
  try {
    localStorage.setItem(PREFIX + id, JSON.stringify(answer))
  } catch {
    // storage full or refused: the answer lives until the page is left
  }
  if (live) refused[id] = await keepPrediction(id, latest)
}

function load(id: string): Answer | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PREFIX + id) ?? "null")
    return isAnswer(kept) ? kept : undefined
  } catch {
    return undefined // storage refused, or not our JSON
  }
}

function isAnswer(kept: unknown): kept is Answer {
  if (typeof kept !== "object" || kept === null || !("first" in kept) || !("latest" in kept)) return false
  return [kept.first, kept.latest].every((value) => typeof value === "number" || typeof value === "string")
}
