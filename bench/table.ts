// The result as a table for a terminal, in both languages. `median (min-max)` throughout.

import type { Lang, Text } from "../workbook/manifest.ts"
import { CALLS_PER_ECHO } from "./contestants.ts"
import type { BenchResult, ContestantResult, ScenarioResult } from "./result.ts"
import { TRACE_GOALS } from "./scenarios.ts"
import { median, medianInterval, pairRatios, type Spread } from "./statistics.ts"

const HEADINGS = {
  en: {
    who: "server",
    perSecond: { "ping-pong": "echoes/s", "one-shot": "connections/s", http: "requests/s" },
    ratio: "of",
    serverUs: "server us each",
    busy: "busy: server, load",
  },
  ko: {
    who: "서버",
    perSecond: { "ping-pong": "에코/초", "one-shot": "연결/초", http: "요청/초" },
    ratio: "대비",
    serverUs: "건당 서버 us",
    busy: "점유: 서버, 부하",
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
Figures are median (min-max). Ratios compare servers within one round. The load generator is a #sys program too: for
small messages it takes about as long as the server. "server us each" is processor time and leaves out sleeping.`,
    ko: `${step} (${target}): 서버들이 번갈아 달리며 매번 ${warmupSeconds}초 동안 준비 운전을 합니다. ${ko}
${where}
숫자는 중앙값 (최소-최대)입니다. 비율은 같은 라운드 안에서 비교합니다. 부하 생성기도 #sys 프로그램이므로 작은 메시지에서는
서버만큼 시간을 씁니다. "건당 서버 us"는 프로세서를 쓴 시간이며 잠든 시간은 들어가지 않습니다.`,
  }
}

function formatScenario(scenario: ScenarioResult, lang: Lang): string {
  const words = HEADINGS[lang]
  const base = scenario.contestants.find((contestant) => contestant.id === scenario.baseline)?.title[lang] ?? ""
  const against = lang === "en" ? `${words.ratio} ${base}` : `${base} ${words.ratio}`
  const head = [words.who, words.perSecond[scenario.mode], against, "p50 us", "p99 us", words.serverUs, words.busy]
  const rows = scenario.contestants.filter(({ perSecond }) => perSecond !== null).map((c) => row(c, lang))
  const problems = scenario.contestants.flatMap(({ title, problem }) =>
    problem === null ? [] : [`  ${title[lang]}: ${problem.replaceAll("\n", "\n    ")}`],
  )
  const losses = scenario.group === "overhead" ? formatLosses(scenario, lang) : []
  const rounds = scenario.contestants[0]?.rounds.length ?? 0
  const turns = { en: `${rounds} rounds of ${scenario.seconds} s`, ko: `${scenario.seconds}초씩 ${rounds}라운드` }
  const title = `${scenario.id}: ${scenario.title[lang]} (${turns[lang]})`
  return [title, `  ${scenario.note[lang]}`, ...align([head, ...rows]), ...losses, ...problems].join("\n")
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
  const last = rounds.findLast((sample) => sample !== null)
  if (last === undefined || last === null) return "-"
  return `${last.serverBusy?.toFixed(2) ?? "?"}, ${last.loadBusy.toFixed(2)}`
}

function range(values: Spread | null, digits: number): string {
  if (values === null) return "-"
  const [median, min, max] = [values.median, values.min, values.max].map((value) => value.toFixed(digits))
  return `${median} (${min}-${max})`
}

/** A verdict on a goal needs the whole interval on one side of it. */
const VERDICTS = {
  en: { met: "met", missed: "missed", unclear: "too much scatter to tell here" },
  ko: { met: "달성", missed: "미달", unclear: "값이 흩어져 여기서는 판정할 수 없음" },
} as const

/** For each way of tracing: the loss of throughput against the goal, and the cost in time. */
function formatLosses(scenario: ScenarioResult, lang: Lang): string[] {
  const base = scenario.contestants.find(({ id }) => id === scenario.baseline)
  return scenario.contestants.flatMap((contestant) => {
    const { id, title, ratio, serverUsRatio } = contestant
    if (id === scenario.baseline || ratio === null) return []
    const percent = (value: number) => ((1 - value) * 100).toFixed(1)
    const pairs = pairRatios(speeds(contestant), speeds(base))
    const { low, high } = medianInterval(pairs)
    const loss = `${percent(ratio.median)} %`
    const interval = `${percent(high)} .. ${percent(low)}`
    const server = serverUsRatio === null ? "?" : signed((serverUsRatio.median - 1) * 100, 1)
    const goal = id === "off" || id === "on" ? TRACE_GOALS[id] : undefined
    const verdict =
      VERDICTS[lang][goal === undefined || 1 - low <= goal ? "met" : 1 - high > goal ? "missed" : "unclear"]
    const ns = scenario.sharedCore ? signed(nsPerCall(contestant, base), 0) : undefined
    const en = [
      `${title.en}: loses ${loss} of the throughput (95 % sure: ${interval}; ${pairs.length} pairs)`,
      goal !== undefined && `goal: at most ${goal * 100} %, ${verdict}`,
      `server time ${server} %`,
      ns !== undefined && `${ns} ns for each call`,
    ]
    const ko = [
      `${title.ko}: 처리량 손실 ${loss} (95 % 신뢰구간 ${interval}, ${pairs.length}쌍)`,
      goal !== undefined && `목표 ${goal * 100} % 이하, ${verdict}`,
      `서버 시간 ${server} %`,
      ns !== undefined && `호출당 ${ns} ns`,
    ]
    return [`  ${(lang === "en" ? en : ko).filter((part) => part !== false).join("; ")}`]
  })
}

function speeds(contestant: ContestantResult | undefined): (number | null)[] {
  return contestant?.rounds.map((sample) => sample?.perSecond ?? null) ?? []
}

/** On one shared core nobody waits, so what an echo takes longer is what its calls cost more. */
function nsPerCall(contestant: ContestantResult, base: ContestantResult | undefined): number {
  const extra = contestant.rounds.flatMap((sample, round) => {
    const bare = base?.rounds[round]
    return sample && bare ? [(1 / sample.perSecond - 1 / bare.perSecond) * 1e9] : []
  })
  return median(extra) / CALLS_PER_ECHO
}

function signed(value: number, digits: number): string {
  return `${value < 0 ? "" : "+"}${value.toFixed(digits)}`
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
