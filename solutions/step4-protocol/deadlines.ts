// Step 4, deadlines: answers that are put off, and clients that are silent for too long.
//
// A deadline is a point in time, by loop.clock. Nothing here waits: the loop asks untilDue() how long epoll_wait may
// sleep.
//
// Left out: a heap or a wheel of timers. Answers are few, and clients have all the same limit, so whoever was heard
// of first is due first and a Set in the order of hearing is enough.

import { dropClient, heard, type Later, type Loop, MOST_IN_FLIGHT, proceed } from "./client.ts"
import { append } from "./frame.ts"

/** How long a client may be silent: IDLE_MS without a whole request, and LINGER_MS once it is refused. */
export const IDLE_MS = 30_000
export const LINGER_MS = 2000

/** When the next client will have been silent for too long, by loop.clock. */
export function silentAtMs({ speaking, leaving }: Loop): number {
  const [quiet] = speaking
  const [left] = leaving
  return Math.min(
    (quiet?.heardMs ?? Number.POSITIVE_INFINITY) + IDLE_MS,
    (left?.heardMs ?? Number.POSITIVE_INFINITY) + LINGER_MS,
  )
}

/** How long until the first thing is due, in ms, at least 0. */
export function untilDue(loop: Loop): number {
  const answerAtMs = loop.later[0]?.atMs ?? Number.POSITIVE_INFINITY
  return Math.max(0, Math.min(answerAtMs, silentAtMs(loop)) - loop.clock())
}

/** Puts an answer off, behind those that are due earlier or at the same time. */
export function putOff(loop: Loop, later: Later): void {
  const behind = loop.later.findLastIndex(({ atMs }) => atMs <= later.atMs)
  loop.later.splice(behind + 1, 0, later)
}

/** So many answers for clients that are gone are no reason to look for them. */
const MOST_UNWANTED = 2 * MOST_IN_FLIGHT

/**
 * Throws away what is put off for clients that are gone, once that is more than half of all. Called at the end of a
 * turn. Without it, whoever asks for late answers, resets and connects again would fill the memory.
 */
export function forgetGone(loop: Loop): void {
  // Not in dropClient(): each end would look at the answers of all others. Here those that go pay for the look at those
  // that stay, as in reserve().
  if (loop.unwanted <= MOST_UNWANTED || 2 * loop.unwanted <= loop.later.length) return
  loop.later = loop.later.filter(({ fd, generation }) => loop.clients[fd]?.generation === generation)
  loop.unwanted = 0
}

/** Answers that were put off, and whose time has come. */
export function due(loop: Loop, nowMs: number): void {
  // TODO(4.3) Take them from the front of loop.later. If the client that asked is still there: inFlight, the answer,
  // heard(), proceed(). One that was refused gets no answer and is not heard(): its LINGER_MS are running.
  // #region due
  for (let first = loop.later[0]; first !== undefined && first.atMs <= nowMs; first = loop.later[0]) {
    loop.later.shift()
    const client = loop.clients[first.fd]
    if (client?.generation !== first.generation) continue // gone; the number may be somebody else's
    client.inFlight--
    if (!client.refused) {
      append(client.output, first.answer)
      heard(loop, client) // it was waiting for us, not we for it
    }
    proceed(loop, client)
  }
  // #endregion due
}

/**
 * Ends clients that are silent: refused after IDLE_MS without a whole request, and dropped LINGER_MS later.
 * Called when silentAtMs() has come.
 */
export function expire(loop: Loop, nowMs: number): void {
  // TODO(4.6) From the front of loop.speaking: who is over time and has something in flight is heard() again,
  // everybody else is tooQuiet(), and proceed() follows. From the front of loop.leaving: who is over time is dropped.
  // #region expire
  for (const client of loop.speaking) {
    if (client.heardMs + IDLE_MS > nowMs) break
    if (client.inFlight > 0)
      heard(loop, client) // it is waiting for us
    else {
      loop.protocol.tooQuiet(loop, client)
      proceed(loop, client)
    }
  }
  for (const client of loop.leaving) {
    if (client.heardMs + LINGER_MS > nowMs) break
    dropClient(loop, client)
  }
  // #endregion expire
}
