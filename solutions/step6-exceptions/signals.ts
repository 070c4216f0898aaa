// Step 6, part 6.1: signals, and the ends of children.
//
// Signals are blocked from the beginning and come out of a descriptor, so that a signal is one event among others: the
// program sleeps in one poll(), and nothing can come between a look and the sleep.
//
// Invariants
//   1 A signal says that something has happened, not how often: those that come while one is pending are merged.
//   2 So the news is one thing, and the children are another: after SIGCHLD all that have ended are taken.
//   3 A child that nobody waits for stays a zombie: an entry in the process table, and in RLIMIT_NPROC.
//
// Left out on purpose: SIG_IGN for SIGCHLD, with which the kernel takes the ends itself and says nothing of them.
// Sources: signal(7), signalfd(2), waitpid(2), UNP 5.8 to 5.10.

import {
  check,
  EINTR,
  POLLIN,
  poll,
  read,
  SFD_CLOEXEC,
  SFD_NONBLOCK,
  SIG_BLOCK,
  SIGCHLD,
  SIGINFO_BYTES,
  SIGINT,
  SIGTERM,
  signalfd,
  sigprocmask,
  sigset,
  WNOHANG,
  waitpid,
} from "#sys"

/** What the program wants to hear of. */
export const SIGNALS = sigset(SIGCHLD, SIGTERM, SIGINT)

/** How the program hears of signals. */
export interface Signals {
  /** A descriptor that belongs to it, or -1 when it needs none. */
  readonly fd: number
}

/**
 * Takes the ends of all children that have ended. Does not block.
 * @param ended hears of each, once
 * @returns how many
 */
export function takeEnds(ended: (pid: number, wstatus: number) => void): number {
  // TODO(6.1) waitpid() for any child, with WNOHANG, until there is none that has ended. Tell ended() of each.
  // #region takeEnds
  const wstatus = new Int32Array(1)
  let count = 0
  for (;;) {
    const pid = waitpid(-1, wstatus, WNOHANG)
    if (pid <= 0) return count // 0: the others still run; -ECHILD: there are no others
    count++
    ended(pid, wstatus[0] ?? 0)
  }
  // #endregion takeEnds
}

/**
 * From here on SIGNALS interrupt nothing and end nothing: waitForEvents() tells of them.
 * @returns owns fd, which a forked child closes
 * @throws SyscallError EMFILE; a program that cannot open it ends
 */
export function openSignals(): Signals {
  // TODO(6.1) Block SIGNALS, then open a signalfd for them: close-on-exec, non-blocking.
  // #region openSignals
  check(sigprocmask(SIG_BLOCK, SIGNALS), "sigprocmask")
  return { fd: check(signalfd(-1, SIGNALS, SFD_CLOEXEC | SFD_NONBLOCK), "signalfd") }
  // #endregion openSignals
}

/** Room for the records of so many signals; what does not fit stays pending. */
const RECORDS = new Uint8Array(8 * SIGINFO_BYTES)

/**
 * Sleeps until a descriptor is ready, a signal has come, or the time is over.
 * @param fds nfds structs pollfd, [fd, events | revents << 16] each, and room for one more behind them, whatever the
 *   array holds there. Afterwards revents are those of this wait
 * @param timeoutMs whole ms; -1: no limit
 * @returns the set of the signals that have come; 0: none. Whatever did not fit is told by the next call
 * @throws SyscallError when the wait fails otherwise than by -EINTR
 */
export function waitForEvents(signals: Signals, fds: Int32Array, nfds: number, timeoutMs: number): number {
  // TODO(6.1) poll() with signals.fd as one more descriptor. -EINTR is no error: nothing is ready then, and the revents
  // of the last wait must not be taken for this one's. When signals.fd is ready read its records until -EAGAIN: the
  // first word of each is the signal's number.
  // #region waitForEvents
  for (let i = 0; i < nfds; i++) fds[2 * i + 1] = (fds[2 * i + 1] ?? 0) & 0xffff
  fds[2 * nfds] = signals.fd
  fds[2 * nfds + 1] = POLLIN
  const ready = poll(fds, nfds + 1, timeoutMs)
  if (ready !== -EINTR) check(ready, "poll")
  if (ready <= 0 || (fds[2 * nfds + 1] ?? 0) >>> 16 === 0) return 0
  let came = 0
  for (let n = read(signals.fd, RECORDS, 0, RECORDS.length); n > 0; ) {
    const words = new Uint32Array(RECORDS.buffer, 0, n / 4)
    for (let at = 0; at < words.length; at += SIGINFO_BYTES / 4) came |= sigset(words[at] ?? 0)
    n = read(signals.fd, RECORDS, 0, RECORDS.length)
  }
  return came >>> 0
  // #endregion waitForEvents
}
