// What a signal does to a call that blocks: for each of many calls, once with a handler that was set without SA_RESTART
// and once with it. Prints one line of JSON.
//
//   node --single-threaded eintr.mjs --fifo=FILE --lock=FILE
//
// FIFO: a named pipe that nobody else opens. LOCK: a file that is made.
//
// No time decides anything. A process of its own makes each call; this one waits until it sleeps there, sends SIGALRM,
// and waits until the call has returned, or until the process has handled the signal and sleeps anew: the kernel counts
// how often it gave its processor away (voluntary_ctxt_switches, proc(5)).

import { readFileSync } from "node:fs"
import { parseArgs } from "node:util"
import {
  _exit,
  COUNT,
  check,
  EINTR,
  F_LOCK,
  flock,
  fork,
  kill,
  LOCK_EX,
  lockf,
  O_CLOEXEC,
  O_CREAT,
  O_RDWR,
  open,
  PR_SET_CHILD_SUBREAPER,
  PR_SET_PDEATHSIG,
  pendingSignals,
  prctl,
  pthread_mutex_init,
  pthread_mutex_lock,
  SA_RESTART,
  SIGALRM,
  SIGKILL,
  sharedMemory,
  sigaction,
  sigset,
  waitpid,
} from "#sys"
import { type Files, mutex, WAYS, type Way } from "./blocking-calls.ts"
import { until } from "./exceptions/process.ts"

/** What became of a call: it said -EINTR, it went on as if nothing had been, or it returned this. */
export type Outcome = "EINTR" | "goes on" | number

export interface Interrupted {
  readonly way: string
  readonly plain: Outcome
  readonly restart: Outcome
}

const words = new Int32Array(sharedMemory(64), 0, 3)
/** 1: it makes the call, or is about to; 2: the call has returned. */
const PHASE = 0
const RESULT = 1
/** How many signals it has handled. */
const HANDLED = 2

function startProcess(way: Way, files: Files, flags: number): number {
  words.fill(0)
  const pid = check(fork(), "fork")
  if (pid !== 0) return pid
  try {
    check(prctl(PR_SET_PDEATHSIG, SIGKILL), "prctl")
    check(sigaction(SIGALRM, COUNT, flags), "sigaction")
    const call = way(files)
    Atomics.store(words, PHASE, 1)
    const result = call()
    Atomics.store(words, RESULT, result)
    Atomics.store(words, HANDLED, pendingSignals(SIGALRM))
    Atomics.store(words, PHASE, 2)
  } catch (error) {
    console.error(error)
  }
  return _exit(0)
}

interface State {
  readonly asleep: boolean
  /** SIGALRM waits to be handled. */
  readonly pending: boolean
  readonly switches: number
}

function stateOf(pid: number): State {
  const status = readFileSync(`/proc/${pid}/status`, "utf8")
  const field = (name: string) => new RegExp(`^${name}:\\s+(\\w+)`, "m").exec(status)?.[1] ?? ""
  const pending = Number.parseInt(field("ShdPnd"), 16) | Number.parseInt(field("SigPnd"), 16)
  return {
    asleep: field("State") === "S",
    pending: (pending & sigset(SIGALRM)) !== 0,
    switches: Number(field("voluntary_ctxt_switches")),
  }
}

function interrupt(name: string, way: Way, files: Files, flags: number): Outcome {
  const pid = startProcess(way, files, flags)
  try {
    let before = 0
    until(`${name} blocks`, () => {
      const { asleep, switches } = stateOf(pid)
      before = switches
      return asleep && Atomics.load(words, PHASE) === 1
    })
    check(kill(pid, SIGALRM), "kill")
    const returned = () => Atomics.load(words, PHASE) === 2
    until(`${name} returns or goes on`, () => {
      const { asleep, pending, switches } = stateOf(pid)
      return returned() || (asleep && !pending && switches > before)
    })
    if (!returned()) return "goes on"
    if (Atomics.load(words, HANDLED) === 0) throw new Error(`${name} has returned by itself`)
    const result = Atomics.load(words, RESULT)
    return result === -EINTR ? "EINTR" : result
  } finally {
    void kill(pid, SIGKILL)
    while (waitpid(-1, null, 0) > 0); // also its child
  }
}

/** Makes every call twice. Blocks. */
export function measureInterrupts(files: Files): Interrupted[] {
  check(prctl(PR_SET_CHILD_SUBREAPER, 1), "prctl")
  check(pthread_mutex_init(mutex), "pthread_mutex_init")
  check(pthread_mutex_lock(mutex), "pthread_mutex_lock")
  const lockFd = check(open(files.lock, O_RDWR | O_CREAT | O_CLOEXEC, 0o600), "open")
  check(flock(lockFd, LOCK_EX), "flock")
  check(lockf(lockFd, F_LOCK, 0), "lockf")
  return Object.entries(WAYS).map(([name, way]) => ({
    way: name,
    plain: interrupt(name, way, files, 0),
    restart: interrupt(name, way, files, SA_RESTART),
  }))
}

/** The program: see above. */
export function main(args: string[]): void {
  const { values } = parseArgs({ args, options: { fifo: { type: "string" }, lock: { type: "string" } } })
  console.log(JSON.stringify(measureInterrupts({ fifo: values.fifo ?? "", lock: values.lock ?? "" })))
}
