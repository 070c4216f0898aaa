// The result as a table for a terminal, in both languages. `median (min-max)` throughout.

import type { Lang, Text } from "../workbook/manifest.ts"
import type { BenchResult, ContestantResult, ScenarioResult } from "./result.ts"
import type { Spread } from "./statistics.ts"
import { verdicts } from "./verdicts.ts"

const HEADINGS = {
  en: {
    who: "server",
    perSecond: {
      ...{ "ping-pong": "echoes/s", crowd: "echoes/s", http: "requests/s" },
      ...{ "one-shot": "connections/s", hold: "connections opened/s" },
    },
    ratio: "of",
    serverUs: "server us each",
    busy: "busy: server, load",
    idleBytes: "bytes for each",
    memory: "server MiB: empty, with all",
  },
  ko: {
    who: "서버",
    perSecond: {
      ...{ "ping-pong": "에코/초", crowd: "에코/초", http: "요청/초" },
      ...{ "one-shot": "연결/초", hold: "연결 열기/초" },
    },
    ratio: "대비",
    serverUs: "건당 서버 us",
    busy: "점유: 서버, 부하",
    idleBytes: "연결마다 바이트",
    memory: "서버 MiB: 빈 것, 모두 연결",
  },
} as const

/** The whole result. */
export function formatResult(result: BenchResult, lang: Lang): string {
  return [header(result)[lang], ...result.scenarios.map((scenario) => formatScenario(scenario, lang))].join("\n\n")
}

function header({ step, target, machine, warmupSeconds }: BenchResult): Text {
  const where = `${machine.cpu}, Linux ${machine.kernel}, Node ${machine.node}`
  const en = machine.pinned
    ? `servers on core ${machine.pinned.server}, load on core ${machine.pinned.load}`
    : "not pinned to cores (that needs taskset and two cores), so the spread is wider"
  const ko = machine.pinned
    ? `서버는 코어 ${machine.pinned.server}, 부하는 코어 ${machine.pinned.load}에 고정했습니다.`
    : "코어에 고정하지 않아(taskset과 코어 2개가 필요합니다) 값이 더 흩어집니다."
  return {
    en: `${step} (${target}): the servers take turns, each with ${warmupSeconds} s of warm-up; ${en}
${where}
Figures are median (min-max). Ratios compare servers within one round. The load generator works on this machine too: for
small messages it takes about as long as the server. "server us each" is processor time and leaves out sleeping.`,
    ko: `${step} (${target}): 서버들이 번갈아 달리며 매번 ${warmupSeconds}초 동안 준비 운전을 합니다. ${ko}
${where}
숫자는 중앙값 (최소-최대)입니다. 비율은 같은 라운드 안에서 비교합니다. 부하 생성기도 이 기계에서 일하므로 작은 메시지에서는
서버만큼 시간을 씁니다. "건당 서버 us"는 프로세서를 쓴 시간이며 잠든 시간은 들어가지 않습니다.`,
  }
}

function formatScenario(scenario: ScenarioResult, lang: Lang): string {
  const rounds = scenario.contestants[0]?.rounds.length ?? 0
  const turns = { en: `${rounds} rounds of ${scenario.seconds} s`, ko: `${scenario.seconds}초씩 ${rounds}라운드` }
  if (scenario.mode === "hold") Object.assign(turns, { en: `${rounds} rounds`, ko: `${rounds}라운드` })
  if (scenario.skipped !== undefined) return `${scenario.id}: ${scenario.title[lang]}\n  ${scenario.skipped[lang]}`
  const problems = scenario.contestants.flatMap(({ title, problem }) =>
    problem === null ? [] : [`  ${title[lang]}: ${problem.replaceAll("\n", "\n    ")}`],
  )
  const title = `${scenario.id}: ${scenario.title[lang]} (${turns[lang]})`
  const rows = scenario.mode === "hold" ? memoryRows(scenario, lang) : speedRows(scenario, lang)
  const goals = verdicts(scenario).map((line) => `  ${line[lang]}`)
  return [title, `  ${scenario.note[lang]}`, ...align(rows), ...goals, ...problems].join("\n")
}

function speedRows(scenario: ScenarioResult, lang: Lang): string[][] {
  const words = HEADINGS[lang]
  const base = scenario.contestants.find((contestant) => contestant.id === scenario.baseline)?.title[lang] ?? ""
  const against = lang === "en" ? `${words.ratio} ${base}` : `${base} ${words.ratio}`
  const head = [words.who, words.perSecond[scenario.mode], against, "p50 us", "p99 us", words.serverUs, words.busy]
  return [head, ...scenario.contestants.filter(({ perSecond }) => perSecond !== null).map((c) => row(c, lang))]
}

function memoryRows(scenario: ScenarioResult, lang: Lang): string[][] {
  const words = HEADINGS[lang]
  const head = [words.who, words.idleBytes, words.memory, words.perSecond[scenario.mode]]
  const rows = scenario.contestants.flatMap(({ title, idleBytes, perSecond, rounds }) => {
    const memory = lastOf(rounds)?.memory
    if (idleBytes === undefined || memory === undefined) return []
    const mib = [memory.emptyBytes, memory.heldBytes].map((bytes) => (bytes / 2 ** 20).toFixed(1))
    return [[title[lang], range(idleBytes, 0), mib.join(", "), range(perSecond, 0)]]
  })
  return [head, ...rows]
}

function row(contestant: ContestantResult, lang: Lang): string[] {
  const { title, perSecond, ratio, p50Us, p99Us, serverUs } = contestant
  return [
    title[lang],
    range(perSecond, 0),
    range(ratio, 2),
    p50Us?.median.toFixed(1) ?? "-",
    p99Us?.median.toFixed(0) ?? "-",
    range(serverUs, 2),
    busy(contestant),
  ]
}

function busy({ rounds }: ContestantResult): string {
  const last = lastOf(rounds)
  if (last === undefined) return "-"
  return `${last.serverBusy?.toFixed(2) ?? "?"}, ${last.loadBusy.toFixed(2)}`
}

function lastOf(rounds: ContestantResult["rounds"]) {
  return rounds.findLast((sample) => sample !== null) ?? undefined
}

function range(values: Spread | null, digits: number): string {
  if (values === null) return "-"
  const [median, min, max] = [values.median, values.min, values.max].map((value) => value.toFixed(digits))
  return `${median} (${min}-${max})`
}

function align(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => displayWidth(cells[column] ?? ""))))
  return rows.map((cells) => {
    const padded = cells.map((cell, column) => {
      const gap = " ".repeat((widths[column] ?? 0) - displayWidth(cell))
      return column === 0 ? cell + gap : gap + cell
    })
    return `  ${padded.join("   ")}`
  })
}

/** Columns on a terminal: Hangul takes two. */
function displayWidth(text: string): number {
  return [...text].reduce((width, letter) => width + (/[ᄀ-ᇿ⺀-꓏가-힣＀-｠]/.test(letter) ? 2 : 1), 0)
}
