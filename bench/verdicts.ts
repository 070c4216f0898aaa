// The lines below a scenario's table: what the trace, idle connections or heavy requests cost, what a second worker and the
// queue gain, against the goal that is set for it.

import type { Text } from "../workbook/manifest.ts"
import { CALLS_PER_ECHO } from "./contestants.ts"
import type { ContestantResult, ScenarioResult } from "./result.ts"
import { IDLE_GOALS, POOL_GOALS, PREFORK_GOAL, PROTOCOL_GOALS, STALL_EXPECTED, TRACE_GOALS } from "./scenarios.ts"
import { median, medianInterval, pairRatios, type Spread } from "./statistics.ts"

/** Goals are set for the step's own server only. */
const isOwn = (id: string) => id === "step" || id === "step-edge"

/** None for a scenario that only compares servers. */
export function verdicts(scenario: ScenarioResult): Text[] {
  if (scenario.group === "overhead") return traceLosses(scenario)
  if (scenario.mode === "hold") return memoryGoals(scenario)
  if (scenario.mode === "mixed") return stalls(scenario)
  if (scenario.mode === "heavy") return gains(scenario, "workers-2", "workers-1", POOL_GOALS.twoWorkers)
  if (scenario.mode === "stream") return gains(scenario, "queue", "post-trip", POOL_GOALS.queue)
  if (scenario.mode === "redis") return gains(scenario, "resp", "redis", PROTOCOL_GOALS.resp)
  if (scenario.baseline === "c-prefork") return gains(scenario, "prefork-accept", "c-prefork", PREFORK_GOAL)
  if (scenario.mode === "frames") return frameGoals(scenario)
  if (scenario.mode === "read-two")
    return [
      ...gains(scenario, "view", "json", PROTOCOL_GOALS.readTwo),
      ...gains(scenario, "view", "flatbuffers", PROTOCOL_GOALS.readTwoFlat),
    ]
  return scenario.idleConnections === undefined ? [] : idleLosses(scenario, scenario.idleConnections)
}

type Verdict = keyof (typeof VERDICTS)["en"]

const VERDICTS = {
  en: { met: "met", missed: "missed", unclear: "too much scatter to tell here" },
  ko: { met: "달성", missed: "미달", unclear: "값이 흩어져 여기서는 판정할 수 없음" },
} as const

/** A verdict on a goal needs the whole interval on one side of it. */
function judge(least: number, most: number, goal: number): Verdict {
  return most <= goal ? "met" : least > goal ? "missed" : "unclear"
}

/** What one ratio of throughputs says about the loss, with a goal or without. */
function lossLine(ratio: Spread, pairs: readonly number[], goal: number | undefined): Text {
  const percent = (value: number) => ((1 - value) * 100).toFixed(1)
  const { low, high } = medianInterval(pairs)
  const interval = `${percent(high)} .. ${percent(low)}`
  const en = `loses ${percent(ratio.median)} % of the throughput (95 % sure: ${interval}; ${pairs.length} pairs)`
  const ko = `처리량 손실 ${percent(ratio.median)} % (95 % 신뢰구간 ${interval}, ${pairs.length}쌍)`
  if (goal === undefined) return { en, ko }
  const verdict = judge(1 - high, 1 - low, goal)
  return {
    en: `${en}; goal: at most ${goal * 100} %, ${VERDICTS.en[verdict]}`,
    ko: `${ko}; 목표 ${goal * 100} % 이하, ${VERDICTS.ko[verdict]}`,
  }
}

/** For each way of tracing: the loss of throughput against the goal, and the cost in time. */
function traceLosses(scenario: ScenarioResult): Text[] {
  const base = scenario.contestants.find(({ id }) => id === scenario.baseline)
  return scenario.contestants.flatMap((contestant) => {
    const { id, title, ratio, serverUsRatio } = contestant
    if (id === scenario.baseline || ratio === null) return []
    const goal = id === "off" || id === "on" ? TRACE_GOALS[id] : undefined
    const loss = lossLine(ratio, pairRatios(speeds(contestant.rounds), speeds(base?.rounds)), goal)
    const server = serverUsRatio === null ? "?" : signed((serverUsRatio.median - 1) * 100, 1)
    const ns = scenario.sharedCore ? signed(nsPerCall(contestant, base), 0) : undefined
    return [
      {
        en: `${title.en}: ${loss.en}; server time ${server} %${ns === undefined ? "" : `; ${ns} ns for each call`}`,
        ko: `${title.ko}: ${loss.ko}; 서버 시간 ${server} %${ns === undefined ? "" : `; 호출당 ${ns} ns`}`,
      },
    ]
  })
}

/** For each server: what the idle connections take from the others. */
function idleLosses({ contestants }: ScenarioResult, idle: number): Text[] {
  const count = idle.toLocaleString("en")
  return contestants.flatMap(({ id, title, rounds, alone, idleRatio }) => {
    if (idleRatio === undefined || idleRatio === null) return []
    const loss = lossLine(idleRatio, pairRatios(speeds(rounds), speeds(alone)), isOwn(id) ? IDLE_GOALS.loss : undefined)
    return [
      {
        en: `${title.en}: with ${count} idle ones ${loss.en}`,
        ko: `${title.ko}: 유휴 연결 ${count}개가 있으면 ${loss.ko}`,
      },
    ]
  })
}

function memoryGoals({ contestants }: ScenarioResult): Text[] {
  return contestants.flatMap(({ id, title, idleBytes }) => {
    if (!isOwn(id) || idleBytes === undefined || idleBytes === null) return []
    const verdict = judge(idleBytes.min, idleBytes.max, IDLE_GOALS.bytes)
    const goal = IDLE_GOALS.bytes.toLocaleString("en")
    return [
      {
        en: `${title.en}: goal: at most ${goal} bytes for each idle connection, ${VERDICTS.en[verdict]}`,
        ko: `${title.ko}: 목표 유휴 연결 하나에 ${goal}바이트 이하, ${VERDICTS.ko[verdict]}`,
      },
    ]
  })
}

/** For each server: what the heavy requests do to the light ones. */
function stalls({ contestants, heavyClients = 0 }: ScenarioResult): Text[] {
  return contestants.flatMap(({ id, title, rounds, alone, p99Ratio }) => {
    if (p99Ratio === undefined || p99Ratio === null) return []
    const pairs = pairRatios(p99s(rounds), p99s(alone))
    const { low, high } = medianInterval(pairs)
    const [ratio, least, most] = [p99Ratio.median, low, high].map((value) => value.toFixed(1))
    const goal = id === "stalled" ? stallGoal(low, high) : id === "step" ? poolGoal(low, high) : { en: "", ko: "" }
    return [
      {
        en: `${title.en}: p99 beside ${heavyClients} heavy clients is ${ratio} times that of the idle server (95 % sure: ${least} .. ${most}; ${pairs.length} pairs)${goal.en}`,
        ko: `${title.ko}: 무거운 요청을 보내는 클라이언트가 ${heavyClients}개 있으면 p99가 없을 때의 ${ratio}배 (95 % 신뢰구간 ${least} .. ${most}, ${pairs.length}쌍)${goal.ko}`,
      },
    ]
  })
}

function poolGoal(low: number, high: number): Text {
  const verdict = judge(low, high, POOL_GOALS.p99Ratio)
  return {
    en: `; goal: at most ${POOL_GOALS.p99Ratio}, ${VERDICTS.en[verdict]}`,
    ko: `; 목표 ${POOL_GOALS.p99Ratio} 이하, ${VERDICTS.ko[verdict]}`,
  }
}

/** No goal of anybody: what the chapter says about a loop that computes. */
function stallGoal(low: number, high: number): Text {
  const verdict = judge(-high, -low, -STALL_EXPECTED)
  return {
    en: `; expected: at least ${STALL_EXPECTED}, ${VERDICTS.en[verdict]}`,
    ko: `; 예상 ${STALL_EXPECTED} 이상, ${VERDICTS.ko[verdict]}`,
  }
}

/** How many times another one's throughput a contestant reaches. */
function gains({ contestants }: ScenarioResult, who: string, than: string, goal: number): Text[] {
  const base = contestants.find(({ id }) => id === than)
  const one = contestants.find(({ id }) => id === who)
  if (base === undefined || one === undefined) return []
  const pairs = pairRatios(speeds(one.rounds), speeds(base.rounds))
  if (pairs.length === 0) return []
  const { low, high } = medianInterval(pairs)
  const verdict = judge(-high, -low, -goal)
  const [ratio, least, most] = [median(pairs), low, high].map((value) => value.toFixed(2))
  return [
    {
      en: `${one.title.en}: ${ratio} times the throughput of ${base.title.en} (95 % sure: ${least} .. ${most}; ${pairs.length} pairs); goal: at least ${goal}, ${VERDICTS.en[verdict]}`,
      ko: `${one.title.ko}: 처리량이 ${base.title.ko}의 ${ratio}배 (95 % 신뢰구간 ${least} .. ${most}, ${pairs.length}쌍); 목표 ${goal} 이상, ${VERDICTS.ko[verdict]}`,
    },
  ]
}

/** Small frames are counted, large ones by their bytes. */
function frameGoals({ contestants, messageBytes }: ScenarioResult): Text[] {
  const small = messageBytes < 1024
  return contestants.flatMap(({ id, title, rounds }) => {
    const each = rounds.flatMap((sample) =>
      sample === null ? [] : [small ? sample.perSecond : sample.bytes / sample.windowSeconds],
    )
    if (id !== "stream" || each.length === 0) return []
    const { low, high } = medianInterval(each)
    const goal = small ? PROTOCOL_GOALS.frames : PROTOCOL_GOALS.frameBytes
    const verdict = judge(-high, -low, -goal)
    const figure = (value: number) => (small ? (value / 1e6).toFixed(1) : (value / 1e9).toFixed(1))
    const unit = small ? { en: "million frames/s", ko: "백만 프레임/초" } : { en: "GB/s", ko: "GB/초" }
    return [
      {
        en: `${title.en}: ${figure(median(each))} ${unit.en}; goal: at least ${figure(goal)}, ${VERDICTS.en[verdict]}`,
        ko: `${title.ko}: ${figure(median(each))} ${unit.ko}; 목표 ${figure(goal)} 이상, ${VERDICTS.ko[verdict]}`,
      },
    ]
  })
}

function p99s(rounds: ContestantResult["rounds"] | undefined): (number | null)[] {
  return rounds?.map((sample) => sample?.latencyUs.p99 ?? null) ?? []
}

function speeds(rounds: ContestantResult["rounds"] | undefined): (number | null)[] {
  return rounds?.map((sample) => sample?.perSecond ?? null) ?? []
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
