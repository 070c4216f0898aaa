// Step 7, part 7.6: two generations of a server, and how one takes over from the other while clients come and talk.
//
//   the new one                        the old one, which serves all the time
//     connect()  ─────────────────────▶  who is it? (SO_PEERCRED)
//     TAKE       ─────────────────────▶
//                ◀─────────────────────  SOCKETS + 2 descriptors: the listening socket, the control socket
//     opens all that it needs
//     READY      ─────────────────────▶
//                ◀─────────────────────  GO: from here on the old one accepts nobody
//     serves     ◀─────────────────────  CLIENT + a connection, and bytes of it that make no whole frame yet
//                ◀─────────────────────  DONE, and the end
//
// One message of a SOCK_SEQPACKET connection each. Until GO nothing has changed for the old one: whatever fails, it goes
// on as if nobody had called.
//
// Invariants
//   1 Ready, then hand over, then stop: at each moment somebody accepts.
//   2 Two generations never serve at once: the new one begins with GO, and GO is the old one's end.
//   3 The sockets' queue belongs to no process: who waits in it does not notice.
//   4 A client changes hands between two of its requests: nothing is owed to it, nothing is under way for it.
//   5 epoll watches descriptions, not descriptors: what somebody else holds as well has to be taken out by hand.
//
// Left out: a process without a free descriptor (step 6 has the cure). Whoever is handed to it then is cut off.
// Sources: UNP 15.7, unix(7), epoll(7) "Questions and answers" 6; HAProxy's expose-fd, Envoy's hot restart.

import {
  AF_UNIX,
  accept4,
  check,
  connect,
  EAGAIN,
  ECONNREFUSED,
  ENOENT,
  EPOLL_CTL_DEL,
  epoll_ctl,
  getuid,
  POLLIN,
  SOCK_CLOEXEC,
  SOCK_NONBLOCK,
  SOCK_SEQPACKET,
  socket,
} from "#sys"
import { addClient, type Client, dropClient, type Loop, owed, proceed } from "../../solutions/step4-protocol/client.ts"
import { append } from "../../solutions/step4-protocol/frame.ts"
import { type Clock, closeOnce, waitUntil } from "../../solutions/step6-exceptions/again.ts"
import { peerCredentials } from "./credentials.ts"
import { recvFds, sendFds } from "./pass.ts"
import { fileAt, type Place, sockaddrUn } from "./path.ts"
import { todo } from "../../runtime/todo.ts"

/** The first byte of each message. */
export const TAKE = 1
export const SOCKETS = 2
export const READY = 3
export const GO = 4
export const CLIENT = 5
export const DONE = 6

/** How long a successor may take from its call to READY. */
export const READY_MS = 5000
/**
 * How long the new one waits for answers. Longer: the old one has to be the first to give up, for a new one that gives up
 * while GO is on its way leaves nobody who serves.
 */
export const ANSWER_MS = 2 * READY_MS
/** How long those that cannot be handed over may take to end. */
export const DRAIN_MS = 30_000
/** Longest message: one byte, and less than a whole frame of step 4. */
export const MOST_MESSAGE_BYTES = 1 + 4 + 65_536
/** So many clients are taken over in one turn. */
const MOST_TAKEN = 64

export type Phase =
  /** Serves, and nobody has called. */
  | "serving"
  /** Serves. Somebody has called, and has said nothing yet. */
  | "called"
  /** Serves. The successor has the sockets. */
  | "offered"
  /** Accepts nobody any more, and hands over or drains its clients. */
  | "leaving"
  /** Serves, and takes the clients of its predecessor. */
  | "arriving"

export interface Generation {
  readonly loop: Loop
  /** The control socket, where a successor calls. */
  readonly place: Place
  readonly clock: Clock
  /** Whether connections are handed over, or stay to their end with whom they began. */
  readonly isLive: boolean
  phase: Phase
  /** To the other generation, non-blocking; -1: there is none. */
  channelFd: number
  /** The channel has no room: the successor has to read first. */
  isFull: boolean
  /** By clock: when "called" and "offered" are over, and when "leaving" is. */
  deadlineMs: number
}

/** What a new generation gets. It owns all three. */
export interface Taken {
  readonly listenFd: number
  readonly place: Place
  readonly channelFd: number
}

function tell(channelFd: number, type: number, fds: readonly number[] = []): number {
  return sendFds(channelFd, new Uint8Array([type]), fds)
}

/** Somebody calls at the control socket. Does not block. */
export function admit(generation: Generation): void {
  // TODO(7.6) accept4(): close-on-exec, non-blocking. While "serving", and when it runs in our name or root's
  // (peerCredentials(), getuid()), it is the successor: channelFd, "called", READY_MS from now. Anybody else: close it.
  // #region admit
  return todo("7.6", "admit")
  // #endregion admit
}

/** The successor has said something, or has ended. Does not block. */
export function hearSuccessor(generation: Generation): void {
  // TODO(7.6) recvFds(). -EAGAIN: nothing. TAKE when "called": send SOCKETS with both listening sockets, "offered".
  // READY when "offered": send GO, then letGo(). When "leaving": it has ended; close the channel. Whatever else, and
  // when nothing can be sent: rollBack().
  // #region hearSuccessor
  return todo("7.6", "hearSuccessor")
  // #endregion hearSuccessor
}

/** The upgrade has failed. Nothing has changed, so nothing has to be put back. */
export function rollBack(generation: Generation): void {
  endChannel(generation)
  generation.phase = "serving"
}

export function endChannel(generation: Generation): void {
  void closeOnce(generation.channelFd)
  generation.channelFd = -1
}

/** From here on who comes is the successor's. */
export function letGo(generation: Generation): void {
  // TODO(7.6) Take the listening socket out of the loop's interest set, and close both listening sockets: they live on
  // in the successor. So does the control socket's file. "leaving", DRAIN_MS from now.
  // #region letGo
  return todo("7.6", "letGo")
  // #endregion letGo
}

/** Whether a client is between two requests. Of the next one some bytes may be there. */
export function isQuiet(client: Client): boolean {
  return owed(client) === 0 && client.inFlight === 0 && !client.stalled && !client.ended && !client.refused
}

/** Hands over the clients that are quiet now; the others later. Does not block. */
export function passClients(generation: Generation): void {
  // TODO(7.6) If it isLive, for each client that isQuiet(): a message of CLIENT and what its input holds, with its
  // descriptor. Sent, it is no client of ours: out of the interest set, dropClient(). -EAGAIN: isFull, and the rest
  // another time. Another error: the successor is gone, endChannel(). When there is nobody left to hand over: DONE,
  // endChannel().
  // #region passClients
  return todo("7.6", "passClients")
  // #endregion passClients
}

/**
 * Calls the server that runs and asks for its sockets. Blocks at most until a point in time.
 * @returns undefined when no server runs
 * @throws SyscallError, or Error when whoever is there does not keep to the protocol. Nothing stays open
 */
export function takeOver(path: string, deadlineMs: number, clock: Clock): Taken | undefined {
  // TODO(7.6) A socket as in admit(), connect(). -ENOENT and -ECONNREFUSED: nobody there. The server must run in our
  // name, or root's: SO_PEERCRED says who listens. TAKE, waitUntil() there is an answer, recvFds(): SOCKETS, and two
  // descriptors, neither more nor less.
  // #region takeOver
  return todo("7.6", "takeOver")
  // #endregion takeOver
}

/**
 * Waits for one message and takes its descriptors.
 * @returns `count` descriptors; the caller owns them
 * @throws Error when something else comes, or nothing in time
 */
function answer(channelFd: number, type: number, count: number, deadlineMs: number, clock: Clock): readonly number[] {
  const message = new Uint8Array(1)
  check(waitUntil(channelFd, POLLIN, deadlineMs, clock), "poll")
  const { n, fds } = recvFds(channelFd, message, count)
  if (n === 1 && message[0] === type && fds.length === count) return fds
  for (const fd of fds) void closeOnce(fd)
  throw new Error(n === -EAGAIN ? "the server does not answer" : "the server has broken off the upgrade")
}

/**
 * Says that this generation can serve, and waits for the old one's word. Blocks at most until a point in time.
 * @throws Error, SyscallError when the old one has gone on without us: we must not serve, and all in taken is closed
 */
export function announce(taken: Taken, deadlineMs: number, clock: Clock): void {
  // TODO(7.6) READY, and wait for GO. Whatever else happens: close all three, and throw. The file stays: it is the old
  // one's address.
  // #region announce
  return todo("7.6", "announce")
  // #endregion announce
}

const MESSAGE = new Uint8Array(MOST_MESSAGE_BYTES)

/** The predecessor hands over clients, or has ended. Does not block. */
export function hearPredecessor(generation: Generation): void {
  // TODO(7.6) recvFds(), at most MOST_TAKEN times. -EAGAIN: no more now. CLIENT and a descriptor: adopt() it. Whatever
  // else, DONE or the end: endChannel(), "serving".
  // #region hearPredecessor
  return todo("7.6", "hearPredecessor")
  // #endregion hearPredecessor
}

/** A client in the middle of its conversation. Takes ownership of fd. @param input what has come of its next request */
export function adopt(loop: Loop, fd: number, input: Uint8Array): void {
  addClient(loop, fd)
  const client = loop.clients[fd]
  if (client === undefined) return
  append(client.input, input)
  proceed(loop, client)
}
