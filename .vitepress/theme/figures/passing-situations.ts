// The prepared beginnings of the simulator of passing, and what each is there to show.

import {
  type Action,
  act,
  entryOf,
  hasChannel,
  isOpen,
  leaked,
  type Room,
  references,
  SENDERS,
  type State,
  start,
  type Takes,
} from "./passing-model.ts"

export const SITUATIONS = ["new", "shared", "flight", "kept", "padding", "cut", "read", "exec"] as const
export type Situation = (typeof SITUATIONS)[number]

/** What the reader has set: what goes with the next message, and how the receiver receives. */
export interface Settings {
  readonly fds: readonly number[]
  readonly room: Room
  readonly cloexec: boolean
  readonly takes: Takes
}

const { file, pipe, connection } = SENDERS
const CAREFUL: Settings = { fds: [file], room: "space", cloexec: true, takes: "strict" }

export const SETTINGS: Readonly<Record<Situation, Settings>> = {
  new: CAREFUL,
  shared: CAREFUL,
  flight: { ...CAREFUL, fds: [pipe] },
  kept: { ...CAREFUL, fds: [connection] },
  padding: { ...CAREFUL, fds: [file, pipe], takes: "first" },
  cut: { ...CAREFUL, fds: [file, pipe, connection], takes: "all" },
  read: { ...CAREFUL, fds: [pipe] },
  exec: { ...CAREFUL, fds: [connection], cloexec: false },
}

const sent = (name: Situation): Action => ({ does: "sendmsg", fds: SETTINGS[name].fds })
const received = ({ room, cloexec, takes }: Settings): Action => ({ does: "recvmsg", room, cloexec, takes })
const close = (fd: number): Action => ({ does: "close", by: "sender", fd })

export const BEGINNINGS: Readonly<Record<Situation, readonly Action[]>> = {
  new: [],
  shared: [sent("shared"), received(SETTINGS.shared)],
  flight: [sent("flight")],
  kept: [sent("kept"), received(SETTINGS.kept)],
  padding: [sent("padding"), close(file), close(pipe)],
  cut: [sent("cut"), close(file), close(pipe), close(connection)],
  read: [sent("read"), close(pipe)],
  exec: [sent("exec"), close(connection)],
}

export function situation(name: Situation): State {
  return BEGINNINGS[name].reduce((state, action) => act(state, action).state, start())
}

/** The descriptor that is chosen at the beginning, as "sender:4". */
export const CHOSEN: Readonly<Record<Situation, string>> = {
  new: `sender:${file}`,
  shared: "receiver:4",
  flight: `sender:${pipe}`,
  kept: "receiver:4",
  padding: "receiver:3",
  cut: "receiver:3",
  read: "receiver:3",
  exec: "receiver:3",
}

/** What a situation shows, once it is there to see: the mistake, or how things stand, and then that it is over. */
export function shown(name: Situation, state: State): "mistake" | "over" | undefined {
  const { last, receiver, reads } = state
  switch (name) {
    case "new":
      return undefined
    case "shared":
      return reads.sender > 0 && reads.receiver > 0 && state.nonblocking.includes("file") ? "over" : undefined
    case "flight":
      if (!isOpen(state, "pipe")) return "over"
      return references(state, "pipe").held === 0 ? "mistake" : undefined
    case "kept":
      if (!isOpen(state, "connection")) return "over"
      return receiver.table.some(({ to }) => to === "connection") ? undefined : "mistake"
    case "padding":
      if (leaked(state).length > 0) return "mistake"
      return last !== undefined && last.fds.length > 0 ? "over" : undefined
    case "cut":
      if (last === undefined) return undefined
      return last.cut && !last.refused ? "mistake" : last.refused || last.fds.length > 0 ? "over" : undefined
    case "read":
      if (last === undefined) return undefined
      if (entryOf(state, "receiver", 4)?.to === "pipe") return "over"
      return state.lost > 0 && hasChannel(state, "receiver") ? "mistake" : undefined
    case "exec":
      if (receiver.state !== "exec") return undefined
      return leaked(state).length > 0 ? "mistake" : last !== undefined ? "over" : undefined
  }
}
