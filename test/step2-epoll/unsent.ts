// Part 2.3: what write() did not take, and who may go on talking meanwhile.

import { finish, type Peer, resetPeer } from "../../workbook/grader/client.ts"
import { onEither } from "../../workbook/grader/either-call.ts"
import type { CheckBody, StepChecks } from "../../workbook/grader/run.ts"
import type { Scene } from "../../workbook/grader/scene.ts"
import { conclude, Diagnosis } from "../../workbook/grader/verdict.ts"
import { quoteBytes } from "../../workbook/trace/format.ts"
import { constantName } from "../../workbook/trace/names.ts"
import { epollEvents } from "../../workbook/trace/preview.ts"
import { answeredBytes, fillUntilAsleep, pattern } from "./silent-peer.ts"
import { asleep, startLoop, takeClients } from "./told-loop.ts"

const MESSAGE = "0123456789abcdefghij"
/** What a server may have read and not sent: its high-water mark, one read more, and room to be different. */
const MOST_HELD_BYTES = 1024 * 1024

/** Sends the message through a server whose writes go wrong in the given way. */
async function throughShortWrites(scene: Scene, ...faults: string[]): Promise<Peer> {
  const loop = await startLoop(scene, {}, onEither(...faults))
  loop.run()
  const peer = await scene.connect(loop.port)
  await scene.send(peer, MESSAGE)
  await scene.receive(peer, MESSAGE.length)
  return peer
}

/** What is wrong with a server that wakes up although nothing happens. */
async function mustSleep(scene: Scene, code: string): Promise<void> {
  const stuck = await asleep(scene)
  if (stuck === undefined) return
  if (stuck.kind !== "repeating") throw scene.giveUp(stuck, "idle")
  const seen = scene.records().findLast(({ call, result }) => call === "epoll_wait" && result > 0)
  const mask = seen === undefined ? 0 : (epollEvents(seen)[0]?.events ?? 0)
  throw conclude(code, { count: stuck.count, mask: constantName("EPOLL", mask) })
}

/** A check with a client that sends and does not read. */
function withSilentPeer(body: (scene: Scene, peer: Peer, sent: number) => Promise<void>): CheckBody {
  return async (scene) => {
    const loop = await startLoop(scene)
    loop.run()
    const peer = await scene.connect(loop.port)
    const sent = await fillUntilAsleep(scene, peer)
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
    const loop = await startLoop(scene, {}, onEither("write #1 errno EAGAIN"))
    const [first, second] = await takeClients(scene, loop, 2)
    if (first === undefined || second === undefined) return
    await scene.send(first, "AAAA")
    await scene.send(second, "BBBB")
    await loop.turn()
    loop.run()
    await scene.receive(first, 4)
    const got = first.bytes.toString()
    if (got === "AAAA") return
    if (got.includes("B")) throw new Diagnosis("E2-SHARED-BUFFER", { sent: '"AAAA"', arrived: quoteBytes(first.bytes) })
    throw new Diagnosis("E2-WRITE-EAGAIN", { arrived: quoteBytes(first.bytes) })
  },

  "2.3c": async (scene) => {
    const loop = await startLoop(scene, {}, onEither("write from 1 to 2 errno EAGAIN"))
    const [peer] = await takeClients(scene, loop, 1)
    if (peer === undefined) return
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
    const { read, written } = answeredBytes(scene)
    if (read - written > MOST_HELD_BYTES)
      throw new Diagnosis("E2-UNBOUNDED", { sentKib: kib(sent), heldKib: kib(read - written) })
  }),

  "2.3f": withSilentPeer(async (scene, peer, sent) => {
    await scene.receive(peer, sent)
    const { read, written } = answeredBytes(scene)
    if (peer.bytes.length < sent)
      throw new Diagnosis("E2-STALLS", { sentKib: kib(sent), readKib: kib(read), writtenKib: kib(written) })
    if (peer.bytes.equals(pattern(sent))) return
    const differs = peer.bytes.findIndex((byte, at) => byte !== pattern(sent)[at])
    throw new Diagnosis("E2-ORDER", { arrived: quoteBytes(peer.bytes.subarray(differs), 24) })
  }),

  "2.3g": async (scene) => {
    const loop = await startLoop(scene, {}, onEither("write #1 short 3", "write from 2 to 3 errno EAGAIN"))
    const [peer] = await takeClients(scene, loop, 1)
    if (peer === undefined) return
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
}

function partial(peer: Peer): Diagnosis {
  return new Diagnosis("E2-PARTIAL", { taken: 3, sent: MESSAGE.length, arrived: quoteBytes(peer.bytes, 32) })
}

function kib(bytes: number): number {
  return Math.round(bytes / 1024)
}
