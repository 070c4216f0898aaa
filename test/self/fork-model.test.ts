// The simulator of descriptor tables against the kernel: random histories, done in the model and by real processes, must
// agree after every action on what each process has open, what each client would read, and whether the port is busy.

import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  type Action,
  after,
  BEGINNINGS,
  entryOf,
  isPortBusy,
  outcomes,
  possible,
  references,
  SITUATIONS,
  type State,
  shown,
  situation,
  start,
} from "../../.vitepress/theme/figures/fork-model.ts"
import type { History, Seen } from "./fork-child.ts"
import { forkedFile } from "./forked.ts"

/** Everything that the reader can do in a state. */
function choices(state: State): Action[] {
  const all: Action[] = [{ does: "connect" }, { does: "fork" }, { does: "waitpid" }]
  for (const { number: by, table } of state.processes) {
    for (const does of ["accept4", "exec", "exit", "kill"] as const) all.push({ does, by })
    for (const { fd } of table)
      for (const does of ["close", "shutdown", "cloexec", "to0", "to1"] as const) all.push({ does, by, fd })
  }
  return all.filter((action) => possible(state, action))
}

/** Actions that are tried more often: else few histories come to a second process. */
const WEIGHTS: Partial<Record<Action["does"], number>> = {
  connect: 4,
  accept4: 12,
  fork: 8,
  exec: 2,
  waitpid: 3,
  cloexec: 1,
}

/** Else Node, which opens an epoll instance of its own in a child, would get the number that is free. */
function isFull(state: State): boolean {
  return [0, 1].every((fd) => entryOf(state, 0, fd) !== undefined)
}

/** What is seen after each action, and the actions, as `picks` choose them. */
function follow(beginning: readonly Action[], cloexec: boolean, picks: readonly number[]) {
  let state = start(cloexec)
  const actions: Action[] = []
  const states: State[] = []
  const go = (action: Action) => {
    state = after(state, action)
    actions.push(action)
    states.push(state)
  }
  for (const action of beginning) go(action)
  for (const pick of picks) {
    const able = choices(state)
      .filter((action) => action.does !== "fork" || isFull(state))
      .flatMap((action) => Array<Action>(WEIGHTS[action.does] ?? 2).fill(action))
    const action = able[pick % able.length]
    if (action !== undefined) go(action)
  }
  return { cloexec, actions, states }
}

/** A state in the words of what the kernel shows. A process that has been waited for is not in the model any more. */
function asSeen(state: State): Seen {
  const processes = Array.from({ length: state.forks + 1 }, (_, number) => {
    const process = state.processes.find((one) => one.number === number)
    const table = (process?.table ?? []).map(({ fd, to, cloexec }) => `${fd} ${to}${cloexec ? " CLOEXEC" : ""}`)
    return { number, state: process?.state ?? "gone", table }
  })
  return { processes, clients: state.clients, portBusy: isPortBusy(state) }
}

it("agrees with the kernel", async () => {
  const picks = fc.sample(fc.array(fc.nat(9999), { minLength: 12, maxLength: 30 }), { numRuns: 32, seed: 5 })
  const followed = picks.map((pick, i) => {
    // Every fourth goes on from a prepared situation.
    const name = SITUATIONS[i % 16 < 4 ? i % 4 : 0]
    const beginning = name === undefined ? [] : BEGINNINGS[name]
    return follow(beginning, name !== "exec" && i % 3 > 0, pick)
  })
  const histories: History[] = followed.map(({ cloexec, actions }) => ({ cloexec, actions }))
  const seen = (await forkedFile("test/self/fork-child.ts", histories)) as Seen[][]
  for (const [i, { actions, states }] of followed.entries())
    for (const [j, state] of states.entries())
      expect(seen[i]?.[j], JSON.stringify(actions.slice(0, j + 1))).toEqual(asSeen(state))
  // Else the histories would have shown too little.
  const states = followed.flatMap((one) => one.states)
  const clients = new Set(states.flatMap((state) => state.clients))
  expect([...clients].sort()).toEqual(["end", "open", "refused", "reset"])
  const does = new Set(followed.flatMap(({ actions }) => actions.map((action) => action.does)))
  expect(does.size).toBe(12)
  const three = states.some((state) => references(state, 1) >= 3 && state.processes.length === 3)
  const orphan = states.some(({ processes: [parent, child] }) => parent?.state === "gone" && child?.state === "runs")
  const kept = states.some(({ processes }) => processes.some(({ exec, table }) => exec && table.length > 2))
  expect({ three, orphan, kept }).toEqual({ three: true, orphan: true, kept: true })
}, 180_000)

describe("the prepared situations", () => {
  /** What is shown after each further action. */
  const told = (name: (typeof SITUATIONS)[number], ...more: Action[]) => {
    const states = more.map((_, i) => more.slice(0, i + 1).reduce(after, situation(name)))
    return [situation(name), ...states].map((state) => shown(name, state))
  }

  it("show the copy that the parent keeps", () => {
    const exit: Action = { does: "exit", by: 1 }
    const close: Action = { does: "close", by: 0, fd: 4 }
    expect(told("parent", exit, close)).toEqual([undefined, "mistake", "over"])
    expect(told("parent", close, exit)).toEqual([undefined, undefined, "over"])
  })

  it("show the listening socket that the child keeps", () => {
    const exit = (by: number): Action => ({ does: "exit", by })
    expect(told("child", exit(0), exit(1))).toEqual([undefined, "mistake", "over"])
    expect(told("child", { does: "close", by: 1, fd: 3 }, exit(0))).toEqual([undefined, undefined, "over"])
  })

  it("show what a program finds without CLOEXEC", () => {
    const exec: Action = { does: "exec", by: 1 }
    const flags = [3, 4].map((fd): Action => ({ does: "cloexec", by: 1, fd }))
    expect(told("exec", exec)).toEqual([undefined, "mistake"])
    expect(told("exec", ...flags, exec)).toEqual([undefined, undefined, undefined, "over"])
  })
})

describe("what comes of an action", () => {
  const step = (state: State, action: Action) => outcomes(state, after(state, action))
  const having = (state: State, ...actions: Action[]) => actions.reduce(after, state)

  it("is the end for the client with the last copy, not before", () => {
    const state = situation("parent")
    expect(step(state, { does: "close", by: 1, fd: 4 })).toEqual([{ what: "copies", thing: 1, count: 1 }])
    const left = having(state, { does: "exit", by: 1 })
    expect(step(left, { does: "close", by: 0, fd: 4 })).toEqual([{ what: "end", client: 1 }])
    expect(step(state, { does: "shutdown", by: 0, fd: 4 })).toEqual([{ what: "end", client: 1 }])
  })

  it("is a reset for who waits in the queue of the last listening copy", () => {
    const state = having(start(), { does: "connect" })
    expect(step(state, { does: "kill", by: 0 })).toEqual([{ what: "reset", client: 1 }, { what: "free" }])
  })
})
