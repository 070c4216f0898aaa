// A real process that does what the simulator of signals says: run with --single-threaded, reads histories from the file
// that it is given, writes what the kernel shows after each action to stdout, both as JSON.
//
// This process has the peers. It forks the parent (signal-parent.ts), which forks the children. A child sleeps until this process kills it. Children that are to end in the same
// instant end while the parent is stopped, where that makes a difference.

import { readFileSync } from "node:fs"
import * as sys from "#sys"
import { type Action, ARRIVED, CALLS, type State } from "../../.vitepress/theme/figures/signal-model.ts"
import { singleThreaded } from "../../runtime/single-threaded.ts"
import { DOES, type Does, type Ends, type Listener, obey } from "./signal-parent.ts"

singleThreaded()

const { check, O_CLOEXEC, SIGCHLD, SOCK_CLOEXEC, SOCK_STREAM } = sys
const CHLD = sys.sigset(SIGCHLD)

export interface History {
  readonly children: number
  readonly disposition: State["disposition"]
  readonly blocked: boolean
  readonly actions: readonly Action[]
}

/** What is there after an action, in the model's words. */
export interface Seen {
  readonly zombies: number
  readonly disposition: string
  readonly blocked: boolean
  readonly pending: boolean
  readonly asleep: boolean
  /** What the action returned, or the call that it woke. */
  readonly results: readonly (number | string)[]
  /** How often the handler has run; -1 while the parent sleeps. */
  readonly handled: number
}

const buffer = new Uint8Array(131_072)

function pipe(): [number, number] {
  const ends = new Int32Array(2)
  check(sys.pipe2(ends, O_CLOEXEC), "pipe2")
  return [ends[0] ?? -1, ends[1] ?? -1]
}

function listener(): Listener {
  const fd = check(sys.socket(sys.AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket")
  const address = sys.sockaddrIn("127.0.0.1", 0)
  check(sys.bind(fd, address, address.length), "bind")
  check(sys.getsockname(fd, address, Uint32Array.of(address.length)), "getsockname")
  check(sys.listen(fd, 0), "listen")
  return { fd, address }
}

function connected(address: Uint8Array): number {
  const fd = check(sys.socket(sys.AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket")
  check(sys.connect(fd, address, address.length), "connect")
  return fd
}

interface World {
  readonly ends: Ends
  readonly pid: number
  /** In the order in which they were forked. */
  readonly children: number[]
  readonly fds: readonly number[]
  call: Action | undefined
}

function begin({ children, disposition, blocked }: History): World {
  const accepts = listener()
  const busy = listener()
  const pair = (): [number, number] => {
    const fd = connected(accepts.address)
    return [check(sys.accept4(accepts.fd, null, null, SOCK_CLOEXEC), "accept4"), fd]
  }
  const filler = connected(busy.address)
  const ends: Ends = {
    ...{ command: pipe(), answer: pipe(), idle: pipe(), full: pipe(), plain: pair(), timed: pair() },
    ...{ accepts, busy },
  }
  const timeout = BigInt64Array.of(60n, 0n)
  check(sys.setsockopt(ends.timed[0], sys.SOL_SOCKET, sys.SO_RCVTIMEO, timeout, 16), "setsockopt")
  const pid = check(sys.fork(), "fork")
  if (pid === 0) obey(ends)
  const { command, answer, idle, full, plain, timed } = ends
  const fds = [command, answer, idle, full, plain, timed, accepts.fd, busy.fd, filler].flat()
  const world: World = { ends, pid, children: [], fds, call: undefined }
  waitForAnswer(world)
  void answers(world)
  for (let i = 0; i < children; i++) world.children.push(ask(world, "fork"))
  void ask(world, disposition)
  if (blocked) void ask(world, "mask")
  return world
}

function send({ ends }: World, does: Does): void {
  check(sys.write(ends.command[1], Int32Array.of(DOES.indexOf(does)), 0, 4), "write")
}

/** Has the parent do what does not block. @returns what it answers */
function ask(world: World, does: Does): number {
  send(world, does)
  waitForAnswer(world)
  settle(world)
  return answers(world)[0] ?? 0
}

function waitForAnswer({ ends: { answer } }: World): void {
  if (sys.poll(Int32Array.of(answer[0], sys.POLLIN), 1, 60_000) !== 1) throw new Error("the parent does not answer")
}

/** What the parent has answered since this was asked last. */
function answers({ ends: { answer } }: World): number[] {
  const all: number[] = []
  const one = new Int32Array(1)
  while (sys.poll(Int32Array.of(answer[0], sys.POLLIN), 1, 0) === 1) {
    check(sys.read(answer[0], one, 0, 4), "read")
    all.push(one[0] ?? 0)
  }
  return all
}

/** Looks again and again, and gives the others the processor. */
function until(holds: () => boolean): void {
  for (const end = Date.now() + 60_000; !holds(); void sys.sched_yield())
    if (Date.now() > end) throw new Error(`not in a minute: ${holds}`)
}

function statusOf(pid: number): Map<string, string> {
  const lines = readFileSync(`/proc/${pid}/status`, "latin1").split("\n")
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()]))
}

/** "Z", "S", "T"; "gone". */
function stateOf(pid = -1): string {
  try {
    return statusOf(pid).get("State")?.[0] ?? "gone"
  } catch {
    return "gone"
  }
}

/** Waits until the parent sleeps: what it was woken for is over. */
function settle({ pid }: World): void {
  let before = ""
  until(() => {
    const call = readFileSync(`/proc/${pid}/syscall`, "latin1").trim()
    const now = `${call} ${statusOf(pid).get("voluntary_ctxt_switches")}`
    // In a call: not "running", nor "-1", asleep elsewhere; nor "D", while a page is fetched.
    const settled = /^\d/.test(call) && stateOf(pid) === "S" && now === before
    before = now
    return settled
  })
}

/** Kills the first `count` of those that run. */
function endChildren(world: World, count: number, together: boolean): void {
  const running = world.children.filter((pid) => !["Z", "gone"].includes(stateOf(pid))).slice(0, count)
  if (together) {
    check(sys.kill(world.pid, sys.SIGSTOP), "kill")
    until(() => stateOf(world.pid) === "T")
  }
  for (const pid of running) {
    check(sys.kill(pid, sys.SIGKILL), "kill")
    until(() => ["Z", "gone"].includes(stateOf(pid)))
  }
  if (together) check(sys.kill(world.pid, sys.SIGCONT), "kill")
}

/** What the call waits for comes. */
function arrive({ ends, call }: World): void {
  switch (call) {
    case "recv":
      check(sys.write(ends.timed[1], buffer, 0, 1), "write")
      return
    case "accept4":
      check(sys.close(connected(ends.accepts.address)), "close")
      return
    case "connect":
      // There is room in the queue, for one that knocks again after a second.
      check(sys.close(check(sys.accept4(ends.busy.fd, null, null, SOCK_CLOEXEC), "accept4")), "close")
      return
    case "write":
    case "begun":
      for (let n = 1; n > 0 || sys.poll(Int32Array.of(ends.answer[0], sys.POLLIN), 1, 1) === 0; )
        n = sys.read(ends.full[0], buffer, 0, buffer.length)
      return
    default:
      check(sys.write(ends.plain[1], buffer, 0, 1), "write")
  }
}

/** Does an action of the model. @returns what was answered */
function play(world: World, action: Action): number[] {
  const { call } = world
  switch (action) {
    case "one":
      endChildren(world, 1, false)
      break
    case "all": {
      const status = statusOf(world.pid)
      const open = hexBit(status, "SigCgt") && !hexBit(status, "SigBlk")
      endChildren(world, world.children.length, open && call !== "waitpid" && call !== "signalfd")
      break
    }
    case "arrives":
      arrive(world)
      waitForAnswer(world)
      break
    case "fork":
      world.children.push(ask(world, "fork"))
      return []
    case "mask":
      return [ask(world, hexBit(statusOf(world.pid), "SigBlk") ? "unmask" : "mask")]
    default:
      send(world, action)
      if (CALLS.some((one) => one === action)) world.call = action
      else waitForAnswer(world)
  }
  settle(world)
  const results = answers(world)
  if (results.length > 0) world.call = undefined
  return results
}

/** SIGCHLD's bit in a set of /proc/PID/status. */
function hexBit(status: Map<string, string>, name: string): boolean {
  return (BigInt(`0x${status.get(name)}`) & BigInt(CHLD)) !== 0n
}

function seen(world: World, results: readonly number[], call: Action | undefined): Seen {
  const status = statusOf(world.pid)
  const caught = hexBit(status, "SigCgt") ? "handler" : "default"
  const asleep = world.call !== undefined
  return {
    zombies: world.children.filter((pid) => stateOf(pid) === "Z").length,
    disposition: hexBit(status, "SigIgn") ? "ignore" : caught,
    blocked: hexBit(status, "SigBlk"),
    pending: hexBit(status, "ShdPnd"),
    asleep,
    results: results.map((result) => named(result, call)),
    handled: asleep ? -1 : ask(world, "handled"),
  }
}

function named(result: number, call: Action | undefined): number | string {
  if (result < 0) return `-${sys.errnoName(-result)}`
  if (call === "waitpid") return "pid"
  return call === "accept4" ? ARRIVED.accept4 : result
}

/** Ends what is still there. */
function finish({ pid, children, fds }: World): void {
  for (const child of children) void sys.kill(child, sys.SIGKILL) // -ESRCH: it has ended
  check(sys.kill(pid, sys.SIGKILL), "kill")
  while (sys.waitpid(-1, null, 0) > 0);
  for (const fd of fds) check(sys.close(fd), "close")
}

check(sys.prctl(sys.PR_SET_CHILD_SUBREAPER, 1), "prctl")
const histories = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")) as History[]
const all = histories.map((history) => {
  const world = begin(history)
  const shown = history.actions.map((action) => {
    const { call = action } = world
    return seen(world, play(world, action), call)
  })
  finish(world)
  return shown
})
process.stdout.write(JSON.stringify(all))
