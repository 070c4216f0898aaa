// A trace as lines in strace's shape:
//
//       0.000 ms  [4711]  accept4(5<listen>, NULL, NULL, SOCK_CLOEXEC) = 6<conn 1>   blocked 10.2 ms
//      10.310 ms  [4711]  read(6<conn 1>, "hello", 65536)              = 5
//      10.402 ms  [4711]  read(6<conn 1>, ...) ... still blocked after 3.1 ms
//
// The columns are: when the call began, process (and thread, if it is not the first one), call, result. A call that
// took a millisecond or more says so. What a record does not hold is `...` (call-text.ts).

import { stripVTControlCharacters, styleText } from "node:util"
import { callText, type Paint, PLAIN, resultText } from "./call-text.ts"
import type { TraceRecord } from "./file.ts"
import { assignRoles, type RecordRoles } from "./roles.ts"
import { BLOCKED_US } from "./times.ts"

export { quoteBytes } from "./preview.ts"

export interface FormatOptions {
  /** ANSI colours. Default false. */
  color?: boolean
  /** The moment shown as 0. Default: the first record's start. */
  relativeToNs?: bigint
  /** Name descriptors by what they are. Default true. */
  roles?: boolean
  /** Show who made the call. Default: when the records come from more than one thread. */
  pids?: boolean
  /** CLOCK_MONOTONIC now (process.hrtime.bigint()), so that open calls can say how long they have been blocked. */
  nowNs?: bigint
}

export interface RecordOptions extends FormatOptions {
  /** From assignRoles() over the whole trace: one record alone does not say what its descriptors are. */
  rolesOf?: (record: TraceRecord) => RecordRoles
}

interface Cells {
  readonly time: string
  readonly who: string
  readonly call: string
  /** " = 6", " ... still blocked" and what follows. */
  readonly rest: string
  readonly open: boolean
}

const BLOCKED_NS = BigInt(BLOCKED_US) * 1000n
/** Results stand in one column, unless a call is longer than this. */
const CALL_WIDTH = 56

const COLORS: Paint = {
  role: (text) => paint("cyan", text),
  error: (text) => paint("red", text),
  injected: (text) => paint("magenta", text),
}

/** One line for each record, columns aligned. Roles and times refer to the records that are given. */
export function formatTrace(records: readonly TraceRecord[], options: FormatOptions = {}): string[] {
  const threads = new Set(records.map(({ tid }) => tid))
  const full: RecordOptions = {
    pids: threads.size > 1,
    ...options,
    ...(options.roles === false ? {} : { rolesOf: assignRoles(records) }),
  }
  const originNs = options.relativeToNs ?? records[0]?.startNs ?? 0n
  const rows = records.map((record) => cellsOf(record, originNs, full))
  const widest = (of: (row: Cells) => string) => rows.reduce((max, row) => Math.max(max, width(of(row))), 0)
  const timeWidth = widest((row) => row.time)
  const whoWidth = widest((row) => row.who)
  const callWidth = Math.min(
    CALL_WIDTH,
    widest((row) => (row.open ? "" : row.call)),
  )
  return rows.map((row) => {
    const time = " ".repeat(timeWidth - width(row.time)) + row.time
    const call = row.open ? row.call : padEnd(row.call, callWidth)
    return join([time, padEnd(row.who, whoWidth), call + row.rest])
  })
}

/** One record as a line. Roles are shown only with `rolesOf`, and the time only with `relativeToNs`. */
export function formatRecord(record: TraceRecord, options: RecordOptions = {}): string {
  const { time, who, call, rest } = cellsOf(record, options.relativeToNs ?? record.startNs, options)
  return join([options.relativeToNs === undefined ? "" : time, who, call + rest])
}

function cellsOf(record: TraceRecord, originNs: bigint, options: RecordOptions): Cells {
  const { color = false, pids = false, roles = true, rolesOf, nowNs } = options
  const dim = (text: string) => (color ? paint("dim", text) : text)
  const marks = color ? COLORS : PLAIN
  const names = roles ? rolesOf?.(record) : undefined
  return {
    time: dim(`${milliseconds(record.startNs - originNs, 3)} ms`.padStart(12)),
    who: pids ? dim(record.tid === record.pid ? `[${record.pid}]` : `[${record.pid}/${record.tid}]`) : "",
    call: callText(record, names, marks),
    rest: record.open
      ? ` ... ${color ? paint("yellow", openText(record, nowNs)) : openText(record, nowNs)}`
      : ` = ${resultText(record, names, marks)}${dim(blockedText(record))}`,
    open: record.open,
  }
}

function openText(record: TraceRecord, nowNs: bigint | undefined): string {
  return nowNs === undefined ? "not returned" : `still blocked after ${milliseconds(nowNs - record.startNs, 1)} ms`
}

function blockedText(record: TraceRecord): string {
  const tookNs = record.endNs - record.startNs
  return tookNs < BLOCKED_NS ? "" : `   blocked ${milliseconds(tookNs, 1)} ms`
}

function milliseconds(ns: bigint, digits: number): string {
  return (Number(ns) / 1e6).toFixed(digits)
}

/** In colour even when stdout is no terminal: the caller has decided. */
function paint(style: Parameters<typeof styleText>[0], text: string): string {
  return text === "" ? "" : styleText(style, text, { validateStream: false })
}

function width(text: string): number {
  return stripVTControlCharacters(text).length
}

function padEnd(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - width(text)))
}

function join(cells: readonly string[]): string {
  return cells.filter((cell) => cell !== "").join("  ")
}
