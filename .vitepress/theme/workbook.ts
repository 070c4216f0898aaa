// The live workbook as the page sees it: one store for all components of a tab, filled when the page opens and kept
// up to date by what the server tells (workbook/server/live.ts). In a built site it stays empty and asks nobody.
//
// Rule: call useWorkbook in a component's setup. Until the component is mounted nothing is known, so that the first
// render in the browser equals the one of the build.
//
// Invariant: what is told while the snapshot is under way is applied after it, in order. It is newer, or the same.

import { live, token } from "virtual:workbook"
import { onMounted, type Ref, reactive, ref } from "vue"
import type { Text } from "../../workbook/manifest.ts"
import type { Answer as Prediction } from "../../workbook/predictions.ts"
import type { Progress } from "../../workbook/progress.ts"
import type { BenchRun } from "../../workbook/server/bench.ts"
import type { Change, Run, ShownResult, Snapshot } from "../../workbook/server/live.ts"

export interface WorkbookStore {
  /** The server has answered: what it can do may be offered. */
  ready: boolean
  /** Why it did not. */
  problem: Text | undefined
  /** What the workbook has to say about files it could not read. */
  notices: Text[]
  run: Run | undefined
  /** Checks that the run has given a result for. */
  heard: Set<string>
  results: Record<string, ShownResult | undefined>
  auto: string | null
  /** Saves of exercise files since the page was opened, here or elsewhere. */
  saves: number
  race: BenchRun | undefined
  progress: Progress
  predictions: Record<string, Prediction | undefined>
}

/** What /__workbook/state answers. */
interface Opening extends Snapshot, Pick<WorkbookStore, "progress" | "predictions"> {
  readonly notices?: Text[]
}

const store: WorkbookStore = reactive({
  ready: false,
  problem: undefined,
  notices: [],
  run: undefined,
  heard: new Set<string>(),
  results: {},
  auto: null,
  saves: 0,
  race: undefined,
  progress: {},
  predictions: {},
})

const UNREACHABLE: Text = {
  en: "The workbook does not answer. Is `npm start` still running?",
  ko: "워크북이 응답하지 않습니다. `npm start`가 아직 실행되고 있습니까?",
}

let opening = false
/** Changes that came before the snapshot; undefined once it is in. */
let early: Change[] | undefined = []

/** The store; it is filled once the component is mounted, under `npm start`. */
export function useWorkbook(): WorkbookStore {
  onMounted(() => {
    if (live && !opening) void openStore()
  })
  return store
}

/** The server has refused; `said` is why, `answer` all that it said. */
export class Refusal extends Error {
  override readonly name = "Refusal"
  readonly status: number
  readonly said: Text
  readonly answer: unknown

  constructor(status: number, answer: { error?: Text | string }) {
    const { error = `HTTP ${status}` } = answer
    const said = typeof error === "string" ? { en: error, ko: error } : error
    super(said.en)
    this.status = status
    this.said = said
    this.answer = answer
  }
}

/**
 * Asks the local API.
 * @throws Refusal with the server's own words; TypeError when nobody answers
 */
export async function ask<T>(path: string, body: object = {}): Promise<T> {
  const response = await fetch(`/__workbook/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-workbook-token": token },
    body: JSON.stringify(body),
  })
  const answer = (await response.json()) as T & { error?: Text | string }
  if (!response.ok) throw new Refusal(response.status, answer)
  return answer
}

/** What to tell the reader of an error that ask() has thrown. */
export function problemOf(error: unknown): Text {
  return error instanceof Refusal ? error.said : UNREACHABLE
}

/** For a component that makes the server do things: what was refused is its own, not its neighbours'. */
export function useActs(): { problem: Ref<Text | undefined>; act: (path: string, body?: object) => Promise<void> } {
  const problem = ref<Text>()
  const act = async (path: string, body: object = {}) => {
    problem.value = undefined
    try {
      await ask(path, body)
    } catch (error) {
      problem.value = problemOf(error)
    }
  }
  return { problem, act }
}

/**
 * Keeps a prediction in the workbook.
 * @returns what to tell the reader when it could not be kept; a question that only the page has is none of its business
 */
export async function keepPrediction(id: string, value: number | string): Promise<Text | undefined> {
  try {
    store.predictions[id] = await ask<Prediction>("predict", { id, value })
    return undefined
  } catch (error) {
    return error instanceof Refusal && error.status === 404 ? undefined : problemOf(error)
  }
}

async function openStore(): Promise<void> {
  opening = true
  // First listen, then ask: what happens in between is told twice and not missed.
  import.meta.hot?.on("echobook", (change: Change) => (early === undefined ? take(change) : early.push(change)))
  try {
    const { run, results, auto, race, progress, predictions, notices = [] } = await ask<Opening>("state")
    // Of a run that is under way only the server knows what it has said: what is not stale, as far as we can see.
    const heard = new Set((run?.checks ?? []).filter((id) => results[id] !== undefined && results[id].stale !== true))
    Object.assign(store, { run, heard, results, auto, race, progress, predictions, notices, problem: undefined })
    const told = early ?? []
    early = undefined
    for (const change of told) take(change)
    store.ready = true
  } catch (error) {
    store.problem = problemOf(error)
    opening = false
  }
}

function take(change: Change): void {
  switch (change.kind) {
    case "run":
      if (change.run.id !== store.run?.id) store.heard = new Set()
      store.run = change.run
      return
    case "result":
      store.results[change.id] = change.shown
      store.heard.add(change.id)
      return
    case "gone":
      store.results[change.id] = undefined
      return
    case "stale":
      store.saves++
      for (const id of change.ids) {
        const shown = store.results[id]
        if (shown !== undefined) store.results[id] = { ...shown, stale: true }
      }
      return
    case "auto":
      store.auto = change.auto
      return
    case "race":
      store.race = change.race
      return
    case "prediction":
      store.predictions[change.id] = change.answer
      return
    case "progress":
      store.progress = change.progress
  }
}
