// Peers that vanish, in a network of this program's own: the loopback interface is taken down in the middle, and no
// packet arrives any more. Prints one line of JSON.
//
//   unshare --net [--user --map-root-user] node vanish.mjs

import { spawnSync } from "node:child_process"
import {
  AF_INET,
  accept4,
  bind,
  check,
  close,
  connect,
  EAGAIN,
  EINPROGRESS,
  errnoName,
  getsockname,
  getsockopt,
  IPPROTO_TCP,
  listen,
  MSG_DONTWAIT,
  POLLOUT,
  poll,
  recv,
  SO_KEEPALIVE,
  SOCK_CLOEXEC,
  SOCK_NONBLOCK,
  SOCK_STREAM,
  SOCKADDR_IN_BYTES,
  SOL_SOCKET,
  setsockopt,
  sockaddrIn,
  socket,
  TCP_INFO,
  TCP_USER_TIMEOUT,
  write,
} from "#sys"
import { watchPeer } from "../../solutions/step6-exceptions/silence.ts"
import { tcpSocket } from "./socket.ts"

/** What this side does about a peer that may vanish. */
export const WATCHES = [
  "nothing, waiting",
  "nothing, sending",
  "keepalive",
  "user timeout",
  "both",
  "own deadline",
] as const
export type Watch = (typeof WATCHES)[number]

export interface Found {
  readonly watch: Watch
  /** What the call said in the end; undefined: nothing within LIMIT_MS. */
  readonly said?: string
  readonly afterMs?: number
  /** How often the kernel has sent the bytes again, as TCP_INFO says it. */
  readonly retransmitted: number
}

const IDLE_S = 1
const INTERVAL_S = 1
const PROBES = 3
const UNACKED_MS = 2000
const DEADLINE_MS = 1000
const LIMIT_MS = 8000

/** Where tcpi_retransmits (of the segment that waits) is in struct tcp_info of <linux/tcp.h>. */
const RETRANSMITS_OFFSET = 2

export function main(): void {
  ip("up")
  const listenFd = listener()
  const pairs = WATCHES.map((watch) => ({ watch, ...connected(listenFd) }))
  for (const { watch, serverFd } of pairs) prepare(watch, serverFd)
  ip("down")
  const startedMs = performance.now()
  for (const { watch, serverFd } of pairs)
    if (watch === "nothing, sending" || watch === "user timeout")
      check(write(serverFd, new Uint8Array(5), 0, 5), "write")
  const found = new Map<Watch, { said: string; afterMs: number }>()
  for (let nowMs = 0; nowMs < LIMIT_MS && found.size < WATCHES.length - 2; nowMs = performance.now() - startedMs) {
    void poll(new Int32Array(0), 0, 5)
    for (const { watch, serverFd } of pairs) {
      if (found.has(watch)) continue
      const n = recv(serverFd, new Uint8Array(1), 0, 1, MSG_DONTWAIT)
      const afterMs = Math.round(performance.now() - startedMs)
      if (n !== -EAGAIN) found.set(watch, { said: n < 0 ? `-${errnoName(n)}` : String(n), afterMs })
      else if (watch === "own deadline" && afterMs >= DEADLINE_MS) found.set(watch, { said: "-EAGAIN", afterMs })
    }
  }
  const result = pairs.map(({ watch, serverFd }): Found => {
    return { watch, ...found.get(watch), retransmitted: retransmits(serverFd) }
  })
  for (const { serverFd, clientFd } of pairs) {
    void close(serverFd)
    void close(clientFd)
  }
  console.log(
    JSON.stringify({
      settings: {
        idleS: IDLE_S,
        intervalS: INTERVAL_S,
        probes: PROBES,
        unackedMs: UNACKED_MS,
        deadlineMs: DEADLINE_MS,
      },
      limitMs: LIMIT_MS,
      found: result,
    }),
  )
}

function prepare(watch: Watch, fd: number): void {
  const on = new Int32Array([1])
  const unacked = new Int32Array([UNACKED_MS])
  const times = { idleS: IDLE_S, intervalS: INTERVAL_S, probes: PROBES, unackedMs: UNACKED_MS }
  if (watch === "both") check(watchPeer(fd, times), "setsockopt")
  // 0: what the kernel does without it
  if (watch === "keepalive") check(watchPeer(fd, { ...times, unackedMs: 0 }), "setsockopt")
  if (watch === "user timeout") check(setsockopt(fd, IPPROTO_TCP, TCP_USER_TIMEOUT, unacked, 4), "setsockopt")
  if (watch === "nothing, waiting") check(setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, on, 4), "setsockopt") // after 2 hours
}

function ip(state: "up" | "down"): void {
  const { status, stderr } = spawnSync("ip", ["link", "set", "lo", state], { encoding: "utf8" })
  if (status !== 0) throw new Error(`ip link set lo ${state}: ${stderr}`)
}

function listener(): number {
  const fd = tcpSocket()
  const address = sockaddrIn("127.0.0.1", 0)
  check(bind(fd, address, address.length), "bind")
  check(listen(fd, WATCHES.length), "listen")
  return fd
}

function connected(listenFd: number): { serverFd: number; clientFd: number } {
  const address = new Uint8Array(SOCKADDR_IN_BYTES)
  check(getsockname(listenFd, address, new Uint32Array([address.length])), "getsockname")
  const clientFd = check(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0), "socket")
  const result = connect(clientFd, address, address.length)
  if (result !== -EINPROGRESS) check(result, "connect")
  check(poll(new Int32Array([clientFd, POLLOUT]), 1, -1), "poll")
  return { clientFd, serverFd: check(accept4(listenFd, null, null, SOCK_CLOEXEC), "accept4") }
}

function retransmits(fd: number): number {
  const info = new Uint8Array(104)
  check(getsockopt(fd, IPPROTO_TCP, TCP_INFO, info, new Uint32Array([info.length])), "getsockopt")
  return info[RETRANSMITS_OFFSET] ?? 0
}
