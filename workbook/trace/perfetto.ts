// A timeline as Chrome trace-event JSON, which ui.perfetto.dev and chrome://tracing open: one lane for each thread, one
// slice for each call. Nothing of node: the page uses it too.
//
// Source: "Trace Event Format" (Google): phases X (complete) and M (metadata); times in microseconds.
// Left out: flow arrows between processes.

import type { Timeline, TimelineCall } from "./timeline.ts"
import { lastMoment } from "./times.ts"

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

/** The calls as a trace that JSON.stringify() writes. A call that has not returned ends with the trace. */
export function toPerfetto(timeline: Timeline): PerfettoTrace {
  const { calls } = timeline
  const lastUs = lastMoment(timeline)
  const slices = calls.map(
    ({ call, text, pid, tid, startUs, endUs, result, injected }, index): TraceEvent => ({
      name: call,
      cat: injected === undefined ? "syscall" : "syscall,injected",
      ph: "X",
      pid,
      tid,
      ts: startUs,
      dur: (endUs ?? lastUs) - startUs,
      args: { call: text, index, ...(endUs === undefined ? { open: true } : { result }) },
    }),
  )
  return { displayTimeUnit: "ns", traceEvents: [...lanes(calls), ...slices] }
}

function lanes(calls: readonly TimelineCall[]): TraceEvent[] {
  const threads = new Map(calls.map((call) => [call.tid, call]))
  const processes = new Set(calls.map(({ pid }) => pid))
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
