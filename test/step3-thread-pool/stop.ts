// Part 3.6: the end.

import type { StepChecks } from "../../workbook/grader/run.ts"
import { isStuck } from "../../workbook/grader/scene.ts"
import { conclude, Diagnosis } from "../../workbook/grader/verdict.ts"
import { quoteBytes } from "../../workbook/trace/format.ts"
import { startReactor, takeClient } from "./told-reactor.ts"

/** SO_SNDBUF of a connection that is soon full. */
const SMALL_BYTES = 4608

export const stopChecks: StepChecks = {
  "3.6a": async (scene) => {
    const reactor = await startReactor(scene, { workers: 1 })
    const peer = await takeClient(scene, reactor)
    await scene.send(peer, "job 1\njob 2\n")
    await reactor.begin(1)
    reactor.stop("stopPool")
    await scene.settle()
    if (scene.child().values.length > 3) throw new Diagnosis("E3-NOT-JOINED")
    reactor.release(1, 2)
    const done = await scene.wait(() => scene.child().values[3])
    const trouble = scene.child().trouble()
    if (trouble?.kind === "threw") throw conclude("E3-CLOSES-EARLY", { error: trouble.error })
    if (isStuck(done)) {
      if (done.kind === "ended" || done.kind === "spinning") throw scene.giveUp(done, "returning")
      throw new Diagnosis("E3-NEVER-JOINS")
    }
    const closed = scene
      .records()
      .some(({ call, numbers, result }) => call === "close" && numbers[0] === reactor.wakeFd && result === 0)
    if (!closed) throw new Diagnosis("E3-LEAKS", { what: "wakeFd" })
  },

  "3.6b": async (scene) => {
    const reactor = await startReactor(scene)
    const peer = await takeClient(scene, reactor)
    await scene.send(peer, "job 1\njob 2\n")
    await reactor.begin(1, 2)
    reactor.stop("stop")
    await scene.settle()
    reactor.release(1, 2)
    const stuck = await scene.receive(peer, "end")
    const expected = "done 1\ndone 2\n"
    if (peer.bytes.toString() === expected && peer.inbound !== "open") return
    if (peer.bytes.toString() === expected) throw scene.giveUp(stuck ?? (await never(scene)), "returning")
    throw new Diagnosis("E3-LOST-JOB", { arrived: quoteBytes(peer.bytes, 48) })
  },

  "3.6c": async (scene) => {
    const reactor = await startReactor(scene)
    const peer = await takeClient(scene, reactor)
    await scene.send(peer, "job 1\n")
    await reactor.begin(1)
    reactor.stop("stop")
    await scene.settle()
    // Nobody new, and nothing new from those who are there.
    const late = await scene.tryConnect(reactor.port)
    if (late !== undefined) throw new Diagnosis("E3-STILL-ACCEPTS")
    await scene.send(peer, "more\n")
    await scene.settle()
    reactor.release(1)
    await scene.receive(peer, "end")
    if (peer.bytes.includes("more!")) throw new Diagnosis("E3-READS-ON", { arrived: quoteBytes(peer.bytes, 48) })
  },

  "3.6d": async (scene) => {
    // A client that does not read has answers unsent, and there is an end to the waiting.
    const reactor = await startReactor(scene, { sendBufferBytes: SMALL_BYTES, drainMs: 100 })
    const peer = await scene.connect(reactor.port, { receiveBufferBytes: SMALL_BYTES })
    await reactor.turn()
    const line = "x".repeat(4000)
    for (let i = 0; i < 40; i++) {
      await scene.send(peer, `${line}\n`)
      await reactor.turn()
    }
    const before = scene.child().values.length
    reactor.stop("stop")
    const done = await scene.wait(() => scene.child().values[before])
    if (!isStuck(done)) return
    if (done.kind === "blocked" || done.kind === "idle" || done.kind === "repeating") throw new Diagnosis("E3-HANGS")
    throw scene.giveUp(done, "returning")
  },
}

async function never(scene: Parameters<StepChecks[string]>[0]) {
  return await scene.wait<never>(() => undefined)
}
