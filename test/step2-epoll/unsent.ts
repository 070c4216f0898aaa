// Part 2.3: what write() did not take, and who may go on talking meanwhile.

import { finish, type Peer, resetPeer } from "../../workbook/grader/client.ts"
import { onEither } from "../../workbook/grader/either-call.ts"
import type { CheckBody, StepChecks } from "../../workbook/grader/run.ts"
import { IDLE, type Scene, type Stuck } from "../../workbook/grader/scene.ts"
import { conclude, Diagnosis } from "../../workbook/grader/verdict.ts"
import { quoteBytes } from "../../workbook/trace/format.ts"
import { constantName } from "../../workbook/trace/names.ts"
import { epollEvents } from "../../workbook/trace/preview.ts"
import { MUCH_BYTES, SMALL_BYTES } from "./answers.ts"
import {
  answeredBytes,
  fillUntilAsleep,
  heldBytes,
  kib,
  MOST_HELD_BYTES,
  pattern,
  repeatsWrite,
} from "./silent-peer.ts"
import { asleep, startLoop, takeClients } from "./told-loop.ts"

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
function withSilentPeer(body: (scene: Scene, peer: Peer, sent: number) => Promise<void>): CheckBody {
  return async (scene) => {
    const loop = await startLoop(scene)
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
    const peer = await throughShortWrites(scene, "write #1 short 3")
    if (peer.bytes.toString() === MESSAGE) return
    throw partial(peer)
  },

  "2.3b": async (scene) => {
    const loop = await startLoop(scene, {}, onEither("write from 1 to 2 errno EAGAIN"))
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
    throw new Diagnosis("E2-WRITE-EAGAIN", { arrived: quoteBytes(first.bytes) })
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
    if (peer.bytes.toString() !== "one two ") throw new Diagnosis("E2-ORDER", { arrived: quoteBytes(peer.bytes) })
  },

  "2.3d": async (scene) => {
    const peer = await throughShortWrites(scene, "write #1 short 3")
    if (peer.bytes.length < MESSAGE.length) throw partial(peer)
    await mustSleep(scene, "E2-SPIN")
  },

  "2.3e": withSilentPeer(async (scene, _peer, sent) => {
    const held = heldBytes(scene)
    if (held > MOST_HELD_BYTES) throw new Diagnosis("E2-UNBOUNDED", { sentKib: kib(sent), heldKib: kib(held) })
  }),

  "2.3f": withSilentPeer(async (scene, peer, sent) => {
    await scene.receive(peer, sent)
    if (peer.bytes.length < sent)
      throw new Diagnosis("E2-STALLS", { sentKib: kib(sent), arrivedKib: kib(peer.bytes.length) })
    if (peer.bytes.equals(pattern(sent))) return
    throw new Diagnosis("E2-STREAM", { at: peer.bytes.findIndex((byte, at) => byte !== pattern(sent)[at]) })
  }),

  "2.3g": async (scene) => {
    const loop = await startLoop(scene, {}, onEither("write #1 short 3", "write from 2 to 3 errno EAGAIN"))
    const [peer] = await takeClients(scene, loop, 1)
    await scene.send(peer, MESSAGE)
    finish(peer)
    loop.run()
    await scene.receive(peer, "end")
    if (peer.bytes.toString() !== MESSAGE)
      throw new Diagnosis("E2-CUT-OFF", { sent: MESSAGE.length, arrived: peer.bytes.length })
    if (peer.inbound === "open") throw new Diagnosis("E2-NEVER-ENDS")
  },

  "2.3h": withSilentPeer(async (scene, peer) => {
    resetPeer(peer)
    await mustSleep(scene, "E2-IGNORES-ERROR")
  }),

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
}

function partial(peer: Peer): Diagnosis {
  return new Diagnosis("E2-PARTIAL", { taken: 3, sent: MESSAGE.length, arrived: quoteBytes(peer.bytes, 32) })
}
