// Four processes wait for the connections of one listening socket: whom the kernel wakes, and what each then does. The
// rules behind the simulator; a test holds them against the kernel (test/self/wake-model.test.ts).
//
// 1 accept4: who sleeps stands in a queue, and a connection wakes the first. Who sleeps again goes to the end.
// 2 A lock around accept4: its holder sleeps in accept4, the others in flock. The connection wakes the holder; giving the
//   lock back wakes the first of the others.
// 3 poll, and epoll with a set for each process: a connection wakes all. Who comes late finds nothing: either the call
//   itself looks again and sleeps on, which the program does not see, or accept4 returns -EAGAIN.
// 4 EPOLLEXCLUSIVE: the sets keep the order in which they were made; the first whose process sleeps in epoll_wait is
//   woken. The sets before it have it in their ready list then, and those behind do not.
// 5 One set for all, level-triggered: the last that went to sleep is woken; by returning it wakes the next, because the
//   socket stays in the ready list for as long as it is readable.
// Left out: connections that come while the kernel is still busy with another; fcntl locks and mutexes, which behave like
// flock; SO_REUSEPORT, which has a queue for each process.
// Sources: accept(2), flock(2), epoll_ctl(2), fs/eventpoll.c ep_poll_callback, ep_done_scan

export const METHODS = ["accept", "flock", "poll", "epoll", "exclusive", "shared"] as const
export type Method = (typeof METHODS)[number]

export const NAMES = ["A", "B", "C", "D"] as const
export type Name = (typeof NAMES)[number]

/** Where a process is, or what it does next. */
export type Phase =
  /** In `call`. */
  | "asleep"
  /** Still in `call`: next it looks whether there is what it was woken for. */
  | "woken"
  /** poll or epoll_wait has returned, or flock; accept4 is next. */
  | "returned"
  /** It has a connection and the lock; next it gives back the lock. */
  | "holds"
  /** It serves; next it closes the connection and waits again. */
  | "serves"
  /** accept4 has returned -EAGAIN; next it waits again. */
  | "empty"

export type Call = "accept4" | "flock" | "poll" | "epoll_wait"

export interface Process {
  readonly name: Name
  readonly phase: Phase
  /** Where it sleeps or has slept last. */
  readonly call: Call
  /** The connection that it serves. */
  readonly serves?: number | undefined
  /** The listening socket is in the ready list of its own epoll set. */
  readonly listed: boolean
  readonly served: number
  /** How often it was woken and found nothing. */
  readonly vain: number
}

export interface State {
  readonly method: Method
  readonly processes: readonly Process[]
  /** Those asleep, in the order in which they fell asleep. */
  readonly sleepers: readonly Name[]
  /** Connections that nobody has accepted. */
  readonly queue: readonly number[]
  readonly holder?: Name | undefined
  /** The listening socket is in the ready list of the set that all share. */
  readonly listed: boolean
  readonly connections: number
  /** How often the kernel has woken somebody, and of these for the lock. */
  readonly wakeUps: number
  readonly lockWakeUps: number
  /** Of the woken: who found nothing, still in the call or by -EAGAIN. */
  readonly unseen: number
  readonly again: number
}

/** What a step was, for the log. */
export type Step =
  | { readonly what: "woken"; readonly names: readonly Name[] }
  | { readonly what: "returned" | "unseen" | "again" | "locked" | "waits"; readonly by: Name; readonly call: Call }
  | { readonly what: "unlocks"; readonly by: Name }
  | { readonly what: "takes"; readonly by: Name; readonly connection: number }
  | { readonly what: "nobody" }

export interface Done {
  readonly state: State
  readonly steps: readonly Step[]
}

/** All four have gone to sleep, A first. */
export function start(method: Method): State {
  const processes = NAMES.map((name): Process => {
    const call = method === "flock" && name === "A" ? "accept4" : callOf(method)
    return { name, phase: "asleep", call, listed: false, served: 0, vain: 0 }
  })
  const counts = { connections: 0, wakeUps: 0, lockWakeUps: 0, unseen: 0, again: 0 }
  const holder = method === "flock" ? "A" : undefined
  return { method, processes, sleepers: NAMES, queue: [], holder, listed: false, ...counts }
}

/** Where a process waits first. */
function callOf(method: Method): Call {
  if (method === "accept") return "accept4"
  return method === "flock" || method === "poll" ? method : "epoll_wait"
}

export function processOf(state: State, name: Name): Process {
  return state.processes.find((process) => process.name === name) as Process
}

/** A connection arrives. */
export function arrive(before: State): Done {
  const connections = before.connections + 1
  let state: State = { ...before, connections, queue: [...before.queue, connections], listed: true }
  const order = NAMES.filter((name) => state.sleepers.includes(name))
  switch (state.method) {
    case "accept":
    case "flock": {
      const first = state.sleepers.find((name) => processOf(state, name).call === "accept4")
      return wake(state, first === undefined ? [] : [first])
    }
    case "poll":
      return wake(state, order)
    case "epoll":
      for (const name of NAMES) state = change(state, name, { listed: true })
      return wake(state, order)
    case "exclusive": {
      const [first] = order
      // The walk over the sets ends with the first that has somebody to wake.
      const walked = first === undefined ? NAMES : NAMES.slice(0, NAMES.indexOf(first) + 1)
      for (const name of walked) state = change(state, name, { listed: true })
      return wake(state, first === undefined ? [] : [first])
    }
    case "shared":
      return wake(state, state.sleepers.slice(-1))
  }
}

function wake(state: State, names: readonly Name[]): Done {
  let next: State = { ...state, sleepers: state.sleepers.filter((name) => !names.includes(name)) }
  for (const name of names) next = change(next, name, { phase: "woken" })
  next = { ...next, wakeUps: next.wakeUps + names.length }
  return { state: next, steps: [names.length === 0 ? { what: "nobody" } : { what: "woken", names }] }
}

/** Whether a process is awake. */
export function able(state: State, name: Name): boolean {
  return processOf(state, name).phase !== "asleep"
}

/** The next step of a process that is awake. */
export function step(state: State, name: Name): Done {
  const { phase, call } = processOf(state, name)
  switch (phase) {
    case "asleep":
      return { state, steps: [] }
    case "woken":
      return call === "accept4"
        ? accept(state, name, true)
        : call === "flock"
          ? lock(state, name, true)
          : look(state, name, true)
    case "returned":
      return accept(state, name, false)
    case "holds": {
      const free: State = change({ ...state, holder: undefined }, name, { phase: "serves" })
      const said: Step = { what: "unlocks", by: name }
      const [first] = free.sleepers
      if (first === undefined) return { state: free, steps: [said] }
      const woken = wake(free, [first])
      const counted = { ...woken.state, lockWakeUps: woken.state.lockWakeUps + 1 }
      return { state: counted, steps: [said, ...woken.steps] }
    }
    case "serves":
    case "empty":
      return wait(change(state, name, { serves: undefined }), name)
  }
}

/** Calls what it waits in. */
function wait(state: State, name: Name): Done {
  if (state.method === "accept") return accept(state, name, false)
  return state.method === "flock" ? lock(state, name, false) : look(state, name, false)
}

function sleep(state: State, name: Name, call: Call, woken: boolean): Done {
  const sleepers = [...state.sleepers, name]
  const vain = processOf(state, name).vain + (woken ? 1 : 0)
  const next = change({ ...state, sleepers }, name, { phase: "asleep", call, vain })
  if (!woken) return { state: next, steps: [{ what: "waits", by: name, call }] }
  return { state: { ...next, unseen: next.unseen + 1 }, steps: [{ what: "unseen", by: name, call }] }
}

/** In accept4: takes the first connection. Without one it sleeps, or returns -EAGAIN where it does not block. */
function accept(state: State, name: Name, woken: boolean): Done {
  const [connection, ...queue] = state.queue
  const blocks = state.method === "accept" || state.method === "flock"
  if (connection !== undefined) {
    const phase = state.method === "flock" ? "holds" : "serves"
    const served = processOf(state, name).served + 1
    const next = change({ ...state, queue }, name, { phase, call: "accept4", serves: connection, served })
    return { state: next, steps: [{ what: "takes", by: name, connection }] }
  }
  if (blocks) return sleep(state, name, "accept4", woken)
  const vain = processOf(state, name).vain + 1
  const next = change({ ...state, again: state.again + 1 }, name, { phase: "empty", vain })
  return { state: next, steps: [{ what: "again", by: name, call: "accept4" }] }
}

/** In flock. */
function lock(state: State, name: Name, woken: boolean): Done {
  if (state.holder === undefined) {
    const next = change({ ...state, holder: name }, name, { phase: "returned", call: "flock" })
    return { state: next, steps: [{ what: "locked", by: name, call: "flock" }] }
  }
  const slept = sleep(state, name, "flock", woken)
  if (!woken) return slept
  // Who was the first of those that wait stays the first.
  return { ...slept, state: { ...slept.state, sleepers: [name, ...state.sleepers] } }
}

/** In poll or epoll_wait: returns when its ready list says so and the socket, asked, has a connection. */
function look(state: State, name: Name, woken: boolean): Done {
  const call = callOf(state.method)
  const shared = state.method === "shared"
  const listed = state.method === "poll" || (shared ? state.listed : processOf(state, name).listed)
  if (!listed || state.queue.length === 0) {
    const unlisted = shared ? { ...state, listed: false } : change(state, name, { listed: false })
    return sleep(unlisted, name, call, woken)
  }
  const returned = change(state, name, { phase: "returned", call })
  const said: Step = { what: "returned", by: name, call }
  const next = shared ? returned.sleepers.at(-1) : undefined
  if (next === undefined) return { state: returned, steps: [said] }
  const woke = wake(returned, [next]) // the socket is still in the ready list
  return { ...woke, steps: [said, ...woke.steps] }
}

function change(state: State, name: Name, to: Partial<Process>): State {
  const processes = state.processes.map((process) => (process.name === name ? { ...process, ...to } : process))
  return { ...state, processes }
}

/**
 * All who are awake go on until all sleep, A first.
 * @param together whoever is woken looks before anybody goes on from there; else each goes on until it sleeps before the
 *   next makes a step
 */
export function run(before: State, together: boolean): Done {
  const steps: Step[] = []
  let state = before
  const go = (name: Name) => {
    const done = step(state, name)
    state = done.state
    steps.push(...done.steps)
  }
  const isWoken = (name: Name) => processOf(state, name).phase === "woken"
  while (NAMES.some((name) => able(state, name))) {
    for (let woken = NAMES.find(isWoken); together && woken !== undefined; woken = NAMES.find(isWoken)) go(woken)
    for (const name of NAMES) {
      if (together && able(state, name) && !isWoken(name)) go(name)
      while (!together && able(state, name)) go(name)
    }
  }
  return { state, steps }
}
