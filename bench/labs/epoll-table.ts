// The figures of the lab "epoll" as text.

import { styleText } from "node:util"
import { displayWidth, padEnd, padStart } from "../../workbook/cli/columns.ts"
import { machineText } from "../../workbook/machine.ts"
import type { Lang } from "../../workbook/manifest.ts"
import type { Answer } from "../../workbook/predictions.ts"
import type { EpollResult } from "./epoll.ts"
import { formatPredictions } from "./predictions-table.ts"

/**
 * The whole output for a terminal.
 * @param answers the reader's predictions by question
 */
export function formatEpoll(result: EpollResult, answers: Readonly<Record<string, Answer>>, lang: Lang): string {
  const { machine, wakeupsPerSecond, eventsAfterPartialRead, served, memory } = result
  const words = {
    en: {
      title: "Level and edge, here",
      level: "level",
      edge: "edge",
      wakeups: "wake-ups in a second: idle connection, IN and OUT asked for",
      partial: "events of three waits after 4 of 10 bytes were read",
      served: `served of ${served.clients} that connected first, one accept4 for each event`,
      memory: "10,000 idle connections, growth of the reference server (VmRSS)",
      each: "bytes each",
      limit: "Not measured: 10,000 connections need more descriptors than the limit allows (ulimit -Hn).",
    },
    ko: {
      title: "이 기계의 레벨과 에지",
      level: "레벨",
      edge: "에지",
      wakeups: "1초 동안 깨어난 횟수: 놀고 있는 연결, IN과 OUT 요청",
      partial: "10바이트 중 4바이트를 읽은 뒤 세 번 기다렸을 때의 이벤트",
      served: `먼저 연결한 ${served.clients}개 가운데 응답받은 수, 이벤트마다 accept4 한 번`,
      memory: "놀고 있는 연결 10,000개, 모범 답안 서버의 증가량(VmRSS)",
      each: "바이트씩",
      limit: "재지 못했습니다. 연결 10,000개에는 제한보다 많은 디스크립터가 필요합니다(ulimit -Hn).",
    },
  }[lang]
  const count = (value: number) => value.toLocaleString("en-US")
  const rows = [
    ["", words.level, words.edge],
    [words.wakeups, count(wakeupsPerSecond.level), count(wakeupsPerSecond.edge)],
    [words.partial, count(eventsAfterPartialRead.level), count(eventsAfterPartialRead.edge)],
    [words.served, count(served.level), count(served.edge)],
  ]
  const width = (column: number) => Math.max(...rows.map((row) => displayWidth(row[column] ?? "")))
  const table = rows.map(
    ([what = "", level = "", edge = ""]) =>
      `  ${padEnd(what, width(0))}   ${padStart(level, width(1))}   ${padStart(edge, width(2))}`,
  )
  const mib = memory === null ? "-" : `${(memory.grownKib / 1024).toFixed(1)} MiB`
  const held = memory === null ? words.limit : `${words.memory}: ${mib}, ${count(memory.bytesEach)} ${words.each}`
  const measured = [
    { id: "2.2-wakeups", measured: count(wakeupsPerSecond.level) },
    { id: "2.4-partial", measured: count(eventsAfterPartialRead.edge) },
    { id: "2.4-burst", measured: count(served.edge) },
    { id: "2.5-memory", measured: mib },
  ]
  const head = `${styleText("bold", words.title)}\n${machineText(machine)}`
  return [head, table.join("\n"), `  ${held}`, formatPredictions(measured, answers, lang)].join("\n\n")
}
