// Part 2.2: the level-triggered loop.

import { EAGAIN, EBADF, ECONNRESET, EINVAL, EPOLLERR, EPOLLET, EPOLLHUP, EPOLLONESHOT, EPOLLOUT, errnoName } from "#sys"
import { asleep, ownTimeout, WAITS } from "../../workbook/grader/at-rest.ts"
import { finish, type Peer, resetPeer } from "../../workbook/grader/client.ts"
import { either, onEither } from "../../workbook/grader/either-call.ts"
import type { StepChecks } from "../../workbook/grader/run.ts"
import { IDLE, isStuck, type Scene, type Stuck } from "../../workbook/grader/scene.ts"
import { conclude, Diagnosis } from "../../workbook/grader/verdict.ts"
import { quoteBytes } from "../../workbook/trace/format.ts"
import { constantName } from "../../workbook/trace/names.ts"
import { epollEvents } from "../../workbook/trace/preview.ts"
import { MOST_BYTES, type Served } from "./answers.ts"
import { touchesClosed } from "./closed.ts"
import { kib } from "./silent-peer.ts"
import { checkDispatch, checkTurns, startLoop, type ToldLoop, takeClients } from "./told-loop.ts"

/** Sends a word and waits for as many bytes. */
async function exchange(scene: Scene, peer: Peer, text: string): Promise<Stuck | undefined> {
  const before = peer.bytes.length
  await scene.send(peer, text)
  return await scene.receive(peer, before + text.length)
}

export const loopChecks: StepChecks = {
  "2.2a": async (scene) => {
    const loop = await startLoop(scene, { answer: "louder" })
    const peer = await scene.connect(loop.port)
    await firstTurns(scene, loop, peer).catch((error: unknown) => {
      // A turn that does not come back may answer all the same.
      if (!(error instanceof Diagnosis && error.verdict === "hung")) throw waitsElsewhere(scene) ?? error
    })
    loop.run()
    const stuck = await scene.receive(peer, 2)
    const read = either(scene.records(), "read").some(({ result }) => result > 0)
    if (!read && peer.bytes.length === 0 && stuck?.kind === "blocked" && stuck.call.call === "epoll_wait") {
      const accepted = scene.records().some(({ call, result }) => call === "accept4" && result >= 0)
      throw new Diagnosis("E2-NOT-WATCHED", { accepted: accepted ? 1 : 0 })
    }
    const silent = read && stuck?.kind === "blocked" // it has read, and written nothing
    if (peer.bytes.length === 0 && stuck !== undefined && stuck.kind !== "ended" && !silent)
      throw scene.giveUp(stuck, "answer")
    await scene.settle()
    await scene.receive(peer, peer.bytes.length)
    if (peer.bytes.toString() !== "HI!")
      throw new Diagnosis("E2-ANSWER", { sent: quoteBytes(Buffer.from("hi")), arrived: quoteBytes(peer.bytes, 48) })
    await mustBearSilence(scene, peer)
  },

  "2.2b": async (scene) => {
    const loop = await startLoop(scene)
    loop.run()
    const peers = [await scene.connect(loop.port), await scene.connect(loop.port), await scene.connect(loop.port)]
    // The first is answered once and then thinks.
    for (const [i, text] of [
      [0, "one"],
      [1, "two"],
      [2, "three"],
      [1, "four"],
    ] as const) {
      const peer = peers[i]
      if (peer === undefined) return
      const before = peer.bytes.length
      const stuck = await exchange(scene, peer, text)
      if (peer.bytes.length >= before + text.length) continue
      if (stuck?.kind === "ended") throw scene.giveUp(stuck, "answer")
      throw new Diagnosis("E2-WAITS", { client: i + 1, call: scene.records().at(-1)?.call ?? "-" })
    }
  },

  "2.2c": async (scene) => {
    const loop = await startLoop(scene, {}, onEither("read #1 errno EAGAIN"))
    loop.run()
    const peer = await scene.connect(loop.port)
    const stuck = await exchange(scene, peer, "hello")
    const fd = readAgain(scene)
    if (fd !== undefined) throw new Diagnosis("E2-READ-WAITS", { fd })
    if (peer.bytes.toString() === "hello") return
    const level = peer.inbound === "open" ? notLevel(scene) : undefined
    if (peer.inbound !== "open" || stuck?.kind === "blocked") throw level ?? new Diagnosis("E2-EAGAIN-CLOSES")
    throw scene.giveUp(stuck ?? (await whatNow(scene)), "answer")
  },

  "2.2d": async (scene) => {
    const loop = await startLoop(scene)
    const [peer] = await takeClients(scene, loop, 2)
    await scene.send(peer, "bye")
    const before = await loop.turn()
    finish(peer)
    await loop.turn()
    const { held } = await loop.turn()
    await scene.receive(peer, 3)
    const closed = scene.records().some(({ call, result }) => call === "close" && result === 0)
    const [gone = -1] = before.held
    if (!closed && before.held.length === 2 && !held.includes(gone)) throw new Diagnosis("E2-NOT-CLOSED", { fd: gone })
    if (!closed)
      throw new Diagnosis("E2-EOF", {
        reads: either(scene.records(), "read").filter(({ result }) => result === 0).length,
      })
    const [first = -1, second = -1] = before.held
    if (held.includes(first) && held.includes(second)) throw new Diagnosis("E2-KEEPS-STATE", { fd: first })
    if (!held.includes(second)) throw new Diagnosis("E2-MOVES-STATE", { fd: second, held: held.join(", ") || "-" })
  },

  "2.2e": async (scene) => {
    const loop = await startLoop(scene)
    loop.run()
    const broken = await scene.connect(loop.port)
    await exchange(scene, broken, "x")
    if (broken.bytes.length === 0) throw scene.giveUp(await whatNow(scene), "answer")
    resetPeer(broken)
    await scene.settle()
    const other = await scene.tryConnect(loop.port).catch(() => undefined)
    if (other !== undefined) await exchange(scene, other, "y").catch(() => undefined)
    const trouble = scene.child().trouble()
    if (trouble?.kind === "threw") throw conclude("E2-DIES", { error: trouble.error })
    if (other?.bytes.toString() !== "y") throw new Diagnosis("E2-DIES", { error: "-" })
    // The error is reported once; a connection that is kept is read again, and only then comes to its end.
    const calls = scene.records()
    const failed = calls.find(({ call, result }) => (call === "read" || call === "recv") && result === -ECONNRESET)
    const next = calls.find(
      ({ index, numbers }) => index > (failed?.index ?? Infinity) && numbers[0] === failed?.numbers[0],
    )
    if (next !== undefined && either([next], "read").length > 0)
      throw new Diagnosis("E2-READ-ERROR", { fd: next.numbers[0] ?? -1, errno: errnoName(ECONNRESET) })
    if (failed !== undefined) return // read: it cannot be reported any more
    const awake = await asleep(scene)
    if (awake?.kind !== "repeating") return
    const seen = scene.records().findLast(({ call, result }) => call === "epoll_wait" && result > 0)
    const mask = seen === undefined ? 0 : (epollEvents(seen)[0]?.events ?? 0)
    // Awake for another reason than what broke: that is looked for where nothing is broken.
    if ((mask & (EPOLLERR | EPOLLHUP)) === 0) return
    throw conclude("E2-BROKEN-SPINS", { mask: constantName("EPOLL", mask), count: awake.count })
  },

  "2.2f": async (scene) => {
    const loop = await startLoop(scene)
    const [first, second] = await takeClients(scene, loop, 2)
    // In one turn: the first one's message makes the server end the second, whose own event comes right behind it.
    await scene.send(first, "drop")
    await scene.send(second, "still here?")
    const before = scene.records().length
    await loop.turn().catch((error: unknown) => {
      const trouble = scene.child().trouble()
      throw trouble?.kind === "threw" ? conclude("E2-STALE", { what: trouble.error }) : error
    })
    const stale = scene.records().slice(before).find(touchesClosed)
    if (stale !== undefined) throw new Diagnosis("E2-STALE", { what: `${stale.call}() = -EBADF` })
  },

  "2.2g": async (scene) => {
    const loop = await startLoop(scene)
    loop.run()
    const peer = await scene.connect(loop.port)
    await exchange(scene, peer, "hello")
    await scene.connect(loop.port)
    const asked = listenerMask(scene)
    if ((asked & EPOLLOUT) !== 0) throw new Diagnosis("E2-LISTENER-OUT", { mask: constantName("EPOLL", asked) })
    const stuck = await asleep(scene)
    const timeout = ownTimeout(scene)
    if (timeout !== undefined) throw new Diagnosis("E2-POLLS", { timeout })
    if (stuck === undefined) return
    if (stuck.kind !== "repeating") throw scene.giveUp(stuck, "idle")
    const seen = scene.records().findLast(({ call, result }) => call === "epoll_wait" && result > 0)
    const mask = seen === undefined ? 0 : (epollEvents(seen)[0]?.events ?? 0)
    throw new Diagnosis("E2-OUT-ARMED", { count: stuck.count, mask: constantName("EPOLL", mask) })
  },

  "2.2h": async (scene) => checkDispatch(scene, await startLoop(scene), { code: "E2-EVENTS", newcomer: false }),

  "2.2i": async (scene) => {
    const child = await scene.start("firehose", { edge: false, mostBytes: MOST_BYTES })
    const got = await scene.wait(() => child.values[0] as Served | undefined)
    if (isStuck(got)) throw scene.giveUp(got, "answer")
    if (got.answered > MOST_BYTES && got.phase !== "never")
      throw conclude("E2-READS-ON", { kib: kib(got.answered), task: "readable" })
    if (!got.served) throw scene.giveUp(IDLE, "answer")
  },

  "2.2j": async (scene) => checkTurns(scene, {}, "turn"),
}

/** A client connects and says "hi", turn by turn: whoever goes wrong here soon repeats itself, and the trace is lost. */
async function firstTurns(scene: Scene, loop: ToldLoop, peer: Peer): Promise<void> {
  await loop.turn()
  await scene.send(peer, "hi")
  for (let turns = 0; turns < 3; turns++) await loop.turn()
  const elsewhere = waitsElsewhere(scene)
  if (elsewhere !== undefined) throw elsewhere
  const read = either(scene.records(), "read").length > 0
  const unheard = read ? undefined : neverHandled(scene)
  if (unheard !== undefined) throw unheard
}

/** The descriptor that was read again after -EAGAIN, with no wait between. */
function readAgain(scene: Scene): number | undefined {
  const records = scene.records()
  const at = records.findIndex((record) => either([record], "read").length > 0 && record.result === -EAGAIN)
  if (at === -1) return undefined
  const fd = records[at]?.numbers[0]
  const next = records.slice(at + 1).find(({ call, numbers }) => WAITS.has(call) || numbers[0] === fd)
  return next !== undefined && either([next], "read").length > 0 ? fd : undefined
}

/** What handle() answers with nothing is read, and then a message that it answers. */
async function mustBearSilence(scene: Scene, peer: Peer): Promise<void> {
  const reads = () => either(scene.records(), "read").filter(({ result }) => result > 0).length
  const before = reads()
  await scene.send(peer, ".")
  // Or the two messages might be read together.
  const unread = await scene.wait<true | Stuck>(() => reads() > before || undefined)
  if (isStuck(unread)) {
    const level = notLevel(scene)
    if (level !== undefined) throw level
    return // not read at all: 2.2b says more about that
  }
  const stuck = await exchange(scene, peer, "hi!")
  const arrived = peer.bytes.toString()
  if (arrived === "HI!HI!!") return
  if (stuck?.kind === "ended") throw scene.giveUp(stuck, "answer")
  // It reads this client again and again and has not come to the answer yet: 2.2b says more about that as well.
  if (stuck?.kind === "repeating" && "HI!HI!!".startsWith(arrived)) return
  throw new Diagnosis("E2-EMPTY-ANSWER", {
    sent: quoteBytes(Buffer.from("hi!")),
    arrived: quoteBytes(peer.bytes.subarray(3), 48),
  })
}

/** A connection that was added for changes alone, or for one event. */
function notLevel(scene: Scene): Diagnosis | undefined {
  const records = scene.records()
  const accepted = new Set(
    records.filter(({ call, result }) => call === "accept4" && result >= 0).map(({ result }) => result),
  )
  const mask = records
    .filter(({ call, numbers }) => call === "epoll_ctl" && accepted.has(numbers[2] ?? -1))
    .map(({ numbers }) => numbers[3] ?? 0)
    .find((asked) => (asked & (EPOLLET | EPOLLONESHOT)) !== 0)
  return mask === undefined ? undefined : new Diagnosis("E2-NOT-LEVEL", { mask: constantName("EPOLL", mask) })
}

/** The mask that the listening socket was added with. */
function listenerMask(scene: Scene): number {
  const records = scene.records()
  const listenFd = records.find(({ call }) => call === "accept4")?.numbers[0]
  return records.find(({ call, numbers }) => call === "epoll_ctl" && numbers[2] === listenFd)?.numbers[3] ?? 0
}

/** epoll_wait() was called on something that epoll_create1() did not make. */
function waitsElsewhere(scene: Scene): Diagnosis | undefined {
  const records = scene.records()
  const refused = records.find(({ call, result }) => call === "epoll_wait" && (result === -EINVAL || result === -EBADF))
  const fd = refused?.numbers[0] ?? -1
  if (refused === undefined || records.some(({ call, result }) => call === "epoll_create1" && result === fd))
    return undefined
  return conclude("E2-NO-INSTANCE", { fd, errno: errnoName(refused.result) })
}

/** Why an event comes again and again, and nobody takes it. */
function neverHandled(scene: Scene): Diagnosis | undefined {
  const records = scene.records()
  const last = records.findLast(({ call }) => call === "epoll_wait")
  const [event] = last === undefined || last.result <= 0 ? [] : epollEvents(last)
  if (event === undefined) return undefined
  const { data } = event
  const added = records.some(({ call, numbers, result }) => call === "epoll_ctl" && result === 0 && numbers[2] === data)
  if (!added) return new Diagnosis("E2-WRONG-DATA", { data })
  const accepted = records.some(({ call, result }) => call === "accept4" && result === data)
  if (accepted) return new Diagnosis("E2-NO-ENTRY", { fd: data })
  return new Diagnosis("E2-MASK-FOR-FD", { fd: data, mask: constantName("EPOLL", event.events) })
}

/** Nothing came and the connection is closed: waits until it is clear what the program does instead. */
async function whatNow(scene: Scene): Promise<Stuck> {
  return await scene.wait<never>(() => undefined)
}
