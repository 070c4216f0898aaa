// The figures of the lab "exceptions" as text.

import { styleText } from "node:util"
import { displayWidth, padEnd, padStart } from "../../workbook/cli/columns.ts"
import { machineText } from "../../workbook/machine.ts"
import type { Lang, Text } from "../../workbook/manifest.ts"
import type { Answer } from "../../workbook/predictions.ts"
import type { ExceptionsResult } from "./exceptions.ts"
import { formatPredictions } from "./predictions-table.ts"

const WORDS = {
  en: {
    ...{ merged: "Signals that merge" },
    ...{ gone: "A peer that is gone, call after call", full: "Clients wait, and no descriptor is free" },
    ...{ children: "children ended while SIGCHLD was blocked", signals: "signals read from a signalfd" },
    ...{ one: "zombies after one waitpid", all: "zombies after a loop of them" },
    ...{ wakes: "poll() returns in a second", refused: "clients that read their end" },
  },
  ko: {
    ...{ merged: "합쳐지는 시그널" },
    ...{ gone: "사라진 상대, 부른 순서대로", full: "클라이언트는 기다리는데 빈 디스크립터가 없을 때" },
    ...{ children: "SIGCHLD가 블록된 동안 끝난 자식", signals: "signalfd에서 읽은 시그널" },
    ...{ one: "waitpid 한 번 뒤에 남은 좀비", all: "되풀이한 뒤에 남은 좀비" },
    ...{ wakes: "1초 동안 poll()이 반환된 횟수", refused: "끝을 읽은 클라이언트" },
  },
} as const satisfies Record<Lang, Record<string, string>>

const SITUATIONS: Readonly<Record<ExceptionsResult["gone"][number]["situation"], Text>> = {
  "read all": { en: "killed, had read all", ko: "모두 읽고 나서 죽음" },
  "read all, then asked": { en: "killed, had read all; we read first", ko: "모두 읽고 나서 죽음, 이쪽이 먼저 읽음" },
  unread: { en: "killed with unread bytes", ko: "읽지 않은 바이트를 두고 죽음" },
  "unread, then asked": {
    en: "killed with unread bytes; we read first",
    ko: "읽지 않은 바이트를 두고 죽음, 먼저 읽음",
  },
  "before accept": { en: "reset before accept4", ko: "accept4 전에 리셋함" },
}

const WAYS: Readonly<Record<ExceptionsResult["full"][number]["way"], Text>> = {
  nothing: { en: "accept4 says -EMFILE, and again", ko: "accept4가 -EMFILE, 그리고 또" },
  reserve: { en: "a reserve descriptor", ko: "예비 디스크립터" },
  pause: { en: "the listening socket is left alone for a while", ko: "리스닝 소켓을 잠시 내버려 둠" },
}

/** The first column to the left, the others as they are given. */
function table(rows: readonly (readonly string[])[], pad = padStart): string {
  const width = (column: number) => Math.max(...rows.map((row) => displayWidth(row[column] ?? "")))
  return rows
    .map((row) => `  ${row.map((cell, i) => (i === 0 ? padEnd : pad)(cell, width(i))).join("   ")}`.trimEnd())
    .join("\n")
}

/**
 * The whole output for a terminal.
 * @param answers the reader's predictions by question
 */
export function formatExceptions(
  result: ExceptionsResult,
  answers: Readonly<Record<string, Answer>>,
  lang: Lang,
): string {
  const { machine, merged, gone, full } = result
  const words = WORDS[lang]
  const count = (value: number) => value.toLocaleString("en-US")
  const mergedRows = [
    [words.children, count(merged.children)],
    [words.signals, count(merged.signals)],
    [words.one, count(merged.zombiesAfterOne)],
    [words.all, count(merged.zombiesAfterAll)],
  ]
  const goneRows = gone.map(({ situation, calls }) => [
    SITUATIONS[situation][lang],
    lang === "en" ? calls.join(", ") : calls.join(", ").replace("a descriptor", "디스크립터"),
  ])
  const fullRows = [
    ["", words.wakes, words.refused],
    ...full.map(({ way, wakesPerSecond, clients, refused }) => [
      WAYS[way][lang],
      count(wakesPerSecond),
      `${refused} / ${clients}`,
    ]),
  ]
  const spin = full.find(({ way }) => way === "nothing")?.wakesPerSecond ?? 0
  const killed =
    gone
      .find(({ situation }) => situation === "read all")
      ?.calls.slice(0, 2)
      .join(", ") ?? "-"
  const measured = [
    { id: "6.1-signals", measured: count(merged.signals) },
    { id: "6.1-zombies", measured: count(merged.zombiesAfterOne) },
    { id: "6.3-killed", measured: killed },
    { id: "6.4-spin", measured: count(spin) },
  ]
  const section = (title: string, body: string) => `${styleText("bold", title)}\n${body}`
  return [
    machineText(machine),
    section(words.merged, table(mergedRows)),
    section(words.gone, table(goneRows, padEnd)),
    section(words.full, table(fullRows)),
    formatPredictions(measured, answers, lang),
  ].join("\n\n")
}
