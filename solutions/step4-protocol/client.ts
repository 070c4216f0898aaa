// Step 4, clients: what the loop knows of each, and how what is owed to it gets out.
//
// Mostly what you wrote in step 2, with streams (frame.ts) in place of views. New: requests that are under way, and
// an end that does not cut anything off: a client that has ended gets its answers first, one that is refused is told
// why.
//
// Rule: whoever changes a client's streams or its inFlight calls proceed() afterwards, or was called by it.
// Sources: shutdown(2), tcp(7); for the gentle end, RFC 9112 9.6.

import {
  check,
  close,
  EAGAIN,
  EPOLL_CTL_ADD,
  EPOLL_CTL_MOD,
  EPOLLIN,
  EPOLLOUT,
  epoll_ctl,
  read,
  SHUT_WR,
  shutdown,
  write,
} from "#sys"
import { append, newStream, release, type Stream } from "./frame.ts"

/** A client that is owed so many bytes is not asked for more. */
export const HIGH_WATER_BYTES = 65_536
/** Requests of one client that may be under way at once. */
export const MOST_IN_FLIGHT = 64

export interface Client {
  readonly fd: number
  /** Differs from that of every other client, also of those that have the same descriptor later. */
  readonly generation: number
  /** What has come in and is not taken yet. */
  readonly input: Stream
  /** What is owed to it. */
  readonly output: Stream
  /** Requests that were taken and are not answered yet. */
  inFlight: number
  interest: number
  /** The peer has sent its last byte. */
  ended: boolean
  /** Whole requests are left in its input, because room() was not there for them. */
  stalled: boolean
  /** It gets what is owed to it and then the end; what still comes in is thrown away. */
  refused: boolean
  /** When it was connected, sent its last whole request, or was refused. By loop.clock. */
  heardMs: number
}

/** What the bytes mean. Neither function blocks, or keeps a view of a stream. */
export interface Protocol {
  /**
   * Takes whole requests out of client.input while there is room() for them, and says in client.stalled whether some
   * may be left.
   */
  take(loop: Loop, client: Client): void
  /** Tells a client that it has been silent for too long, and leave()s it. */
  tooQuiet(loop: Loop, client: Client): void
}

/** An answer that is put off. */
export interface Later {
  /** By loop.clock. */
  readonly atMs: number
  readonly fd: number
  readonly generation: number
  /** What to send then; memory of its own. */
  readonly answer: Uint8Array
}

export interface Loop {
  readonly epollFd: number
  readonly listenFd: number
  readonly protocol: Protocol
  /** By descriptor; undefined where we hold no client. */
  readonly clients: (Client | undefined)[]
  /** Milliseconds since any moment, never going back. */
  readonly clock: () => number
  /** Clients so far; the generation of the next one. */
  generation: number
  /** Those that may speak, by heardMs: the first one has been silent for the longest time. */
  readonly speaking: Set<Client>
  /** Those that were refused, by heardMs. */
  readonly leaving: Set<Client>
  /** By atMs. */
  later: Later[]
  /** Answers in `later` that nobody waits for any more, at most: clients have gone since forgetGone() has looked. */
  unwanted: number
  /** Two words for each event: [events, data]. */
  readonly events: Uint32Array
  /** For reads; nothing of it is needed between two events. */
  readonly buffer: Uint8Array
}

/**
 * A client that has just been accepted, in the table and in the interest set. Takes ownership of fd.
 * @throws SyscallError ENOSPC: more descriptors than fs.epoll.max_user_watches. epoll(7)
 */
export function addClient(loop: Loop, fd: number): void {
  const client: Client = {
    fd,
    generation: loop.generation++,
    input: newStream(),
    output: newStream(),
    inFlight: 0,
    interest: EPOLLIN,
    ended: false,
    stalled: false,
    refused: false,
    heardMs: loop.clock(),
  }
  loop.clients[fd] = client
  loop.speaking.add(client)
  check(epoll_ctl(loop.epollFd, EPOLL_CTL_ADD, fd, EPOLLIN, fd), "epoll_ctl")
}

/** Ends a client at once. What is put off for it finds nobody. */
export function dropClient(loop: Loop, client: Client): void {
  loop.clients[client.fd] = undefined
  loop.unwanted += client.inFlight
  loop.speaking.delete(client)
  loop.leaving.delete(client)
  void close(client.fd) // it is over, whatever close() says
}

/** The client has shown that it is there: its time begins again. */
export function heard(loop: Loop, client: Client): void {
  client.heardMs = loop.clock()
  const among = client.refused ? loop.leaving : loop.speaking
  loop.speaking.delete(client)
  among.delete(client)
  among.add(client) // a Set keeps the order in which things were added
}

/** Bytes that a client is owed. */
export function owed({ output }: Client): number {
  return output.end - output.start
}

/** Whether another request of the client may be taken. */
export function room(client: Client): boolean {
  return client.inFlight < MOST_IN_FLIGHT && owed(client) < HIGH_WATER_BYTES
}

/** Reads once. What a client sends that was refused goes nowhere. */
export function receive(loop: Loop, client: Client): void {
  const n = read(client.fd, loop.buffer, 0, loop.buffer.length)
  if (n === -EAGAIN) return
  // Who has ended is not asked for EPOLLIN. An event that comes all the same is EPOLLERR or EPOLLHUP, which nobody has
  // to ask for: the other direction is broken as well, and would be reported again and again.
  if (n < 0 || (n === 0 && client.ended)) dropClient(loop, client)
  else if (n === 0) client.ended = true
  else if (!client.refused) append(client.input, loop.buffer.subarray(0, n))
}

/** Takes what can be taken of a client's requests, sends what can be sent, and settles it. */
export function proceed(loop: Loop, client: Client): void {
  if (loop.clients[client.fd] !== client) return
  do {
    if (!client.refused) loop.protocol.take(loop, client)
    void release(client.input)
    if (!flush(client)) {
      dropClient(loop, client)
      return
    }
  } while (client.stalled && room(client))
  settle(loop, client)
}

/**
 * Whether a client is done, and what to wait for if not. One that has ended is done when all its requests are
 * answered and all answers are sent: it has closed one direction and still reads.
 */
export function settle(loop: Loop, client: Client): void {
  // TODO(4.3) Ended, nothing stalled, in flight or owed: dropClient(). Else watch(). Refused and nothing owed: first
  // shutdown() SHUT_WR, so that it sees the end (part 4.6).
  // #region settle
  const sent = owed(client) === 0
  if (client.ended && sent && !client.stalled && (client.refused || client.inFlight === 0)) {
    dropClient(loop, client)
    return
  }
  // close() with unread bytes would send a RST, and a RST may overtake the frame that says why. So only our direction
  // ends.
  if (client.refused && sent) void shutdown(client.fd, SHUT_WR)
  watch(loop, client)
  // #endregion settle
}

/** Ends a connection gently: what is owed is still sent, what comes in is thrown away. */
export function leave(loop: Loop, client: Client): void {
  // TODO(4.6) Set refused. Nothing of its input is left, and nothing stalled. heard(), so that its LINGER_MS begin.
  // #region leave
  client.refused = true
  client.stalled = false
  client.input.start = client.input.end
  heard(loop, client)
  // #endregion leave
}

/** Writes once what is owed. @returns false when the connection broke */
function flush(client: Client): boolean {
  const { fd, output } = client
  if (owed(client) === 0) return true
  const taken = write(fd, output.bytes, output.start, owed(client))
  if (taken < 0) return taken === -EAGAIN
  output.start += taken
  void release(output)
  return true
}

/** Asks epoll for what the client's state calls for. */
function watch({ epollFd }: Loop, client: Client): void {
  const reads = !client.ended && (client.refused || !client.stalled)
  const interest = (reads ? EPOLLIN : 0) | (owed(client) > 0 ? EPOLLOUT : 0)
  if (interest === client.interest) return
  client.interest = interest
  check(epoll_ctl(epollFd, EPOLL_CTL_MOD, client.fd, interest, client.fd), "epoll_ctl")
}
