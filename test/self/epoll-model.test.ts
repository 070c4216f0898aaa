// The simulator of the chapter on epoll against the kernel: random histories of one connection, done in the model and on
// real sockets, must be reported alike.

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
  wait,
} from "../../.vitepress/theme/figures/epoll-model.ts"
import { constantName } from "../../workbook/trace/names.ts"
import { closeAll, connection, owned } from "./loopback.ts"

afterEach(closeAll)

const { EPOLLET, EPOLLIN, EPOLLOUT, EPOLLRDHUP, EPOLL_CTL_ADD, EPOLL_CTL_MOD } = sys
const scratch = new Uint8Array(1 << 20)
const events = new Uint32Array(2)

/** A connection that a level- and an edge-triggered instance watch, small buffers so that one write fills them. */
function watched() {
  const { clientFd, connFd } = connection()
  const small = new Int32Array([16_384])
  sys.check(sys.setsockopt(connFd, sys.SOL_SOCKET, sys.SO_SNDBUF, small, 4), "setsockopt")
  const epolls = [0, EPOLLET].map((edge) => ({ edge, fd: owned(sys.epoll_create1(0), "epoll_create1") }))
  const ask = (op: number, armed: boolean) => {
    const interest = EPOLLIN | EPOLLRDHUP | (armed ? EPOLLOUT : 0)
    for (const { edge, fd } of epolls) sys.check(sys.epoll_ctl(fd, op, connFd, interest | edge, connFd), "epoll_ctl")
  }
  ask(EPOLL_CTL_ADD, false)
  const report = () =>
    epolls.map(({ fd }) =>
      sys.epoll_wait(fd, events, 1, 0) === 0 ? [] : constantName("EPOLL", events[0] ?? 0).split("|"),
    )
  report()
  return { clientFd, connFd, ask, report }
}

/** All that is on its way to the peer, until none has come for a while. */
function empty(clientFd: number): void {
  const pollfd = new Int32Array([clientFd, sys.POLLIN])
  while (sys.poll(pollfd, 1, 20) > 0 && sys.read(clientFd, scratch, 0, scratch.length) > 0) pollfd[1] = sys.POLLIN
}

/** Until there is no room for a while: the first -EAGAIN is not the last, as acknowledgements make room again. */
function fill(connFd: number): void {
  const pollfd = new Int32Array([connFd, sys.POLLOUT])
  while (sys.poll(pollfd, 1, 60) > 0) {
    while (sys.write(connFd, scratch, 0, scratch.length) > 0);
    pollfd[1] = sys.POLLOUT
  }
}

function act(action: Action, { clientFd, connFd, ask }: ReturnType<typeof watched>, armed: boolean): void {
  if (action === "send") sys.check(sys.write(clientFd, scratch, 0, SEND_BYTES), "write")
  if (action === "end") sys.check(sys.shutdown(clientFd, sys.SHUT_WR), "shutdown")
  if (action === "read") sys.check(sys.read(connFd, scratch, 0, READ_BYTES), "read")
  if (action === "drain") sys.check(sys.read(connFd, scratch, 0, scratch.length), "read")
  if (action === "fill") fill(connFd)
  if (action === "empty") empty(clientFd)
  if (action === "arm") ask(EPOLL_CTL_MOD, armed)
}

it("reports what the kernel reports", { timeout: 60_000 }, () => {
  const step = fc.oneof({ weight: 3, arbitrary: fc.constant("wait" as const) }, fc.constantFrom(...ACTIONS))
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 24 }), (steps) => {
      const real = watched()
      let state = START
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
        act(action, real, next.armed)
        state = next
      }
      closeAll()
      expect(seen).toEqual(expected)
    }),
    { numRuns: 150 },
  )
})
