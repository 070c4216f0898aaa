// Descriptor tables across fork, dup2, exec, exit and close: the rules behind the simulator. A test holds them against
// the kernel (test/self/fork-model.test.ts).
//
// 1 A descriptor is a place in the table of one process; the place names an open file description. fork(2) copies the
//   table, so both tables name the same descriptions. What counts references is the description.
// 2 A connection ends when the last reference to it is gone, whoever had it: then the kernel sends FIN. shutdown(2) sends
//   it at once, whatever the count.
// 3 The port is busy as long as somebody refers to the listening socket; with the last reference go the connections that
//   nobody has accepted, by RST.
// 4 exec closes what has FD_CLOEXEC. dup2 gives a copy without it.
// 5 A process that ends, in whatever way, closes everything. What is left of it until waitpid(2), a zombie, has no table.
// Left out: standard error (2); children that fork; TIME_WAIT (the socket has SO_REUSEADDR); what clients send.

/** What a descriptor names: a number is a client's connection. */
export type Thing = "terminal" | "listening" | number

export interface Entry {
  readonly fd: number
  readonly to: Thing
  readonly cloexec: boolean
}

export interface Process {
  /** 0 is the parent, then the children as they come. */
  readonly number: number
  /** "gone": waited for, by its parent or, when that has ended before, by init. */
  readonly state: "runs" | "zombie" | "gone"
  /** Another program, since exec. */
  readonly exec: boolean
  /** In the order of fd. */
  readonly table: readonly Entry[]
}

/** What a client would learn by reading: nothing yet, the end, ECONNRESET. "refused": by connect already. */
export type Sees = "open" | "end" | "reset" | "refused"

export interface State {
  readonly processes: readonly Process[]
  /** How many children there have been. */
  readonly forks: number
  /** By number - 1. */
  readonly clients: readonly Sees[]
  /** Connections that nobody has accepted, the oldest first. */
  readonly queue: readonly number[]
  /** accept4 sets SOCK_CLOEXEC, and the listening socket has it. */
  readonly cloexec: boolean
}

export type Action =
  | { readonly does: "connect" }
  | { readonly does: "accept4" | "exec" | "exit" | "kill"; readonly by: number }
  | { readonly does: "fork" }
  | { readonly does: "waitpid" }
  | { readonly does: "close" | "shutdown" | "cloexec" | "to0" | "to1"; readonly by: number; readonly fd: number }

/** More would not fit on the page. */
export const MOST_CLIENTS = 3
export const MOST_PROCESSES = 3

export const LISTEN_FD = 3

export function start(cloexec = true): State {
  const table: Entry[] = [
    { fd: 0, to: "terminal", cloexec: false },
    { fd: 1, to: "terminal", cloexec: false },
    { fd: LISTEN_FD, to: "listening", cloexec },
  ]
  const parent: Process = { number: 0, state: "runs", exec: false, table }
  return { processes: [parent], forks: 0, clients: [], queue: [], cloexec }
}

/** References to a description, in all tables. */
export function references({ processes }: State, thing: Thing): number {
  return processes.flatMap(({ table }) => table).filter(({ to }) => to === thing).length
}

export function isPortBusy(state: State): boolean {
  return references(state, "listening") > 0
}

export function processOf({ processes }: State, number: number): Process | undefined {
  return processes.find((process) => process.number === number)
}

export function entryOf(state: State, number: number, fd: number): Entry | undefined {
  return processOf(state, number)?.table.find((entry) => entry.fd === fd)
}

/** Whether an action can be done, and would not block. */
export function possible(state: State, action: Action): boolean {
  const parent = processOf(state, 0)
  if (action.does === "connect") return state.clients.length < MOST_CLIENTS
  if (action.does === "waitpid")
    return parent?.state === "runs" && state.processes.some((process) => process.state === "zombie")
  if (action.does === "fork") return parent?.state === "runs" && state.processes.length < MOST_PROCESSES
  const by = processOf(state, action.by)
  if (by?.state !== "runs") return false
  if (action.does === "exit" || action.does === "kill") return true
  if (by.exec) return false // that program does what it does
  if (!("fd" in action)) {
    if (action.does === "exec") return action.by !== 0
    return state.queue.length > 0 && by.table.some(({ to }) => to === "listening")
  }
  const entry = entryOf(state, action.by, action.fd)
  if (entry === undefined) return false
  if (action.does === "shutdown") return typeof entry.to === "number" && state.clients[entry.to - 1] === "open"
  return !(action.does === "to0" && action.fd === 0) && !(action.does === "to1" && action.fd === 1)
}

/** The state after an action; an impossible one changes nothing. */
export function after(state: State, action: Action): State {
  if (!possible(state, action)) return state
  switch (action.does) {
    case "connect": {
      if (!isPortBusy(state)) return { ...state, clients: [...state.clients, "refused"] }
      return { ...state, clients: [...state.clients, "open"], queue: [...state.queue, state.clients.length + 1] }
    }
    case "fork": {
      const forks = state.forks + 1
      const child: Process = { number: forks, state: "runs", exec: false, table: processOf(state, 0)?.table ?? [] }
      return { ...state, forks, processes: [...state.processes, child] }
    }
    case "waitpid": {
      const ended = state.processes.find((process) => process.state === "zombie")
      return { ...state, processes: state.processes.filter((process) => process !== ended) }
    }
    case "accept4": {
      const [first = 0, ...queue] = state.queue
      const entry = (table: readonly Entry[]): Entry => ({ fd: lowestFree(table), to: first, cloexec: state.cloexec })
      return change({ ...state, queue }, action.by, (process) => ({ table: put(process.table, entry(process.table)) }))
    }
    case "exec":
      return change(state, action.by, ({ table }) => ({ exec: true, table: table.filter(({ cloexec }) => !cloexec) }))
    case "exit":
    case "kill":
      return ended(state, action.by)
    case "shutdown":
      return { ...state, clients: ends(state.clients, entryOf(state, action.by, action.fd)?.to, "end") }
    case "close":
      return change(state, action.by, ({ table }) => ({ table: table.filter(({ fd }) => fd !== action.fd) }))
    case "cloexec": {
      const turn = (entry: Entry) => (entry.fd === action.fd ? { ...entry, cloexec: !entry.cloexec } : entry)
      return change(state, action.by, ({ table }) => ({ table: table.map(turn) }))
    }
    case "to0":
    case "to1": {
      const to = entryOf(state, action.by, action.fd)?.to ?? "terminal"
      const entry: Entry = { fd: action.does === "to0" ? 0 : 1, to, cloexec: false }
      return change(state, action.by, ({ table }) => ({ table: put(table, entry) }))
    }
  }
}

/** A new descriptor is the lowest number that is free, 2 is taken. open(2) */
function lowestFree(table: readonly Entry[]): number {
  let fd = 0
  while (fd === 2 || table.some((entry) => entry.fd === fd)) fd++
  return fd
}

function put(table: readonly Entry[], entry: Entry): Entry[] {
  return [...table.filter(({ fd }) => fd !== entry.fd), entry].sort((a, b) => a.fd - b.fd)
}

function ended(state: State, number: number): State {
  const orphaned = number === 0 || processOf(state, 0)?.state !== "runs"
  const next = change(state, number, () => ({ state: orphaned ? "gone" : "zombie", table: [] }))
  if (number !== 0) return next
  // init waits for the zombies that the parent has left.
  const processes = next.processes.map((process) =>
    process.state === "zombie" ? { ...process, state: "gone" as const } : process,
  )
  return { ...next, processes }
}

function ends(clients: readonly Sees[], thing: Thing | undefined, how: Sees): Sees[] {
  return clients.map((sees, i) => (i + 1 === thing && sees === "open" ? how : sees))
}

/** Changes one process, and lets end what nobody refers to any more. */
function change(state: State, number: number, to: (process: Process) => Partial<Process>): State {
  const processes = state.processes.map((process) =>
    process.number === number ? { ...process, ...to(process) } : process,
  )
  let next: State = { ...state, processes }
  for (const client of state.clients.keys()) {
    const waits = next.queue.includes(client + 1)
    if (!waits && references(next, client + 1) === 0) next = { ...next, clients: ends(next.clients, client + 1, "end") }
    if (waits && !isPortBusy(next)) next = { ...next, clients: ends(next.clients, client + 1, "reset") }
  }
  return isPortBusy(next) ? next : { ...next, queue: [] }
}

/** What an action changed for the world outside of the process: in this order. */
export type Outcome =
  | { readonly what: "copies"; readonly thing: Thing; readonly count: number }
  | { readonly what: "end" | "reset"; readonly client: number }
  | { readonly what: "free" }

/** Descriptions that have lost references and still have some, clients that learn something, the port. */
export function outcomes(before: State, next: State): Outcome[] {
  const things: Thing[] = ["listening", ...before.clients.map((_, i) => i + 1)]
  const fewer = things.filter((thing) => references(next, thing) < references(before, thing))
  const left = fewer.map((thing): Outcome => ({ what: "copies", thing, count: references(next, thing) }))
  const learnt = next.clients.flatMap((sees, i): Outcome[] => {
    if (sees === before.clients[i] || (sees !== "end" && sees !== "reset")) return []
    return [{ what: sees, client: i + 1 }]
  })
  const free: Outcome[] = isPortBusy(before) && !isPortBusy(next) ? [{ what: "free" }] : []
  return [...left.filter((outcome) => outcome.what === "copies" && outcome.count > 0), ...learnt, ...free]
}

// Prepared beginnings.

export const SITUATIONS = ["new", "parent", "child", "exec"] as const
export type Situation = (typeof SITUATIONS)[number]

const SERVED: readonly Action[] = [{ does: "connect" }, { does: "accept4", by: 0 }, { does: "fork" }]

/** How each begins: from nothing; the parent keeps its copy; the child keeps the listening socket; exec without CLOEXEC. */
export const BEGINNINGS: Readonly<Record<Situation, readonly Action[]>> = {
  new: [],
  parent: [...SERVED, { does: "close", by: 1, fd: LISTEN_FD }],
  child: [...SERVED, { does: "close", by: 0, fd: 4 }],
  exec: [...SERVED, { does: "close", by: 0, fd: 4 }, { does: "to0", by: 1, fd: 4 }, { does: "to1", by: 1, fd: 4 }],
}

export function situation(name: Situation): State {
  return BEGINNINGS[name].reduce(after, start(name !== "exec"))
}

/** What a situation shows, once it is there to see: the mistake, and then that it is over. */
export function shown(name: Situation, state: State): "mistake" | "over" | undefined {
  const parent = processOf(state, 0)
  const children = state.processes.filter(({ number, state }) => number > 0 && state === "runs")
  const inChild = (thing: Thing) => children.some(({ table }) => table.some(({ to }) => to === thing))
  switch (name) {
    case "new":
      return undefined
    case "parent":
      if (state.clients[0] !== "open") return "over"
      return inChild(1) ? undefined : "mistake"
    case "child":
      if (!isPortBusy(state)) return "over"
      return parent?.state !== "runs" && inChild("listening") ? "mistake" : undefined
    case "exec": {
      const program = state.processes.find(({ number }) => number === 1)
      if (program?.exec !== true) return undefined
      return program.table.some(({ fd }) => fd >= LISTEN_FD) ? "mistake" : "over"
    }
  }
}
