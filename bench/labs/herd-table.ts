// The figures of the lab "herd" as text.

import { styleText } from "node:util"
import { displayWidth, padEnd, padStart } from "../../workbook/cli/columns.ts"
import { machineText } from "../../workbook/machine.ts"
import type { Lang, Text } from "../../workbook/manifest.ts"
import type { Answer } from "../../workbook/predictions.ts"
import type { HerdResult, WayName } from "./herd.ts"
import { formatPredictions } from "./predictions-table.ts"

const NAMES: Readonly<Record<WayName, Text>> = {
  accept: { en: "accept4", ko: "accept4" },
  poll: { en: "poll, then accept4", ko: "poll 뒤에 accept4" },
  level: { en: "epoll, a set each, level-triggered", ko: "epoll, 각자의 집합, 레벨 트리거" },
  edge: { en: "epoll, a set each, edge-triggered", ko: "epoll, 각자의 집합, 에지 트리거" },
  exclusive: { en: "epoll, a set each, EPOLLEXCLUSIVE", ko: "epoll, 각자의 집합, EPOLLEXCLUSIVE" },
  "shared-level": { en: "epoll, one set for all, level-triggered", ko: "epoll, 집합 하나를 함께, 레벨 트리거" },
  "shared-edge": { en: "epoll, one set for all, edge-triggered", ko: "epoll, 집합 하나를 함께, 에지 트리거" },
  flock: { en: "flock around accept4", ko: "accept4를 flock으로 감싸기" },
  lockf: { en: "lockf around accept4", ko: "accept4를 lockf로 감싸기" },
  mutex: { en: "a shared mutex around accept4", ko: "accept4를 공유 뮤텍스로 감싸기" },
  reuseport: { en: "SO_REUSEPORT, a socket each", ko: "SO_REUSEPORT, 각자의 소켓" },
}

/**
 * The whole output for a terminal.
 * @param answers the reader's predictions by question
 */
export function formatHerd(result: HerdResult, answers: Readonly<Record<string, Answer>>, lang: Lang): string {
  const { machine, ways, paused, pauseMs } = result
  const processes = ways[0]?.served.length ?? 0
  const words = {
    en: {
      title: `${processes} processes wait, ${ways[0]?.connections} connections come one at a time`,
      each: "for each connection",
      wakes: "woken",
      inVain: "in vain",
      switches: "switches",
      most: "most, least served by one",
      paused: `The same with ${pauseMs} ms between waking and accepting: all that the kernel wakes are seen`,
    },
    ko: {
      title: `프로세스 ${processes}개가 기다리고, 연결 ${ways[0]?.connections}개가 하나씩 옵니다`,
      each: "연결 하나에",
      wakes: "깨어남",
      inVain: "헛걸음",
      switches: "문맥 전환",
      most: "한 프로세스가 맡은 최대, 최소",
      paused: `깨어난 뒤 accept하기까지 ${pauseMs} ms를 두면, 커널이 깨운 프로세스가 모두 보입니다`,
    },
  }[lang]
  const wokenBy = (way: WayName) => paused.find((one) => one.way === way)?.wakes.toFixed(2) ?? ""
  const measured = [
    { id: "5.4-herd", measured: wokenBy("level") },
    { id: "5.4-exclusive", measured: share(ways, "exclusive") },
  ]
  const head = [words.each, words.wakes, words.inVain, words.switches]
  return [
    machineText(machine),
    `${styleText("bold", words.title)}\n${table([
      [...head, words.most],
      ...ways.map(({ way, wakes, inVain, switches, served }) => [
        ...[NAMES[way][lang], wakes.toFixed(2), inVain.toFixed(2), switches.toFixed(2)],
        `${Math.max(...served)}, ${Math.min(...served)}`,
      ]),
    ])}`,
    `${styleText("bold", words.paused)}\n${table([
      head.slice(0, 3),
      ...paused.map(({ way, wakes, inVain }) => [NAMES[way][lang], wakes.toFixed(2), inVain.toFixed(2)]),
    ])}`,
    formatPredictions(measured, answers, lang),
  ].join("\n\n")
}

/** How much of the connections the busiest process had, percent. */
function share(ways: HerdResult["ways"], name: WayName): string {
  const one = ways.find(({ way }) => way === name)
  return one === undefined ? "" : `${Math.round((100 * Math.max(...one.served)) / one.connections)} %`
}

function table(rows: readonly (readonly string[])[]): string {
  const width = (column: number) => Math.max(...rows.map((row) => displayWidth(row[column] ?? "")))
  return rows
    .map((row) => row.map((cell, at) => (at === 0 ? padEnd(cell, width(at)) : padStart(cell, width(at)))).join("   "))
    .map((line) => `  ${line.trimEnd()}`)
    .join("\n")
}
