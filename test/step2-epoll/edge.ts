// Part 2.4: edge-triggered.

import { EPOLL_CTL_ADD, EPOLLET } from "#sys"
import { asleep, ownTimeout, WAITS } from "../../workbook/grader/at-rest.ts"
import { allAcknowledged, finish, type Peer, resetPeer } from "../../workbook/grader/client.ts"
import { either } from "../../workbook/grader/either-call.ts"
import type { StepChecks } from "../../workbook/grader/run.ts"
import { IDLE, isStuck, type Scene, type Stuck } from "../../workbook/grader/scene.ts"
import { conclude, Diagnosis } from "../../workbook/grader/verdict.ts"
import type { TraceRecord } from "../../workbook/trace/file.ts"
import { quoteBytes } from "../../workbook/trace/format.ts"
import { constantName } from "../../workbook/trace/names.ts"
import { LEFT_UNSENT, MOST_BYTES, type Served, SMALL_BYTES } from "./answers.ts"
import { touchesClosed } from "./closed.ts"
import {
  answeredBytes,
  fillUntilAsleep,
  heldBytes,
  kib,
  MOST_HELD_BYTES,
  pattern,
  repeatsWrite,
} from "./silent-peer.ts"
import { checkDispatch, checkTurns, startLoop, type ToldLoop, takeClients } from "./told-loop.ts"

const EDGE = { edge: true }
const BURST = 20
/** More than one read of the loop's buffer takes, and less than the kernel holds for a server that does not read. */
const LONG_BYTES = 100 * 1024

/** Three budgets, nearly: who comes back to a connection must do it more than once. */
const THREE_BUDGETS = 190 * 1024
/** As much as the kernel gives everybody, so that all of it has room before the server looks. */
const ROOM_BYTES = 212_992

/** Which of the two directions was not used up. */
function leftBehind(scene: Scene, expected: number, fd?: number): Diagnosis {
  const { read, written } = answeredBytes(scene, fd)
  return read > written
    ? new Diagnosis("E2-ET-WRITE", { left: read - written })
    : new Diagnosis("E2-ET-READ", { sent: expected, read })
}

export const edgeChecks: StepChecks = {
  "2.4a": async (scene) => {
    const loop = await startLoop(scene, EDGE)
    for (let i = 0; i < BURST; i++) await scene.connect(loop.port)
    const { held } = await loop.turn()
    if (held.length < BURST) throw new Diagnosis("E2-ET-ACCEPT", { taken: held.length, waiting: BURST })
    const asked = scene
      .records()
      .filter(
        ({ call, numbers }) => call === "epoll_ctl" && numbers[1] === EPOLL_CTL_ADD && held.includes(numbers[2] ?? -1),
      )
      .map(({ numbers }) => numbers[3] ?? 0)
    const level = asked.find((mask) => (mask & EPOLLET) === 0)
    if (level !== undefined) throw new Diagnosis("E2-NOT-EDGE", { mask: constantName("EPOLL", level) })
  },

  "2.4b": async (scene) => {
    const loop = await startLoop(scene, { ...EDGE, receiveBufferBytes: ROOM_BYTES })
    const [peer, other, third] = await takeClients(scene, loop, 3)
    const { held } = await loop.turn()
    const bytes = pattern(THREE_BUDGETS)
    // All of it is there before the server looks, and nothing follows: a client that went on would hide the mistake.
    await scene.send(peer, bytes)
    await scene.send(other, Buffer.alloc(THREE_BUDGETS, 255)) // read in the same turn, into the same buffer
    await arrived(scene, peer, other)
    const { due } = await loop.turn()
    if (due > 0) await mustComeBack(scene, loop, { due, third, talkers: held.slice(0, 2) })
    loop.run()
    const stuck = await scene.receive(peer, bytes.length)
    if (peer.bytes.length < bytes.length) {
      const { read, written } = answeredBytes(scene, held[0])
      if (peer.inbound !== "open" && read < bytes.length)
        throw new Diagnosis("E2-ET-DROPS", { sent: bytes.length, read })
      if (due > 0 && stuck?.kind === "repeating" && onlyWaits(scene))
        throw conclude("E2-DUE-UNPUMPED", { due, count: stuck.count })
      if (stuck !== undefined && stuck.kind !== "blocked" && peer.inbound === "open")
        throw scene.giveUp(stuck, "answer")
      if (due > 0 && read > written) throw new Diagnosis("E2-ET-UNANSWERED", { read, written })
      throw leftBehind(scene, bytes.length, held[0])
    }
    if (!peer.bytes.equals(bytes)) throw new Diagnosis("E2-ET-ORDER", { at: firstDifference(peer.bytes, bytes) })
    // Both have been due, and nothing is left to do for them.
    await scene.receive(other, THREE_BUDGETS)
    const awake = await asleep(scene)
    if (awake?.kind === "repeating" && (await pumpedInVain(scene)) === "false")
      throw conclude("E2-DUE-STAYS", { count: awake.count })
  },

  "2.4c": async (scene) => {
    const loop = await startLoop(scene, EDGE)
    const [peer] = await takeClients(scene, loop, 1)
    await scene.send(peer, "last words")
    finish(peer)
    await arrived(scene, peer) // one edge for both
    loop.run()
    const stuck = await scene.receive(peer, "end")
    if (peer.inbound === "open") {
      if (stuck !== undefined && stuck.kind !== "blocked") throw scene.giveUp(stuck, "answer")
      throw new Diagnosis("E2-ET-EOF", { arrived: peer.bytes.length, ended: "false" })
    }
    // A program that has died ended the connection as well. Of one that asks without end the record may be gone by now.
    const closed = scene.records().some(({ call, result }) => call === "close" && result === 0)
    const mayHaveClosed = scene.child().trace.count() > scene.records().length && scene.child().ending() === undefined
    if (!(closed || mayHaveClosed) || peer.bytes.length < 10)
      throw new Diagnosis("E2-ET-EOF", { arrived: peer.bytes.length, ended: "true" })
  },

  "2.4d": async (scene) => {
    const loop = await startLoop(scene, { ...EDGE, sendBufferBytes: SMALL_BYTES })
    loop.run()
    const peer = await scene.connect(loop.port)
    const { sent, stuck: awake } = await fillUntilAsleep(scene, peer)
    if (awake !== undefined) throw await notAsleep(scene, awake, sent)
    mustBeBounded(scene, sent)
    // Meanwhile another one is read, into the same buffer.
    const other = await scene.connect(loop.port)
    await scene.send(other, Buffer.alloc(LONG_BYTES, 255))
    await scene.receive(other, LONG_BYTES)
    const stuck = await scene.receive(peer, sent)
    if (peer.bytes.length < sent) {
      if (stuck?.kind === "repeating" && (await pumpedInVain(scene)) === "false")
        throw await notAsleep(scene, stuck, sent)
      if (stuck !== undefined && stuck.kind !== "blocked") throw scene.giveUp(stuck, "answer")
      throw leftBehind(scene, sent)
    }
    const bytes = pattern(sent)
    if (!peer.bytes.equals(bytes)) throw new Diagnosis("E2-ET-ORDER", { at: firstDifference(peer.bytes, bytes) })
    // One from whom nothing more comes: only room in its direction can be an edge.
    const last = await scene.connect(loop.port, { receiveBufferBytes: SMALL_BYTES })
    await scene.send(last, pattern(LONG_BYTES))
    const idle = await asleep(scene)
    if (idle !== undefined) throw await notAsleep(scene, idle, LONG_BYTES)
    await scene.receive(last, LONG_BYTES)
    if (last.bytes.length < LONG_BYTES) throw new Diagnosis("E2-ET-WRITE", { left: LONG_BYTES - last.bytes.length })
  },

  "2.4e": async (scene) => {
    const child = await scene.start("firehose", { edge: true, mostBytes: MOST_BYTES })
    const got = await scene.wait(() => child.values[0] as Served | undefined)
    if (isStuck(got)) throw scene.giveUp(got, "answer")
    const codes = { idle: "E2-STARVES", first: "E2-STARVES", next: "E2-DUE-STARVES", never: "E2-DUE-FIRST" }
    if (got.answered > MOST_BYTES) throw new Diagnosis(codes[got.phase], { kib: kib(got.answered) })
    if (!got.served) throw scene.giveUp(IDLE, "answer")
  },

  "2.4f": async (scene) => {
    const loop = await startLoop(scene, EDGE)
    loop.run()
    const peer = await scene.connect(loop.port)
    await scene.send(peer, "hello")
    await scene.receive(peer, 5)
    const stuck = await asleep(scene)
    const timeout = ownTimeout(scene) ?? 0
    // 0 is also what somebody who is due for ever makes of it: that has a text of its own.
    if (timeout > 0) throw new Diagnosis("E2-ET-POLLS", { timeout })
    if (stuck === undefined) return
    if (stuck.kind !== "repeating") throw scene.giveUp(stuck, "idle")
    throw conclude("E2-ET-SPIN", { count: stuck.count })
  },

  "2.4g": async (scene) => {
    const loop = await startLoop(scene, EDGE)
    const [idle, silent] = await takeClients(scene, loop, 2)
    resetPeer(idle) // read() says so
    let { held } = await loop.turn()
    for (let turns = 0; turns < 8 && held.length > 1; turns++) ({ held } = await loop.turn())
    if (held.length > 1) throw new Diagnosis("E2-ET-BROKEN", { call: "read" })
    loop.run()
    const { sent, stuck } = await fillUntilAsleep(scene, silent)
    if (stuck !== undefined) throw await notAsleep(scene, stuck, sent)
    const before = scene.child().trace.count()
    resetPeer(silent) // with bytes unsent write() says so
    const closes = () =>
      scene.records().some(({ call, result, index }) => call === "close" && result === 0 && index >= before)
    const gone = await scene.wait(() => closes() || undefined)
    if (isStuck(gone))
      throw gone.kind === "ended" ? scene.giveUp(gone, "idle") : conclude("E2-ET-BROKEN", { call: "write" })
  },

  "2.4h": async (scene) => {
    const loop = await startLoop(scene, { ...EDGE, answer: "dot" })
    const [first, gone, second] = await takeClients(scene, loop, 3)
    await loop.turn() // takes the edges of their own acceptance, so that the next ones come in our order
    const before = scene.records().length
    // In one turn: the first one's message makes the server end the second, whose own event comes right behind it.
    await scene.send(first, "drop")
    await scene.send(gone, "still here?")
    await mustNotPump(scene, loop, before, 2)
    // Both have more than a budget to say, and the end of the first one's words makes the server end the second.
    await scene.send(first, Buffer.concat([pattern(LONG_BYTES), Buffer.from("drop")]))
    await scene.send(second, pattern(LONG_BYTES))
    await mustNotPump(scene, loop, before, 8)
    await mustNotInherit(scene, loop, first)
  },

  "2.4i": async (scene) => {
    const loop = await startLoop(scene, EDGE)
    loop.run()
    const peer = await scene.connect(loop.port)
    const { sent, stuck } = await fillUntilAsleep(scene, peer)
    if (stuck !== undefined) throw await notAsleep(scene, stuck, sent)
    mustBeBounded(scene, sent)
  },

  "2.4j": async (scene) => checkDispatch(scene, await startLoop(scene, EDGE), { code: "E2-ET-EVENTS", newcomer: true }),

  "2.4k": async (scene) => checkTurns(scene, EDGE, "turnEdge"),
}

/** Waits until the server's kernel has all that these clients have sent. */
async function arrived(scene: Scene, ...peers: Peer[]): Promise<void> {
  await scene.wait(() => peers.every(allAcknowledged) || undefined)
}

interface Talking {
  /** How many were due after the turn before. */
  due: number
  /** A client that has not said anything yet. */
  third: Peer
  /** Descriptors of those who have more to say than a budget. */
  talkers: readonly number[]
}

/** Two more turns: one in which nothing happens but what is due, and one in which somebody else has an event. */
async function mustComeBack(scene: Scene, loop: ToldLoop, { due, third, talkers }: Talking): Promise<void> {
  const before = scene.records().length
  const next = await loop.tryTurn(-1)
  if (isStuck(next))
    throw next.kind === "blocked" && WAITS.has(next.call.call)
      ? new Diagnosis("E2-DUE-WAITS", { due })
      : scene.giveUp(next, "returning")
  const pumped = scene.records().slice(before)
  if (next.due < talkers.filter((fd) => wantsMore(pumped, fd)).length)
    throw new Diagnosis("E2-DUE-FORGETS", { due, left: next.due })
  if (next.due === 0 || pumped.every(({ call }) => WAITS.has(call))) return
  await scene.send(third, "?")
  const since = scene.records().length
  await loop.turn()
  const calls = scene.records().slice(since)
  if (!calls.some(({ numbers: [fd = -1] }) => talkers.includes(fd)))
    throw new Diagnosis("E2-DUE-PUT-OFF", { due: next.due })
}

/** Whether everything that was tried with a connection succeeded, to the last byte: then -EAGAIN has not been seen yet. */
function wantsMore(calls: readonly TraceRecord[], fd: number): boolean {
  const tried = calls.filter(({ numbers }) => numbers[0] === fd)
  const reads = either(tried, "read")
  const writes = either(tried, "write")
  if (reads.length === 0 || reads.some(({ result }) => result <= 0)) return false
  return writes.every(({ numbers, result }) => result === numbers[1])
}

/** Turns in which a connection that is gone must be left alone. */
async function mustNotPump(scene: Scene, loop: ToldLoop, before: number, turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn++)
    await loop.turn().catch((error: unknown) => {
      const trouble = scene.child().trouble()
      throw trouble?.kind === "threw" ? conclude("E2-ET-STALE", { what: trouble.error }) : error
    })
  const stale = scene.records().slice(before).find(touchesClosed)
  if (stale !== undefined) throw new Diagnosis("E2-ET-STALE", { what: `${stale.call}() = -EBADF` })
}

/** A connection that is due is ended with bytes unsent, and a newcomer gets its number: it must not get the bytes. */
async function mustNotInherit(scene: Scene, loop: ToldLoop, first: Peer): Promise<void> {
  const [second] = await takeClients(scene, loop, 1)
  await loop.turn()
  await scene.send(first, Buffer.concat([pattern(LONG_BYTES), Buffer.from("swap")]))
  await scene.send(second, pattern(LONG_BYTES))
  await loop.turn()
  const newcomer = await scene.connect(loop.port)
  for (let turns = 0; turns < 8; turns++) await loop.turn()
  await scene.send(newcomer, "?")
  for (let turns = 0; turns < 3; turns++) await loop.turn()
  await scene.receive(newcomer, 1)
  if (newcomer.bytes.toString().includes(LEFT_UNSENT))
    throw new Diagnosis("E2-ET-STALE", { what: quoteBytes(newcomer.bytes) })
}

/** Of a client that does not read, little is kept. */
function mustBeBounded(scene: Scene, sent: number): void {
  const held = heldBytes(scene)
  if (held > MOST_HELD_BYTES) throw new Diagnosis("E2-ET-UNBOUNDED", { sentKib: kib(sent), heldKib: kib(held) })
}

/** A client does not read, and the server does not sleep. */
async function notAsleep(scene: Scene, stuck: Stuck, sent: number): Promise<Diagnosis> {
  if (repeatsWrite(scene, stuck)) return conclude("E2-ET-WRITE-WAITS", { sentKib: kib(sent) })
  if (stuck.kind === "repeating" && stuck.call.call === "epoll_wait" && onlyWaits(scene))
    return conclude("E2-ET-SPIN", { count: stuck.count })
  if (stuck.kind === "repeating" && (await pumpedInVain(scene)) === "false")
    return conclude("E2-DUE-STAYS", { count: stuck.count })
  if (stuck.kind === "repeating") return conclude("E2-ET-FULL-SPINS", { sentKib: kib(sent), count: stuck.count })
  return scene.giveUp(stuck, "idle")
}

/** So many times 20,000 calls without the driver's report of them: there will be none. */
const LOOKS_FOR_REPORT = 10

/** What pump() returned for a connection that stayed due while nothing came of it. The driver reports it by and by. */
async function pumpedInVain(scene: Scene): Promise<string | undefined> {
  const isTold = (value: unknown) => typeof value === "object" && value !== null && "pumped" in value
  for (let looks = 0; looks < LOOKS_FOR_REPORT; looks++) {
    const told = await scene.wait(() => scene.child().values.find(isTold) as { pumped: string } | undefined)
    if (!isStuck(told)) return told.pumped
    if (told.kind !== "repeating") return undefined
  }
  return undefined
}

/** It asks without waiting, and does nothing with the answer: nobody is due. */
function onlyWaits(scene: Scene): boolean {
  return scene
    .records()
    .slice(-8)
    .every(({ call }) => WAITS.has(call))
}

function firstDifference(a: Uint8Array, b: Uint8Array): number {
  return a.findIndex((byte, i) => byte !== b[i])
}
