// Step 5, parts 5.3 and 5.6: children that are there before they are needed, and a parent that keeps them there.
//
// The parent serves nobody. It sleeps in sigtimedwait() until a child has ended, somebody wants something of it, or a
// child is due. SIGCHLD, SIGTERM, SIGINT and SIGHUP are blocked in it from the beginning: each waits until it is
// asked for, so none can come between a look and a sleep.
//
// Invariants
//   1 One SIGCHLD may stand for many ends: all that have ended are taken.
//   2 A place that is empty is filled again; a child that ends soon after its start makes its place wait, longer each
//     time.
//   3 A child does not outlive its parent.
//   4 Stop gently: say it, wait, and only then kill. Start the new before the old is told to go.
//
// Left out on purpose: more children under load and fewer without (pm.max_spare_servers and the like).
// Sources: sigtimedwait(2), waitpid(2), prctl(2), UNP 30.6, Apache's prefork MPM.

import {
  _exit,
  COUNT,
  check,
  close,
  EINTR,
  getpid,
  getppid,
  kill,
  O_CLOEXEC,
  PR_SET_PDEATHSIG,
  pendingSignals,
  pipe2,
  prctl,
  read,
  SIG_BLOCK,
  SIG_IGN,
  SIG_SETMASK,
  SIGCHLD,
  SIGHUP,
  SIGINT,
  SIGKILL,
  SIGTERM,
  sigaction,
  sigprocmask,
  sigset,
  sigtimedwait,
  WNOHANG,
  waitpid,
  write,
} from "#sys"
import type { Serve } from "./echo.ts"
import { forkChild } from "./fork.ts"

/** What the parent waits for. */
const SIGNALS = sigset(SIGCHLD, SIGTERM, SIGINT, SIGHUP)

/** A child that has lived so long was well. */
export const STEADY_MS = 1000
/** How long an empty place waits after the first child that was not well; twice as long after each further one. */
export const FIRST_DELAY_MS = 100
export const MOST_DELAY_MS = 10_000
/** How often a child is told again to stop: a signal just before it sleeps in accept4() is lost to that call. */
export const TELL_AGAIN_MS = 100

/** What a child does. Calls ready() once it is about to take connections, and returns when it is to end. */
export type Work = (index: number, ready: () => void) => void

/** A place for a child. */
export interface Slot {
  readonly index: number
  /** Of the child that is there; 0: none. */
  pid: number
  /** When it was started, on the supervisor's clock, ms. */
  startedMs: number
  /** How many children in a row ended before STEADY_MS. */
  failures: number
  /** Empty: when the next one may be started, ms. */
  dueMs: number
}

export interface Supervisor {
  readonly slots: readonly Slot[]
  readonly work: Work
  /** ms; goes forward only. */
  readonly clock: () => number
}

/** Makes the places, all empty and due; blocks the signals that the parent waits for. */
export function openSupervisor(count: number, work: Work, clock = () => performance.now()): Supervisor {
  check(sigprocmask(SIG_BLOCK, SIGNALS), "sigprocmask")
  const slots = Array.from({ length: count }, (_, index) => ({ index, pid: 0, startedMs: 0, failures: 0, dueMs: 0 }))
  return { slots, work, clock }
}

/** A child obeys SIGTERM alone, and counts it; Ctrl-C and SIGHUP are for the parent, who tells it what to do. */
export function listenToParent(): void {
  check(sigaction(SIGTERM, COUNT, 0), "sigaction")
  for (const signum of [SIGINT, SIGHUP]) check(sigaction(signum, SIG_IGN, 0), "sigaction")
  check(sigprocmask(SIG_SETMASK, 0), "sigprocmask") // what has come in the meantime comes now, and is counted
}

/**
 * Starts a child in a place.
 * @param ready runs in the child when it is about to take connections
 * @returns whether there is one now
 */
export function startWorker(supervisor: Supervisor, slot: Slot, ready: () => void = () => undefined): boolean {
  // TODO(5.3) forkChild(). The child asks to be killed when its parent ends, leaves if that has happened already, calls
  // listenToParent() and then does the work. The parent notes pid and startedMs; without a child, failed(supervisor,
  // slot).
  // #region startWorker
  const parent = getpid()
  const pid = forkChild(() => {
    check(prctl(PR_SET_PDEATHSIG, SIGKILL), "prctl")
    if (getppid() !== parent) _exit(1) // it ended before the line above: nobody would kill us any more
    listenToParent()
    supervisor.work(slot.index, ready)
  })
  if (pid < 0) {
    failed(supervisor, slot)
    return false
  }
  slot.pid = pid
  slot.startedMs = supervisor.clock()
  return true
  // #endregion startWorker
}

/** Makes an empty place wait, twice as long for each failure in a row. */
export function failed(supervisor: Supervisor, slot: Slot): void {
  // TODO(5.3) One more failure. dueMs: FIRST_DELAY_MS from now after the first, doubled for each further one, at most
  // MOST_DELAY_MS.
  // #region failed
  slot.failures++
  const delayMs = Math.min(FIRST_DELAY_MS * 2 ** (slot.failures - 1), MOST_DELAY_MS)
  slot.dueMs = supervisor.clock() + delayMs
  // #endregion failed
}

/**
 * Takes the ends of all children that have ended and empties their places.
 * @returns how many
 */
export function takeEnded(supervisor: Supervisor): number {
  // TODO(5.3) waitpid() until no child has ended. The place of each is empty now. Whoever lived for STEADY_MS has put
  // an end to the failures, and its place is due at once; for any other: failed().
  // #region takeEnded
  let count = 0
  for (let pid = waitpid(-1, null, WNOHANG); pid > 0; pid = waitpid(-1, null, WNOHANG)) {
    count++
    const slot = supervisor.slots.find((candidate) => candidate.pid === pid)
    if (slot === undefined) continue // one that was replaced
    slot.pid = 0
    if (supervisor.clock() - slot.startedMs < STEADY_MS) {
      failed(supervisor, slot)
      continue
    }
    slot.failures = 0
    slot.dueMs = supervisor.clock()
  }
  return count
  // #endregion takeEnded
}

/**
 * One turn of the parent: fills the places that are due, then sleeps until a signal comes or the next place is due.
 * @returns the signal; 0 when there was none
 */
export function turn(supervisor: Supervisor): number {
  // TODO(5.3) startWorker() for each empty place that is due. sigtimedwait() for SIGNALS, no longer than until the
  // next empty place is due; without any, for ever. After SIGCHLD: takeEnded().
  // #region turn
  const empty = () => supervisor.slots.filter(({ pid }) => pid === 0)
  for (const slot of empty()) if (slot.dueMs <= supervisor.clock()) startWorker(supervisor, slot)
  const nextMs = Math.min(...empty().map(({ dueMs }) => dueMs)) // Infinity without any
  const timeoutMs = nextMs === Number.POSITIVE_INFINITY ? -1 : Math.max(0, Math.ceil(nextMs - supervisor.clock()))
  const signum = sigtimedwait(SIGNALS, timeoutMs)
  if (signum < 0) return 0 // -EAGAIN: somebody is due
  if (signum === SIGCHLD) takeEnded(supervisor)
  return signum
  // #endregion turn
}

/**
 * What a child does all day: takes a connection, serves it, closes it, until SIGTERM has come. The one that it has
 * then it serves to its end.
 * @param accept blocks until there is a connection; returns it, or -EINTR when a signal came first
 * @throws SyscallError for any other failure
 */
export function acceptUntilTold(accept: () => number, serve: Serve): void {
  // TODO(5.6) As long as no SIGTERM has come: accept(), serve(), close(). -EINTR is not an error; look again.
  // #region acceptUntilTold
  while (pendingSignals(SIGTERM) === 0) {
    const connFd = accept()
    if (connFd === -EINTR) continue
    check(connFd, "accept4")
    serve(connFd)
    void close(connFd)
  }
  // #endregion acceptUntilTold
}

/**
 * Tells children to stop and waits until they have: each serves the client that it has. Who is still there after
 * drainMs is killed. Takes the ends of all of them; their places are empty then.
 * @returns how many had to be killed
 */
export function stopWorkers(supervisor: Supervisor, pids: readonly number[], drainMs: number): number {
  // TODO(5.6) SIGTERM to each, again every TELL_AGAIN_MS, until all have ended. Between times sleep until SIGCHLD.
  // After drainMs SIGKILL to the rest, and take their ends too. takeEnded() must leave none of them behind.
  // #region stopWorkers
  const deadlineMs = supervisor.clock() + drainMs
  const left = () => pids.filter((pid) => kill(pid, 0) === 0) // a zombie is there until its end has been taken
  let killed = 0
  for (let rest = left(); rest.length > 0; rest = left()) {
    const leftMs = deadlineMs - supervisor.clock()
    if (leftMs <= 0) killed = Math.max(killed, rest.length)
    for (const pid of rest) void kill(pid, leftMs > 0 ? SIGTERM : SIGKILL)
    const timeoutMs = leftMs > 0 ? Math.min(TELL_AGAIN_MS, Math.ceil(leftMs)) : TELL_AGAIN_MS
    void sigtimedwait(sigset(SIGCHLD), timeoutMs)
    takeEnded(supervisor)
  }
  return killed
  // #endregion stopWorkers
}

/**
 * Puts a new child in the place of one that runs, without a moment in which there is neither.
 * @returns whether the new one has come as far as ready(); if not, the old one stays as it is
 */
export function replaceWorker(supervisor: Supervisor, slot: Slot, drainMs: number): boolean {
  // TODO(5.6) A pipe tells: the new child writes a byte in ready(). The parent closes its own end to write to, then
  // reads: 1 byte, or 0 when the child is gone and nobody can write any more. Only then is the old one told to stop.
  // #region replaceWorker
  const old = { ...slot }
  const ends = new Int32Array(2)
  check(pipe2(ends, O_CLOEXEC), "pipe2")
  const [readFd = -1, writeFd = -1] = ends
  const started = startWorker(supervisor, slot, () => {
    void write(writeFd, new Uint8Array(1), 0, 1)
    void close(writeFd)
  })
  void close(writeFd)
  const byte = new Uint8Array(1)
  let n = -EINTR
  while (started && n === -EINTR) n = read(readFd, byte, 0, 1)
  void close(readFd)
  if (n === 1) {
    void stopWorkers(supervisor, [old.pid], drainMs)
    return true
  }
  Object.assign(slot, old) // the new one's end is taken by and by
  return false
  // #endregion replaceWorker
}

/** How long a child may take for the client that it has when it is told to stop. */
const DRAIN_MS = 5000

/** Keeps the children there until SIGTERM or SIGINT; SIGHUP replaces each by a new one. */
export function supervise(supervisor: Supervisor): void {
  for (;;) {
    const signum = turn(supervisor)
    if (signum === SIGTERM || signum === SIGINT) break
    if (signum !== SIGHUP) continue
    // The first that does not come up ends it: the others would not either, and the old ones work.
    for (const slot of supervisor.slots) if (slot.pid !== 0 && !replaceWorker(supervisor, slot, DRAIN_MS)) break
  }
  const pids = supervisor.slots.flatMap(({ pid }) => (pid === 0 ? [] : [pid]))
  void stopWorkers(supervisor, pids, DRAIN_MS)
}
