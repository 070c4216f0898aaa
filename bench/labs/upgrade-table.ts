// The figures of the lab "upgrade" as text.

import { styleText } from "node:util"
import { displayWidth, padEnd, padStart } from "../../workbook/cli/columns.ts"
import { machineText } from "../../workbook/machine.ts"
import type { Lang } from "../../workbook/manifest.ts"
import type { UpgradeResult } from "./upgrade.ts"

const count = (value: number) => value.toLocaleString("en-US")

const WORDS = {
  en: {
    title: (connections: number, upgrades: number) =>
      `${count(connections)} clients, each with a request under way, while the server is replaced ${upgrades} times`,
    ...{ connected: "connections", answers: "answers", failed: "refused, cut or wrong", none: "none" },
    ...{ upgrade: "new program's start to old one's end", handOver: "of which from taking over to that end" },
    ...{ normal: "p99 of a request, between upgrades", during: "p99 of a request, during one" },
    ...{ ratio: "p99 during against just before", longest: "the longest request during an upgrade" },
    note: "Medians, the range in brackets.",
  },
  ko: {
    title: (connections: number, upgrades: number) =>
      `클라이언트 ${count(connections)}개가 쉬지 않고 요청하는 동안 서버를 ${upgrades}번 바꿉니다`,
    ...{ connected: "연결", answers: "답", failed: "거절, 끊김, 틀린 답", none: "없음" },
    ...{ upgrade: "새 프로그램의 시작부터 옛 프로그램의 끝까지", handOver: "그 가운데 넘겨받은 뒤부터" },
    ...{ normal: "요청의 p99, 업그레이드 사이", during: "요청의 p99, 업그레이드 동안" },
    ...{ ratio: "업그레이드 동안과 직전의 p99 비율", longest: "업그레이드 동안 가장 오래 걸린 요청" },
    note: "중앙값이고, 괄호는 범위입니다.",
  },
}

/** The whole output for a terminal. */
export function formatUpgrade(result: UpgradeResult, lang: Lang): string {
  const { machine, connections, upgrades, failures } = result
  const words = WORDS[lang]
  const failed = Object.entries(failures).map(([what, times]) => `${what}: ${count(times)}`)
  const rows = [
    [words.connected, count(result.connected)],
    [words.answers, count(result.answers)],
    [words.failed, failed.join(", ") || words.none],
    [words.upgrade, range(result.upgradeMs, "ms")],
    [words.handOver, range(result.handOverMs, "ms")],
    [words.normal, range(result.normalP99Ms, "ms")],
    [words.during, range(result.duringP99Ms, "ms")],
    [words.ratio, range(result.p99Ratio, "x")],
    [words.longest, `${rounded(result.longestMs)} ms`],
  ] as const
  const width = (column: 0 | 1) => Math.max(...rows.map((row) => displayWidth(row[column])))
  const table = rows.map(([name, figure]) => `  ${padEnd(name, width(0))}   ${padStart(figure, width(1))}`)
  return [
    machineText(machine),
    [styleText("bold", words.title(connections, upgrades)), ...table].join("\n"),
    words.note,
  ].join("\n\n")
}

/** "370 (201-634) ms" */
function range({ median, min, max }: UpgradeResult["p99Ratio"], unit: string): string {
  return `${rounded(median)} (${rounded(min)}-${rounded(max)}) ${unit}`
}

function rounded(value: number): string {
  return value.toFixed(value < 10 ? 1 : 0)
}
