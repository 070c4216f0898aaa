// SIGCHLD from the end of a child to the program that hears of it: what merges, what is thrown away, and which calls it
// interrupts. The rules behind the simulator; a test holds them against the kernel (test/self/signal-model.test.ts).
//
// 1 Pending is one bit. An end while it is set sets nothing: the signal says that something has happened, not how often.
// 2 What is blocked becomes pending, whatever is to be done with it (but see 3). What is not blocked is done as soon as
//   the process has the processor: children that end in the same instant are one signal then, too.
// 3 By default nobody is told and a zombie stays. SIG_IGN: there is neither a signal nor a zombie. Choosing either of the
//   two throws away what is pending.
// 4 A handler interrupts the call in which the process sleeps. -EINTR: always from poll, ppoll, nanosleep and from recv
//   with SO_RCVTIMEO; with SA_RESTART the others go on. What has done a part of its work returns that part.
// 5 waitpid returns the child: its end is what it waits for. poll with a signalfd returns that it is readable; if the
//   signal is not blocked, the handler has taken it by then.
// 6 ppoll unblocks for as long as it lasts. What is pending when it begins interrupts it at once.
// 7 Taking a zombie takes no signal, and taking the signal takes no zombie.
// Left out: SA_NOCLDWAIT, SA_NOCLDSTOP; several threads; what else ends poll and recv, the timeout.
// Sources: signal(7), sigaction(2), signalfd(2), poll(2), wait(2), kernel/signal.c do_notify_parent, fs/select.c do_poll

export const DISPOSITIONS = ["default", "ignore", "handler", "restart"] as const
export type Disposition = (typeof DISPOSITIONS)[number]

/** "recv" has SO_RCVTIMEO; "begun" is a write that has written a part; "signalfd" is poll with a signalfd, too. */
export const CALLS = [
  ...["read", "accept4", "connect", "write", "begun"],
  ...["recv", "poll", "nanosleep", "waitpid", "ppoll", "signalfd"],
] as const
export type Call = (typeof CALLS)[number]

/** "gone": nobody has waited for it, and nobody has to. */
export type Child = "runs" | "zombie" | "taken" | "gone"

/** "pid": of the child that was taken. */
export type Result = number | "pid" | "-EINTR" | "-ECHILD"

/** Of a call that has returned: because of the signal, of a child, or of what it waited for. */
export interface Returned {
  readonly call: Call
  readonly result: Result
  readonly by: "signal" | "child" | "arrival"
}

export interface State {
  /** In the order in which they were forked: they end, and are taken, in this order. */
  readonly children: readonly Child[]
  readonly disposition: Disposition
  readonly blocked: boolean
  readonly pending: boolean
  /** Where the parent sleeps; undefined: it runs. */
  readonly call?: Call | undefined
  readonly last?: Returned | undefined
  /** How often the handler has run, and of these since the parent has looked. */
  readonly handled: number
  readonly news: number
  /** It has run while the parent was in no call, since the parent has looked, or was told by what a call returned. */
  readonly missed: boolean
  /** Ends that were no signal of their own. */
  readonly merged: number
  /** Calls that returned -EINTR. */
  readonly interrupted: number
  /** Read from the signalfd. */
  readonly records: number
}

export const ACTIONS = ["one", "all", "mask", "arrives", "fork", "look", "take", "takeAll", "record"] as const
/** A disposition is chosen, a call is made; "one", "all": children end; "mask": blocks, or unblocks. */
export type Action = (typeof ACTIONS)[number] | Disposition | Call

/** What has happened, for the log. `merged`: how many ends of those were no signal of their own. */
export type Step =
  | { readonly what: "ended"; readonly count: number; readonly zombies: boolean }
  | { readonly what: "pending"; readonly merged: number; readonly was: boolean }
  | { readonly what: "handler"; readonly merged: number }
  | { readonly what: "untold" | "dropped" | "sleeps" | "goesOn" | "restarts" | "lost" }
  | ({ readonly what: "returns" } & Returned)
  | { readonly what: "looked"; readonly news: number }
  | { readonly what: "took"; readonly count: number; readonly left: number; readonly childless: boolean }
  | { readonly what: "record"; readonly there: boolean }

export interface Done {
  readonly state: State
  readonly steps: readonly Step[]
}

/** More would not fit on the page. */
export const MOST_CHILDREN = 20

export function start(children: number, disposition: Disposition, blocked: boolean): State {
  const counts = { handled: 0, news: 0, missed: false, merged: 0, interrupted: 0, records: 0 }
  return { children: Array<Child>(children).fill("runs"), disposition, blocked, pending: false, ...counts }
}

export function count({ children }: State, which: Child): number {
  return children.filter((child) => child === which).length
}

const isDisposition = (action: Action): action is Disposition => DISPOSITIONS.some((one) => one === action)
const isCall = (action: Action): action is Call => CALLS.some((one) => one === action)
const handles = ({ disposition }: State) => disposition === "handler" || disposition === "restart"

/** What is blocked now: ppoll has a mask of its own. */
export function isBlocked({ blocked, call }: State): boolean {
  return blocked && call !== "ppoll"
}

/** It sleeps, although the handler has said before that there is something to take. */
export function isLost(state: State): boolean {
  return state.call !== undefined && state.missed && count(state, "zombie") > 0
}

export function possible(state: State, action: Action): boolean {
  if (action === "one" || action === "all") return count(state, "runs") > 0
  if (action === "arrives") return state.call !== undefined && state.call !== "waitpid"
  if (state.call !== undefined) return false // the parent sleeps
  return action !== "fork" || state.children.length < MOST_CHILDREN
}

/** What comes of an action; an impossible one changes nothing. */
export function act(state: State, action: Action): Done {
  if (!possible(state, action)) return { state, steps: [] }
  if (isDisposition(action)) return choose(state, action)
  if (isCall(action)) return enter(state, action)
  switch (action) {
    case "one":
      return end(state, 1)
    case "all":
      return end(state, count(state, "runs"))
    case "mask":
      return state.blocked ? unblock({ ...state, blocked: false }) : { state: { ...state, blocked: true }, steps: [] }
    case "arrives":
      return leave({ state, steps: [] }, { result: ARRIVED[state.call ?? "poll"], by: "arrival" })
    case "fork":
      return { state: { ...state, children: [...state.children, "runs"] }, steps: [] }
    case "look":
      return { state: { ...state, news: 0, missed: false }, steps: [{ what: "looked", news: state.news }] }
    case "take":
    case "takeAll":
      return take(state, action === "take" ? 1 : count(state, "zombie"))
    case "record": {
      const records = state.records + (state.pending ? 1 : 0)
      return { state: { ...state, pending: false, records }, steps: [{ what: "record", there: state.pending }] }
    }
  }
}

/** What a call returns that got what it waited for: bytes, a descriptor, how many are ready. */
export const ARRIVED: Readonly<Record<Call, number>> = {
  ...{ read: 1, recv: 1, accept4: 7, connect: 0, write: 4096, begun: 131_072 },
  ...{ poll: 1, ppoll: 1, signalfd: 1, nanosleep: 0, waitpid: 0 },
}
/** Of 131,072 bytes, as many as fitted before nobody read. */
export const PART = 65_536

function choose(state: State, disposition: Disposition): Done {
  const next = { ...state, disposition }
  if (!state.pending || handles(next)) return { state: next, steps: [] }
  return { state: { ...next, pending: false }, steps: [{ what: "dropped" }] }
}

/** Does what is pending. */
function unblock(state: State): Done {
  if (!state.pending) return { state, steps: [] }
  const next = { ...state, pending: false }
  if (!handles(state)) return { state: next, steps: [{ what: "dropped" }] }
  return { state: handled(next), steps: [{ what: "handler", merged: 0 }] }
}

function handled(state: State): State {
  const missed = state.missed || state.call === undefined
  return { ...state, missed, handled: state.handled + 1, news: state.news + 1 }
}

/** Changes the first children of a kind. */
function change(state: State, from: Child, to: Child, most: number): State {
  let left = most
  const children = state.children.map((child) => (child === from && left-- > 0 ? to : child))
  return { ...state, children }
}

function take(state: State, most: number): Done {
  const taken = Math.min(most, count(state, "zombie"))
  const next = change(state, "zombie", "taken", taken)
  const left = count(next, "zombie")
  const childless = left === 0 && count(next, "runs") === 0
  return { state: next, steps: [{ what: "took", count: taken, left, childless }] }
}

/** The parent makes a call, which returns at once or sleeps. */
function enter(before: State, call: Call): Done {
  const state = { ...before, call }
  const zombies = count(state, "zombie")
  if (call === "waitpid" && zombies > 0) return leave({ state, steps: [] }, { result: "pid", by: "child" })
  if (call === "waitpid" && count(state, "runs") === 0)
    return leave({ state, steps: [] }, { result: "-ECHILD", by: "child" })
  if (call === "signalfd" && state.pending) return leave({ state, steps: [] }, { result: 1, by: "signal" })
  const steps: Step[] = [{ what: "sleeps" }]
  if (call !== "ppoll" || !state.pending) return { state, steps: isLost(state) ? [...steps, { what: "lost" }] : steps }
  const heard = unblock(state)
  if (!handles(state)) return { state: heard.state, steps: [...heard.steps, ...steps] }
  return leave(heard, { result: "-EINTR", by: "signal" })
}

/** The call returns. */
function leave({ state, steps }: Done, how: Omit<Returned, "call">): Done {
  const { call } = state
  if (call === undefined) return { state, steps }
  const last: Returned = { call, ...how }
  const interrupted = state.interrupted + (how.result === "-EINTR" ? 1 : 0)
  const missed = state.missed && how.by === "arrival"
  const next: State = { ...state, call: undefined, last, interrupted, missed }
  const taken = how.result === "pid" ? change(next, "zombie", "taken", 1) : next
  return { state: taken, steps: [...steps, { what: "returns", ...last }] }
}

/** Children end in the same instant. */
function end(before: State, ends: number): Done {
  const zombies = before.disposition !== "ignore"
  const ended: Step = { what: "ended", count: ends, zombies }
  const state = change(before, "runs", zombies ? "zombie" : "gone", ends)
  const { steps, state: told } = tell(state, ends)
  return wake({ state: told, steps: [ended, ...steps] }, told.handled > before.handled)
}

/** The kernel tells the parent of children that have ended. */
function tell(state: State, ends: number): Done {
  if (state.disposition === "ignore") return { state, steps: [] }
  if (isBlocked(state)) {
    const merged = ends - (state.pending ? 0 : 1)
    const next = { ...state, pending: true, merged: state.merged + merged }
    return { state: next, steps: [{ what: "pending", merged, was: state.pending }] }
  }
  if (!handles(state)) return { state, steps: [{ what: "untold" }] }
  const merged = ends - 1
  return { state: handled({ ...state, merged: state.merged + merged }), steps: [{ what: "handler", merged }] }
}

/** The call in which the parent sleeps, after children have ended. */
function wake(done: Done, hasRun: boolean): Done {
  const { call, disposition, pending } = done.state
  const goesOn: Done = { ...done, steps: [...done.steps, { what: hasRun ? "restarts" : "goesOn" }] }
  if (call === undefined) return done
  if (call === "waitpid") {
    if (count(done.state, "zombie") > 0) return leave(done, { result: "pid", by: "child" })
    return count(done.state, "runs") > 0 ? goesOn : leave(done, { result: "-ECHILD", by: "child" })
  }
  if (call === "signalfd" && (pending || hasRun)) return leave(done, { result: 1, by: "signal" })
  if (!hasRun) return goesOn
  if (call === "begun") return leave(done, { result: PART, by: "signal" })
  return disposition === "restart" && restartable(call) ? goesOn : leave(done, { result: "-EINTR", by: "signal" })
}

/** Whether SA_RESTART makes a difference. */
function restartable(call: Call): boolean {
  return call === "read" || call === "accept4" || call === "connect" || call === "write"
}

// Prepared beginnings.

export const SITUATIONS = ["new", "merged", "ignored", "restarted", "gap", "closed", "described"] as const
export type Situation = (typeof SITUATIONS)[number]

export function situation(name: Situation): State {
  switch (name) {
    case "new":
      return start(5, "handler", false)
    case "merged":
      return start(20, "handler", true)
    case "ignored":
      return start(5, "ignore", false)
    case "restarted":
      return start(5, "restart", false)
    case "gap":
      return start(3, "handler", false)
    case "closed":
      return start(3, "handler", true)
    case "described":
      return start(20, "default", true)
  }
}

/** What a situation shows, once it is there to see: the mistake, and then that it is over. */
export function shown(name: Situation, state: State): "mistake" | "over" | undefined {
  const { last, merged, pending, records, interrupted } = state
  const [runs, zombies, taken] = [count(state, "runs"), count(state, "zombie"), count(state, "taken")]
  const heard = last?.by === "signal" && (last.call === "ppoll" || last.call === "signalfd")
  switch (name) {
    case "new":
      return undefined
    case "merged":
      if (runs > 0 || taken === 0) return undefined
      if (zombies === 0) return "over"
      return taken === 1 && merged === zombies && !pending ? "mistake" : undefined
    case "ignored":
      return last?.result === "-ECHILD" ? "over" : undefined
    case "restarted":
      if (last?.result === "-EINTR") return "mistake"
      return interrupted > 0 && last?.by === "arrival" ? "over" : undefined
    case "gap":
      if (isLost(state)) return "mistake"
      return heard ? "over" : undefined
    case "closed":
      if (heard) return "over"
      return state.call === "poll" && pending ? "mistake" : undefined
    case "described":
      if (records === 0 || pending || taken === 0) return undefined
      return zombies === 0 ? "over" : "mistake"
  }
}
