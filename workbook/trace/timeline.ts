// A trace as pages and other viewers draw it: each call with its times as plain numbers, its line of text and the
// connection it belongs to. JSON, so that it can be recorded in a page and sent to one.

import { existsSync } from "node:fs"
import { callText, resultText } from "./call-text.ts"
import { openTrace, type TraceRecord } from "./file.ts"
import { keptTrace } from "./kept.ts"
import { passedFds } from "./preview.ts"
import { assignRoles } from "./roles.ts"

export interface TimelineCall {
  /** Microseconds since the first call. */
  readonly startUs: number
  /** undefined: it has not returned. */
  readonly endUs: number | undefined
  readonly pid: number
  readonly tid: number
  /** "read" */
  readonly call: string
  /** "read(6<conn 1>, "hi", 65536) = 2" */
  readonly text: string
  readonly result: number
  /** Role of what it worked on: "conn 1", "listen"; of what it made, for a call that makes one: accept4. */
  readonly on: string
  /** Role of the descriptor that it returned, or received first: "conn 1" of an accept4, or of a recvmsg. */
  readonly made?: string
  readonly injected?: "errno" | "short" | "after"
}

export interface Timeline {
  readonly name: string
  /** Calls that the run made; more than calls.length when the ring was too short. */
  readonly total: number
  readonly calls: readonly TimelineCall[]
}

/** A kept trace; undefined when none is kept under this name. */
export function readTimeline(name: string): Timeline | undefined {
  const path = keptTrace(name)
  if (!/^[\w.-]+$/.test(name) || !existsSync(path)) return undefined
  const trace = openTrace(path)
  try {
    return toTimeline(name, trace.records(), trace.count())
  } finally {
    trace.close()
  }
}

/** @param total calls that the run made, when the records are not all of them */
export function toTimeline(name: string, records: readonly TraceRecord[], total = records.length): Timeline {
  const rolesOf = assignRoles(records)
  const originNs = records.reduce((least, { startNs }) => earlier(startNs, least), records[0]?.startNs ?? 0n)
  const us = (ns: bigint) => Number(ns - originNs) / 1000
  const calls = records.map((record): TimelineCall => {
    const roles = rolesOf(record)
    const text = callText(record, roles)
    const [first] = roles.args.values()
    const [passed = -1] = record.call === "recvmsg" ? passedFds(record) : []
    const made = roles.result ?? roles.args.get(passed)
    return {
      startUs: us(record.startNs),
      endUs: record.open ? undefined : us(record.endNs),
      pid: record.pid,
      tid: record.tid,
      call: record.call,
      text: record.open ? `${text} ... not returned` : `${text} = ${resultText(record, roles)}`,
      result: record.result,
      on: first ?? roles.result ?? "",
      ...(made === undefined ? {} : { made }),
      ...(record.injected === undefined ? {} : { injected: record.injected }),
    }
  })
  return { name, total, calls }
}

// Math.min takes no bigint.
function earlier(a: bigint, b: bigint): bigint {
  if (a < b) return a
  return b
}
