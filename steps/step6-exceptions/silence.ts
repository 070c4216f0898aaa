// Step 6, part 6.5: peers that vanish without a word.
//
// A machine that loses its power sends no FIN and no RST. Nothing that this side waits for will ever come, and nothing
// says so but the clock.
//
// Invariants
//   1 A silent peer is found only by your own clock, and only if you send something or give it a deadline.
//   2 Each wait has a deadline of its own: for a request to begin, for it to be whole, for its answer to be taken.
//   3 A deadline that every byte puts off is none: whoever sends one byte at a time would stay for ever.
//
// Sources: tcp(7), TCP_KEEPIDLE to TCP_USER_TIMEOUT; RFC 9293 3.8.4, RFC 5482; UNP 5.14 to 5.16 and 7.5.

import {
  check,
  EAGAIN,
  IPPROTO_TCP,
  SO_KEEPALIVE,
  SOL_SOCKET,
  setsockopt,
  TCP_KEEPCNT,
  TCP_KEEPIDLE,
  TCP_KEEPINTVL,
  TCP_USER_TIMEOUT,
} from "#sys"
import type { Service } from "../../runtime/service.ts"
import { type Clock, closeOnce, recvBefore } from "./again.ts"
import { farewell, isGone, sendBefore } from "./peer.ts"
import { todo } from "../../runtime/todo.ts"

/** When the kernel gives up a peer that answers no more. */
export interface Keepalive {
  /** Silence before it asks for the first time, whole s, at least 1. */
  readonly idleS: number
  /** Time between two questions, whole s, at least 1. */
  readonly intervalS: number
  /** So many questions without an answer; where unackedMs is not 0 that time decides instead. tcp(7) */
  readonly probes: number
  /** For bytes that nobody acknowledges, ms; 0: as long as the kernel tries. */
  readonly unackedMs: number
}

/**
 * Has the kernel look after a peer that says nothing, and after one that acknowledges nothing.
 * @returns 0, or -errno of the first call that failed
 */
export function watchPeer(fd: number, { idleS, intervalS, probes, unackedMs }: Keepalive): number {
  // TODO(6.5) TCP_KEEPIDLE, TCP_KEEPINTVL, TCP_KEEPCNT and TCP_USER_TIMEOUT, each an int, then SO_KEEPALIVE: without
  // it the first three do nothing.
  // #region watchPeer
  return todo("6.5", "watchPeer")
  // #endregion watchPeer
}

/** How long a link may be silent before it is asked, and how long the answer may take. */
export interface Rhythm {
  readonly quietMs: number
  readonly answerMs: number
}

/** What is known of the other end of a link, by its clock. */
export interface Link {
  /** When something came from it last. */
  heardMs: number
  /** When it was asked; undefined: nothing came after that, or it was not. */
  askedMs: number | undefined
}

/** Something has come from the other end. */
export function heard(link: Link, nowMs: number): void {
  link.heardMs = nowMs
  link.askedMs = undefined
}

/**
 * A heartbeat, of the program itself: it also finds a peer whose kernel lives and whose program does not.
 * @returns "ask": send it a question now, which counts as sent; "dead": it has not answered in time
 */
export function beat(link: Link, { quietMs, answerMs }: Rhythm, nowMs: number): "wait" | "ask" | "dead" {
  // TODO(6.5) Asked, and answerMs have passed since: "dead". Not asked, and quietMs have passed since it was heard:
  // note askedMs, and "ask". Else "wait".
  // #region beat
  return todo("6.5", "beat")
  // #endregion beat
}

/** How long a client may take, ms. */
export interface Limits {
  /** From an answer to the first byte of the next request. */
  readonly idleMs: number
  /** From the first byte of a request to its end. */
  readonly requestMs: number
  /** To make room for an answer. */
  readonly answerMs: number
  /** To read what is left and to end, after we have. */
  readonly farewellMs: number
}

/** The longest request, with its end of line. */
export const MOST_BYTES = 4096

/** Why a conversation has ended. */
export type Ending =
  /** The client had no more to ask. */
  | "finished"
  /** It said nothing for idleMs. */
  | "idle"
  /** Its request was not whole in time. */
  | "slow"
  /** It did not take its answer in time. */
  | "stuck"
  /** Its request was longer than MOST_BYTES. */
  | "too long"
  /** The connection has failed. */
  | "gone"

const NEWLINE = 10

/**
 * Answers a client line by line until one of the two has enough. Blocks all that time. Does not close connFd.
 * @throws SyscallError for an error that is no fault of the client's
 */
export function converse(connFd: number, service: Service, limits: Limits, clock: Clock): Ending {
  // TODO(6.5) recvBefore() behind what is left of an unfinished line. Its deadline: idleMs after the last answer; from
  // the first byte of a line on requestMs after that, whatever comes in between. Each whole line: service.answer() and
  // sendBefore(), at most answerMs for each answer. What has no end of line is not answered. Errors: isGone(), check().
  // #region converse
  return todo("6.5", "converse")
  // #endregion converse
}

function goneOrThrow(result: number, call: string): Ending {
  if (!isGone(result)) check(result, call)
  return "gone"
}

/** Serves a client and closes the connection: converse(), and the way to end that fits. */
export function serveClient(connFd: number, service: Service, limits: Limits, clock: Clock): Ending {
  const ending = converse(connFd, service, limits, clock)
  // Whoever takes nothing would not take a farewell either.
  if (ending === "gone" || ending === "stuck") void closeOnce(connFd)
  else farewell(connFd, clock() + limits.farewellMs, clock)
  return ending
}
