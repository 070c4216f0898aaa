// The figures of the lab "stall" as text.

import { styleText } from "node:util"
import { displayWidth, padEnd, padStart } from "../../workbook/cli/columns.ts"
import { machineText } from "../../workbook/machine.ts"
import type { Lang } from "../../workbook/manifest.ts"
import type { Answer } from "../../workbook/predictions.ts"
import { formatPredictions } from "./predictions-table.ts"
import type { StallResult } from "./stall.ts"

const count = (value: number) => Math.round(value).toLocaleString("en-US")
const ms = (us: number) => `${(us / 1000).toFixed(us < 100_000 ? 2 : 0)} ms`

/**
 * The whole output for a terminal.
 * @param answers the reader's predictions by question
 */
export function formatStall(result: StallResult, answers: Readonly<Record<string, Answer>>, lang: Lang): string {
  const { machine, heavy, loop, pool, counter } = result
  const words = {
    en: {
      title: "Light requests beside heavy ones, here",
      asked: `A heavy request, "primes ${heavy.number}", takes ${heavy.ms} ms here by itself; beside: ${heavy.clients} clients always have one under way.`,
      head: ["light requests", "median", "p99", "worst", "light/s", "heavy/s"],
      loop: "step 2's loop",
      pool: "step 3's pool",
      idle: "idle",
      beside: "beside",
    },
    ko: {
      title: "이 기계에서 무거운 요청과 함께 온 가벼운 요청",
      asked: `무거운 요청 "primes ${heavy.number}" 하나만 계산하면 이 기계에서 ${heavy.ms} ms 걸립니다. "무거운 요청과 함께"는 클라이언트 ${heavy.clients}개가 언제나 하나씩 맡겨 둔 동안입니다.`,
      head: ["가벼운 요청", "중앙값", "p99", "최악", "가벼운 요청/초", "무거운 요청/초"],
      loop: "2단계의 루프",
      pool: "3단계의 풀",
      idle: "무거운 요청 없이",
      beside: "무거운 요청과 함께",
    },
  }[lang]
  const row = (name: string, { p50Us, p99Us, worstUs, perSecond, heavyPerSecond }: StallResult["loop"]["idle"]) => [
    ...[name, ms(p50Us), ms(p99Us), ms(worstUs)],
    ...[count(perSecond), heavyPerSecond.toFixed(1)],
  ]
  const rows = [
    words.head,
    row(`${words.loop}, ${words.idle}`, loop.idle),
    row(`${words.loop}, ${words.beside}`, loop.beside),
    row(`${words.pool}, ${words.idle}`, pool.idle),
    row(`${words.pool}, ${words.beside}`, pool.beside),
  ]
  const measured = [
    { id: "3.1-stall", measured: ms(loop.beside.p99Us) },
    { id: "3.1-pool", measured: ms(pool.beside.p99Us) },
    { id: "3.5-counter", measured: standsAt(counter.plain) },
  ]
  return [
    `${styleText("bold", words.title)}\n${machineText(machine)}\n${words.asked}`,
    table(rows),
    threads(result, lang),
    formatPredictions(measured, answers, lang),
  ].join("\n\n")
}

/** "1,012,345 (998,201-2,000,000)" */
function standsAt({ least, median, most }: StallResult["counter"]["plain"]): string {
  return least === most ? count(median) : `${count(median)} (${count(least)}-${count(most)})`
}

function threads({ counter, wakeUs, postTripUs }: StallResult, lang: Lang): string {
  const { times, plain, atomic } = counter
  const both = count(2 * times)
  const words = {
    en: {
      title: "Two threads",
      plain: `counter[0]++, ${count(times)} times each: stands at, of ${both}`,
      atomic: "the same with Atomics.add",
      each: (ns: number) => `${ns} ns each`,
      wake: "a thread in epoll_wait is woken by an eventfd",
      post: "postMessage to another thread and back",
      luck: `Nothing is lost while only one of the two runs: that is why the highest is near ${both}.`,
    },
    ko: {
      title: "두 스레드",
      plain: `counter[0]++을 ${count(times)}번씩, 모두 더하면 ${both}`,
      atomic: "같은 일을 Atomics.add로",
      each: (ns: number) => `한 번에 ${ns} ns`,
      wake: "epoll_wait에서 잠든 스레드를 eventfd로 깨우기",
      post: "postMessage로 다른 스레드에 다녀오기",
      luck: `두 스레드가 번갈아 도는 동안에는 잃는 것이 없으므로 가장 큰 값이 ${both}에 가깝습니다.`,
    },
  }[lang]
  const rows = [
    [words.plain, standsAt(plain), words.each(plain.nsEach)],
    [words.atomic, standsAt(atomic), words.each(atomic.nsEach)],
    [words.wake, `${wakeUs.toFixed(1)} us`, ""],
    [words.post, `${postTripUs.toFixed(1)} us`, ""],
  ]
  const luck = plain.most > 1.9 * times ? [`  ${words.luck}`] : []
  return [styleText("bold", words.title), table(rows), ...luck].join("\n")
}

function table(rows: readonly (readonly string[])[]): string {
  const width = (column: number) => Math.max(...rows.map((row) => displayWidth(row[column] ?? "")))
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? padEnd(cell, width(at)) : padStart(cell, width(at))))
        .join("   ")
        .trimEnd(),
    )
    .map((line) => `  ${line}`)
    .join("\n")
}
