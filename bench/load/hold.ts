// Many connections that do nothing: what does a server remember of each?
//
// Order
//   1 Warm-up: short connections, one at a time, so that code is compiled and the garbage collector has taken the
//     room it likes. What is left is the empty server.
//   2 All connections are opened, and each sends one message and gets it back: the server has accepted it and used it.
//   3 The memory is read when it has come to rest, as in 1. Afterwards each connection must still stand, silent.
//
// Memory is VmRSS: what the process has in use, shared pages included. The kernel's own part of a connection (socket,
// descriptor, epoll entry: some KiB) stands in no process; it is the same for all servers. Left out: asking a server
// to collect its garbage, which nobody does in earnest. Sources: proc(5) /proc/PID/status.

import { readFileSync } from "node:fs"
import { check, close, EAGAIN, F_SETFL, fcntl, O_NONBLOCK, read, SHUT_WR, shutdown, sockaddrIn } from "#sys"
import { record } from "./histogram.ts"
import { connectTo, roundTrip } from "./one-shot.ts"
import { createMeter, type Plan, type Sample } from "./sample.ts"

/** Until V8 has compiled what it ever will of a small loop. */
const WARMUP = { connections: 1000, messages: 20 }
/** At rest: so many readings in a row that differ by at most SETTLED_BYTES. */
const READINGS = { count: 4, everyMs: 100, mostMs: 3000 }
const SETTLED_BYTES = 65_536

/**
 * Holds plan.connections idle connections to one server after the other. Blocks the thread; ends by itself. Ignores
 * seconds and warmupSeconds: the number of connections decides how long it takes.
 * @returns for each server one sample: connections opened, and `memory`
 * @throws Error when a connection is not served, or does not stand to the end
 */
export function hold(plan: Plan): Sample[][] {
  return plan.servers.map((server) => [holdServer(server, plan)])
}

function holdServer({ port, pid }: Plan["servers"][number], plan: Plan): Sample {
  const server = sockaddrIn("127.0.0.1", port)
  const message = Buffer.alloc(plan.messageBytes, "x")
  const answer = Buffer.alloc(plan.messageBytes)
  for (let i = 0; i < WARMUP.connections; i++) {
    const fd = connectTo(server)
    for (let m = 0; m < WARMUP.messages; m++) roundTrip(fd, message, answer)
    finish(fd, answer)
  }
  const emptyBytes = settledMemory(pid)
  const meter = createMeter(pid)
  meter.open()
  const fds = Int32Array.from({ length: plan.connections }, () => {
    const startMs = performance.now()
    const fd = connectTo(server)
    roundTrip(fd, message, answer)
    record(meter.histogram, (performance.now() - startMs) * 1e6)
    meter.operations++
    meter.bytes += answer.length
    return fd
  })
  const sample = meter.close()
  const heldBytes = settledMemory(pid)
  for (const fd of fds) mustStand(fd, answer)
  for (const fd of fds) finish(fd, answer)
  return { ...sample, memory: { emptyBytes, heldBytes } }
}

/** Resident memory of a process that has come to rest, or after READINGS.mostMs, bytes. */
function settledMemory(pid: number): number {
  let last = residentBytes(pid)
  let calm = 1
  for (let ms = 0; calm < READINGS.count && ms < READINGS.mostMs; ms += READINGS.everyMs) {
    Atomics.wait(NEVER_WOKEN, 0, 0, READINGS.everyMs)
    const now = residentBytes(pid)
    calm = Math.abs(now - last) <= SETTLED_BYTES ? calm + 1 : 1
    last = now
  }
  return last
}

const NEVER_WOKEN = new Int32Array(new SharedArrayBuffer(4))

/** VmRSS, bytes. */
function residentBytes(pid: number): number {
  const kib = /^VmRSS:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]
  if (kib === undefined) throw new Error(`the kernel does not say how much memory process ${pid} has`)
  return Number(kib) * 1024
}

function mustStand(fd: number, answer: Buffer): void {
  check(fcntl(fd, F_SETFL, O_NONBLOCK), "fcntl")
  if (read(fd, answer, 0, answer.length) !== -EAGAIN) throw new Error("a silent connection was not left alone")
  check(fcntl(fd, F_SETFL, 0), "fcntl")
}

/** Ends our direction, waits for the server's end, and closes. */
function finish(fd: number, answer: Buffer): void {
  check(shutdown(fd, SHUT_WR), "shutdown")
  if (read(fd, answer, 0, answer.length) !== 0) throw new Error("a connection did not end with an end of file")
  close(fd)
}
