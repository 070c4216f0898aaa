// What epoll reports of one connection, level- and edge-triggered: the rules behind the simulator. A test holds them
// against the kernel (test/self/epoll-model.test.ts).
//
// Two epoll instances watch the same socket, both for EPOLLIN and EPOLLRDHUP, and for EPOLLOUT while `armed`.
// 1 What happens to the socket puts its entry into both ready lists. What we do to it ourselves does not.
// 2 epoll_wait takes the entry out and asks the socket for its mask: all that holds now, not only what has changed.
//   Nothing holds: no event, and the entry is gone. Else it reports, and the level-triggered entry goes back.
// Sources: epoll(7), fs/eventpoll.c ep_send_events, ep_poll_callback, ep_modify

export interface State {
  /** Bytes in our receive buffer, 0 and up. */
  readonly bytes: number
  /** The peer has sent FIN. */
  readonly ended: boolean
  /** Our send buffer is full: the last write returned -EAGAIN. */
  readonly full: boolean
  /** EPOLLOUT is asked for. */
  readonly armed: boolean
  /** The connection is in the ready list of the level-triggered instance. */
  readonly level: boolean
  /** The same of the edge-triggered instance. */
  readonly edge: boolean
}

/** What can happen, in the simulator's order. "fill" and "empty" are of the send buffer. */
export const ACTIONS = ["send", "empty", "end", "read", "drain", "fill", "arm"] as const
export type Action = (typeof ACTIONS)[number]

/** Bytes of one "send", and of one "read". */
export const SEND_BYTES = 10
export const READ_BYTES = 4

/** A connection that was just added, with nothing to report. */
export const START: State = { bytes: 0, ended: false, full: false, armed: false, level: false, edge: false }

/** The events that hold now, in the order of strace: ["EPOLLIN", "EPOLLOUT"]. */
export function mask({ bytes, ended, full, armed }: State): string[] {
  return [
    ...(bytes > 0 || ended ? ["EPOLLIN"] : []),
    ...(armed && !full ? ["EPOLLOUT"] : []),
    ...(ended ? ["EPOLLRDHUP"] : []),
  ]
}

/** Whether an action can be done now: nobody sends behind a FIN, only what is full can be emptied. */
export function possible(state: State, action: Action): boolean {
  if (action === "send" || action === "end") return !state.ended
  if (action === "read" || action === "drain") return state.bytes > 0
  if (action === "fill") return !state.full
  return action === "empty" ? state.full : true
}

const listed = { level: true, edge: true }

/** The state after an action. An impossible action changes nothing. */
export function after(state: State, action: Action): State {
  if (!possible(state, action)) return state
  switch (action) {
    case "send": // new bytes are a change, whatever lies there unread
      return { ...state, ...listed, bytes: state.bytes + SEND_BYTES }
    case "end":
      return { ...state, ...listed, ended: true }
    case "empty": // room where there was none: of interest only if it was asked for
      return { ...state, ...(state.armed ? listed : {}), full: false }
    case "read":
      return { ...state, bytes: Math.max(0, state.bytes - READ_BYTES) }
    case "drain":
      return { ...state, bytes: 0 }
    case "fill":
      return { ...state, full: true }
    case "arm": {
      // EPOLL_CTL_MOD asks the socket at once: whatever holds then is listed, reported before or not.
      const next = { ...state, armed: !state.armed }
      return mask(next).length > 0 ? { ...next, ...listed } : next
    }
  }
}

export interface Report {
  /** [] for: it would sleep. */
  readonly level: readonly string[]
  readonly edge: readonly string[]
  readonly state: State
}

/** What epoll_wait with timeout 0 returns from each of the two, and the state after it. */
export function wait(state: State): Report {
  const now = mask(state)
  const level = state.level ? now : []
  return { level, edge: state.edge ? now : [], state: { ...state, level: level.length > 0, edge: false } }
}
