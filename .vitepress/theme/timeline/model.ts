// What the timeline draws, computed from a trace: lanes, bars merged to what can be seen, arrows. Pure, so that it runs
// while the site is built, and is tested without a browser.
//
// Invariants
//   1 Within a lane the indices are in order of start; a lane is searched, never sorted again, while one zooms.
//   2 A path has at most one bar for each pixel and kind, however many calls there are.

import type { Timeline, TimelineCall } from "../../../workbook/trace/timeline.ts"
import { BLOCKED_US, lastMoment } from "../../../workbook/trace/times.ts"

/** By who made the call (processes, and threads within one), or by what it worked on. */
export type View = "thread" | "connection"

export interface Lane {
  /** "4711" or "conn 1" */
  readonly label: string
  /** Indices into the calls, by start. */
  readonly calls: readonly number[]
  /** For each of them the latest end so far, microseconds: several threads may be in a call on one connection. */
  readonly endsUs: readonly number[]
}

export interface Range {
  readonly fromUs: number
  readonly toUs: number
}

export type Kind = "working" | "waiting"

export interface Arrow {
  readonly atUs: number
  readonly toUs: number
  readonly fromLane: number
  readonly toLane: number
}

/** Calls that work on no descriptor, and the lane that the connection view makes for them. */
const ABOUT_PROCESSES = /^(fork|_exit|execve|waitpid|kill|getpid|getppid|prctl|sig\w+|umask|[gs]et[ug]id)$/
function otherLane(call: string): string {
  if (ABOUT_PROCESSES.test(call)) return "process"
  if (call === "stat" || call === "unlink") return "files"
  return call.startsWith("pthread_mutex") ? "mutex" : ""
}

export function kindOf(call: TimelineCall): Kind {
  return call.endUs === undefined || call.endUs - call.startUs >= BLOCKED_US ? "waiting" : "working"
}

/** Lanes in order of appearance; the waiting place of the whole server, epoll, comes first of the connections. */
export function lanesOf({ calls }: Timeline, view: View): Lane[] {
  const lanes = new Map<string, number[]>()
  for (const [index, call] of calls.entries()) {
    const label = view === "thread" ? String(call.tid) : call.on || otherLane(call.call)
    const lane = lanes.get(label)
    if (lane === undefined) lanes.set(label, [index])
    else lane.push(index)
  }
  const rank = (label: string) => (label.startsWith("epoll") ? 0 : label.startsWith("listen") ? 1 : 2)
  return [...lanes.entries()]
    .map(([label, indices]): Lane => ({ label, calls: indices, endsUs: latestEnds(calls, indices) }))
    .sort((a, b) => (view === "thread" ? 0 : rank(a.label) - rank(b.label)))
}

/**
 * The bars of one kind in a lane as an SVG path.
 * @param box pixels: `width` for the whole range, `top` and `height` of a bar
 */
export function barPath(
  timeline: Timeline,
  lane: Lane,
  kind: Kind,
  range: Range,
  box: { width: number; top: number; height: number },
): string {
  const { calls } = timeline
  const scale = box.width / (range.toUs - range.fromUs)
  let path = ""
  let left = Number.NaN
  let right = Number.NaN
  const flush = () => {
    if (!Number.isNaN(left)) path += `M${round(left)} ${box.top}H${round(right)}v${box.height}H${round(left)}z`
  }
  for (const index of inView(timeline, lane, range)) {
    const call = calls[index]
    if (call === undefined || kindOf(call) !== kind) continue
    const endUs = call.endUs ?? Math.max(call.startUs, range.toUs) // it has not returned: to the edge
    if (endUs < range.fromUs) continue
    const from = Math.max(0, (call.startUs - range.fromUs) * scale)
    const to = Math.min(box.width, Math.max((endUs - range.fromUs) * scale, from + 1))
    if (from <= right + 0.5) {
      right = Math.max(right, to)
    } else {
      flush()
      left = from
      right = to
    }
  }
  flush()
  return path
}

function latestEnds(calls: Timeline["calls"], indices: readonly number[]): number[] {
  let latest = 0
  return indices.map((index) => {
    latest = Math.max(latest, calls[index]?.endUs ?? Number.POSITIVE_INFINITY)
    return latest
  })
}

/** The calls of a lane that may touch a range, by start; the first ones may have ended before it. */
export function inView({ calls }: Timeline, lane: Lane, { fromUs, toUs }: Range): readonly number[] {
  const first = firstIndex(lane.endsUs.length, (i) => (lane.endsUs[i] ?? 0) >= fromUs)
  return lane.calls.slice(first, firstAfter(calls, lane, toUs))
}

/** Position in the lane of the first call that begins after a moment. */
function firstAfter(calls: Timeline["calls"], lane: Lane, us: number): number {
  return firstIndex(lane.calls.length, (i) => (calls[lane.calls[i] ?? 0]?.startUs ?? 0) > us)
}

/** The first index for which `holds`, which holds for all behind it; `length` when there is none. */
function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** The call at a moment of a lane: the one that covers it, else the nearest within `reachUs`. */
export function callAt(timeline: Timeline, lane: Lane, atUs: number, reachUs: number): number | undefined {
  const { calls } = timeline
  const low = firstAfter(calls, lane, atUs)
  // The last one that began before, and the first one after.
  const near = [lane.calls[low - 1], lane.calls[low]].filter((index) => index !== undefined)
  const distance = (index: number) => {
    const call = calls[index]
    if (call === undefined) return Number.POSITIVE_INFINITY
    if (atUs < call.startUs) return call.startUs - atUs
    return Math.max(0, atUs - (call.endUs ?? Number.POSITIVE_INFINITY))
  }
  const [best] = near.sort((a, b) => distance(a) - distance(b))
  return best !== undefined && distance(best) <= reachUs ? best : undefined
}

/** The call that took longest; one that has not returned counts to the end of the trace. */
export function longest(timeline: Timeline): number | undefined {
  const end = lastMoment(timeline)
  const took = ({ startUs, endUs }: TimelineCall) => (endUs ?? end) - startUs
  let best: number | undefined
  for (const [index, call] of timeline.calls.entries()) {
    const most = best === undefined ? undefined : timeline.calls[best]
    if (most === undefined || took(call) > took(most)) best = index
  }
  return best
}

/**
 * What leads from one lane to another: a call that made a descriptor to its first use, an epoll_wait to what was done
 * next, a write to an eventfd to the epoll_wait of another thread that it wakes, a sendmsg to the recvmsg that its
 * descriptors came with, and in the view by thread a fork to the first call of the child, and its last call to the waitpid
 * that takes its end. Only between different lanes.
 */
export function arrowsOf({ calls }: Timeline, lanes: readonly Lane[]): Arrow[] {
  const laneOf = new Map(lanes.flatMap((lane, at) => lane.calls.map((index): [number, number] => [index, at])))
  const laneByLabel = new Map(lanes.map(({ label }, at): [string, number] => [label, at]))
  const arrows: Arrow[] = [...familyArrows(calls, lanes, laneOf), ...passingArrows(calls, laneOf)]
  /** By thread: its latest epoll_wait so far. */
  const waits = new Map<number, number>()
  for (const [index, call] of calls.entries()) {
    const fromLane = laneOf.get(index)
    if (call.call === "epoll_wait") waits.set(call.tid, index)
    if (fromLane !== undefined && call.call === "write" && /^event\b/.test(call.on))
      for (const [tid, waiting] of waits) {
        const { endUs = 0 } = calls[waiting] ?? {}
        const toLane = laneOf.get(waiting)
        if (tid === call.tid || endUs < call.startUs || toLane === undefined || toLane === fromLane) continue
        arrows.push({ atUs: call.startUs, toUs: endUs, fromLane, toLane })
      }
    if (fromLane === undefined || call.endUs === undefined || call.result < 0) continue
    const next = calls[index + 1]
    const made = call.made === undefined ? undefined : laneByLabel.get(call.made)
    if (made !== undefined && made !== fromLane)
      arrows.push({ atUs: call.endUs, toUs: call.endUs, fromLane, toLane: made })
    if (call.call !== "epoll_wait" || call.result === 0 || next === undefined || next.tid !== call.tid) continue
    const toLane = laneOf.get(index + 1)
    if (toLane !== undefined && toLane !== fromLane)
      arrows.push({ atUs: call.endUs, toUs: next.startUs, fromLane, toLane })
  }
  return arrows
}

/** What is sent through one end of a pair comes out of the other in the same order. */
function passingArrows(calls: Timeline["calls"], laneOf: ReadonlyMap<number, number>): Arrow[] {
  const sent = new Map<string, TimelineCall[]>()
  for (const one of calls)
    if (one.call === "sendmsg" && one.result >= 0 && one.endUs !== undefined && one.text.includes("SCM_RIGHTS"))
      sent.set(otherEnd(one.on), [...(sent.get(otherEnd(one.on)) ?? []), one])
  const came = calls.filter(({ call, made, endUs }) => call === "recvmsg" && made !== undefined && endUs !== undefined)
  const place = new Map(calls.map((one, index) => [one, laneOf.get(index)]))
  return came
    .sort((a, b) => (a.endUs ?? 0) - (b.endUs ?? 0)) // who waits began before it was sent
    .flatMap((to) => {
      if (/^passed\b/.test(to.made ?? "")) return [] // nobody knows which one
      const from = sent.get(to.on)?.shift()
      const [fromLane, toLane] = [from === undefined ? undefined : place.get(from), place.get(to)]
      if (from === undefined || fromLane === undefined || toLane === undefined || fromLane === toLane) return []
      return [{ atUs: from.startUs, toUs: to.endUs ?? 0, fromLane, toLane }]
    })
}

/** "pair 2 a" for "pair 2 b"; what is no end of a pair is itself. */
function otherEnd(role: string): string {
  return role.replace(/^(pair(?: \d+)?) ([ab])$/, (_, pair, end) => `${pair} ${end === "a" ? "b" : "a"}`)
}

/** From parent to child and back. */
function familyArrows(calls: Timeline["calls"], lanes: readonly Lane[], laneOf: ReadonlyMap<number, number>): Arrow[] {
  const arrows: Arrow[] = []
  for (const [index, { call, pid, tid, result, startUs, endUs }] of calls.entries()) {
    if (lanes[laneOf.get(index) ?? 0]?.label !== String(tid)) break // by connection: a lane is many processes'
    if ((call !== "fork" && call !== "waitpid") || result <= 0 || result === pid || endUs === undefined) continue
    // Pids are used again: what the child did lies behind its fork, and before its end was taken.
    const other =
      call === "fork"
        ? calls.findIndex((one, at) => at > index && one.pid === result)
        : calls.findLastIndex((one) => one.pid === result && one.startUs <= endUs)
    const [here, there] = [laneOf.get(index), laneOf.get(other)]
    const child = calls[other]
    if (child === undefined || here === undefined || there === undefined || here === there) continue
    if (call === "fork") arrows.push({ atUs: startUs, toUs: child.startUs, fromLane: here, toLane: there })
    // Killed inside a call: it ended by the time that its parent knew.
    else arrows.push({ atUs: child.endUs ?? endUs, toUs: endUs, fromLane: there, toLane: here })
  }
  return arrows
}

/** Round numbers for an axis, at most `most` of them. */
export function ticks({ fromUs, toUs }: Range, most: number): number[] {
  const rough = (toUs - fromUs) / Math.max(1, most)
  const power = 10 ** Math.floor(Math.log10(Math.max(rough, 1e-3)))
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? 10 * power
  const first = Math.ceil(fromUs / step) * step
  return Array.from({ length: Math.max(0, Math.floor((toUs - first) / step) + 1) }, (_, i) => first + i * step)
}

/** "12.3 ms", "845 µs" */
export function duration(us: number): string {
  if (us >= 1_000_000) return `${(us / 1_000_000).toFixed(2)} s`
  return us >= 1000 ? `${(us / 1000).toFixed(us >= 100_000 ? 0 : 1)} ms` : `${us.toFixed(us < 10 ? 1 : 0)} µs`
}

/** The range made smaller (factor below 1) or larger around a moment, inside 0..end, never below a microsecond. */
export function zoomed({ fromUs, toUs }: Range, aroundUs: number, factor: number, endUs: number): Range {
  const span = Math.min(endUs, Math.max(1, (toUs - fromUs) * factor))
  const share = (aroundUs - fromUs) / (toUs - fromUs)
  return moved({ fromUs: aroundUs - share * span, toUs: aroundUs + (1 - share) * span }, 0, endUs)
}

/** The range shifted, kept inside 0..end. */
export function moved({ fromUs, toUs }: Range, byUs: number, endUs: number): Range {
  const span = toUs - fromUs
  const from = Math.min(Math.max(0, fromUs + byUs), Math.max(0, endUs - span))
  return { fromUs: from, toUs: from + span }
}

/** A call with a quarter of its length on both sides. */
export function around({ startUs, endUs }: TimelineCall, lastUs: number): Range {
  const tookUs = Math.max((endUs ?? lastUs) - startUs, 1)
  return zoomed({ fromUs: startUs - tookUs / 4, toUs: startUs + tookUs * 1.25 }, startUs, 1, lastUs)
}

/** The range, moved to where a call begins unless that is in it already. */
export function broughtIn(range: Range, { startUs, endUs }: TimelineCall, lastUs: number): Range {
  if (startUs >= range.fromUs && startUs <= range.toUs) return range
  const tookUs = Math.max((endUs ?? lastUs) - startUs, 1)
  return moved({ fromUs: startUs, toUs: startUs + range.toUs - range.fromUs }, -tookUs, lastUs)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
