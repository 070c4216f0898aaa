// A descriptor on its way from one process's table to another's: the rules behind the simulator. A test holds them against
// the kernel (test/self/passing-model.test.ts).
//
// 1 What is sent is a reference to the open file description, not the number. The message counts as one more reference,
//   until it is received; the sender's descriptor is a reference as before.
// 2 The receiver gets the lowest number that is free. Offset and O_NONBLOCK belong to the description, and are the same
//   for all who refer to it; FD_CLOEXEC belongs to the one descriptor, and is set on arrival only by MSG_CMSG_CLOEXEC.
// 3 A description ends when the last reference is gone: from a table, or in a message.
// 4 msg_controllen decides how many arrive: whoever gives CMSG_SPACE for one has room for two. The rest is closed by the
//   kernel, MSG_CTRUNC says so. read(2) has no room and no flags: all are closed.
// 5 One receive gives bytes of several writes, up to and with the first descriptors, and nothing behind those.
// 6 A socket that its receiver has closed takes its queue along. One that its sender has closed does not.
// 7 All that arrives is open. What the program does not look at, nobody will ever close.
// Left out: the channel passed through itself; SOCK_SEQPACKET; what the pipe and the connection carry; a full queue.
// Sources: unix(7), cmsg(3), recvmsg(2), net/unix/af_unix.c unix_stream_read_generic, net/core/scm.c scm_detach_fds

export const THINGS = ["file", "pipe", "connection"] as const
/** What can be passed: a file open for reading, the end of a pipe that is written to, a connection with a client. */
export type Passed = (typeof THINGS)[number]
/** "channel": one end of the socketpair. */
export type Thing = Passed | "channel"

export type Who = "sender" | "receiver"

export interface Entry {
  readonly fd: number
  readonly to: Thing
  readonly cloexec: boolean
  /** The program has the number in a variable. */
  readonly known: boolean
}

export interface Process {
  /** "exec": another program, since execve. */
  readonly state: "runs" | "exec" | "ended"
  /** In the order of fd. */
  readonly table: readonly Entry[]
}

/** What one call has sent and nobody has received. */
export interface Message {
  readonly bytes: number
  readonly things: readonly Passed[]
}

export interface State {
  readonly sender: Process
  readonly receiver: Process
  /** The oldest first. */
  readonly queue: readonly Message[]
  /** Of the file. */
  readonly offset: number
  /** The descriptions with O_NONBLOCK. */
  readonly nonblocking: readonly Passed[]
  /** How often each has read the file. */
  readonly reads: Readonly<Record<Who, number>>
  /** References that were sent and came into no table. */
  readonly lost: number
  /** What the last receive of the receiver has returned. */
  readonly last?: Received | undefined
}

/** How much room for control messages recvmsg() gets. */
export const ROOMS = ["none", "len", "space", "many"] as const
export type Room = (typeof ROOMS)[number]
/** msg_controllen: 0, CMSG_LEN(4), CMSG_SPACE(4), CMSG_SPACE(32). */
export const ROOM_BYTES: Readonly<Record<Room, number>> = { none: 0, len: 20, space: 24, many: 48 }
/** How many descriptors the program means by it. */
export const MEANT: Readonly<Record<Room, number>> = { none: 0, len: 1, space: 1, many: 8 }

/** What the program does with what has come: it looks at the first only; at all; or closes all unless all are there. */
export const TAKES = ["first", "all", "strict"] as const
export type Takes = (typeof TAKES)[number]

export type Action =
  | { readonly does: "sendmsg"; readonly fds: readonly number[] }
  | { readonly does: "write" }
  | { readonly does: "recvmsg"; readonly room: Room; readonly cloexec: boolean; readonly takes: Takes }
  | { readonly does: "read" }
  | { readonly does: "exec" }
  | { readonly does: "exit"; readonly by: Who }
  | { readonly does: "close" | "take50" | "nonblock"; readonly by: Who; readonly fd: number }

export function whoDoes(action: Action): Who {
  if ("by" in action) return action.by
  return action.does === "sendmsg" || action.does === "write" ? "sender" : "receiver"
}

/** What a call has returned. */
export interface Received {
  readonly n: number | "-EBADF" | "-EPIPE"
  /** Of recvmsg: what has come, and whether MSG_CTRUNC was set. */
  readonly fds: readonly number[]
  readonly cut: boolean
  /** The program has closed what had come, and takes the message for a failure. */
  readonly refused: boolean
}

export interface Done {
  readonly state: State
  readonly returned: Received
}

export const CHANNEL_FD = 3
/** The sender's, at the beginning. */
export const SENDERS: Readonly<Record<Passed, number>> = { file: 4, pipe: 5, connection: 6 }
export const SIZE = 400
export const STEP = 50
/** Bytes with descriptors, and without. */
export const SENT_BYTES = 1
export const PLAIN_BYTES = 3
/** More would not fit on the page. */
const MOST_MESSAGES = 3
const MOST_REFERENCES = 7

export function start(): State {
  const entry = (fd: number, to: Thing): Entry => ({ fd, to, cloexec: true, known: true })
  const own = THINGS.map((thing) => entry(SENDERS[thing], thing))
  return {
    sender: { state: "runs", table: [entry(CHANNEL_FD, "channel"), ...own] },
    receiver: { state: "runs", table: [entry(CHANNEL_FD, "channel")] },
    ...{ queue: [], offset: 100, nonblocking: [], reads: { sender: 0, receiver: 0 }, lost: 0 },
  }
}

export function entryOf(state: State, who: Who, fd: number): Entry | undefined {
  return state[who].table.find((entry) => entry.fd === fd)
}

/** References to a description in the two tables, and in messages. */
export function references({ sender, receiver, queue }: State, thing: Thing): { held: number; inFlight: number } {
  const held = [...sender.table, ...receiver.table].filter(({ to }) => to === thing).length
  const inFlight = queue.flatMap(({ things }) => things).filter((one) => one === thing).length
  return { held, inFlight }
}

/** Whether anybody refers to it. The pipe's reader, and the client, read their end when nobody does. */
export function isOpen(state: State, thing: Thing): boolean {
  const { held, inFlight } = references(state, thing)
  return held + inFlight > 0
}

/** Open in the receiver, and no program knows it. */
export function leaked({ receiver }: State): readonly Entry[] {
  return receiver.table.filter(({ known }) => !known)
}

export function inFlight({ queue }: State): number {
  return queue.reduce((sum, { things }) => sum + things.length, 0)
}

export function hasChannel(state: State, who: Who): boolean {
  return state[who].table.some(({ to }) => to === "channel")
}

/** Whether an action can be done, and would not block. */
export function possible(state: State, action: Action): boolean {
  switch (action.does) {
    case "sendmsg": {
      const room = state.receiver.table.length + inFlight(state) + action.fds.length <= 1 + MOST_REFERENCES
      return action.fds.length > 0 && room && canSend(state)
    }
    case "write":
      return canSend(state)
    case "recvmsg":
    case "read": {
      const news = state.queue.length > 0 || !hasChannel(state, "sender")
      return state.receiver.state === "runs" && hasChannel(state, "receiver") && news
    }
    case "exec":
      return state.receiver.state === "runs"
    case "exit":
      return state[action.by].state !== "ended"
    default: {
      const entry = entryOf(state, action.by, action.fd)
      if (state[action.by].state !== "runs" || entry?.known !== true) return false
      if (action.does === "take50") return entry.to === "file"
      return action.does === "close" || entry.to !== "channel"
    }
  }
}

function canSend(state: State): boolean {
  return state.sender.state === "runs" && hasChannel(state, "sender") && state.queue.length < MOST_MESSAGES
}

/** What comes of an action; an impossible one changes nothing. */
export function act(state: State, action: Action): Done {
  if (!possible(state, action)) return returned(state, 0)
  switch (action.does) {
    case "sendmsg":
      return send(state, action.fds)
    case "write": {
      if (!hasChannel(state, "receiver")) return returned(state, "-EPIPE")
      return returned({ ...state, queue: [...state.queue, { bytes: PLAIN_BYTES, things: [] }] }, PLAIN_BYTES)
    }
    case "recvmsg":
      return receive(state, action)
    case "read": {
      const { state: next, returned } = receive(state, { room: "none", cloexec: false, takes: "first" })
      const last = { ...returned, cut: false } // nobody tells
      return { state: { ...next, last }, returned: last }
    }
    case "exec": {
      const kept = state.receiver.table.filter(({ cloexec }) => !cloexec)
      const table = kept.map((entry) => ({ ...entry, known: false }))
      return returned(purged({ ...state, receiver: { state: "exec", table } }), 0)
    }
    case "exit":
      return returned(purged({ ...state, [action.by]: { state: "ended", table: [] } }), 0)
    case "close": {
      const table = state[action.by].table.filter(({ fd }) => fd !== action.fd)
      return returned(purged({ ...state, [action.by]: { ...state[action.by], table } }), 0)
    }
    case "take50": {
      const n = Math.min(STEP, SIZE - state.offset)
      const reads = { ...state.reads, [action.by]: state.reads[action.by] + 1 }
      return returned({ ...state, offset: state.offset + n, reads }, n)
    }
    case "nonblock": {
      const thing = entryOf(state, action.by, action.fd)?.to
      const on = THINGS.filter((one) => state.nonblocking.includes(one) !== (one === thing))
      return returned({ ...state, nonblocking: on }, 0)
    }
  }
}

function returned(state: State, n: Received["n"]): Done {
  return { state, returned: { n, fds: [], cut: false, refused: false } }
}

function send(state: State, fds: readonly number[]): Done {
  const things = fds.flatMap((fd): Passed[] => {
    const to = entryOf(state, "sender", fd)?.to
    return to === undefined || to === "channel" ? [] : [to]
  })
  if (things.length < fds.length) return returned(state, "-EBADF")
  if (!hasChannel(state, "receiver")) return returned(state, "-EPIPE")
  return returned({ ...state, queue: [...state.queue, { bytes: SENT_BYTES, things }] }, SENT_BYTES)
}

interface How {
  readonly room: Room
  readonly cloexec: boolean
  readonly takes: Takes
}

function receive(state: State, { room, cloexec, takes }: How): Done {
  // Up to and with the first message that has descriptors.
  const first = state.queue.findIndex(({ things }) => things.length > 0)
  const got = first === -1 ? state.queue : state.queue.slice(0, first + 1)
  const n = got.reduce((sum, { bytes }) => sum + bytes, 0)
  const things = got.flatMap((message) => message.things)

  const fits = Math.max(0, Math.floor((ROOM_BYTES[room] - ROOM_BYTES.len) / 4) + 1)
  const arrived = things.slice(0, fits)
  const cut = arrived.length < things.length
  const refused = takes === "strict" && (cut || arrived.length > MEANT[room])

  let { table } = state.receiver
  const fds: number[] = []
  for (const [i, to] of arrived.entries()) {
    const fd = lowestFree(table)
    fds.push(fd)
    const entry = { fd, to, cloexec, known: i === 0 || takes !== "first" }
    table = [...table, entry].sort((a, b) => a.fd - b.fd)
  }
  if (refused) ({ table } = state.receiver)
  const last: Received = { n, fds, cut, refused }
  const lost = state.lost + things.length - arrived.length
  const receiver = { ...state.receiver, table }
  return { state: { ...state, receiver, queue: state.queue.slice(got.length), lost, last }, returned: last }
}

/** A new descriptor is the lowest number that is free; 0, 1 and 2 are taken. open(2) */
function lowestFree(table: readonly Entry[]): number {
  let fd = CHANNEL_FD
  while (table.some((entry) => entry.fd === fd)) fd++
  return fd
}

/** Without the queue, when nobody can receive from it any more. */
function purged(state: State): State {
  if (hasChannel(state, "receiver")) return state
  return { ...state, queue: [], lost: state.lost + inFlight(state) }
}

/** What an action changed for the world, beside what the call returned. */
export type Outcome =
  | { readonly what: "lost" | "leaked" | "cut" | "refused"; readonly count: number }
  | { readonly what: "left"; readonly thing: Passed; readonly held: number; readonly inFlight: number }
  | { readonly what: "end"; readonly thing: Passed }

export function outcomes(before: State, { state, returned }: Done): Outcome[] {
  const all: Outcome[] = []
  const lost = state.lost - before.lost
  if (returned.cut) all.push({ what: "cut", count: lost })
  else if (lost > 0) all.push({ what: "lost", count: lost })
  const more = leaked(state).length - leaked(before).length
  if (more > 0) all.push({ what: "leaked", count: more })
  if (returned.refused && returned.fds.length > 0) all.push({ what: "refused", count: returned.fds.length })
  for (const thing of THINGS) {
    const [now, then] = [references(state, thing), references(before, thing)]
    const fewer = now.held + now.inFlight < then.held + then.inFlight
    if (fewer) all.push(isOpen(state, thing) ? { what: "left", thing, ...now } : { what: "end", thing })
  }
  return all
}
