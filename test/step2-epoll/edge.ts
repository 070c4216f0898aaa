// Part 2.4: edge-triggered.

import { finish } from "../../workbook/grader/client.ts"
import type { StepChecks } from "../../workbook/grader/run.ts"
import { isStuck, type Scene } from "../../workbook/grader/scene.ts"
import { conclude, Diagnosis } from "../../workbook/grader/verdict.ts"
import { answeredBytes, fillUntilAsleep, pattern } from "./silent-peer.ts"
import { asleep, startLoop, takeClients } from "./told-loop.ts"

const EDGE = { edge: true }
const BURST = 5
/** More than one read of the loop's buffer takes, and less than the kernel holds for a server that does not read. */
const LONG_BYTES = 100 * 1024
/** What one client may get before the other is served: many budgets, and far less than for ever. */
const MOST_BYTES = 4 * 1024 * 1024

/** Which of the two directions was not used up. */
function leftBehind(scene: Scene, expected: number): Diagnosis {
  const { read, written } = answeredBytes(scene)
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
  },

  "2.4b": async (scene) => {
    const loop = await startLoop(scene, EDGE)
    const [peer] = await takeClients(scene, loop, 1)
    if (peer === undefined) return
    const bytes = pattern(LONG_BYTES)
    // All of it is there before the server looks, and nothing follows: a client that went on would hide the mistake.
    await scene.send(peer, bytes)
    loop.run()
    const stuck = await scene.receive(peer, LONG_BYTES)
    if (peer.bytes.length < LONG_BYTES) {
      if (stuck !== undefined && stuck.kind !== "blocked") throw scene.giveUp(stuck, "answer")
      throw leftBehind(scene, LONG_BYTES)
    }
    if (!peer.bytes.equals(bytes)) throw new Diagnosis("E2-ET-ORDER", { at: firstDifference(peer.bytes, bytes) })
  },

  "2.4c": async (scene) => {
    const loop = await startLoop(scene, EDGE)
    const [peer] = await takeClients(scene, loop, 1)
    if (peer === undefined) return
    await scene.send(peer, "last words")
    finish(peer)
    loop.run()
    const stuck = await scene.receive(peer, "end")
    if (peer.inbound === "open") {
      if (stuck !== undefined && stuck.kind !== "blocked") throw scene.giveUp(stuck, "answer")
      throw new Diagnosis("E2-ET-EOF", { arrived: peer.bytes.length })
    }
    if (peer.bytes.length < 10) throw new Diagnosis("E2-ET-EOF", { arrived: peer.bytes.length })
  },

  "2.4d": async (scene) => {
    const loop = await startLoop(scene, EDGE)
    loop.run()
    const peer = await scene.connect(loop.port)
    const sent = await fillUntilAsleep(scene, peer)
    // Meanwhile another one is read, into the same buffer.
    const other = await scene.connect(loop.port)
    await scene.send(other, Buffer.alloc(LONG_BYTES, 255))
    await scene.receive(other, LONG_BYTES)
    const stuck = await scene.receive(peer, sent)
    if (peer.bytes.length < sent) {
      if (stuck !== undefined && stuck.kind !== "blocked") throw scene.giveUp(stuck, "answer")
      throw leftBehind(scene, sent)
    }
    const bytes = pattern(sent)
    if (!peer.bytes.equals(bytes)) throw new Diagnosis("E2-ET-ORDER", { at: firstDifference(peer.bytes, bytes) })
  },

  "2.4e": async (scene) => {
    const child = await scene.start("firehose", { mostBytes: MOST_BYTES })
    const got = await scene.wait(() => child.values[0] as { answered: number } | undefined)
    if (isStuck(got)) throw got.kind === "ended" ? scene.giveUp(got, "answer") : starves(MOST_BYTES)
    if (got.answered > MOST_BYTES) throw starves(got.answered)
  },

  "2.4f": async (scene) => {
    const loop = await startLoop(scene, EDGE)
    loop.run()
    const peer = await scene.connect(loop.port)
    await scene.send(peer, "hello")
    await scene.receive(peer, 5)
    const stuck = await asleep(scene)
    if (stuck === undefined) return
    if (stuck.kind !== "repeating") throw scene.giveUp(stuck, "idle")
    throw conclude("E2-ET-SPIN", { count: stuck.count })
  },
}

function starves(bytes: number): Diagnosis {
  return new Diagnosis("E2-STARVES", { kib: Math.round(bytes / 1024) })
}

function firstDifference(a: Uint8Array, b: Uint8Array): number {
  return a.findIndex((byte, i) => byte !== b[i])
}
