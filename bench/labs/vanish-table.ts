// The figures of the lab "vanish" as text.

import { styleText } from "node:util"
import { displayWidth, padEnd, padStart } from "../../workbook/cli/columns.ts"
import { machineText } from "../../workbook/machine.ts"
import type { Lang, Text } from "../../workbook/manifest.ts"
import type { Answer } from "../../workbook/predictions.ts"
import type { Watch } from "../exceptions/vanish.ts"
import { formatPredictions } from "./predictions-table.ts"
import type { VanishResult } from "./vanish.ts"

const WORDS = {
  en: {
    title: "The other side has vanished: no packet arrives any more",
    ...{ said: "what the call says", after: "after", again: "sent again" },
    unit: " s",
    nothing: (s: number) => `nothing within ${s} s`,
  },
  ko: {
    title: "상대가 사라졌습니다. 이제 패킷이 하나도 도착하지 않습니다",
    ...{ said: "호출의 결과", after: "걸린 시간", again: "재전송" },
    unit: "초",
    nothing: (s: number) => `${s}초 동안 아무것도 없음`,
  },
}

function watchText(watch: Watch, { idleS, intervalS, probes, unackedMs, deadlineMs }: VanishResult["settings"]): Text {
  switch (watch) {
    case "nothing, waiting":
      return { en: "SO_KEEPALIVE as it is, only reading", ko: "SO_KEEPALIVE 기본값, 읽기만 함" }
    case "nothing, sending":
      return { en: "nothing set, one write", ko: "설정 없음, 한 번 씀" }
    case "keepalive":
      return {
        en: `keepalive: ${idleS} s, every ${intervalS} s, ${probes} times`,
        ko: `keepalive: ${idleS}초 뒤부터 ${intervalS}초마다 ${probes}번`,
      }
    case "user timeout":
      return { en: `TCP_USER_TIMEOUT ${unackedMs} ms, one write`, ko: `TCP_USER_TIMEOUT ${unackedMs} ms, 한 번 씀` }
    case "both":
      return { en: "both, only reading", ko: "둘 다, 읽기만 함" }
    case "own deadline":
      return { en: `a deadline of our own, ${deadlineMs} ms`, ko: `직접 정한 마감, ${deadlineMs} ms` }
  }
}

/**
 * The whole output for a terminal.
 * @param answers the reader's predictions by question
 */
export function formatVanish(result: VanishResult, answers: Readonly<Record<string, Answer>>, lang: Lang): string {
  const { machine, settings, limitMs, found } = result
  const words = WORDS[lang]
  const rows = found.map(({ watch, said, afterMs, retransmitted }) => [
    watchText(watch, settings)[lang],
    said ?? words.nothing(limitMs / 1000),
    afterMs === undefined ? "-" : `${(afterMs / 1000).toFixed(1)} s`,
    String(retransmitted),
  ])
  const all = [["", words.said, words.after, words.again], ...rows]
  const width = (column: number) => Math.max(...all.map((row) => displayWidth(row[column] ?? "")))
  const table = all.map((row) => `  ${row.map((cell, i) => (i < 2 ? padEnd : padStart)(cell, width(i))).join("   ")}`)
  const keepaliveMs = found.find(({ watch }) => watch === "keepalive")?.afterMs
  const shown = keepaliveMs === undefined ? "-" : `${(keepaliveMs / 1000).toFixed(1)}${words.unit}`
  const measured = [{ id: "6.5-keepalive", measured: shown }]
  return [
    machineText(machine),
    `${styleText("bold", words.title)}\n${table.map((row) => row.trimEnd()).join("\n")}`,
    formatPredictions(measured, answers, lang),
  ].join("\n\n")
}
