// The figures of the lab "cost" as a table: what, measured, and what it means with 10,000 clients.

import { styleText } from "node:util"
import { displayWidth, padEnd, padStart, terminalWidth, wrap } from "../../workbook/cli/columns.ts"
import { machineText } from "../../workbook/machine.ts"
import type { Lang, Text } from "../../workbook/manifest.ts"
import type { Answer } from "../../workbook/predictions.ts"
import type { CostResult } from "./cost.ts"
import { formatPredictions } from "./predictions-table.ts"

interface Row {
  readonly what: Text
  readonly measured: string
  readonly meaning: Text
}

/**
 * The whole output for a terminal.
 * @param answers the reader's predictions by question
 */
export function formatCost(result: CostResult, answers: Readonly<Record<string, Answer>>, lang: Lang): string {
  const sections = [
    header(result, lang),
    table(rows(result), result.allClients.clients, lang),
    ratios(result, lang),
    problems(result, lang),
  ]
  const measured = Object.entries(MEASURED).map(([id, measure]) => ({ id, measured: size(measure(result)) }))
  return [...sections, formatPredictions(measured, answers, lang)].filter((section) => section !== "").join("\n\n")
}

function header({ machine, cpus, runs }: CostResult, lang: Lang): string {
  const where = machineText(machine)
  const how: Text = {
    en: `pinned to one of ${cpus} CPUs, smallest of ${runs} runs`,
    ko: `CPU ${cpus}개 중 하나에 고정, ${runs}번 잰 값 중 최솟값`,
  }
  const title: Text = { en: "What it costs here", ko: "이 기계에서 드는 비용" }
  return `${styleText("bold", title[lang])}\n${where}; ${how[lang]}`
}

function rows(result: CostResult): Row[] {
  return [...timeRows(result), ...switchRows(result), ...memoryRows(result)]
}

function timeRows(result: CostResult): Row[] {
  const { clients } = result.allClients
  const start = (us: number | null): Text => {
    const all = time(us, 1000 * clients)
    return { en: `${all} to start one for each client`, ko: `클라이언트마다 하나씩 시작하는 데 ${all}` }
  }
  return [
    {
      what: { en: "thread: create and join", ko: "스레드 생성과 join" },
      measured: time(result.threadUs, 1000),
      meaning: start(result.threadUs),
    },
    {
      what: { en: "process: fork, _exit, waitpid", ko: "프로세스 fork, _exit, waitpid" },
      measured: time(result.forkUs, 1000),
      meaning: start(result.forkUs),
    },
    {
      what: { en: `fork with ${result.dirtyMib} MiB of data`, ko: `데이터 ${result.dirtyMib} MiB를 가진 fork` },
      measured: time(result.forkDirtyUs, 1000),
      meaning: start(result.forkDirtyUs),
    },
    {
      what: { en: "program: fork and exec /bin/true", ko: "프로그램 fork와 exec /bin/true" },
      measured: time(result.execUs, 1000),
      meaning: start(result.execUs),
    },
  ]
}

function switchRows({ syscallNs, switchOneCpuUs, switchTwoCpusUs, allClients: { clients } }: CostResult): Row[] {
  const pair = time(syscallNs, 2 * clients)
  const one = time(switchOneCpuUs, 1000 * clients)
  const two = time(switchTwoCpusUs, 1000 * clients)
  return [
    {
      what: { en: "system call that does nothing", ko: "아무 일도 하지 않는 시스템 콜" },
      measured: time(syscallNs, 1),
      meaning: {
        en: `${pair} to enter the kernel for a read and a write each`,
        ko: `저마다 read와 write를 한 번씩 하러 커널에 들어가는 데 ${pair}`,
      },
    },
    {
      what: { en: "context switch, one CPU", ko: "문맥 전환, 같은 CPU" },
      measured: time(switchOneCpuUs, 1000),
      meaning: {
        en: `${one} if a message from each wakes its thread once`,
        ko: `메시지 하나마다 스레드를 한 번씩 깨우면 ${one}`,
      },
    },
    {
      what: { en: "context switch, two CPUs", ko: "문맥 전환, 다른 CPU" },
      measured: time(switchTwoCpusUs, 1000),
      meaning: {
        en: `${two} if each wake-up goes to another CPU, one after the other`,
        ko: `깨울 때마다 다른 CPU로 가야 하고 하나씩 차례로 깨운다면 ${two}`,
      },
    },
  ]
}

function memoryRows({ threads, allClients }: CostResult): Row[] {
  const { made } = threads
  const kernelKib = sum(threads.pageTablesKib, threads.kernelStackKib)
  const mib = {
    reserved: size(allClients.reservedMib),
    used: size(allClients.usedMib),
    kernel: size(allClients.kernelMib),
  }
  return [
    {
      what: { en: `thread, reserved (VmSize, ${made} threads)`, ko: `스레드 하나의 예약 (VmSize, ${made}개)` },
      measured: kib(threads.reservedKib),
      meaning: {
        en: `${mib.reserved} of addresses, mostly never touched`,
        ko: `주소 공간 ${mib.reserved}, 대부분 건드리지 않음`,
      },
    },
    {
      what: { en: "thread, used (VmRSS)", ko: "스레드 하나의 사용 (VmRSS)" },
      measured: kib(threads.usedKib),
      meaning: { en: `${mib.used} of memory before any work is done`, ko: `아무 일을 하지 않아도 메모리 ${mib.used}` },
    },
    {
      what: { en: "thread, in the kernel", ko: "스레드 하나가 커널에서 쓰는 양" },
      measured: kib(kernelKib),
      meaning: {
        en: `${mib.kernel} more: kernel stacks and page tables`,
        ko: `커널 스택과 페이지 테이블로 ${mib.kernel} 추가`,
      },
    },
  ]
}

function table(all: readonly Row[], clients: number, lang: Lang): string {
  const count = clients.toLocaleString("en-US")
  const heads: Record<Lang, [string, string, string]> = {
    en: ["what", "measured", `with ${count} clients`],
    ko: ["항목", "잰 값", `클라이언트 ${count}개라면`],
  }
  const cells = all.map(({ what, measured, meaning }): [string, string, string] => [
    what[lang],
    measured,
    meaning[lang],
  ])
  const width = (column: 0 | 1) => Math.max(...[heads[lang], ...cells].map((row) => displayWidth(row[column])))
  const [first, second] = [width(0), width(1)]
  const last = Math.max(20, terminalWidth() - first - second - 6)
  const lines = cells.flatMap(([what, measured, meaning]) => {
    const [start = "", ...rest] = wrap(meaning, last)
    const line = `${padEnd(what, first)}   ${padStart(measured, second)}   ${start}`
    return [line, ...rest.map((more) => " ".repeat(first + second + 6) + more)]
  })
  const [what, measured, meaning] = heads[lang]
  return [styleText("dim", `${padEnd(what, first)}   ${padStart(measured, second)}   ${meaning}`), ...lines].join("\n")
}

/** What holds on other machines too, while the figures do not. */
function ratios(result: CostResult, lang: Lang): string {
  const pairs: [Text, number | null, number | null][] = [
    [{ en: "process / thread", ko: "프로세스 / 스레드" }, result.forkUs, result.threadUs],
    [{ en: "fork with data / plain fork", ko: "데이터가 있는 fork / 없는 fork" }, result.forkDirtyUs, result.forkUs],
    [{ en: "reserved / used", ko: "예약 / 사용" }, result.threads.reservedKib, result.threads.usedKib],
  ]
  const shown = pairs.flatMap(([name, above, below]) =>
    above === null || below === null || below === 0 ? [] : [`${name[lang]} ${round(above / below)}`],
  )
  const title: Text = { en: "Ratios", ko: "비율" }
  return shown.length === 0 ? "" : `${title[lang]}: ${shown.join(" · ")}`
}

function problems({ problems: all, threads }: CostResult, lang: Lang): string {
  const few: Text = {
    en: `Only ${threads.made} of ${threads.asked} threads could be started; the figures for one thread come from those.`,
    ko: `스레드 ${threads.asked}개 중 ${threads.made}개만 시작할 수 있었습니다. 스레드 하나의 값은 그것으로 계산했습니다.`,
  }
  const reasons = all.map(({ figure, why }) => `  ${figure}: ${why}`)
  const title: Text = { en: "Not everything could be measured", ko: "재지 못한 것이 있습니다" }
  const lines = [
    ...(threads.made > 0 && threads.made < threads.asked ? [few[lang]] : []),
    ...(reasons.length > 0 ? [`${title[lang]} (ulimit -a):`, ...reasons] : []),
  ]
  return lines.join("\n")
}

/** MiB for as many threads as the question names. */
const MEASURED: Readonly<Record<string, (result: CostResult) => number | null>> = {
  "1.6-threads-reserved": ({ threads }) => scale(threads.reservedKib, threads.asked / 1024),
  "1.6-threads-used": ({ threads }) => scale(threads.usedKib, threads.asked / 1024),
}

/** `count` times a duration, in the unit that fits; `unitNs` converts the figure to ns. */
function time(value: number | null, unitNs: number): string {
  if (value === null) return "-"
  const ns = value * unitNs
  if (ns < 1e3) return `${round(ns)} ns`
  if (ns < 1e6) return `${round(ns / 1e3)} us`
  if (ns < 1e9) return `${round(ns / 1e6)} ms`
  return `${round(ns / 1e9)} s`
}

function kib(value: number | null): string {
  return value === null ? "-" : `${round(value)} KiB`
}

/** MiB, or GiB from 10 of them on. */
function size(mib: number | null): string {
  if (mib === null) return "-"
  return mib < 10_240 ? `${round(mib)} MiB` : `${round(mib / 1024)} GiB`
}

/** Two or three figures that count. */
function round(value: number): string {
  const digits = Math.abs(value) < 10 ? 1 : 0
  return value.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

function scale(value: number | null, factor: number): number | null {
  return value === null ? null : value * factor
}

function sum(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b
}
