// Parts 1.4 and 1.5: the iterative server and the queue in front of it.

import { errnoName } from "#sys"
import { finish, type Peer, resetPeer } from "../../workbook/grader/client.ts"
import { either, onEither } from "../../workbook/grader/either-call.ts"
import type { CheckBody, StepChecks } from "../../workbook/grader/run.ts"
import { IDLE, type Scene, type Stuck } from "../../workbook/grader/scene.ts"
import { conclude, Diagnosis } from "../../workbook/grader/verdict.ts"
import { quoteBytes } from "../../workbook/trace/format.ts"

/** A server that goes on after so many goes on. */
const CLIENTS = 4

interface Served {
  port: number
  fd: number
}

async function startServer(scene: Scene, faults: readonly string[] = []): Promise<Served> {
  await scene.start("serve", null, { faults })
  return await scene.value<Served>("serverStart")
}

/**
 * Waits until the server has accepted and waits in its next call, so that a read would have to wait for the message.
 * One that does not come to accept is given up at once: more waits would let it run into its limit of CPU time.
 */
async function untilAccepted(scene: Scene): Promise<void> {
  await scene.need("firstAccept", () =>
    scene.records().find((record) => record.call === "accept4" && !record.open && record.result >= 0),
  )
  await scene.settle()
}

interface Visit {
  peer: Peer
  /** What the server did when it did not answer. */
  stuck: Stuck | undefined
}

/** One client from start to end; it speaks when `ready` has passed. */
async function oneClient(scene: Scene, port: number, text: string, ready?: typeof untilAccepted): Promise<Visit> {
  const peer = await scene.connect(port)
  await ready?.(scene)
  await scene.send(peer, text)
  const stuck = await scene.receive(peer, text.length)
  finish(peer)
  return { peer, stuck }
}

/**
 * For a client that has got its answer, ended its direction and read no end: the connection stays open.
 * @param client its number, from 1
 */
function neverClosed(scene: Scene, client: number, stuck: Stuck | undefined): Diagnosis {
  const connFd = scene
    .records()
    .findLast(({ call, open, result }) => call === "accept4" && !open && result >= 0)?.result
  return connFd === undefined
    ? scene.giveUp(stuck ?? IDLE, "firstAccept")
    : new Diagnosis("E1-NO-CLOSE", { fd: connFd, client })
}

/** A check of serve() in which closing the listening socket explains every failure. */
function keepsListener(body: (scene: Scene, served: Served) => Promise<void>): CheckBody {
  return async (scene) => {
    const served = await startServer(scene)
    try {
      await body(scene, served)
    } catch (error) {
      if (closedListener(scene, served.fd)) throw conclude("E1-CLOSES-LISTENER", { fd: served.fd })
      throw error
    }
  }
}

export const serveChecks: StepChecks = {
  "1.4a": keepsListener(async (scene, { port, fd }) => {
    for (let served = 0; served < CLIENTS; served++) {
      const text = `client ${served + 1}`
      const { peer, stuck } = await oneClient(scene, port, text, served === 0 ? untilAccepted : undefined)
      if (peer.bytes.length === 0) {
        const astray = scene
          .records()
          .find(({ call, numbers, result }) => onSocket(call) && numbers[0] === fd && result < 0)
        if (astray !== undefined) {
          const values = { sent: quoteBytes(Buffer.from(text)), call: astray.call, errno: errnoName(astray.result) }
          throw conclude("E1-WRONG-FD", { ...values, fd })
        }
        if (served === 0 && stuck !== undefined) throw scene.giveUp(stuck, "firstAnswer")
        if (served === 0) throw new Diagnosis("E1-UNANSWERED", { sent: quoteBytes(Buffer.from(text)) })
        throw new Diagnosis("E1-ONE-ACCEPT", { served })
      }
    }
    await scene.settle()
    if (scene.child().done()) throw conclude("E1-ONE-ACCEPT", { served: CLIENTS })
  }),

  "1.4b": keepsListener(async (scene, { port }) => {
    for (let client = 1; client <= 2; client++) {
      const { peer } = await oneClient(scene, port, "x")
      const stuck = await scene.receive(peer, "end")
      if (peer.inbound === "open") throw neverClosed(scene, client, stuck)
    }
  }),

  "1.4c": async (scene) => {
    // Every read takes at most 5 bytes, so a server that stops early leaves the rest unread.
    const { port } = await startServer(scene, onEither("read always short 5"))
    const peer = await scene.connect(port)
    const text = "read me to the very end"
    await scene.send(peer, text)
    finish(peer)
    const stuck = await scene.receive(peer, "end")
    const arrived = peer.bytes.length
    if (peer.inbound === "open") {
      throw arrived < text.length ? scene.giveUp(stuck ?? IDLE, "answer") : neverClosed(scene, 1, stuck)
    }
    if (peer.inbound === "end") {
      if (arrived < text.length) throw new Diagnosis("E1-CUT-SHORT", { arrived, sent: text.length })
      return
    }
    const got = either(scene.records(), "read").filter((record) => record.result > 0)
    const read = got.reduce((sum, record) => sum + record.result, 0)
    throw new Diagnosis("E1-RST", { arrived, unread: text.length - read })
  },

  "1.4d": async (scene) => {
    const { port } = await startServer(scene)
    const first = await scene.connect(port)
    await scene.send(first, "x")
    const stuck = await scene.receive(first, 1)
    if (first.bytes.length === 0) throw scene.giveUp(stuck ?? IDLE, "firstAnswer")
    resetPeer(first)
    await scene.settle()
    const trouble = scene.child().trouble()
    if (trouble?.kind === "threw") throw conclude("E1-DIES", { error: trouble.error })
    const second = await oneClient(scene, port, "y").catch((error: unknown) => {
      const report = scene.child().trouble()
      throw report?.kind === "threw" ? conclude("E1-DIES", { error: report.error }) : error
    })
    if (second.peer.bytes.length === 0) throw conclude("E1-DIES", { error: "the server does not accept any more" })
  },

  "1.5a": async (scene) => {
    const backlog = 2
    await scene.start("acceptQueue", { backlog, times: 3 })
    const { port, control } = await scene.value<{ port: number; control: number }>("port")
    for (let waiting = 0; waiting < 3; waiting++) {
      if (waiting > 0) await scene.connect(port)
      await scene.connect(control)
      const got = await scene.value<{ waiting: unknown; backlog: unknown } | null>("returning", waiting + 1)
      if (got?.waiting === waiting && got.backlog === backlog) continue
      const values = { waiting: String(got?.waiting), backlog: String(got?.backlog) }
      throw new Diagnosis("E1-QUEUE", { ...values, expectedWaiting: waiting, expectedBacklog: backlog })
    }
  },
}

function onSocket(call: string): boolean {
  return ["read", "recv", "write", "send"].includes(call)
}

function closedListener(scene: Scene, fd: number): boolean {
  return scene.records().some((record) => record.call === "close" && record.numbers[0] === fd)
}
