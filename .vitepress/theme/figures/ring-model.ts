// A bounded queue in shared memory, two producers and one consumer, one access to memory at a time: the rules behind the
// simulator. A test holds them against the real queue, stepped in the same order (test/self/ring-model.test.ts).
//
// 1 A step is one access: what a thread does with what it has loaded belongs to the step before. The message itself, bytes
//   and length, is written in one step and read in one, although the code has two accesses each.
// 2 A producer calls tryPut again and again, each time with its next message: one that was refused does not come back.
//   The consumer calls take again and again.
// Left out: positions beyond 2^31, put() with its wait on TAKES, what a processor may reorder.

import {
  besideMessage,
  type Claim,
  type Consumer,
  firstOfTake,
  garbage,
  lost,
  NOTHING,
  type Place,
  type Producer,
  type ProducerName,
  type State,
  turnAt,
  type Who,
} from "./ring-state.ts"

/** What a step meant to the thread that made it. */
export type Meaning =
  | ("free" | "full" | "beaten" | "claimed" | "may look" | "put" | "put, wakes")
  | ("filled" | "unfilled" | "sleeps" | "looks again" | "next lap" | "taken")

export interface Done {
  readonly state: State
  /** As in a check's excerpt: "P1 load TAIL = 0". */
  readonly line: string
  readonly meaning?: Meaning
}

/** The next step of a thread, without its result: "compareExchange TAIL 0 -> 1". Undefined while it sleeps. */
export function nextStep(state: State, who: Who): string | undefined {
  return plan(state, who)?.does
}

/** Whether a thread can go on. When something has gone wrong, nobody does. */
export function able(state: State, who: Who): boolean {
  return state.broken === undefined && nextStep(state, who) !== undefined
}

/** Lets a thread make its next step; undefined if it cannot. */
export function step(state: State, who: Who): Done | undefined {
  const planned = plan(state, who)
  if (planned === undefined || state.broken !== undefined) return undefined
  const { to, result, meaning } = planned.act()
  const line = `${who} ${planned.does}${result === undefined ? "" : ` = ${result}`}`
  const next = besideMessage({ ...to, steps: state.steps + 1 })
  return { state: next, line, ...(meaning === undefined ? {} : { meaning }) }
}

interface Plan {
  readonly does: string
  readonly act: () => { readonly to: State; readonly result?: number | string; readonly meaning?: Meaning }
}

function plan(state: State, who: Who): Plan | undefined {
  return who === "C" ? consumerPlan(state) : producerPlan(state, who)
}

function producerPlan(state: State, name: ProducerName): Plan {
  const { variant, places } = state
  const own = state[name]
  const { tail = 0 } = own
  const place = tail % places.length
  const message = `${name}#${own.calls}`
  const go = (next: Producer["next"], more: Partial<Producer> = {}, rest: Partial<State> = {}): State => ({
    ...state,
    ...rest,
    [name]: { ...own, ...more, next },
  })
  const ends = (returned: boolean, rest: Partial<State> = {}) =>
    go("load TAIL", { calling: false, returned, tail: undefined, ahead: undefined }, rest)
  const marked = (more: Partial<Claim>) =>
    state.claims.map((claim) => (claim.message === message ? { ...claim, ...more } : claim))
  const now = state.steps + 1

  switch (own.next) {
    case "load TAIL": {
      const calls = own.calling ? own.calls : own.calls + 1
      const more = { calls, calling: true, returned: undefined, tail: state.tail, ahead: undefined }
      return { does: "load TAIL", act: () => ({ to: go("load turn", more), result: state.tail }) }
    }
    case "load turn": {
      const result = turnAt(state, tail)
      const ahead = result - tail
      return {
        does: `load turn[${place}]`,
        act: () => {
          if (ahead < 0) return { to: ends(false), result, meaning: "full" }
          if (ahead > 0) return { to: go("load TAIL", { ahead }), result, meaning: "beaten" }
          return { to: go("claim", { ahead }), result, meaning: "free" }
        },
      }
    }
    case "claim": {
      const claim: Claim = {
        ...{ position: tail, by: name, message, taken: false },
        ...{ claimedStep: now, turnStep: 0, putsStep: 0 },
      }
      const claimed = () =>
        go(variant === "early" ? "store turn" : "write", {}, { tail: tail + 1, claims: [...state.claims, claim] })
      if (variant === "stores")
        return { does: `store TAIL ${tail + 1}`, act: () => ({ to: claimed(), result: tail + 1, meaning: "claimed" }) }
      return {
        does: `compareExchange TAIL ${tail} -> ${tail + 1}`,
        act: () =>
          state.tail === tail
            ? { to: claimed(), result: tail, meaning: "claimed" }
            : { to: go("load TAIL"), result: state.tail, meaning: "beaten" },
      }
    }
    case "write":
      return {
        does: `write message[${place}] ${message}`,
        act: () => ({
          to: go(
            variant === "early" ? "add PUTS" : "store turn",
            {},
            { ...lost(state, name), places: changed(state, tail, { message }) },
          ),
        }),
      }
    case "store turn":
      return {
        does: `store turn[${place}] ${tail + 1}`,
        act: () => ({
          to: go(
            variant === "early" ? "write" : "add PUTS",
            {},
            {
              places: changed(state, tail, { turn: tail + 1 }),
              claims: marked({ turnStep: now }),
            },
          ),
          result: tail + 1,
          meaning: "may look",
        }),
      }
    case "add PUTS":
      return {
        does: "add PUTS 1",
        act: () => ({
          to: go("notify", {}, { puts: state.puts + 1, claims: marked({ putsStep: now }) }),
          result: state.puts,
        }),
      }
    case "notify": {
      const woken = state.C.next === "asleep"
      const rest = woken ? { C: { ...state.C, next: firstOfTake(variant) } } : {}
      return {
        does: "notify PUTS",
        act: () => ({ to: ends(true, rest), result: woken ? 1 : 0, meaning: woken ? "put, wakes" : "put" }),
      }
    }
  }
}

function consumerPlan(state: State): Plan | undefined {
  const { variant, places } = state
  const own = state.C
  const { head = 0, puts = 0 } = own
  const place = head % places.length
  const go = (next: Consumer["next"], more: Partial<Consumer> = {}, rest: Partial<State> = {}): State => ({
    ...state,
    ...rest,
    C: { ...own, ...more, next },
  })
  /** Of the first step of a call, whichever that is. */
  const begun = own.calling ? {} : { calling: true, returned: undefined }
  const now = state.steps + 1

  switch (own.next) {
    case "load PUTS": {
      const more = { ...begun, puts: state.puts, putsStep: now, head: variant === "late" ? own.head : undefined }
      const next = variant === "late" ? "wait" : "load HEAD"
      return { does: "load PUTS", act: () => ({ to: go(next, more), result: state.puts }) }
    }
    case "load HEAD": {
      const more = { ...begun, head: state.head, puts: variant === "late" ? undefined : own.puts }
      return { does: "load HEAD", act: () => ({ to: go("load turn", more), result: state.head }) }
    }
    case "load turn": {
      const result = turnAt(state, head)
      const filled = result === head + 1
      const next = filled ? "read" : variant === "late" ? "load PUTS" : "wait"
      return {
        does: `load turn[${place}]`,
        act: () => ({ to: go(next, { lookedStep: now }), result, meaning: filled ? "filled" : "unfilled" }),
      }
    }
    case "wait":
      return {
        does: `wait PUTS ${puts}`,
        act: () =>
          state.puts === puts
            ? { to: go("asleep"), meaning: "sleeps" }
            : { to: go(firstOfTake(variant)), result: "not-equal", meaning: "looks again" },
      }
    case "asleep":
      return undefined
    case "read": {
      const into = places[place]?.message || NOTHING
      const claims = state.claims.map((claim) => (claim.message === into ? { ...claim, taken: true } : claim))
      return {
        does: `read message[${place}]`,
        act: () => ({ to: go("store HEAD", { into }, { ...garbage(state, head, into), claims }), result: into }),
      }
    }
    case "store HEAD":
      return {
        does: `store HEAD ${head + 1}`,
        act: () => ({ to: go("store turn", {}, { head: head + 1 }), result: head + 1 }),
      }
    case "store turn": {
      const turn = head + places.length
      return {
        does: `store turn[${place}] ${turn}`,
        act: () => ({
          to: go("add TAKES", {}, { places: changed(state, head, { turn }) }),
          result: turn,
          meaning: "next lap",
        }),
      }
    }
    case "add TAKES":
      return {
        does: "add TAKES 1",
        act: () => ({ to: go("notify", {}, { takes: state.takes + 1 }), result: state.takes }),
      }
    case "notify": {
      const more = { calling: false, returned: own.into, into: undefined, head: undefined, puts: undefined }
      return { does: "notify TAKES", act: () => ({ to: go(firstOfTake(variant), more), result: 0, meaning: "taken" }) }
    }
  }
}

function changed({ places }: State, position: number, more: Partial<Place>): Place[] {
  return places.map((place, i) => (i === position % places.length ? { ...place, ...more } : place))
}
