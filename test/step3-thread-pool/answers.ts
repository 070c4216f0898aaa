// Part 3.4: answers in order, and for the right connection.

import { EBADF } from "#sys"
import { finish, resetPeer } from "../../workbook/grader/client.ts"
import type { StepChecks } from "../../workbook/grader/run.ts"
import { Diagnosis } from "../../workbook/grader/verdict.ts"
import type { Text } from "../../workbook/manifest.ts"
import { quoteBytes } from "../../workbook/trace/format.ts"
import { fill, SMALL_BYTES, startReactor, takeClient } from "./told-reactor.ts"

/** How the next client's descriptor compares with that of the one that left. */
const SAME_FD: Text = { en: "the one that the first client had", ko: "떠난 클라이언트가 쓰던 것과 같습니다" }
const OTHER_FD: Text = { en: "another one than the first client had", ko: "떠난 클라이언트가 쓰던 것과 다릅니다" }

export const answerChecks: StepChecks = {
  "3.4a": async (scene) => {
    const reactor = await startReactor(scene, { workers: 3 })
    const peer = await takeClient(scene, reactor)
    await scene.send(peer, "job 1\njob 2\nhello\njob 3\n")
    await reactor.begin(1, 2, 3)
    for (const job of [3, 2, 1]) {
      await reactor.open(job)
      await reactor.turn()
    }
    const expected = "done 1\ndone 2\nhello!\ndone 3\n"
    await scene.receive(peer, expected.length)
    const arrived = peer.bytes.toString()
    if (arrived === expected) {
      const { early } = await reactor.turn()
      if (early > 0) throw new Diagnosis("E3-KEEPS-EARLY", { early })
      return
    }
    // The jobs in their order, and only the light one before them: it did not come through deliver().
    const [light = "", ...heavy] = arrived.split(/(?<=\n)/)
    if (light === "hello!\n" && "done 1\ndone 2\ndone 3\n".startsWith(heavy.join("")) && heavy.length > 0)
      throw new Diagnosis("E3-LIGHT-FIRST", { arrived: quoteBytes(peer.bytes, 64) })
    const lost = arrived.length < expected.length
    throw new Diagnosis(lost ? "E3-EARLY-LOST" : "E3-ORDER", { arrived: quoteBytes(peer.bytes, 64) })
  },

  "3.4b": async (scene) => {
    const reactor = await startReactor(scene)
    const gone = await takeClient(scene, reactor)
    await scene.send(gone, "job 1\njob 2\n")
    const { held: before } = await reactor.begin(1, 2)
    resetPeer(gone)
    await reactor.turn()
    // First an answer for which nobody is there, then one for which somebody else is.
    await reactor.open(2)
    await reactor.turn()
    const next = await scene.connect(reactor.port)
    const { held: after } = await reactor.turn()
    await reactor.open(1)
    await reactor.turn()
    await scene.send(next, "mine\n")
    await reactor.turn()
    const stuck = await scene.receive(next, 6)
    if (next.bytes.toString() === "mine!\n") return
    if (next.bytes.includes("done 1"))
      throw new Diagnosis("E3-STALE", { fd: after[0] ?? -1, same: before[0] === after[0] ? SAME_FD : OTHER_FD })
    throw scene.giveUp(stuck ?? (await scene.wait<never>(() => undefined)), "answer")
  },

  "3.4c": async (scene) => {
    const reactor = await startReactor(scene, { sendBufferBytes: SMALL_BYTES })
    const peer = await takeClient(scene, reactor)
    const slow = await scene.connect(reactor.port, { receiveBufferBytes: SMALL_BYTES })
    await reactor.turn()
    await scene.send(peer, "job 1\njob 2\n")
    finish(peer)
    await reactor.begin(1, 2)
    await reactor.turn()
    for (const job of [1, 2]) {
      await reactor.open(job)
      await reactor.turn()
    }
    await reactor.turn()
    await scene.receive(peer, "end")
    if (peer.bytes.toString() !== "done 1\ndone 2\n")
      throw new Diagnosis("E3-CUT-OFF", { arrived: quoteBytes(peer.bytes, 48) })
    if (peer.inbound === "open") throw new Diagnosis("E3-NEVER-ENDS")

    // Another one does not read: when its last answer is there, those before it are not all sent.
    const before = await fill(scene, reactor, slow)
    await scene.send(slow, "job 3\n")
    finish(slow)
    await reactor.begin(3)
    await reactor.turn()
    await reactor.open(3)
    await reactor.turn()
    reactor.run()
    const expected = `${before}done 3\n`
    await scene.receive(slow, "end")
    if (slow.bytes.toString() !== expected) {
      const [some, all] = [slow.bytes.length, expected.length]
      throw new Diagnosis("E3-CUT-OFF", {
        arrived: { en: `${some} of ${all} bytes`, ko: `${all}바이트 중 ${some}바이트` },
      })
    }
    if (slow.inbound === "open") throw new Diagnosis("E3-NEVER-ENDS")
  },

  "3.4d": async (scene) => {
    const reactor = await startReactor(scene, { workers: 2 })
    const peer = await takeClient(scene, reactor)
    const other = await takeClient(scene, reactor)
    await scene.send(peer, "job 1\njob 2\n")
    await reactor.begin(1, 2)
    await reactor.open(2)
    await reactor.turn()
    await reactor.open(1)
    // The first write finds it broken; another answer waits behind. The eventfd was readable before the connection, so it
    // comes first. RST, and no fault in the nth write: how often a worker writes to the eventfd is its own affair.
    resetPeer(peer)
    await reactor.turn()
    await scene.send(other, "hello\n")
    await reactor.turn()
    await scene.receive(other, 7)
    const stale = scene.records().find(({ result }) => result === -EBADF)
    if (stale !== undefined) throw new Diagnosis("E3-SENDS-ON", { call: stale.call })
    if (other.bytes.toString() !== "hello!\n") throw new Diagnosis("E3-SENDS-ON", { call: "-" })
  },
}
