// The result as a table for a terminal, in both languages. `median (min-max)` throughout.

import type { Lang, Text } from "../workbook/manifest.ts"
import {
  type BenchResult,
  type ContestantResult,
  isCodecMode,
  isThreadMode,
  type ScenarioResult,
  usesAllCores,
} from "./result.ts"
import { type Spread, spread } from "./statistics.ts"
import { verdicts } from "./verdicts.ts"

const HEADINGS = {
  en: {
    who: "server",
    perSecond: {
      ...{ "ping-pong": "echoes/s", crowd: "echoes/s", http: "requests/s" },
      ...{ "one-shot": "connections/s", churn: "connections/s", hold: "connections opened/s" },
      ...{ mixed: "light requests/s", heavy: "requests/s" },
      ...{ "round-trip": "round trips/s", stream: "messages/s", wake: "wake-ups/s" },
      ...{ encode: "records/s", decode: "records/s", "read-two": "records/s", frames: "frames/s", redis: "commands/s" },
    },
    ratio: "of",
    serverUs: "server us each",
    busy: "busy: server, load",
    idleBytes: "bytes for each",
    memory: "server MiB: empty, with all",
    idle: "idle: p50, p99 us",
    beside: "beside: p50, p99, worst us",
    p99Ratio: "p99, times idle",
    heavyPerSecond: "heavy/s",
    threads: "threads busy",
    ns: "ns each",
    bytes: "bytes each",
    megabytes: "MB/s",
  },
  ko: {
    who: "서버",
    perSecond: {
      ...{ "ping-pong": "에코/초", crowd: "에코/초", http: "요청/초" },
      ...{ "one-shot": "연결/초", churn: "연결/초", hold: "연결 열기/초" },
      ...{ mixed: "가벼운 요청/초", heavy: "요청/초" },
      ...{ "round-trip": "왕복/초", stream: "메시지/초", wake: "깨움/초" },
      ...{ encode: "레코드/초", decode: "레코드/초", "read-two": "레코드/초", frames: "프레임/초", redis: "명령/초" },
    },
    ratio: "대비",
    serverUs: "건당 서버 us",
    busy: "점유: 서버, 부하",
    idleBytes: "연결마다 바이트",
    memory: "서버 MiB: 빈 것, 모두 연결",
    idle: "무거운 요청 없이: p50, p99 us",
    beside: "함께: p50, p99, 최악 us",
    p99Ratio: "p99 배수",
    heavyPerSecond: "무거운 요청/초",
    threads: "스레드 점유",
    ns: "건당 ns",
    bytes: "건당 바이트",
    megabytes: "MB/초",
  },
} as const

/** The whole result. */
export function formatResult(result: BenchResult, lang: Lang): string {
  return [header(result)[lang], ...result.scenarios.map((scenario) => formatScenario(scenario, lang))].join("\n\n")
}

function header({ step, target, machine, warmupSeconds, scenarios }: BenchResult): Text {
  const where = `${machine.cpu}, Linux ${machine.kernel}, Node ${machine.node}`
  const en = machine.pinned
    ? `servers on core ${machine.pinned.server}, load on core ${machine.pinned.load}`
    : "not pinned to cores (that needs taskset and two cores), so the spread is wider"
  const ko = machine.pinned
    ? `서버는 코어 ${machine.pinned.server}, 부하는 코어 ${machine.pinned.load}에 고정했습니다.`
    : "코어에 고정하지 않아(taskset과 코어 2개가 필요합니다) 값이 더 흩어집니다."
  if (scenarios.length > 0 && scenarios.every(({ mode }) => usesAllCores(mode)))
    return threadsHeader(step, target, where)
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

/** Of a step whose servers have threads. */
function threadsHeader(step: string, target: string, where: string): Text {
  return {
    en: `${step} (${target}): everybody takes turns, each with some warm-up; servers, threads and load share all cores
${where}
Figures are median (min-max). Ratios compare within one round. Whatever else runs on this machine disturbs threads that
need all of its cores: repeat a run before you believe it.`,
    ko: `${step} (${target}): 모두 번갈아 달리며 매번 준비 운전을 합니다. 서버, 스레드, 부하가 모든 코어를 함께 씁니다.
${where}
숫자는 중앙값 (최소-최대)입니다. 비율은 같은 라운드 안에서 비교합니다. 스레드가 코어를 모두 쓰므로 이 기계에서 도는 다른 일이
곧바로 방해가 됩니다. 한 번의 결과를 믿기 전에 다시 재 보십시오.`,
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
  const rows = rowsOf(scenario, lang)
  const goals = verdicts(scenario).map((line) => `  ${line[lang]}`)
  return [title, `  ${scenario.note[lang]}`, ...align(rows), ...goals, ...problems].join("\n")
}

function rowsOf(scenario: ScenarioResult, lang: Lang): string[][] {
  if (scenario.mode === "hold") return memoryRows(scenario, lang)
  if (scenario.mode === "mixed") return mixedRows(scenario, lang)
  if (isCodecMode(scenario.mode)) return codecRows(scenario, lang)
  return isThreadMode(scenario.mode) ? threadRows(scenario, lang) : speedRows(scenario, lang)
}

function speedRows(scenario: ScenarioResult, lang: Lang): string[][] {
  const words = HEADINGS[lang]
  const head = [
    words.who,
    words.perSecond[scenario.mode],
    against(scenario, lang),
    "p50 us",
    "p99 us",
    words.serverUs,
    words.busy,
  ]
  return [head, ...scenario.contestants.filter(({ perSecond }) => perSecond !== null).map((c) => row(c, lang))]
}

/** Heading of the ratios. */
function against(scenario: ScenarioResult, lang: Lang): string {
  const base = scenario.contestants.find((contestant) => contestant.id === scenario.baseline)?.title[lang] ?? ""
  const of = HEADINGS[lang].ratio
  return lang === "en" ? `${of} ${base}` : `${base} ${of}`
}

/** Two threads: no server beside which the load could be busy. Of a wake-up the ratio is that of the medians. */
function threadRows(scenario: ScenarioResult, lang: Lang): string[][] {
  const words = HEADINGS[lang]
  const head = [words.who, words.perSecond[scenario.mode], "p50 us", "p99 us", against(scenario, lang), words.threads]
  const rows = scenario.contestants.flatMap(({ title, perSecond, p50Us, p99Us, ratio, rounds }) => {
    const busy = lastOf(rounds)?.loadBusy.toFixed(2) ?? "-"
    if (perSecond === null) return []
    return [[title[lang], range(perSecond, 0), range(p50Us, 1), range(p99Us, 0), range(ratio, 2), busy]]
  })
  return [head, ...rows]
}

/** One thread and memory: time and size of a record or frame. */
function codecRows(scenario: ScenarioResult, lang: Lang): string[][] {
  const words = HEADINGS[lang]
  const head = [
    ...[words.who, words.perSecond[scenario.mode], words.ns, against(scenario, lang)],
    ...[words.bytes, words.megabytes],
  ]
  const rows = scenario.contestants.flatMap(({ title, perSecond, ratio, rounds }) => {
    const last = lastOf(rounds)
    if (perSecond === null || last === undefined) return []
    const ns = spread(rounds.map((sample) => (sample === null ? null : 1e9 / sample.perSecond)))
    const [each, mb] = [last.bytes / last.operations, last.bytes / last.windowSeconds / 1e6]
    return [[title[lang], range(perSecond, 0), range(ns, 0), range(ratio, 2), each.toFixed(0), mb.toFixed(0)]]
  })
  return [head, ...rows]
}

/** Light requests beside heavy ones, and the same server before those came: medians of the rounds. */
function mixedRows(scenario: ScenarioResult, lang: Lang): string[][] {
  const words = HEADINGS[lang]
  const head = [words.who, words.idle, words.beside, words.p99Ratio, words.heavyPerSecond, words.busy]
  const rows = scenario.contestants.flatMap((contestant) => {
    const { title, rounds, alone = [], p99Ratio = null } = contestant
    if (p99Ratio === null) return []
    const middle = (samples: typeof rounds, value: (sample: NonNullable<(typeof rounds)[number]>) => number) =>
      spread(samples.map((sample) => (sample === null ? null : value(sample))))?.median.toFixed(0) ?? "-"
    const idle = [middle(alone, (one) => one.latencyUs.p50), middle(alone, (one) => one.latencyUs.p99)]
    const beside = [
      ...[middle(rounds, (one) => one.latencyUs.p50), middle(rounds, (one) => one.latencyUs.p99)],
      middle(rounds, (one) => one.latencyUs.max),
    ]
    const heavy = middle(rounds, (one) => one.heavyPerSecond ?? 0)
    return [[title[lang], idle.join(", "), beside.join(", "), range(p99Ratio, 1), heavy, busy(contestant)]]
  })
  return [head, ...rows]
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
