// A trace as Chrome trace-event JSON, which ui.perfetto.dev and chrome://tracing open: one lane for each thread, one
// slice for each call.
//
// Source: "Trace Event Format" (Google): phases X (complete) and M (metadata); times in microseconds.
// Left out: flow arrows between processes.

import { callText, resultText } from "./call-text.ts"
import type { TraceRecord } from "./file.ts"
import { assignRoles } from "./roles.ts"

export interface TraceEvent {
  readonly name: string
  readonly ph: "X" | "M"
  readonly pid: number
  readonly tid: number
  /** Microseconds since the first record. */
  readonly ts?: number
  readonly dur?: number
  readonly cat?: string
  readonly args: Readonly<Record<string, string | number | boolean>>
}

export interface PerfettoTrace {
  readonly displayTimeUnit: "ns"
  readonly traceEvents: readonly TraceEvent[]
}

/** The records as a trace that JSON.stringify() writes. A call that has not returned ends with the trace. */
export function toPerfetto(records: readonly TraceRecord[]): PerfettoTrace {
  const originNs = records.reduce((ns, { startNs }) => earlier(ns, startNs), records[0]?.startNs ?? 0n)
  const lastNs = records.reduce((ns, { startNs, endNs }) => later(ns, later(startNs, endNs)), originNs)
  const rolesOf = assignRoles(records)
  const calls = records.map((record): TraceEvent => {
    const roles = rolesOf(record)
    const endNs = record.open ? lastNs : record.endNs
    const text = callText(record, roles)
    return {
      name: record.call,
      cat: record.injected === undefined ? "syscall" : "syscall,injected",
      ph: "X",
      pid: record.pid,
      tid: record.tid,
      ts: microseconds(record.startNs - originNs),
      dur: microseconds(endNs - record.startNs),
      args: {
        call: record.open ? `${text} ... not returned` : `${text} = ${resultText(record, roles)}`,
        index: record.index,
        ...(record.open ? { open: true } : { result: record.result }),
      },
    }
  })
  return { displayTimeUnit: "ns", traceEvents: [...lanes(records), ...calls] }
}

function lanes(records: readonly TraceRecord[]): TraceEvent[] {
  const threads = new Map(records.map((record) => [record.tid, record]))
  const processes = new Set(records.map(({ pid }) => pid))
  const named = (name: string, pid: number, tid: number, text: string): TraceEvent => ({
    name,
    ph: "M",
    pid,
    tid,
    args: { name: text },
  })
  return [
    ...[...processes].map((pid) => named("process_name", pid, pid, `process ${pid}`)),
    ...[...threads.values()].map(({ pid, tid }) =>
      named("thread_name", pid, tid, tid === pid ? "main thread" : `thread ${tid}`),
    ),
  ]
}

// Math.min and Math.max take no bigint.
function earlier(a: bigint, b: bigint): bigint {
  if (a < b) return a
  return b
}

function later(a: bigint, b: bigint): bigint {
  if (a > b) return a
  return b
}

function microseconds(ns: bigint): number {
  return Number(ns) / 1000
}
