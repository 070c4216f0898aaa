// Signals: one handler that counts, and the ways to do without one. What holds for all calls: runtime/sys.ts.

import { native } from "../native.ts"

/**
 * Says what a signal does. JavaScript cannot run in a handler, so there is one handler: COUNT.
 * @param signum none of those that Node lives on (SIGSEGV, SIGABRT, ...)
 * @param handler SIG_DFL, SIG_IGN or COUNT
 * @param flags 0, or SA_RESTART, SA_NOCLDSTOP, SA_NOCLDWAIT
 * @returns 0; -EINVAL
 * @see sigaction(2), signal(7)
 */
export const sigaction = native["sigaction"] as (signum: number, handler: number, flags: number) => number

/**
 * Says which signals wait until they are let through; a child inherits it. Node's own threads are told to block all
 * signals first, so that none of them takes what this one has blocked. With SIGCHLD among them, node:child_process does
 * not hear of the end of its children.
 * @param how SIG_BLOCK, SIG_UNBLOCK, SIG_SETMASK
 * @param set see sigset()
 * @returns 0
 * @see sigprocmask(2)
 */
export const sigprocmask = native["sigprocmask"] as (how: number, set: number) => number

/**
 * Takes one signal of the set that is pending, or blocks until one comes. They must be blocked: then none can come
 * between a look and the wait.
 * @param set see sigset()
 * @param timeout ms; -1: no limit
 * @returns the signal's number; -EAGAIN after the timeout, -EINTR when another signal was handled
 * @see sigtimedwait(2)
 */
export const sigtimedwait = native["sigtimedwait"] as (set: number, timeout: number) => number

/**
 * A descriptor from which blocked signals are read instead of being handled: poll it with the others.
 * @param fd -1 for a new one, or a signalfd whose set is changed
 * @param mask see sigset(); they must be blocked, or they are handled as ever
 * @param flags SFD_CLOEXEC, SFD_NONBLOCK
 * @returns a descriptor that the caller closes. A read gives one struct of SIGINFO_BYTES for each signal that is pending,
 *   as many as there is room for, -EINVAL when there is room for none; the first word is the signal's number. A forked
 *   child reads its own signals from it, never its parent's
 * @see signalfd(2), Linux 2.6.27
 */
export const signalfd = native["signalfd"] as (fd: number, mask: number, flags: number) => number

/**
 * poll() with another set of blocked signals, which holds during the call only: none can come between a look and the
 * wait.
 * @param timeout ms; -1: no limit. In C it is a struct timespec
 * @param sigmask see sigset(); what is blocked meanwhile
 * @returns as poll(); -EINTR when a signal was handled. While a descriptor is ready it returns at once, and signals that
 *   are blocked outside the call stay pending: look for them as well
 * @see ppoll(2)
 */
export const ppoll = native["ppoll"] as (fds: Int32Array, nfds: number, timeout: number, sigmask: number) => number
