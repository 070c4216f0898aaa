// Part 1.3: half-close, seen from the client.

import { finish, resetPeer } from "../../workbook/grader/client.ts"
import type { StepChecks } from "../../workbook/grader/run.ts"
import { IDLE, isStuck } from "../../workbook/grader/scene.ts"
import { Diagnosis } from "../../workbook/grader/verdict.ts"
import { quoteBytes } from "../../workbook/trace/format.ts"

const BATCH = "first line\nsecond line\nlast line\n"
const ANSWERS = ["answer one\n", "answer two\n", "answer three\n"]

interface Collected {
  collected: string
  error: string
  /** "bytes", or what came back instead. */
  returned: string
}

export const batchChecks: StepChecks = {
  "1.3a": async (scene) => {
    const listener = scene.listener()
    const child = await scene.start("exchangeBatch", { port: listener.port, text: BATCH })
    const peer = await scene.accept(listener)
    const stuck = await scene.receive(peer, "end")
    if (peer.inbound !== "open") {
      // An end that an exception brought about is not the end of a batch: wait() throws then.
      finish(peer)
      await scene.wait(() => child.values[0])
      return
    }
    if (stuck?.kind !== "blocked") throw scene.giveUp(stuck ?? IDLE, "endOfBatch")
    throw new Diagnosis("E1-NO-FIN", { sent: peer.bytes.length })
  },

  "1.3b": async (scene) => {
    const listener = scene.listener()
    const child = await scene.start("exchangeBatch", { port: listener.port, text: BATCH })
    const peer = await scene.accept(listener)
    const stuck = await scene.receive(peer, "end")
    if (peer.inbound === "open") throw scene.giveUp(stuck ?? IDLE, "endOfBatch")
    const expected = ANSWERS.join("")
    for (const answer of ANSWERS) {
      await scene.send(peer, answer)
      // The next piece comes only when the client waits again, so that one read cannot collect two.
      await scene.settle()
    }
    finish(peer)
    const value = await scene.wait(() => child.values[0] as Collected | undefined)
    if (isStuck(value)) throw scene.giveUp(value, "returning")
    if (value.returned !== "bytes")
      throw new Diagnosis("E1-ONE-ANSWER", { expected: expected.length, collected: value.returned })
    if (value.error === "" && value.collected === expected) return
    if (value.collected.length === expected.length) {
      const collected = quoteBytes(Buffer.from(value.collected), 48)
      throw new Diagnosis("E1-OVERWRITTEN", { expected: expected.length, collected })
    }
    const code = value.collected === "" ? "E1-CLOSE-EARLY" : "E1-ONE-ANSWER"
    throw new Diagnosis(code, { expected: expected.length, collected: value.collected.length })
  },

  "1.3c": async (scene) => {
    const listener = scene.listener()
    const child = await scene.start("exchangeBatch", { port: listener.port, text: BATCH })
    const peer = await scene.accept(listener)
    const stuck = await scene.receive(peer, "end")
    if (peer.inbound === "open") throw scene.giveUp(stuck ?? IDLE, "endOfBatch")
    await scene.send(peer, "half an ans")
    await scene.settle()
    resetPeer(peer)
    const value = await scene.wait(() => child.values[0] as Collected | undefined)
    if (isStuck(value)) throw scene.giveUp(value, "returning")
    if (value.error === "") throw new Diagnosis("E1-HIDES-RESET", { collected: value.collected.length })
  },
}
