// The figures of the lab "framing" as text.

import { styleText } from "node:util"
import { displayWidth, padEnd, padStart } from "../../workbook/cli/columns.ts"
import { machineText } from "../../workbook/machine.ts"
import type { Lang } from "../../workbook/manifest.ts"
import type { Answer } from "../../workbook/predictions.ts"
import type { FramingResult } from "./framing.ts"
import { formatPredictions } from "./predictions-table.ts"

const count = (value: number) => value.toLocaleString("en-US")

/**
 * The whole output for a terminal.
 * @param answers the reader's predictions by question
 */
export function formatFraming(result: FramingResult, answers: Readonly<Record<string, Answer>>, lang: Lang): string {
  const { machine, twoWritesMs, noDelayMs, oneWriteMs, record } = result
  const words = {
    en: {
      edges: "One write, how many reads",
      write: (bytes: number) => `${count(bytes)} bytes`,
      requests: "A request of 4 + 16 bytes and its answer",
      twoWrites: "header and payload in a write each",
      noDelay: "the same with TCP_NODELAY",
      oneWrite: "both in one write",
      record: "Two fields of twenty",
      json: `JSON.parse (${count(record.jsonBytes)} bytes)`,
      view: `a view: looked at once, read in place (${count(record.viewBytes)} bytes)`,
      whole: "a view, all twenty",
    },
    ko: {
      edges: "write 한 번에 read 몇 번",
      write: (bytes: number) => `${count(bytes)}바이트`,
      requests: "4 + 16바이트 요청과 그 답",
      twoWrites: "헤더와 페이로드를 write 두 번에 나누어",
      noDelay: "같은 일을 TCP_NODELAY를 켜고",
      oneWrite: "둘을 write 한 번으로",
      record: "필드 스무 개 가운데 둘 읽기",
      json: `JSON.parse (${count(record.jsonBytes)}바이트)`,
      view: `뷰: 한 번 검사하고 제자리에서 읽기 (${count(record.viewBytes)}바이트)`,
      whole: "뷰로 스무 개 모두",
    },
  }[lang]
  const times = record.jsonNs / record.viewNs
  const big = result.reads.at(-1)
  const measured = [
    { id: "4.2-reads", measured: big === undefined ? "" : range(big) },
    { id: "4.2-two-writes", measured: `${twoWritesMs} ms` },
    { id: "4.5-two-fields", measured: `${times.toFixed(1)} x` },
  ]
  const section = (title: string, rows: readonly (readonly string[])[]) => `${styleText("bold", title)}\n${table(rows)}`
  return [
    machineText(machine),
    section(
      words.edges,
      result.reads.map((one) => [words.write(one.bytes), range(one)]),
    ),
    section(words.requests, [
      [words.twoWrites, `${twoWritesMs.toFixed(2)} ms`],
      [words.noDelay, `${noDelayMs.toFixed(2)} ms`],
      [words.oneWrite, `${oneWriteMs.toFixed(2)} ms`],
    ]),
    section(words.record, [
      [words.json, `${count(record.jsonNs)} ns`],
      [words.view, `${count(record.viewNs)} ns`],
      [words.whole, `${count(record.wholeViewNs)} ns`],
    ]),
    formatPredictions(measured, answers, lang),
  ].join("\n\n")
}

/** "3", or "4 (3-5)": the median, and from the fewest to the most. */
function range({ least, median, most }: FramingResult["reads"][number]): string {
  return least === most ? `${most}` : `${median} (${least}-${most})`
}

function table(rows: readonly (readonly string[])[]): string {
  const width = (column: number) => Math.max(...rows.map((row) => displayWidth(row[column] ?? "")))
  return rows
    .map(([name = "", ...figures]) =>
      [padEnd(name, width(0)), ...figures.map((cell, at) => padStart(cell, width(at + 1)))].join("   "),
    )
    .map((line) => `  ${line}`)
    .join("\n")
}
