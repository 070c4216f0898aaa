// Part 6.2: interrupted calls, and deadlines. The clock is the check's own; what poll() is given stands in the trace.

import {
  close,
  EAGAIN,
  EBADF,
  ECONNREFUSED,
  ECONNRESET,
  EINTR,
  EIO,
  ENOMEM,
  ETIMEDOUT,
  errnoName,
  F_SETFL,
  MSG_DONTWAIT,
  O_NONBLOCK,
  POLLHUP,
  POLLIN,
  POLLOUT,
  SO_RCVTIMEO,
} from "#sys"
import { closePeer, connected, connectPeer, finish, openServer, type Peer } from "../../workbook/grader/client.ts"
import { onEither } from "../../workbook/grader/either-call.ts"
import type { StepChecks } from "../../workbook/grader/run.ts"
import { isStuck, type Scene, type Stuck } from "../../workbook/grader/scene.ts"
import { conclude, Diagnosis } from "../../workbook/grader/verdict.ts"
import type { Text } from "../../workbook/manifest.ts"
import type { TraceRecord } from "../../workbook/trace/file.ts"
import type { AgainReply } from "./again-scenes.ts"
import {
  asleep,
  type Begun,
  onWaits,
  plan,
  sleepMs,
  startTold,
  type Told,
  turnsInCircles,
  writeFromOutside,
} from "./told-calls.ts"

/** Time that is left, and by how much the clock goes on whenever it is read: what is left is never a whole number. */
const LEFT_MS = 50_000.25
const TICK_MS = 1000.5
/** Time that really passes in poll(), while the clock says that less has. */
const SHORT_LEFT_MS = 25.25
const SHORT_TICK_MS = 10
const OVER_MS = -5
/** No int holds the first in ms, and the second is not even a number of ms. */
const FAR = ["4294967296", "Infinity"]
/** Whoever sleeps this long at a time may sleep again after that. */
const LONG_ENOUGH_MS = 1000
const INTERRUPTIONS = 3
/** The clock is not read more often than this before the last of them. */
const MOST_READS = 40

type ToldAgain = Told<AgainReply>
type Task = "closeOnce" | "waitUntil" | "recvBefore" | "connectBefore"

const SLEEPS: Text = { en: "it sleeps", ko: "잠듦" }
const TURNS: Text = { en: "the same calls, again and again", ko: "같은 호출의 끝없는 되풀이" }

export const againChecks: StepChecks = {
  "6.2a": async (scene) => {
    const told = await startAgain(scene)
    const cases = [[7], [-EINTR, 5], [-EINTR, -EINTR, -EINTR, 0], [-EAGAIN], [-EINTR, -ECONNRESET], [0], [-EIO]]
    for (const results of cases) {
      const said = results.map(named).join(", ")
      const begun = await told.begin(`again ${results.join(" ")}`)
      if (overran(scene)) throw conclude("E6-AGAIN-OTHER", { said, last: named(results.at(-1)) })
      if (isStuck(begun)) throw scene.giveUp(begun, "returning")
      const { returned = null, made = 0 } = begun.reply ?? {}
      if (made < results.length) throw new Diagnosis("E6-AGAIN-STOPS", { said, made, returned: named(returned) })
      if (returned !== results.at(-1))
        throw new Diagnosis("E6-AGAIN-RETURNS", { said, expected: named(results.at(-1)), returned: named(returned) })
    }
  },

  "6.2b": async (scene) => {
    const told = await startAgain(scene)
    // As the kernel does it: closed, and then something went wrong.
    await closes(scene, told, [], 0)
    await closes(scene, told, ["close #1 after -EINTR"], 0)
    for (const errno of [EIO, EBADF]) await closes(scene, told, [`close after -${errnoName(errno)}`], -errno)
  },

  "6.2c": async (scene) => {
    const told = await startAgain(scene)
    await told.order("pipe")
    await tells(scene, told, `wait 1 ${POLLOUT} ${LEFT_MS} 0`, POLLOUT)
    await told.order("fill")
    await tells(scene, told, `wait 0 ${POLLIN} ${LEFT_MS} 0`, POLLIN)
    // Nobody can write to it any more: that comes without having been asked for, and alone.
    await told.order("pipe")
    await told.order("shut 1")
    const begun = await told.begin(`wait 0 ${POLLIN} ${LEFT_MS} 0`)
    if (isStuck(begun) && !turnsInCircles(begun)) throw scene.giveUp(begun, "returning")
    const saw = isStuck(begun) ? TURNS : begun.reply === undefined ? SLEEPS : hex(begun.reply.returned)
    if (saw !== hex(POLLHUP)) throw conclude("E6-HUP-HIDDEN", { saw })
  },

  "6.2d": async (scene) => {
    const told = await startAgain(scene)
    const writeFd = await pipe(told)
    plan(scene, onWaits(`from 1 to ${INTERRUPTIONS} -> -EINTR`))
    const from = scene.child().trace.count()
    const { reply } = await begin(scene, told, `wait 0 ${POLLIN} ${LEFT_MS} ${TICK_MS}`, "waitUntil")
    const times = timesOf(told, from)
    if (reply !== undefined && times.length <= INTERRUPTIONS)
      throw new Diagnosis("E6-EINTR-GIVES-UP", { task: "waitUntil", returned: named(reply.returned) })
    mustShrink(times)
    // The clock has reached the deadline by being read, over and over, and nobody has slept.
    if (reply !== undefined) throw new Diagnosis("E6-WAIT-CIRCLES", { task: "waitUntil" })
    writeFromOutside(told.pid, writeFd)
    mustTell(await needReply(scene, told, "waitUntil"), POLLIN)
  },

  "6.2e": async (scene) => {
    const told = await startAgain(scene)
    await pipe(told)
    // poll() comes back when its time is over by the kernel's clock, which is another one.
    const { returned, clock } = await endsInTime(scene, told, `wait 0 ${POLLIN}`, "waitUntil")
    if (returned !== 0)
      throw new Diagnosis("E6-TIME-OVER", { task: "waitUntil", expected: "0", returned: named(returned) })
    const lastMs = clock.at(-1) ?? 0
    if (lastMs < SHORT_LEFT_MS) throw new Diagnosis("E6-POLL-EARLY", { deadline: SHORT_LEFT_MS, now: lastMs })
  },

  "6.2f": async (scene) => {
    const told = await startAgain(scene)
    let writeFd = await pipe(told)
    await looksOnce(scene, told, `wait 0 ${POLLIN}`, "waitUntil", { nothing: 0, something: POLLIN }, async () => {
      await told.order("fill")
    })
    for (const far of FAR) {
      writeFd = await pipe(told)
      const begun = await told.begin(`wait 0 ${POLLIN} ${far} 0`)
      if (isStuck(begun) && !turnsInCircles(begun)) throw scene.giveUp(begun, "returning")
      if (isStuck(begun)) throw conclude("E6-FAR", { left: far, saw: TURNS })
      const given = begun.asleep === undefined ? undefined : sleepMs(begun.asleep)
      if (given === undefined || (given >= 0 && given < LONG_ENOUGH_MS))
        throw new Diagnosis("E6-FAR", { left: far, saw: begun.reply?.threw ?? named(begun.reply?.returned ?? given) })
      writeFromOutside(told.pid, writeFd)
      mustTell(await needReply(scene, told, "waitUntil"), POLLIN)
    }
  },

  "6.2g": async (scene) => {
    const told = await startAgain(scene)
    await pipe(told)
    await failsWith(scene, told, `wait 0 ${POLLIN} ${LEFT_MS} 0`, "waitUntil", onWaits("-> -ENOMEM"), ENOMEM)
  },

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
    const { peer } = await connection(scene, told, "blocking")
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
    }
  },

  "6.2m": async (scene) => {
    const told = await startAgain(scene)
    await whileFull(scene, async (full) => {
      const { returned } = await endsInTime(scene, told, `connect ${full} nonblocking`, "connectBefore")
      mustBeOver(returned, "connectBefore")
      const line = `connect ${full} nonblocking ${LEFT_MS} 0`
      await failsWith(scene, told, line, "connectBefore", onWaits("-> -ENOMEM"), ENOMEM)
    })
  },
}

function startAgain(scene: Scene): Promise<ToldAgain> {
  return startTold<AgainReply>(scene, "again")
}

/** A new pipe; the words "0" and "1" mean its ends from here on. @returns the end to write to */
async function pipe(told: ToldAgain): Promise<number> {
  const { returned } = await told.order("pipe")
  return (returned as number[])[1] ?? -1
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

/** The call of again() was made more often than it has results. */
function overran(scene: Scene): boolean {
  return scene.child().values.some((value) => typeof value === "object" && value !== null && "overrun" in value)
}

/** closeOnce() of one end of a new pipe, where close() goes as the faults say. */
async function closes(scene: Scene, told: ToldAgain, faults: readonly string[], expected: number): Promise<void> {
  const { returned: ends } = await told.order("pipe")
  const [fd] = ends as number[]
  plan(scene, faults)
  const from = scene.child().trace.count()
  const begun = await told.begin("close 0")
  if (isStuck(begun) && !turnsInCircles(begun)) throw scene.giveUp(begun, "returning")
  const calls = told.calls("close", from).filter(({ numbers }) => numbers[0] === fd)
  const first = named(expected === 0 && faults.length > 0 ? -EINTR : expected)
  if (calls.length > 1 || isStuck(begun))
    throw conclude("E6-CLOSE-AGAIN", { first, second: named(calls[1]?.result ?? -EBADF) })
  if (calls.length === 0) throw new Diagnosis("E6-CLOSE-NEVER")
  const returned = begun.reply?.returned
  if (returned !== expected)
    throw new Diagnosis("E6-CLOSE-SAYS", { first, expected: named(expected), returned: named(returned) })
}

/** Tells a line. @throws Diagnosis when neither a reply nor sleep comes of it, or poll() does not take the time */
async function begin(scene: Scene, told: ToldAgain, line: string, task: Task): Promise<Begun<AgainReply>> {
  const begun = await told.begin(line)
  if (isStuck(begun)) throw stuckIn(scene, begun, task)
  if (begun.reply?.threw != null) throw new Diagnosis("E6-FRACTION", { task, error: begun.reply.threw })
  return begun
}

async function needReply(scene: Scene, told: ToldAgain, task: Task): Promise<AgainReply> {
  const reply = await told.reply()
  if (isStuck(reply)) throw stuckIn(scene, reply, task)
  return reply
}

async function needReplyTo(scene: Scene, told: ToldAgain, line: string, task: Task): Promise<AgainReply> {
  const { reply } = await begin(scene, told, line, task)
  return reply ?? (await needReply(scene, told, task))
}

function stuckIn(scene: Scene, stuck: Stuck, task: Task): Diagnosis {
  return turnsInCircles(stuck) ? conclude("E6-WAIT-CIRCLES", { task }) : scene.giveUp(stuck, "returning")
}

/** waitUntil() of something that is ready. */
async function tells(scene: Scene, told: ToldAgain, line: string, expected: number): Promise<void> {
  mustTell(await needReplyTo(scene, told, line, "waitUntil"), expected)
}

function mustTell({ returned }: AgainReply, expected: number): void {
  if (returned !== expected) throw new Diagnosis("E6-REVENTS", { expected: hex(expected), returned: hex(returned) })
}

function mustHold({ returned, bytes }: AgainReply, count: number, expected: string): void {
  if (returned !== count || bytes !== expected)
    throw new Diagnosis("E6-BYTES", { count, expected: `"${expected}"`, returned: named(returned), saw: `"${bytes}"` })
}

function mustBeOver(returned: unknown, task: Task): void {
  if (returned !== -EAGAIN)
    throw new Diagnosis("E6-TIME-OVER", { task, expected: "-EAGAIN", returned: named(returned) })
}

/** Nothing comes, and the time is soon over. */
async function endsInTime(scene: Scene, told: ToldAgain, line: string, task: Task): Promise<AgainReply> {
  const begun = await told.begin(`${line} ${SHORT_LEFT_MS} ${SHORT_TICK_MS}`)
  const reply = isStuck(begun) ? begun : (begun.reply ?? (await told.reply()))
  if (isStuck(reply)) {
    if (turnsInCircles(reply) || reply.kind === "blocked") throw conclude("E6-NEVER-OVER", { task })
    throw scene.giveUp(reply, "returning")
  }
  if (reply.threw !== null) throw new Diagnosis("E6-FRACTION", { task, error: reply.threw })
  return reply
}

/** The time is over before it begins: one look, first at nothing, then at what something() has brought about. */
async function looksOnce(
  scene: Scene,
  told: ToldAgain,
  line: string,
  task: Task,
  expected: { nothing: number; something: number },
  something: () => Promise<void>,
): Promise<void> {
  const late = `${line} ${OVER_MS} 0`
  const begun = await told.begin(late)
  if (isStuck(begun))
    throw turnsInCircles(begun) ? conclude("E6-NEVER-OVER", { task }) : scene.giveUp(begun, "returning")
  if (begun.asleep !== undefined)
    throw new Diagnosis("E6-PAST-SLEEPS", { task, given: sleepMs(begun.asleep) ?? begun.asleep.call })
  const nothing = begun.reply?.returned
  if (nothing !== expected.nothing)
    throw new Diagnosis("E6-TIME-OVER", { task, expected: named(expected.nothing), returned: named(nothing) })
  await something()
  const { returned } = await needReplyTo(scene, told, late, task)
  if (returned !== expected.something) throw new Diagnosis("E6-NO-LOOK", { task, returned: named(returned) })
}

/** A call fails for ever, and the function says so. */
async function failsWith(
  scene: Scene,
  told: ToldAgain,
  line: string,
  task: Task,
  faults: readonly string[],
  errno: number,
): Promise<void> {
  plan(scene, faults)
  const begun = await told.begin(line)
  if (isStuck(begun) && !turnsInCircles(begun)) throw scene.giveUp(begun, "returning")
  const saw = isStuck(begun) ? TURNS : begun.reply === undefined ? SLEEPS : named(begun.reply.returned)
  const struck = scene
    .child()
    .trace.faultHits()
    .some((hits) => hits > 0)
  plan(scene, [])
  if (!struck) return // it waits by other calls
  const [call = ""] = faults[0]?.split(" ") ?? []
  if (saw !== named(-errno)) throw conclude("E6-ERROR-HIDDEN", { task, call, error: named(-errno), saw })
}

/** connect() was interrupted, and something else than a connection has come of it. */
function interruptedFor(told: ToldAgain, from: number, returned: unknown): Diagnosis {
  const calls = told.calls("connect", from)
  return calls.length > 1 && calls.at(-1)?.result === returned
    ? new Diagnosis("E6-CONNECT-AGAIN", { second: named(returned) })
    : new Diagnosis("E6-EINTR-GIVES-UP", { task: "connectBefore", returned: named(returned) })
}

/** The times, in ms, of the calls that wait for descriptors. */
function timesOf(told: ToldAgain, from: number): number[] {
  const waits = told.all(from).filter(({ call }) => WAITS.includes(call))
  return waits.map((record) => sleepMs(record) ?? 0)
}

const WAITS = ["poll", "ppoll", "epoll_wait"]

/** What SO_RCVTIMEO was set to last, in ms, rounded up. socket(7) */
function receiveLimitMs(told: ToldAgain, connFd: number): number | undefined {
  const last = told.calls("setsockopt").findLast(({ numbers: [fd, , name] }) => fd === connFd && name === SO_RCVTIMEO)
  if (last === undefined) return undefined
  const timeval = new DataView(last.preview.buffer)
  return Number(timeval.getBigInt64(0, true)) * 1000 + Math.ceil(Number(timeval.getBigInt64(8, true)) / 1000)
}

/** What may be given to poll() when so much time is left: whole ms, rounded up; one more does no harm. */
function fits(given: number, leftMs: number): boolean {
  return given === Math.ceil(leftMs) || given === Math.ceil(leftMs) + 1
}

/** The clock stands still. */
function mustGive(given: number | undefined, task: Task): void {
  if (given === undefined || !fits(given, LEFT_MS))
    throw new Diagnosis("E6-TIME-LEFT", { task, left: LEFT_MS, given: given ?? "-" })
}

/** The clock goes on by TICK_MS whenever it is read. A look, which takes no time, may come before any wait. */
function mustShrink(all: readonly number[]): void {
  const times = all.filter((given) => given !== 0)
  const lefts = Array.from({ length: MOST_READS }, (_, reads) => LEFT_MS - reads * TICK_MS)
  for (const [i, given] of times.entries()) {
    if (i > 0 && given >= (times[i - 1] ?? 0)) throw new Diagnosis("E6-DEADLINE-ANEW", { times: times.join(", ") })
    if (lefts.some((leftMs) => fits(given, leftMs))) continue
    const leftMs = lefts.find((one) => Math.floor(one) === given)
    if (leftMs !== undefined) throw new Diagnosis("E6-ROUNDED-DOWN", { left: leftMs, given })
    throw new Diagnosis("E6-TIME-LEFT", { task: "waitUntil", left: LEFT_MS, given })
  }
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

function named(value: unknown): string {
  if (typeof value !== "number") return String(value)
  return value < 0 && Number.isInteger(value) ? `-${errnoName(value)}` : String(value)
}

function hex(value: unknown): string {
  return typeof value === "number" && value >= 0 ? `0x${value.toString(16)}` : named(value)
}
