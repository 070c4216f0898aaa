// The simulator of the chapter on blocking sockets against the kernel: random histories of a listening socket, done in
// the model and on real sockets, must agree on who is connected, who waits, and whom accept4 takes.
//
// Nothing here waits for a SYN to be sent again: "retry" is left out of the histories, and each history is over long
// before the first second. Whether a connection is there says poll; how many wait, TCP_INFO.

import fc from "fast-check"
import { afterEach, expect, it } from "vitest"
import * as sys from "#sys"
import { type Action, after, room, type State, start } from "../../.vitepress/theme/figures/queue-model.ts"
import { bound, closeAll, owned, tcp } from "./loopback.ts"

afterEach(closeAll)

const { SOCK_CLOEXEC, SOCK_NONBLOCK } = sys

interface Real {
  listenFd: number
  port: number
  /** By number - 1. */
  clients: number[]
  accepted: number[]
}

function listening(backlog: number): Real {
  const { fd: listenFd, addr } = bound()
  sys.check(sys.listen(listenFd, backlog), "listen")
  sys.check(sys.fcntl(listenFd, sys.F_SETFL, sys.O_NONBLOCK), "fcntl")
  return { listenFd, port: sys.parseSockaddrIn(addr).port, clients: [], accepted: [] }
}

/** Loopback delivers while connect() runs: what has not happened when it returns, happens a second later. */
function act(real: Real, state: State, action: Action): number | undefined {
  const first = state.clients.find(({ number }) => number === state.queue[0])
  const fd = real.clients[(first?.number ?? 0) - 1] ?? -1
  switch (action) {
    case "connect": {
      const client = tcp()
      const server = sys.sockaddrIn("127.0.0.1", real.port)
      expect([0, -sys.EINPROGRESS]).toContain(sys.connect(client, server, server.length))
      real.clients.push(client)
      return undefined
    }
    case "send":
      sys.check(sys.write(fd, Uint8Array.of(1), 0, 1), "write")
      return undefined
    case "leave":
      sys.check(sys.shutdown(fd, sys.SHUT_WR), "shutdown")
      return undefined
    case "accept": {
      const peer = sys.sockaddrIn("0.0.0.0", 0)
      const conn = sys.accept4(real.listenFd, peer, new Uint32Array([peer.length]), SOCK_CLOEXEC | SOCK_NONBLOCK)
      if (conn === -sys.EAGAIN) return undefined
      real.accepted.push(owned(conn, "accept4"))
      const { port } = sys.parseSockaddrIn(peer)
      return 1 + real.clients.findIndex((client) => portOf(client) === port)
    }
    default:
      return undefined
  }
}

function portOf(fd: number): number {
  const address = sys.sockaddrIn("0.0.0.0", 0)
  sys.check(sys.getsockname(fd, address, new Uint32Array([address.length])), "getsockname")
  return sys.parseSockaddrIn(address).port
}

/** Through its handshake, as its own kernel sees it. */
function isConnected(fd: number): boolean {
  return sys.poll(new Int32Array([fd, sys.POLLOUT]), 1, 0) === 1
}

/** struct tcp_info of a listening socket: tcpi_unacked is the length of its accept queue. */
function queueLength(listenFd: number): number {
  const info = new Uint32Array(26)
  sys.check(sys.getsockopt(listenFd, sys.IPPROTO_TCP, sys.TCP_INFO, info, new Uint32Array([104])), "getsockopt")
  return info[6] ?? 0
}

it("agrees with the kernel on 300 random histories", () => {
  const actions = fc.constantFrom<Action>("connect", "connect", "send", "leave", "accept")
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 4 }),
      fc.array(actions, { minLength: 1, maxLength: 20 }),
      (backlog, history) => {
        const real = listening(backlog)
        let state = start(backlog)
        for (const action of history) {
          // Who could send or leave is the first in the queue, in the model and here.
          const first = state.clients.find(({ number }) => number === state.queue[0])
          if ((action === "send" || action === "leave") && (first === undefined || first.gone || first.sent)) continue
          if (action === "connect" && state.clients.length === 8) continue
          const taken = act(real, state, action)
          if (action === "accept") expect(taken).toBe(state.queue[0])
          state = after(state, action)
          expect(queueLength(real.listenFd)).toBe(state.queue.length)
          expect(real.clients.map(isConnected)).toEqual(state.clients.map(({ stage }) => stage !== "syn sent"))
        }
        expect(state.queue.length).toBeLessThanOrEqual(room(state))
        closeAll()
      },
    ),
    { numRuns: 300 },
  )
})

it("takes a client in when its SYN is sent again and there is room", () => {
  let state = start(0)
  for (const action of ["connect", "connect", "retry"] as const) state = after(state, action)
  expect(state.dropped).toBe(2)
  for (const action of ["accept", "retry"] as const) state = after(state, action)
  expect(state.clients.map(({ stage }) => stage)).toEqual(["accepted", "queued"])
})
