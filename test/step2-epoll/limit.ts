// Part 2.5: the limit on descriptors, and ten thousand connections.

import { check, getrlimit, RLIMIT_NOFILE } from "#sys"
import { connected, connectPeer, type Peer, receiveSome, resetPeer, sendSome } from "../../workbook/grader/client.ts"
import type { StepChecks } from "../../workbook/grader/run.ts"
import { isStuck, type Scene } from "../../workbook/grader/scene.ts"
import { Diagnosis } from "../../workbook/grader/verdict.ts"

const CLIENTS = 10_000
/** What the server and the grader hold besides. */
const SPARE = 500

interface Raised {
  returned: string
  soft: number
  hard: number
  hardBefore: number
}

async function raise(scene: Scene, soft: number, wanted: number): Promise<Raised> {
  await scene.start("raiseFdLimit", { soft, wanted }, { limits: { nofile: 1024 } })
  return await scene.value<Raised>("returning")
}

export const limitChecks: StepChecks = {
  "2.5a": async (scene) => {
    const low = await raise(scene, 200, 500)
    if (low.soft < 500 || low.returned !== String(low.soft))
      throw new Diagnosis("E2-LIMIT", { before: 200, wanted: 500, soft: low.soft, returned: low.returned })
    if (low.hard < low.hardBefore) throw new Diagnosis("E2-HARD-LOWERED", { before: low.hardBefore, hard: low.hard })
  },

  "2.5b": async (scene) => {
    const { soft, returned } = await raise(scene, 800, 500)
    if (soft !== 800 || returned !== "800")
      throw new Diagnosis("E2-LIMIT", { before: 800, wanted: 500, soft, returned })
  },

  "2.5c": async (scene) => {
    const { soft, hardBefore, returned } = await raise(scene, 200, 5000)
    if (soft !== hardBefore || returned !== String(hardBefore))
      throw new Diagnosis("E2-HARD-LIMIT", { wanted: 5000, hard: hardBefore, soft, returned })
  },

  "2.5d": async (scene) => {
    const limit = new BigUint64Array(2)
    check(getrlimit(RLIMIT_NOFILE, limit), "getrlimit")
    const hard = Number(limit[1])
    if (hard < CLIENTS + SPARE) {
      const reason = `${CLIENTS} connections need ${CLIENTS + SPARE} descriptors, and the hard limit is ${hard} (ulimit -Hn)`
      throw new Diagnosis("E0-UNSURE", { reason }, "unsure")
    }
    const port = scene.freePort()
    await scene.start("c10k", { soft: 256, port }, { limits: { nofile: CLIENTS + SPARE, timeMs: 60_000 } })
    await scene.value<number>("serverStart")
    const peers: Peer[] = []
    try {
      const held = await hold(scene, port, peers)
      if (held < CLIENTS) throw new Diagnosis("E2-TEN-THOUSAND", { held, clients: CLIENTS })
    } finally {
      for (const peer of peers) resetPeer(peer)
    }
  },
}

const BATCH = 250

/**
 * Connects everybody, batch by batch, and asks each for a word. Returns how many gave it back, and still stand when the
 * last one does.
 */
async function hold(scene: Scene, port: number, peers: Peer[]): Promise<number> {
  const word = Buffer.from("x")
  for (let from = 0; from < CLIENTS; from += BATCH) {
    const batch = Array.from({ length: BATCH }, () => connectPeer(port))
    peers.push(...batch)
    const waiting = new Set(batch)
    const done = await scene.wait(() => {
      for (const peer of waiting) if (connected(peer) !== undefined) waiting.delete(peer)
      return waiting.size === 0 || undefined
    })
    if (isStuck(done)) break
    for (const peer of batch) void sendSome(peer, word, 0)
    await answers(scene, batch)
  }
  await answers(scene, peers)
  return peers.filter((peer) => peer.bytes.length === 1 && peer.inbound === "open").length
}

/** Until each of them has its answer or its end. A look takes a few of them: other checks run beside this one. */
async function answers(scene: Scene, peers: readonly Peer[]): Promise<void> {
  let at = 0
  await scene.wait(() => {
    for (const end = at + BATCH; at < Math.min(end, peers.length); at++) {
      const peer = peers[at]
      if (peer === undefined) break
      receiveSome(peer)
      if (peer.bytes.length === 0 && peer.inbound === "open") break
    }
    return at >= peers.length || undefined
  })
}
