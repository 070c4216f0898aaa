// Part 2.3: what write() did not take, and who may go on talking meanwhile.

import { EAGAIN, EPOLL_CTL_MOD, EPOLLOUT } from "#sys"
import { asleep } from "../../workbook/grader/at-rest.ts"
import { finish, type Peer, resetPeer } from "../../workbook/grader/client.ts"
import { onEither } from "../../workbook/grader/either-call.ts"
import type { CheckBody, StepChecks } from "../../workbook/grader/run.ts"
import { IDLE, type Scene, type Stuck } from "../../workbook/grader/scene.ts"
import { conclude, Diagnosis } from "../../workbook/grader/verdict.ts"
import type { TraceRecord } from "../../workbook/trace/file.ts"
import { quoteBytes } from "../../workbook/trace/format.ts"
import { constantName } from "../../workbook/trace/names.ts"
import { epollEvents } from "../../workbook/trace/preview.ts"
import { MUCH_BYTES, SMALL_BYTES } from "./answers.ts"
import { lateCall } from "./closed.ts"
import { mustNotBeLate } from "./guard.ts"
import {
  answeredBytes,
  fillUntilAsleep,
  heldBytes,
  kib,
  MOST_HELD_BYTES,
  pattern,
  repeatsWrite,
} from "./silent-peer.ts"
import { startLoop, type ToldLoop, takeClients } from "./told-loop.ts"

const WRITES = new Set(["write", "send"])
const MESSAGE = "0123456789abcdefghij"

/** Sends the message through a server whose writes go wrong in the given way. */
async function throughShortWrites(scene: Scene, ...faults: string[]): Promise<Peer> {
  const loop = await startLoop(scene, {}, onEither(...faults))
  loop.run()
  const peer = await scene.connect(loop.port)
  await scene.send(peer, MESSAGE)
  await scene.receive(peer, MESSAGE.length)
  return peer
}

/** Throws `code` unless the program comes to sleep. */
async function mustSleep(scene: Scene, code: string): Promise<void> {
  const stuck = await asleep(scene)
  if (stuck !== undefined) throw awake(scene, stuck, code)
}

function awake(scene: Scene, stuck: Stuck, code: string): Diagnosis {
  if (stuck.kind !== "repeating") return scene.giveUp(stuck, "idle")
  const seen = scene.records().findLast(({ call, result }) => call === "epoll_wait" && result > 0)
  const mask = seen === undefined ? 0 : (epollEvents(seen)[0]?.events ?? 0)
  return conclude(code, { count: stuck.count, mask: constantName("EPOLL", mask) })
}

/** A check with a client that sends and does not read. */
function withSilentPeer(
  start: (scene: Scene) => Promise<ToldLoop>,
  body: (scene: Scene, peer: Peer, sent: number) => Promise<void>,
): CheckBody {
  return async (scene) => {
    const loop = await start(scene)
    loop.run()
    const peer = await scene.connect(loop.port)
    const { sent, stuck } = await fillUntilAsleep(scene, peer)
    if (stuck !== undefined && repeatsWrite(scene, stuck)) throw conclude("E2-WRITE-WAITS", { sentKib: kib(sent) })
    if (stuck !== undefined) throw awake(scene, stuck, "E2-IN-SPINS")
    await body(scene, peer, sent)
  }
}

export const unsentChecks: StepChecks = {
  "2.3a": async (scene) => {
    const loop = await startLoop(scene, {}, onEither("write #1 short 3", "write #2 short 5"))
    const [peer] = await takeClients(scene, loop, 1)
    await scene.send(peer, MESSAGE)
    for (let turns = 0; turns < 2; turns++) await loop.turn()
    const other = otherData(scene)
    if (other !== undefined) throw other
    loop.run()
    await scene.receive(peer, MESSAGE.length)
    if (peer.bytes.toString() === MESSAGE) return
    throw partial(peer)
  },

  "2.3b": async (scene) => {
    const loop = await startLoop(scene, {}, onEither("write from 1 to 3 errno EAGAIN"))
    const [first, second] = await takeClients(scene, loop, 2)
    // Longer than EAGAIN, 11: whoever takes that for a number of bytes would else be right by chance.
    await scene.send(first, "A".repeat(MESSAGE.length))
    await scene.send(second, "B".repeat(MESSAGE.length))
    await loop.turn()
    loop.run()
    await scene.receive(first, MESSAGE.length)
    const got = first.bytes.toString()
    if (got === "A".repeat(MESSAGE.length)) return
    if (got.includes("B"))
      throw new Diagnosis("E2-SHARED-BUFFER", { lenBytes: MESSAGE.length, arrived: quoteBytes(first.bytes) })
    const arrived = quoteBytes(first.bytes, 48)
    if (first.bytes.length > MESSAGE.length) throw new Diagnosis("E2-SENT-TWICE", { arrived, task: "readable" })
    const after = afterFirst(scene, ({ call, result }) => WRITES.has(call) && result === -EAGAIN)
    const asked = after.some(({ call, numbers }) => call === "epoll_ctl" && ((numbers[3] ?? 0) & EPOLLOUT) !== 0)
    const closed = after.some(({ call }) => call === "close")
    throw new Diagnosis(asked || closed || first.bytes.length > 0 ? "E2-WRITE-EAGAIN" : "E2-OUT-UNASKED", { arrived })
  },

  "2.3c": async (scene) => {
    const loop = await startLoop(scene, {}, onEither("write from 1 to 2 errno EAGAIN"))
    const [peer] = await takeClients(scene, loop, 1)
    await scene.send(peer, "one ")
    await loop.turn()
    await scene.send(peer, "two ")
    await loop.turn()
    loop.run()
    await scene.receive(peer, 8)
    await scene.settle() // what is sent twice is there now
    await scene.receive(peer, peer.bytes.length)
    const text = peer.bytes.toString()
    if (text === "one two ") return
    const sent = text.split(/(?<= )/)
    const twice = sent.length > new Set(sent).size
    const lost = !text.includes("one ") || !text.includes("two ")
    const arrived = quoteBytes(peer.bytes)
    if (twice) throw new Diagnosis("E2-SENT-TWICE", { arrived, task: "readable" })
    throw new Diagnosis(lost ? "E2-OVERWRITES" : "E2-ORDER", { arrived })
  },

  "2.3d": async (scene) => {
    const peer = await throughShortWrites(scene, "write #1 short 3")
    if (peer.bytes.length < MESSAGE.length) throw partial(peer)
    await mustSleep(scene, "E2-SPIN")
  },

  "2.3e": withSilentPeer(startLoop, async (scene, _peer, sent) => {
    const held = heldBytes(scene)
    const atOnce = readAtOnce(scene)
    if (held > MOST_HELD_BYTES && atOnce > MOST_HELD_BYTES / 2)
      throw new Diagnosis("E2-READS-ON", { kib: kib(atOnce), task: "readable" })
    if (held > MOST_HELD_BYTES) throw new Diagnosis("E2-UNBOUNDED", { sentKib: kib(sent), heldKib: kib(held) })
  }),

  "2.3f": withSilentPeer(startLoop, async (scene, peer, sent) => {
    await scene.receive(peer, sent)
    if (peer.bytes.length < sent && peer.inbound !== "open")
      throw new Diagnosis("E2-KICKED", { sentKib: kib(sent), arrivedKib: kib(peer.bytes.length) })
    if (peer.bytes.length < sent)
      throw new Diagnosis("E2-STALLS", { sentKib: kib(sent), arrivedKib: kib(peer.bytes.length) })
    if (peer.bytes.equals(pattern(sent))) return
    throw new Diagnosis("E2-STREAM", { at: peer.bytes.findIndex((byte, at) => byte !== pattern(sent)[at]) })
  }),

  "2.3g": async (scene) => {
    const loop = await startLoop(
      scene,
      {},
      onEither("write #1 short 3", "write from 2 to 3 errno EAGAIN", "write #4 short 5"),
    )
    const [peer] = await takeClients(scene, loop, 1)
    await scene.send(peer, MESSAGE)
    finish(peer)
    loop.run()
    await scene.receive(peer, "end")
    // The first write took 3 bytes. More than that has been sent after the end of file was seen, by writable().
    if (peer.bytes.toString() !== MESSAGE && peer.bytes.length > 3 && peer.inbound !== "open")
      throw new Diagnosis("E2-ENDS-EARLY", { sent: MESSAGE.length, arrived: peer.bytes.length })
    if (peer.bytes.toString() !== MESSAGE)
      throw new Diagnosis("E2-CUT-OFF", { sent: MESSAGE.length, arrived: peer.bytes.length })
    if (peer.inbound === "open") throw new Diagnosis("E2-NEVER-ENDS")
  },

  "2.3h": async (scene) => {
    const loop = await startLoop(scene, {}, onEither("write #1 short 3", "write #2 errno EPIPE"))
    const [broken] = await takeClients(scene, loop, 1)
    await scene.send(broken, MESSAGE)
    await loop.turn()
    // Room, and more to read: both in one event, and the write breaks.
    await scene.send(broken, MESSAGE)
    for (let turns = 0; turns < 3; turns++) {
      await loop.turn()
      mustNotBeLate(scene)
    }
    await withSilentPeer(
      async () => loop,
      async (_scene, peer) => {
        resetPeer(peer)
        await mustSleep(scene, "E2-IGNORES-ERROR")
      },
    )(scene)
  },

  "2.3i": async (scene) => {
    const loop = await startLoop(scene, { answer: "much", sendBufferBytes: SMALL_BYTES })
    const peer = await scene.connect(loop.port, { receiveBufferBytes: SMALL_BYTES })
    await loop.turn()
    // Unsent bytes that stay, and so few that the server is still willing to read.
    let unsent = 0
    for (let asked = 0; unsent === 0; asked++) {
      await scene.send(peer, ".")
      const hasRead = () => answeredBytes(scene).read > asked
      for (let turns = 0; turns < 100 && !hasRead(); turns++) await loop.turn()
      if (!hasRead() || asked > 100) throw scene.giveUp(IDLE, "answer")
      await loop.turn()
      unsent = answeredBytes(scene).read * MUCH_BYTES - answeredBytes(scene).written
    }
    finish(peer)
    loop.run()
    await mustSleep(scene, "E2-END-SPINS")
  },

  "2.3j": async (scene) => {
    const loop = await startLoop(scene, {}, onEither("write from 1 to 3 errno EAGAIN"))
    const [peer] = await takeClients(scene, loop, 1)
    for (const text of ["one ", "two ", "three"]) {
      await scene.send(peer, text)
      await loop.turn()
    }
    loop.run()
    await scene.receive(peer, 13)
    const asked = scene.records().filter(({ call, numbers }) => call === "epoll_ctl" && numbers[1] === EPOLL_CTL_MOD)
    const again = asked.find(({ numbers }, i) => i > 0 && numbers[3] === asked[i - 1]?.numbers[3])
    if (again !== undefined)
      throw new Diagnosis("E2-MOD-ALWAYS", { mask: constantName("EPOLL", again.numbers[3] ?? 0), count: asked.length })
  },

  "2.3k": async (scene) => {
    const loop = await startLoop(scene, {}, onEither("write #1 short 3", "read #2 errno ECONNRESET"))
    const [peer] = await takeClients(scene, loop, 1)
    await scene.send(peer, MESSAGE)
    await loop.turn()
    // Room, and more to read: both in one event, and the read breaks.
    await scene.send(peer, MESSAGE)
    for (let turns = 0; turns < 3; turns++) await loop.turn()
    const late = lateCall(scene.records(), false)
    if (late !== undefined) throw conclude("E2-AFTER-CLOSE", { call: late.record.call, fd: late.fd, task: "turn" })
  },
}

/** What came of two short writes, of 3 and of 5 bytes. */
function partial(peer: Peer): Diagnosis {
  const values = { taken: 3, sent: MESSAGE.length, arrived: quoteBytes(peer.bytes, 48) }
  if (peer.bytes.length > MESSAGE.length) return new Diagnosis("E2-SENT-TWICE", { ...values, task: "writable" })
  const untilSecond = MESSAGE.slice(0, 8)
  return new Diagnosis(peer.bytes.toString().startsWith(untilSecond) ? "E2-LOST" : "E2-PARTIAL", values)
}

/** An event whose data is no descriptor of the set, which it was before EPOLL_CTL_MOD. */
function otherData(scene: Scene): Diagnosis | undefined {
  const records = scene.records()
  const added = new Set(records.filter(({ call }) => call === "epoll_ctl").map(({ numbers }) => numbers[2]))
  const at = records.findIndex(({ call, numbers }) => call === "epoll_ctl" && numbers[1] === EPOLL_CTL_MOD)
  const strange = (list: readonly TraceRecord[]) =>
    list
      .filter(({ call, result }) => call === "epoll_wait" && result > 0)
      .flatMap((record) => epollEvents(record))
      .find(({ data }) => !added.has(data))
  const event = at === -1 || strange(records.slice(0, at)) !== undefined ? undefined : strange(records.slice(at))
  if (event === undefined) return undefined
  return new Diagnosis("E2-MOD-DATA", { sent: MESSAGE.length, fd: records[at]?.numbers[2] ?? -1, data: event.data })
}

/** The records behind the first one of a kind. */
function afterFirst(scene: Scene, is: (record: TraceRecord) => boolean): TraceRecord[] {
  const records = scene.records()
  const at = records.findIndex(is)
  return at === -1 ? [] : records.slice(at + 1)
}

/** The most bytes that were read between one epoll_wait and the next. */
function readAtOnce(scene: Scene): number {
  let most = 0
  let sum = 0
  for (const { call, result } of scene.records()) {
    if (call === "epoll_wait") sum = 0
    else if ((call === "read" || call === "recv") && result > 0) sum += result
    most = Math.max(most, sum)
  }
  return most
}
