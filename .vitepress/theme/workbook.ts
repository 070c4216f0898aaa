// The live workbook as the page sees it: one store for all components of a tab, filled when the page opens and kept
// up to date by what the server tells (workbook/server/live.ts). In a built site it stays empty and asks nobody.
//
// Rule: call useWorkbook in a component's setup. Until the component is mounted nothing is known, so that the first
// render in the browser equals the one of the build.

import { live, token } from "virtual:workbook"
import { onMounted, reactive } from "vue"
import type { Answer as Prediction } from "../../workbook/predictions.ts"
import type { Progress } from "../../workbook/progress.ts"
import type { BenchRun } from "../../workbook/server/bench.ts"
import type { Change, Run, ShownResult, Snapshot } from "../../workbook/server/live.ts"

export interface WorkbookStore {
  /** The server has answered: what it can do may be offered. */
  ready: boolean
  /** Why it did not. */
  problem: string | undefined
  run: Run | undefined
  results: Record<string, ShownResult | undefined>
  auto: string | null
  /** Saves of exercise files since the page was opened, here or elsewhere. */
  saves: number
  race: BenchRun | undefined
  progress: Progress
  predictions: Record<string, Prediction | undefined>
}

const store: WorkbookStore = reactive({
  ready: false,
  problem: undefined,
  run: undefined,
  results: {},
  auto: null,
  saves: 0,
  race: undefined,
  progress: {},
  predictions: {},
})

let opening = false

/** The store; it is filled once the component is mounted, under `npm start`. */
export function useWorkbook(): WorkbookStore {
  onMounted(() => {
    if (live && !opening) void openStore()
  })
  return store
}

/** The server has refused; `answer` is all that it said. */
export class Refusal extends Error {
  override readonly name = "Refusal"
  readonly status: number
  readonly answer: unknown

  constructor(status: number, answer: { error?: string }) {
    super(answer.error ?? `HTTP ${status}`)
    this.status = status
    this.answer = answer
  }
}

/**
 * Asks the local API.
 * @throws Refusal with the server's own words
 */
export async function ask<T>(path: string, body: object = {}): Promise<T> {
  const response = await fetch(`/__workbook/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-workbook-token": token },
    body: JSON.stringify(body),
  })
  const answer = (await response.json()) as T & { error?: string }
  if (!response.ok) throw new Refusal(response.status, answer)
  return answer
}

/** Does something that the server answers with a change; a refusal is shown. */
export function act(path: string, body: object = {}): void {
  store.problem = undefined
  ask(path, body).catch((error: Error) => {
    store.problem = error.message
  })
}

/** Keeps a prediction in the workbook. A question that only the page has stays in the browser. */
export function keepPrediction(id: string, value: number | string): void {
  ask<Prediction>("predict", { id, value }).then(
    (kept) => {
      store.predictions[id] = kept
    },
    () => undefined, // the browser has kept it
  )
}

async function openStore(): Promise<void> {
  opening = true
  // First listen, then ask: what happens in between is told twice and not missed.
  import.meta.hot?.on("echobook", take)
  try {
    const { run, results, auto, race, progress, predictions } = await ask<
      Snapshot & Pick<WorkbookStore, "progress" | "predictions">
    >("state")
    // What was told meanwhile is newer.
    if (store.run === undefined) store.run = run
    store.results = { ...results, ...store.results }
    Object.assign(store, { auto, race, progress, predictions, ready: true })
  } catch (error) {
    store.problem = error instanceof Error ? error.message : String(error)
    opening = false
  }
}

function take(change: Change): void {
  switch (change.kind) {
    case "run":
      store.run = change.run
      return
    case "result": {
      store.results[change.id] = change.shown
      const { verdict, code } = change.shown.result
      store.progress[change.id] = { verdict, at: new Date().toISOString(), ...(code === undefined ? {} : { code }) }
      return
    }
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
  }
}
