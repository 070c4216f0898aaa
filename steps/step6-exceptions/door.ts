// Step 6, part 6.4: a server that has no room.
//
// accept4() needs a descriptor also for a client that is to be refused. A server that has none left finds its listening
// socket ready for ever, and cannot even say no: it turns in circles as fast as the processor does. So one descriptor
// is kept back; and where that does not help, the listening socket is left alone for a while.
//
// Invariants
//   1 What accept4() fails with belongs to one client, to the moment, or to us; only the last one ends the server.
//   2 Without a descriptor you cannot even refuse: keep one.
//   3 Whoever cannot do anything about an event must not ask for it.
//
// Sources: accept(2), "Error handling"; getrlimit(2); libuv uv__emfile_trick, nginx ngx_event_accept.c.

import {
  accept4,
  check,
  EAGAIN,
  ECONNABORTED,
  EHOSTDOWN,
  EHOSTUNREACH,
  EINTR,
  EMFILE,
  ENETDOWN,
  ENETUNREACH,
  ENFILE,
  ENOBUFS,
  ENOMEM,
  ENONET,
  ENOPROTOOPT,
  EOPNOTSUPP,
  EPERM,
  EPROTO,
  O_CLOEXEC,
  O_RDONLY,
  open,
  POLLIN,
  SOCK_CLOEXEC,
} from "#sys"
import { type Clock, closeOnce } from "./again.ts"
import { todo } from "../../runtime/todo.ts"

/** How long a server without room leaves its listening socket alone. */
export const PAUSE_MS = 100

/** Where clients come in. */
export interface Door {
  /** Non-blocking. */
  readonly listenFd: number
  /** A descriptor that stands for the one that a client to be refused needs; -1: there is none. */
  reserveFd: number
  /** Until then, by the clock, nobody is let in. */
  closedUntilMs: number
}

/** What to do after accept4(). */
export type Outcome =
  /** There is a connection. */
  | "client"
  /** Nobody waits. */
  | "nobody"
  /** Nothing has come of this one; the next one may be well. */
  | "again"
  /** There is no room for any. */
  | "full"

/** What had gone wrong with the new connection before we took it: "treat them like EAGAIN by retrying". accept(2) */
const ITS_OWN: readonly number[] = [
  ...[EPROTO, ENOPROTOOPT, EOPNOTSUPP, ENETDOWN, ENETUNREACH, EHOSTDOWN, EHOSTUNREACH, ENONET],
  EPERM, // a firewall forbids it
]

/**
 * What a result of accept4() means for a server.
 * @throws SyscallError for any other: EBADF, EINVAL, ENOTSOCK are mistakes of ours, and come again for ever
 */
export function outcomeOf(result: number): Outcome {
  // TODO(6.4) A descriptor: "client". -EAGAIN: "nobody". "again": a signal, a client that has given up, ITS_OWN.
  // "full": this process, or the system, has no descriptor or no memory left. check() throws for the rest.
  // #region outcomeOf
  return todo("6.4", "outcomeOf")
  // #endregion outcomeOf
}

/** A descriptor that costs nothing; -1: not even that is to be had. */
export function openReserve(): number {
  return Math.max(-1, open("/dev/null", O_RDONLY | O_CLOEXEC, 0))
}

/** The caller goes on owning listenFd, which is non-blocking, and closes reserveFd. */
export function openDoor(listenFd: number): Door {
  return { listenFd, reserveFd: openReserve(), closedUntilMs: Number.NEGATIVE_INFINITY }
}

/** What to poll listenFd for: nothing as long as nobody is let in. */
export function doorEvents(door: Door, nowMs: number): number {
  return door.closedUntilMs > nowMs ? 0 : POLLIN
}

/**
 * Takes the next client. Does not block.
 * @returns a connection that the caller closes, blocking and close-on-exec; -EAGAIN: there is nobody to serve now
 * @throws SyscallError for what comes again for ever, see outcomeOf()
 */
export function takeNext(door: Door, clock: Clock): number {
  // TODO(6.4) accept4() and outcomeOf(). "full": give the reserve back, accept the client into its place, close it, so
  // that it reads its end, and open the reserve again. Where that does not help either nobody is let in for PAUSE_MS.
  // #region takeNext
  return todo("6.4", "takeNext")
  // #endregion takeNext
}
