// A listening socket and its accept queue: the rules behind the simulator. A test holds them against the kernel
// (test/self/queue-model.test.ts).
//
// 1 The kernel finishes handshakes by itself: a client is connected before anybody accepts it, and may send at once.
// 2 backlog + 1 connections fit into the queue, for Linux compares with "greater than". listen(2), sk_acceptq_is_full
// 3 When it is full, a SYN is dropped without a word. The client's kernel sends it again, after a second and later.
// 4 accept4 takes the oldest one. What a client sent, or that it has gone, is found behind it.
// Left out: the SYN queue and SYN cookies; a client that gives up.

/** Where a client is. Each stage is what its own kernel believes, but for "accepted". */
export type Stage = "syn sent" | "queued" | "accepted"

export interface Client {
  /** From 1, in order of their first SYN. */
  readonly number: number
  readonly stage: Stage
  /** It has sent a message that nobody has read. */
  readonly sent: boolean
  /** It has closed; a connection in the queue stays there all the same. */
  readonly gone: boolean
}

export interface State {
  readonly backlog: number
  readonly clients: readonly Client[]
  /** Numbers of those in the accept queue, the oldest first. */
  readonly queue: readonly number[]
  /** SYNs that were dropped: nstat TcpExtListenDrops. */
  readonly dropped: number
}

export type Action = "connect" | "send" | "leave" | "retry" | "accept"

/** More would not fit on the page. */
export const MOST_CLIENTS = 8

export function start(backlog: number): State {
  return { backlog, clients: [], queue: [], dropped: 0 }
}

/** Connections that fit. */
export function room({ backlog }: State): number {
  return backlog + 1
}

/** Whom an action concerns: the first client that it can be done to. Of "connect" and "accept" nobody. */
export function subject({ clients }: State, action: Action): Client | undefined {
  switch (action) {
    case "send":
      return clients.find(({ stage, sent, gone }) => stage === "queued" && !sent && !gone)
    case "leave":
      return clients.find(({ stage, gone }) => stage === "queued" && !gone)
    case "retry":
      return clients.find(({ stage }) => stage === "syn sent")
    default:
      return undefined
  }
}

export function possible(state: State, action: Action): boolean {
  if (action === "connect") return state.clients.length < MOST_CLIENTS
  if (action === "accept") return true // with nobody waiting it blocks, and that is worth seeing
  return subject(state, action) !== undefined
}

/** The state after an action; an impossible one changes nothing. */
export function after(state: State, action: Action): State {
  if (!possible(state, action)) return state
  const client = subject(state, action)
  switch (action) {
    case "connect": {
      const added: Client = { number: state.clients.length + 1, stage: "syn sent", sent: false, gone: false }
      return knock({ ...state, clients: [...state.clients, added] }, added)
    }
    case "retry":
      return client === undefined ? state : knock(state, client)
    case "send":
      return change(state, client, { sent: true })
    case "leave":
      return change(state, client, { gone: true })
    case "accept": {
      const [first, ...queue] = state.queue
      const taken = state.clients.find(({ number }) => number === first)
      return change({ ...state, queue }, taken, { stage: "accepted" })
    }
  }
}

/** A SYN arrives. */
function knock(state: State, client: Client): State {
  if (state.queue.length >= room(state)) return { ...state, dropped: state.dropped + 1 }
  return change({ ...state, queue: [...state.queue, client.number] }, client, { stage: "queued" })
}

function change(state: State, client: Client | undefined, more: Partial<Client>): State {
  if (client === undefined) return state
  const clients = state.clients.map((one) => (one.number === client.number ? { ...one, ...more } : one))
  return { ...state, clients }
}
