// What the timeline draws, without a browser: lanes, merged bars, hits, arrows, ranges; and the recordings of the pages.

import { describe, expect, test } from "vitest"
import {
  around,
  arrowsOf,
  barPath,
  broughtIn,
  callAt,
  duration,
  inView,
  kindOf,
  lanesOf,
  longest,
  moved,
  ticks,
  zoomed,
} from "../../.vitepress/theme/timeline/model.ts"
import { steps } from "../../workbook/manifest.ts"
import { readRecorded } from "../../workbook/trace/recorded.ts"
import type { Timeline, TimelineCall } from "../../workbook/trace/timeline.ts"
import { lastMoment } from "../../workbook/trace/times.ts"

function call(call: string, on: string, startUs: number, endUs: number | undefined, more: Partial<TimelineCall> = {}) {
  return { call, on, startUs, endUs, pid: 1, tid: 1, result: 0, text: `${call}()`, ...more } satisfies TimelineCall
}

const server: Timeline = {
  name: "a",
  total: 5,
  calls: [
    call("accept4", "listen", 0, 5000, { result: 6, made: "conn 1" }),
    call("read", "conn 1", 5010, 5020, { result: 5 }),
    call("write", "conn 1", 5030, 5040, { result: 5, injected: "short" }),
    call("epoll_wait", "epoll", 5050, 9000, { result: 1 }),
    call("read", "conn 1", 9010, undefined),
  ],
}
const all = { fromUs: 0, toUs: 10_000 }

describe("lanes", () => {
  test("by connection: what everybody waits in comes first", () => {
    expect(lanesOf(server, "connection").map(({ label, calls }) => [label, calls])).toEqual([
      ["epoll", [3]],
      ["listen", [0]],
      ["conn 1", [1, 2, 4]],
    ])
  })
  test("by thread", () => {
    expect(lanesOf(server, "thread").map(({ label, calls }) => [label, calls.length])).toEqual([["1", 5]])
  })
  test("a call of a millisecond has waited, and one that never returned", () => {
    expect(server.calls.map(kindOf)).toEqual(["waiting", "working", "working", "waiting", "waiting"])
  })
})

describe("processes", () => {
  const family: Timeline = {
    name: "family",
    total: 5,
    calls: [
      call("accept4", "listen", 0, 10, { result: 6, made: "conn 1" }),
      call("fork", "", 20, 60, { result: 2 }),
      call("read", "conn 1", 50, 70, { pid: 2, tid: 2, result: 1 }),
      call("waitpid", "", 70, 110, { result: 2 }),
      call("_exit", "", 100, 100, { pid: 2, tid: 2 }),
    ],
  }
  test("have a lane each, and arrows from a fork to its child and from the child's end to who waited for it", () => {
    const lanes = lanesOf(family, "thread")
    expect(lanes.map(({ label, calls }) => [label, calls])).toEqual([
      ["1", [0, 1, 3]],
      ["2", [2, 4]],
    ])
    expect(arrowsOf(family, lanes)).toEqual([
      { atUs: 20, toUs: 50, fromLane: 0, toLane: 1 },
      { atUs: 100, toUs: 110, fromLane: 1, toLane: 0 },
    ])
  })
  test("a child that was killed inside a call ended by the time that its parent knew", () => {
    const calls = [
      call("fork", "", 20, 60, { result: 2 }),
      call("accept4", "listen", 50, undefined, { pid: 2, tid: 2 }),
      call("waitpid", "", 70, 110, { result: 2 }),
    ]
    const killed: Timeline = { name: "killed", total: 3, calls }
    expect(arrowsOf(killed, lanesOf(killed, "thread"))).toContainEqual({ atUs: 110, toUs: 110, fromLane: 1, toLane: 0 })
  })
  test("by connection: what is about processes has a lane of its own, and no such arrows", () => {
    expect(arrowsOf(family, lanesOf(family, "connection")).map(({ atUs }) => atUs)).toEqual([10])
    expect(lanesOf(family, "connection").map(({ label, calls }) => [label, calls])).toEqual([
      ["listen", [0]],
      ["process", [1, 3, 4]],
      ["conn 1", [2]],
    ])
  })
})

describe("bars", () => {
  const [, , conn] = lanesOf(server, "connection")
  const box = { width: 100, top: 0, height: 10 }
  test("lie where the calls are, one pixel wide at least", () => {
    if (conn === undefined) throw new Error("no lane")
    expect(barPath(server, conn, "working", { fromUs: 5000, toUs: 5100 }, box)).toBe("M10 0H20v10H10zM30 0H40v10H30z")
    // Both in one pixel: one bar.
    expect(barPath(server, conn, "working", all, box)).toBe("M50.1 0H51.3v10H50.1z")
  })
  test("a long call of another thread is in view behind short ones", () => {
    const calls = [call("accept4", "listen", 0, 9000), call("accept4", "listen", 10, 20, { tid: 2 })]
    const two: Timeline = { name: "two", total: 2, calls }
    const [lane] = lanesOf(two, "connection")
    if (lane === undefined) throw new Error("no lane")
    expect(inView(two, lane, { fromUs: 5000, toUs: 6000 })).toEqual([0, 1])
    expect(inView(two, lane, { fromUs: 9500, toUs: 9600 })).toEqual([])
  })
  test("20,000 calls make no more bars than there are pixels", () => {
    const calls = Array.from({ length: 20_000 }, (_, i) => call("read", "conn 1", i * 10, i * 10 + 5))
    const many: Timeline = { name: "many", total: calls.length, calls }
    const [lane] = lanesOf(many, "connection")
    if (lane === undefined) throw new Error("no lane")
    const path = barPath(
      many,
      lane,
      "working",
      { fromUs: 0, toUs: lastMoment(many) },
      { width: 600, top: 0, height: 10 },
    )
    expect(path.split("M").length - 1).toBeLessThanOrEqual(600)
  })
})

test("the call under a pointer: the one that covers it, else the nearest within reach", () => {
  const [, listen, conn] = lanesOf(server, "connection")
  if (listen === undefined || conn === undefined) throw new Error("no lane")
  expect(callAt(server, listen, 2500, 0)).toBe(0)
  expect(callAt(server, conn, 5015, 0)).toBe(1)
  expect(callAt(server, conn, 5027, 10)).toBe(2)
  expect(callAt(server, conn, 7000, 10)).toBeUndefined()
  expect(callAt(server, conn, 9999, 0)).toBe(4)
})

test("arrows: to what was made, and from a wake-up to what was done", () => {
  expect(arrowsOf(server, lanesOf(server, "connection"))).toEqual([
    { atUs: 5000, toUs: 5000, fromLane: 1, toLane: 2 },
    { atUs: 9000, toUs: 9010, fromLane: 0, toLane: 2 },
  ])
  expect(arrowsOf(server, lanesOf(server, "thread"))).toEqual([])
})

test("arrows: from a write to an eventfd to the sleeper of another thread", () => {
  const calls = [
    call("epoll_wait", "epoll", 0, 700, { result: 1 }),
    call("write", "event", 690, 695, { tid: 2, result: 8 }),
    call("read", "event", 710, 720, { result: 8 }),
    call("write", "event", 800, 805, { tid: 2, result: 8 }), // nobody sleeps
  ]
  const woken: Timeline = { name: "b", total: calls.length, calls }
  expect(arrowsOf(woken, lanesOf(woken, "thread"))).toEqual([{ atUs: 690, toUs: 700, fromLane: 1, toLane: 0 }])
})

test("arrows: from what sent descriptors to what they came with, in the order of their ends", () => {
  const rights = (on: string, at: number) =>
    call("sendmsg", on, at, at + 5, { result: 1, text: "sendmsg(SCM_RIGHTS [6])" })
  const calls = [
    call("recvmsg", "pair 2 b", 0, 30, { pid: 2, tid: 2, result: 1, made: "conn 1" }),
    rights("pair 2 a", 10),
    rights("pair a", 20),
    call("sendmsg", "pair 2 a", 40, 45, { result: 1 }), // bytes alone
    call("recvmsg", "pair 2 b", 50, 55, { pid: 2, tid: 2, result: 1 }),
    rights("pair 2 a", 60),
    call("recvmsg", "pair 2 b", 62, 70, { pid: 2, tid: 2, result: 1, made: "conn 2" }),
    call("recvmsg", "pair b", 80, 85, { pid: 2, tid: 2, result: 1, made: "passed 1" }),
  ]
  const passed: Timeline = { name: "c", total: calls.length, calls }
  expect(arrowsOf(passed, lanesOf(passed, "thread"))).toEqual([
    { atUs: 10, toUs: 30, fromLane: 1, toLane: 0 },
    { atUs: 60, toUs: 70, fromLane: 1, toLane: 0 },
  ])
})

test("by connection: names among the files, and who the process is, have lanes of their own", () => {
  const calls = ["stat", "unlink", "umask", "setuid", "getgid"].map((name, at) => call(name, "", at * 10, at * 10 + 5))
  const lanes = lanesOf({ name: "d", total: calls.length, calls }, "connection")
  expect(lanes.map(({ label, calls }) => [label, calls])).toEqual([
    ["files", [0, 1]],
    ["process", [2, 3, 4]],
  ])
})

test("the longest call", () => {
  expect(longest(server)).toBe(0)
  expect(longest({ name: "", total: 0, calls: [] })).toBeUndefined()
})

describe("ranges", () => {
  test("zoom keeps the moment under the pointer where it is, and stays inside", () => {
    expect(zoomed(all, 5000, 0.5, 10_000)).toEqual({ fromUs: 2500, toUs: 7500 })
    expect(zoomed(all, 0, 0.5, 10_000)).toEqual({ fromUs: 0, toUs: 5000 })
    expect(zoomed({ fromUs: 2500, toUs: 7500 }, 2500, 4, 10_000)).toEqual(all)
    expect(moved({ fromUs: 0, toUs: 100 }, -50, 10_000)).toEqual({ fromUs: 0, toUs: 100 })
    expect(moved({ fromUs: 9900, toUs: 10_000 }, 50, 10_000)).toEqual({ fromUs: 9900, toUs: 10_000 })
  })
  test("around a call: a quarter of it on both sides; brought in: moved only when it is out of view", () => {
    const waits = call("read", "conn 1", 4000, 6000)
    expect(around(waits, 10_000)).toEqual({ fromUs: 3500, toUs: 6500 })
    expect(broughtIn({ fromUs: 3000, toUs: 5000 }, waits, 10_000)).toEqual({ fromUs: 3000, toUs: 5000 })
    expect(broughtIn({ fromUs: 7000, toUs: 9500 }, waits, 10_000)).toEqual({ fromUs: 2000, toUs: 4500 })
  })
  test("ticks are round", () => {
    expect(ticks(all, 5)).toEqual([0, 2000, 4000, 6000, 8000, 10_000])
    expect(ticks({ fromUs: 9, toUs: 9 }, 5).length).toBeLessThanOrEqual(1)
  })
  test("durations", () => {
    expect([3.21, 845, 12_345, 250_000, 2_500_000].map(duration)).toEqual([
      "3.2 µs",
      "845 µs",
      "12.3 ms",
      "250 ms",
      "2.50 s",
    ])
  })
})

describe("recorded runs", () => {
  test.each(steps.map(({ id }) => id))("%s: recorded, with its machine and the command that shows it", (id) => {
    const recorded = readRecorded(id)
    expect(recorded?.machine).toMatch(/Linux \d/)
    expect(recorded?.command).toMatch(/^npm run book -- run (step\d|\d\.\d) .*--trace$/)
    expect(recorded?.timeline.calls.length).toBeGreaterThan(10)
    expect(lanesOf(recorded?.timeline ?? server, "connection").length).toBeGreaterThan(2)
  })
})
