// Part 6.2: reading and connecting before a deadline.

import {
  close,
  EAGAIN,
  ECONNREFUSED,
  ECONNRESET,
  ENOMEM,
  ETIMEDOUT,
  errnoName,
  F_SETFL,
  MSG_DONTWAIT,
  O_NONBLOCK,
  SO_RCVTIMEO,
} from "#sys"
import { closePeer, connected, connectPeer, finish, openServer, type Peer } from "../../workbook/grader/client.ts"
import { onEither } from "../../workbook/grader/either-call.ts"
import type { StepChecks } from "../../workbook/grader/run.ts"
import { isStuck, type Scene } from "../../workbook/grader/scene.ts"
import { conclude, Diagnosis } from "../../workbook/grader/verdict.ts"
import type { TraceRecord } from "../../workbook/trace/file.ts"
import type { AgainReply } from "./again-scenes.ts"
import {
  begin,
  endsInTime,
  failsWith,
  fits,
  LEFT_MS,
  looksOnce,
  named,
  needReply,
  needReplyTo,
  SLEEPS,
  startAgain,
  type Task,
  type ToldAgain,
  TURNS,
  timesOf,
  WAITS,
} from "./told-again.ts"
import { asleep, onWaits, plan, turnsInCircles } from "./told-calls.ts"

export const beforeChecks: StepChecks = {
  "6.2h": async (scene) => {
    const told = await startAgain(scene)
    for (const mode of ["blocking", "nonblocking"] as const) {
      const { peer, connFd } = await connection(scene, told, mode)
      await scene.send(peer, "hello")
      const there = await needReplyTo(scene, told, `recv 3 10 ${LEFT_MS} 0`, "recvBefore")
      mustHold(there, 5, "...hello........")
      const from = scene.child().trace.count()
      const { reply, asleep: call } = await begin(scene, told, `recv 0 4 ${LEFT_MS} 0`, "recvBefore")
      if (reply !== undefined)
        throw new Diagnosis("E6-NOT-WAITED", { task: "recvBefore", returned: named(reply.returned) })
      if (call !== undefined && unboundedCalls(told, connFd, mode).some(({ index }) => index === call.index))
        throw new Diagnosis("E6-RECV-SLEEPS", { call: call.call })
      const limitMs = WAITS.includes(call?.call ?? "") ? timesOf(told, from).at(-1) : receiveLimitMs(told, connFd)
      mustGive(limitMs, "recvBefore")
      await scene.send(peer, "worlds")
      mustHold(await needReply(scene, told, "recvBefore"), 4, "worl............")
      const [risky] = unboundedCalls(told, connFd, mode)
      if (risky !== undefined) throw new Diagnosis("E6-MAY-BLOCK", { call: risky.call })
    }
  },

  "6.2i": async (scene) => {
    const told = await startAgain(scene)
    const { peer, connFd } = await connection(scene, told, "blocking")
    await scene.send(peer, "abc")
    const line = `recv 0 1 ${LEFT_MS} 0`
    plan(scene, onEither("read #1 -> -EINTR"))
    const interrupted = await needReplyTo(scene, told, line, "recvBefore")
    if (interrupted.returned !== 1)
      throw new Diagnosis("E6-EINTR-GIVES-UP", { task: "recvBefore", returned: named(interrupted.returned) })
    // poll() says that there is something to read, and then there is not.
    plan(scene, onEither("read from 1 to 2 -> -EAGAIN"))
    const { returned } = await needReplyTo(scene, told, line, "recvBefore")
    if (returned !== 1) throw new Diagnosis("E6-FALSE-READY", { returned: named(returned) })
    for (const errno of [ETIMEDOUT, ECONNRESET])
      await failsWith(scene, told, line, "recvBefore", onEither(`read -> -${errnoName(errno)}`), errno)
    await told.order(line)
    await failsWith(scene, told, line, "recvBefore", onWaits("-> -ENOMEM"), ENOMEM)
    finish(peer)
    const end = await told.begin(line)
    if (isStuck(end) && !turnsInCircles(end)) throw scene.giveUp(end, "returning")
    const saw = isStuck(end) ? TURNS : end.reply === undefined ? SLEEPS : named(end.reply.returned)
    if (saw !== "0") throw conclude("E6-END-MISSED", { saw })
    mustLeaveOpen(told, connFd, "recvBefore", 0)
  },

  "6.2j": async (scene) => {
    const told = await startAgain(scene)
    const { peer } = await connection(scene, told, "blocking")
    const { returned } = await endsInTime(scene, told, "recv 0 4", "recvBefore")
    mustBeOver(returned, "recvBefore")
    await looksOnce(scene, told, "recv 0 4", "recvBefore", { nothing: -EAGAIN, something: 1 }, () =>
      scene.send(peer, "x"),
    )
  },

  "6.2k": async (scene) => {
    const told = await startAgain(scene)
    const { port } = scene.listener()
    // The handshake goes on by itself.
    plan(scene, ["connect #1 after -EINTR"])
    const { returned } = await needReplyTo(scene, told, `connect ${port} nonblocking ${LEFT_MS} 0`, "connectBefore")
    if (returned !== 0) throw interruptedFor(told, 0, returned)
    plan(scene, [])
    await told.order("interruptible")
    await whileFull(scene, async (full) => {
      const from = scene.child().trace.count()
      const { asleep: first } = await begin(scene, told, `connect ${full} blocking ${LEFT_MS} 0`, "connectBefore")
      if (first === undefined) throw new Error("connect() did not wait for a full listening socket")
      process.kill(told.pid, "SIGUSR1")
      const now = await scene.wait(() => {
        const call = asleep(scene, told.pid)
        return told.last() ?? (call !== undefined && call.index > first.index ? call : undefined)
      })
      if (isStuck(now)) throw scene.giveUp(now, "returning")
      if ("said" in now) throw interruptedFor(told, from, now.returned)
      if (now.call === "connect") throw new Diagnosis("E6-CONNECT-AGAIN", { second: SLEEPS })
      mustGive(timesOf(told, from).at(-1), "connectBefore")
    })
  },

  "6.2l": async (scene) => {
    const told = await startAgain(scene)
    const { port } = scene.listener()
    for (const mode of ["nonblocking", "blocking"]) {
      const { returned } = await needReplyTo(scene, told, `connect ${port} ${mode} ${LEFT_MS} 0`, "connectBefore")
      if (returned !== 0) throw new Diagnosis("E6-INPROGRESS", { returned: named(returned) })
    }
    for (const mode of ["nonblocking", "blocking"]) {
      const line = `connect ${scene.freePort()} ${mode} ${LEFT_MS} 0`
      const { returned } = await needReplyTo(scene, told, line, "connectBefore")
      if (returned !== -ECONNREFUSED) throw new Diagnosis("E6-REFUSED", { returned: named(returned) })
      mustLeaveOpen(told, lastSocket(told), "connectBefore", returned)
    }
  },

  "6.2m": async (scene) => {
    const told = await startAgain(scene)
    await whileFull(scene, async (full) => {
      const { returned } = await endsInTime(scene, told, `connect ${full} nonblocking`, "connectBefore")
      mustBeOver(returned, "connectBefore")
      mustLeaveOpen(told, lastSocket(told), "connectBefore", returned)
      const line = `connect ${full} nonblocking ${LEFT_MS} 0`
      await failsWith(scene, told, line, "connectBefore", onWaits("-> -ENOMEM"), ENOMEM)
    })
  },
}

async function connection(scene: Scene, told: ToldAgain, mode: "blocking" | "nonblocking") {
  const { returned: port } = await told.order("listen")
  const peer: Peer = await scene.connect(Number(port))
  const { returned: connFd } = await told.order(`accept ${mode}`)
  return { peer, connFd: Number(connFd) }
}

/** Does something while a listening socket takes no connection, for one waits in it already. listen(2) */
async function whileFull(scene: Scene, work: (port: number) => Promise<void>): Promise<void> {
  const server = openServer(0)
  const first = connectPeer(server.port)
  try {
    await scene.need("handshake", () => connected(first))
    await work(server.port)
  } finally {
    closePeer(first)
    void close(server.fd)
  }
}

function mustHold({ returned, bytes }: AgainReply, count: number, expected: string): void {
  if (returned !== count || bytes !== expected)
    throw new Diagnosis("E6-BYTES", { count, expected: `"${expected}"`, returned: named(returned), saw: `"${bytes}"` })
}

function mustBeOver(returned: unknown, task: Task): void {
  if (returned !== -EAGAIN)
    throw new Diagnosis("E6-TIME-OVER", { task, expected: "-EAGAIN", returned: named(returned) })
}

/** The socket that the process has made last. */
function lastSocket(told: ToldAgain): number {
  return told.calls("socket").at(-1)?.result ?? -1
}

/** The descriptor is the caller's. */
function mustLeaveOpen(told: ToldAgain, fd: number, task: Task, returned: unknown): void {
  // Its number may have meant something else before.
  const made = told.all(0).findLast(({ call, result }) => ["socket", "accept4"].includes(call) && result === fd)
  const closed = told.calls("close", made?.index).some(({ numbers }) => numbers[0] === fd)
  if (closed) throw new Diagnosis("E6-CLOSES-FD", { task, returned: named(returned) })
}

/** connect() was interrupted, and something else than a connection has come of it. */
function interruptedFor(told: ToldAgain, from: number, returned: unknown): Diagnosis {
  const calls = told.calls("connect", from)
  return calls.length > 1 && calls.at(-1)?.result === returned
    ? new Diagnosis("E6-CONNECT-AGAIN", { second: named(returned) })
    : new Diagnosis("E6-EINTR-GIVES-UP", { task: "connectBefore", returned: named(returned) })
}

/** What SO_RCVTIMEO was set to last, in ms, rounded up. socket(7) */
function receiveLimitMs(told: ToldAgain, connFd: number): number | undefined {
  const last = told.calls("setsockopt").findLast(({ numbers: [fd, , name] }) => fd === connFd && name === SO_RCVTIMEO)
  if (last === undefined) return undefined
  const timeval = new DataView(last.preview.buffer)
  return Number(timeval.getBigInt64(0, true)) * 1000 + Math.ceil(Number(timeval.getBigInt64(8, true)) / 1000)
}

/** The clock stands still. */
function mustGive(given: number | undefined, task: Task): void {
  if (given === undefined || !fits(given, LEFT_MS))
    throw new Diagnosis("E6-TIME-LEFT", { task, left: LEFT_MS, given: given ?? "-" })
}

/** The calls on the connection that would sleep without a limit if nothing came. */
function unboundedCalls(told: ToldAgain, connFd: number, mode: "blocking" | "nonblocking"): TraceRecord[] {
  let blocking = mode === "blocking"
  let limited = false
  const accepted = told.calls("accept4").findLast(({ result }) => result === connFd)
  return told.all(accepted?.index ?? 0).filter(({ call, numbers }) => {
    if (numbers[0] !== connFd) return false
    if (call === "fcntl" && numbers[1] === F_SETFL) blocking = ((numbers[2] ?? 0) & O_NONBLOCK) === 0
    if (call === "setsockopt" && numbers[2] === SO_RCVTIMEO) limited = true
    const waits = call === "read" || (call === "recv" && ((numbers[2] ?? 0) & MSG_DONTWAIT) === 0)
    return waits && blocking && !limited
  })
}
