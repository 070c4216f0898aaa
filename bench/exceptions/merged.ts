// Many children end while SIGCHLD is blocked: how many signals are there then, and what one wait leaves over.

import {
  _exit,
  check,
  close,
  fork,
  O_CLOEXEC,
  pipe2,
  read,
  SFD_NONBLOCK,
  SIG_BLOCK,
  SIG_UNBLOCK,
  SIGCHLD,
  SIGINFO_BYTES,
  signalfd,
  sigprocmask,
  sigset,
  WNOHANG,
  waitpid,
} from "#sys"
import { stateOf, until } from "./process.ts"

export interface Merged {
  readonly children: number
  /** Records of SIGCHLD that a signalfd gives. */
  readonly signals: number
  /** After one waitpid(), and after a loop of them. */
  readonly zombiesAfterOne: number
  readonly zombiesAfterAll: number
}

export function mergedSignals(children = 20): Merged {
  const set = sigset(SIGCHLD)
  check(sigprocmask(SIG_BLOCK, set), "sigprocmask")
  const signalFd = check(signalfd(-1, set, SFD_NONBLOCK), "signalfd")
  const pids = releasedTogether(children)
  const zombies = () => pids.filter((pid) => stateOf(pid) === "Z").length
  until("all children have ended", () => zombies() === children)
  let signals = 0
  const record = new Uint8Array(SIGINFO_BYTES)
  while (read(signalFd, record, 0, record.length) > 0) signals++
  check(waitpid(-1, null, 0), "waitpid")
  const zombiesAfterOne = zombies()
  while (waitpid(-1, null, WNOHANG) > 0);
  const zombiesAfterAll = zombies()
  void close(signalFd)
  check(sigprocmask(SIG_UNBLOCK, set), "sigprocmask")
  return { children, signals, zombiesAfterOne, zombiesAfterAll }
}

/** Children that all end when one pipe is closed. */
function releasedTogether(children: number): number[] {
  const pipe = new Int32Array(2)
  check(pipe2(pipe, O_CLOEXEC), "pipe2")
  const [readFd = -1, writeFd = -1] = pipe
  const pids = Array.from({ length: children }, () => {
    const pid = check(fork(), "fork")
    if (pid !== 0) return pid
    void close(writeFd)
    void read(readFd, new Uint8Array(1), 0, 1)
    return _exit(0)
  })
  for (const fd of pipe) void close(fd)
  return pids
}
