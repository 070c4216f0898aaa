// What epoll reports of one connection, level- and edge-triggered: the rules behind the simulator. A test holds them
// against the kernel (test/self/epoll-model.test.ts). epoll(7)
//
// Both ask for EPOLLIN and EPOLLRDHUP, and for EPOLLOUT while `armed`.

export interface State {
  /** Bytes in our receive buffer. */
  readonly bytes: number
  /** The peer has sent FIN. */
  readonly ended: boolean
  /** Our send buffer is full: the last write returned -EAGAIN. */
  readonly full: boolean
  /** EPOLLOUT is asked for. */
  readonly armed: boolean
  /** Edge-triggered: something has changed since the last report. */
  readonly edge: boolean
}

/** What the reader can do in the simulator, in its order. */
export const ACTIONS = ["send", "end", "read", "drain", "fill", "empty", "arm"] as const
export type Action = (typeof ACTIONS)[number]

/** Bytes of one "send", and of one "read". */
export const SEND_BYTES = 10
export const READ_BYTES = 4

/** A connection that was just added, its first report taken. */
export const START: State = { bytes: 0, ended: false, full: false, armed: false, edge: false }

/** The events that hold now, in the order of strace: ["EPOLLIN", "EPOLLOUT"]. */
export function mask({ bytes, ended, full, armed }: State): string[] {
  return [
    ...(bytes > 0 || ended ? ["EPOLLIN"] : []),
    ...(armed && !full ? ["EPOLLOUT"] : []),
    ...(ended ? ["EPOLLRDHUP"] : []),
  ]
}

/** Whether an action can be done now: nobody sends behind a FIN. */
export function possible(state: State, action: Action): boolean {
  if (action === "send" || action === "end") return !state.ended
  if (action === "read" || action === "drain") return state.bytes > 0
  if (action === "fill") return !state.full
  return action === "empty" ? state.full : true
}

/** The state after an action. An impossible action changes nothing. */
export function after(state: State, action: Action): State {
  if (!possible(state, action)) return state
  switch (action) {
    case "send": // new bytes are a change, whatever lies there unread
      return { ...state, bytes: state.bytes + SEND_BYTES, edge: true }
    case "end":
      return { ...state, ended: true, edge: true }
    case "read": // what we do ourselves is no change
      return { ...state, bytes: Math.max(0, state.bytes - READ_BYTES) }
    case "drain":
      return { ...state, bytes: 0 }
    case "fill": // room comes and goes while the peer's kernel acknowledges; each time is a change, if it was asked for
      return { ...state, full: true, edge: state.edge || state.armed }
    case "empty": // room where there was none, and of interest only if it was asked for
      return { ...state, full: false, edge: state.edge || state.armed }
    case "arm": {
      // EPOLL_CTL_MOD looks at the socket anew: whatever holds then counts as a change.
      const next = { ...state, armed: !state.armed }
      return { ...next, edge: state.edge || mask(next).length > 0 }
    }
  }
}

export interface Report {
  /** [] for: it would sleep. */
  readonly level: readonly string[]
  readonly edge: readonly string[]
  readonly state: State
}

/** What epoll_wait with timeout 0 returns to each of the two, and the state after it. */
export function wait(state: State): Report {
  const now = mask(state)
  return { level: now, edge: state.edge ? now : [], state: { ...state, edge: false } }
}
