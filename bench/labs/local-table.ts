// The figures of the lab "local" as text.

import { styleText } from "node:util"
import { displayWidth, padEnd, padStart } from "../../workbook/cli/columns.ts"
import { machineText } from "../../workbook/machine.ts"
import type { Lang } from "../../workbook/manifest.ts"
import type { Answer } from "../../workbook/predictions.ts"
import type { Spread } from "../statistics.ts"
import type { LOCAL_WAYS, LocalResult } from "./local.ts"
import { formatPredictions } from "./predictions-table.ts"

type Way = (typeof LOCAL_WAYS)[number]

/** How often was measured. */
const ROUNDS: Readonly<Record<Lang, (rounds: number) => string>> = {
  en: (rounds) => (rounds === 1 ? "one round" : `medians of ${rounds} rounds`),
  ko: (rounds) => (rounds === 1 ? "한 번 잰 값" : `${rounds}회의 중앙값`),
}

const WORDS = {
  en: {
    trip: "64 bytes there and back",
    asked: "the same, asked by C",
    bulk: "16 KiB messages, one way",
    pinned: (rounds: number) =>
      `Both processes on one core; ${ROUNDS.en(rounds)}. A ratio is the median of the rounds' ratios, their range in brackets.`,
    loose: (rounds: number) =>
      `Not pinned to a core (that needs taskset and two cores); ${ROUNDS.en(rounds)}. A ratio is the median of the rounds' ratios, their range in brackets.`,
    ...{ againstTcp: "x TCP", inC: "in C", againstC: "x C" },
  },
  ko: {
    trip: "64바이트 왕복",
    asked: "묻는 쪽만 C",
    bulk: "16 KiB 메시지, 한 방향",
    pinned: (rounds: number) =>
      `두 프로세스가 코어 하나를 나눠 씁니다. ${ROUNDS.ko(rounds)}입니다. 배수는 회마다 낸 비율의 중앙값이고, 괄호는 그 범위입니다.`,
    loose: (rounds: number) =>
      `코어에 고정하지 못했습니다(taskset과 코어 2개가 필요합니다). ${ROUNDS.ko(rounds)}입니다. 배수는 회마다 낸 비율의 중앙값이고, 괄호는 그 범위입니다.`,
    ...{ againstTcp: "TCP의 배수", inC: "C에서", againstC: "C의 배수" },
  },
}

const TITLES: Readonly<Record<Way, Record<Lang, string>>> = {
  tcp: { en: "loopback TCP", ko: "루프백 TCP" },
  stream: { en: "Unix, SOCK_STREAM", ko: "유닉스, SOCK_STREAM" },
  seqpacket: { en: "Unix, SOCK_SEQPACKET", ko: "유닉스, SOCK_SEQPACKET" },
  dgram: { en: "Unix, SOCK_DGRAM", ko: "유닉스, SOCK_DGRAM" },
}

/**
 * The whole output for a terminal.
 * @param answers the reader's predictions by question
 */
export function formatLocal(result: LocalResult, answers: Readonly<Record<string, Answer>>, lang: Lang): string {
  const { machine, ways, pinned, rounds } = result
  const words = WORDS[lang]
  const us = (value: number) => `${value.toFixed(1)} us`
  const gib = (value: number) => `${(value / 2 ** 30).toFixed(2)} GiB/s`
  const trips = ways.map(({ way, tripUs, tripAgainstTcp, cTripUs, cTripAgainstTcp, tripAgainstC }) => [
    TITLES[way][lang],
    shown(tripUs, us),
    ratio(tripAgainstTcp),
    shown(cTripUs, us),
    ratio(cTripAgainstTcp),
    ratio(tripAgainstC),
  ])
  const asked = ways.map(({ way, askedTripUs, askedAgainstTcp, askedAgainstC }) => [
    TITLES[way][lang],
    shown(askedTripUs, us),
    ratio(askedAgainstTcp),
    ratio(askedAgainstC),
  ])
  const bulk = ways.map(({ way, bytesPerSecond, bytesAgainstTcp, bytesAgainstC }) => [
    TITLES[way][lang],
    shown(bytesPerSecond, gib),
    ratio(bytesAgainstTcp),
    ratio(bytesAgainstC),
  ])
  const stream = ways.find(({ way }) => way === "stream")?.tripAgainstTcp
  const measured = [{ id: "7.5-trip", measured: stream == null ? "-" : `${stream.median.toFixed(1)} x` }]
  return [
    machineText(machine),
    (pinned ? words.pinned : words.loose)(rounds),
    table([[words.trip, "", words.againstTcp, words.inC, words.againstTcp, words.againstC], ...trips]),
    table([[words.asked, "", words.againstTcp, words.againstC], ...asked]),
    table([[words.bulk, "", words.againstTcp, words.againstC], ...bulk]),
    formatPredictions(measured, answers, lang),
  ].join("\n\n")
}

function shown(spread: Spread | null, text: (value: number) => string): string {
  return spread === null ? "-" : text(spread.median)
}

/** "1.71 (1.60-1.80)" */
function ratio(spread: Spread | null): string {
  if (spread === null) return "-"
  const { median, min, max } = spread
  return min === max ? median.toFixed(2) : `${median.toFixed(2)} (${min.toFixed(2)}-${max.toFixed(2)})`
}

/** The first row is the heading. */
function table(rows: readonly (readonly string[])[]): string {
  const width = (column: number) => Math.max(...rows.map((row) => displayWidth(row[column] ?? "")))
  return rows
    .map(([name = "", ...cells]) => [padEnd(name, width(0)), ...cells.map((cell, at) => padStart(cell, width(at + 1)))])
    .map((cells, at) =>
      `  ${cells.join("   ").trimEnd()}`.replace(/^.*$/, (line) => (at === 0 ? styleText("bold", line) : line)),
    )
    .join("\n")
}
