// The simulator of the chapter on epoll against the kernel: random histories of one connection, done in the model and on
// real sockets, must be reported alike.
//
// No step here waits for a while and hopes: how many bytes are unacknowledged says TCP_INFO, how many are to be read is
// counted.

import fc from "fast-check"
import { afterEach, expect, it } from "vitest"
import * as sys from "#sys"
import {
  ACTIONS,
  type Action,
  after,
  READ_BYTES,
  SEND_BYTES,
  START,
  type State,
  wait,
} from "../../.vitepress/theme/figures/epoll-model.ts"
import { constantName } from "../../workbook/trace/names.ts"
import { closeAll, connection, owned } from "./loopback.ts"

afterEach(closeAll)

const { EPOLLET, EPOLLIN, EPOLLOUT, EPOLLRDHUP, EPOLL_CTL_ADD, EPOLL_CTL_MOD } = sys
const scratch = new Uint8Array(1 << 20)
const events = new Uint32Array(2)

/** A connection that a level- and an edge-triggered instance watch. */
function watched() {
  const { clientFd, connFd } = connection()
  // Else Nagle's algorithm holds a "send" back while the one before is unacknowledged.
  sys.check(sys.setsockopt(clientFd, sys.IPPROTO_TCP, sys.TCP_NODELAY, new Int32Array([1]), 4), "setsockopt")
  const epolls = [0, EPOLLET].map((edge) => ({ edge, fd: owned(sys.epoll_create1(0), "epoll_create1") }))
  const ask = (op: number, armed: boolean) => {
    const interest = EPOLLIN | EPOLLRDHUP | (armed ? EPOLLOUT : 0)
    for (const { edge, fd } of epolls) sys.check(sys.epoll_ctl(fd, op, connFd, interest | edge, connFd), "epoll_ctl")
  }
  ask(EPOLL_CTL_ADD, false)
  const report = () =>
    epolls.map(({ fd }) =>
      sys.check(sys.epoll_wait(fd, events, 1, 0), "epoll_wait") === 0
        ? []
        : constantName("EPOLL", events[0] ?? 0).split("|"),
    )
  return { clientFd, connFd, ask, report, owed: 0 }
}
type Watched = ReturnType<typeof watched>

/** Whether there is room for writing, up to timeoutMs. */
const hasRoom = (connFd: number, timeoutMs: number) =>
  sys.poll(new Int32Array([connFd, sys.POLLOUT]), 1, timeoutMs) === 1

/** Segments that were sent and not acknowledged. struct tcp_info, word 6 */
function unacknowledged(connFd: number): number {
  const info = new Uint32Array(26)
  sys.check(sys.getsockopt(connFd, sys.IPPROTO_TCP, sys.TCP_INFO, info, new Uint32Array([104])), "getsockopt")
  return info[6] ?? 0
}

/**
 * Writes until there is no room and none can come, since everything sent is acknowledged.
 * @returns how often room came back on the way: the acknowledgements of the peer's kernel make some
 */
function fill(real: Watched): number {
  let returned = 0
  let short = false
  for (;;) {
    const taken = sys.write(real.connFd, scratch, 0, scratch.length)
    if (taken !== -sys.EAGAIN) real.owed += sys.check(taken, "write")
    // A write was cut short for lack of room, and the next one found some.
    if (taken > 0 && short) returned++
    short = taken !== scratch.length
    if (taken > 0) continue
    while (!hasRoom(real.connFd, 1)) if (unacknowledged(real.connFd) === 0 && !hasRoom(real.connFd, 0)) return returned
  }
}

/** The peer reads all that was written, and its kernel acknowledges it. */
function empty(real: Watched): void {
  const pollfd = new Int32Array([real.clientFd, sys.POLLIN])
  while (real.owed > 0) {
    pollfd[1] = sys.POLLIN
    if (sys.poll(pollfd, 1, 5000) !== 1) throw new Error(`${real.owed} bytes did not arrive in 5 s`)
    real.owed -= sys.check(sys.read(real.clientFd, scratch, 0, scratch.length), "read")
  }
  while (unacknowledged(real.connFd) > 0) hasRoom(-1, 1)
}

/** Does it to the sockets. @returns the model's steps for what happened to them */
function act(action: Action, real: Watched, armed: boolean): Action[] {
  const { clientFd, connFd } = real
  if (action === "send") sys.check(sys.write(clientFd, scratch, 0, SEND_BYTES), "write")
  if (action === "end") sys.check(sys.shutdown(clientFd, sys.SHUT_WR), "shutdown")
  if (action === "read") sys.check(sys.read(connFd, scratch, 0, READ_BYTES), "read")
  if (action === "drain") while (sys.read(connFd, scratch, 0, scratch.length) > 0);
  if (action === "empty") empty(real)
  if (action === "arm") real.ask(EPOLL_CTL_MOD, armed)
  if (action !== "fill") return [action]
  return ["fill", ...Array.from({ length: fill(real) }, () => ["empty", "fill"] as const).flat()]
}

it("reports what the kernel reports", { timeout: 60_000 }, () => {
  const step = fc.oneof({ weight: 3, arbitrary: fc.constant("wait" as const) }, fc.constantFrom(...ACTIONS))
  let quietFills = 0
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 24 }), (steps) => {
      const real = watched()
      let state: State = START
      const seen: unknown[] = []
      const expected: unknown[] = []
      for (const action of [...steps, "wait" as const]) {
        if (action === "wait") {
          const report = wait(state)
          state = report.state
          expected.push([report.level, report.edge])
          seen.push(real.report())
          continue
        }
        const next = after(state, action)
        if (next === state) continue
        const done = act(action, real, next.armed)
        if (action === "fill" && done.length === 1 && state.armed) quietFills++
        state = done.reduce(after, state)
      }
      closeAll()
      expect(seen).toEqual(expected)
    }),
    { numRuns: 150 },
  )
  // Else the simulator's "write until EAGAIN", which nothing interrupts, was never tried.
  expect(quietFills).toBeGreaterThan(0)
})
