// A bench result as a page shows it: the figures that a bar or a cell needs, in one language. Every round stays in the
// result file.

import { machineText } from "../workbook/machine.ts"
import type { Lang } from "../workbook/manifest.ts"
import { type BenchResult, type ContestantResult, OWN, type ScenarioResult } from "./result.ts"
import type { Spread } from "./statistics.ts"

export interface ShownContestant {
  readonly id: string
  readonly title: string
  /** The reader's or the reference's server of this workbook. */
  readonly own: boolean
  /** Operations a second; of `hold`, bytes for each idle connection; of `mixed`, p99, us; of `wake`, p50, us. null: no figures. */
  readonly figure: Spread | null
  /** `figure` against the baseline's, round by round; of `mixed`, against the same server when it is idle. */
  readonly ratio: Spread | null
  readonly p50Us: number | null
  readonly p99Us: number | null
  /** Share of the time that its processor was busy in the last round, of the server and of its load; null: not known. */
  readonly busy: { readonly server: number | null; readonly load: number } | null
}

export interface ShownScenario {
  readonly id: string
  readonly title: string
  readonly note: string
  readonly mode: ScenarioResult["mode"]
  /** What `ratio` divides by. */
  readonly baseline: string
  /** Turns of each server. */
  readonly rounds: number
  readonly contestants: readonly ShownContestant[]
}

export interface ShownResult {
  /** "2026-11-24" */
  readonly date: string
  readonly machine: string
  readonly command: string
  readonly target: BenchResult["target"]
  readonly scenarios: readonly ShownScenario[]
}

export function showResult({ date, machine, command, target, scenarios }: BenchResult, lang: Lang): ShownResult {
  return {
    date: date.slice(0, 10),
    machine: `${machineText(machine)}, Node ${machine.node}`,
    command,
    target,
    scenarios: scenarios
      .filter(({ skipped, group }) => skipped === undefined && group !== "overhead")
      .map((scenario) => showScenario(scenario, lang)),
  }
}

function showScenario(scenario: ScenarioResult, lang: Lang): ShownScenario {
  const { id, title, note, mode, baseline, contestants } = scenario
  return {
    id,
    title: title[lang],
    note: note[lang],
    mode,
    baseline:
      mode === "mixed" ? ITSELF[lang] : (contestants.find((one) => one.id === baseline)?.title[lang] ?? baseline),
    rounds: contestants[0]?.rounds.length ?? 0,
    contestants: contestants.filter(hasFigures).map((contestant) => ({
      id: contestant.id,
      title: contestant.title[lang],
      own: OWN.has(contestant.id),
      figure: rounded(figureOf(contestant, mode), mode === "wake" ? 1 : 0),
      ratio: rounded(mode === "mixed" ? (contestant.p99Ratio ?? null) : contestant.ratio, 2),
      p50Us: contestant.p50Us?.median ?? null,
      p99Us: contestant.p99Us?.median ?? null,
      busy: busyOf(contestant),
    })),
  }
}

const ITSELF = { en: "its own idle", ko: "무거운 요청이 없을 때" } as const satisfies Record<Lang, string>

function figureOf(contestant: ContestantResult, mode: ScenarioResult["mode"]): Spread | null {
  if (mode === "hold") return contestant.idleBytes ?? null
  if (mode === "mixed") return contestant.p99Us
  return mode === "wake" ? contestant.p50Us : contestant.perSecond
}

function hasFigures({ perSecond }: ContestantResult): boolean {
  return perSecond !== null
}

function busyOf({ rounds }: ContestantResult): ShownContestant["busy"] {
  const last = rounds.findLast((round) => round !== null)
  return last === undefined || last === null ? null : { server: last.serverBusy, load: last.loadBusy }
}

function rounded(spread: Spread | null, digits: number): Spread | null {
  if (spread === null) return null
  const round = (value: number) => Number(value.toFixed(digits))
  return { median: round(spread.median), min: round(spread.min), max: round(spread.max) }
}
