// Part 1.2: echo one connection.

import { ECONNRESET, EPIPE } from "#sys"
import type { Child } from "../../workbook/grader/child.ts"
import type { Peer } from "../../workbook/grader/client.ts"
import { finish } from "../../workbook/grader/client.ts"
import { either, onEither } from "../../workbook/grader/either-call.ts"
import type { StepChecks } from "../../workbook/grader/run.ts"
import { isStuck, type Scene, type Stuck } from "../../workbook/grader/scene.ts"
import { Diagnosis } from "../../workbook/grader/verdict.ts"
import { quoteBytes } from "../../workbook/trace/format.ts"

interface Talk {
  child: Child
  peer: Peer
}

/** Starts a scene that reports its port and then serves one connection. */
async function talk(scene: Scene, name: string, argument: object, faults: readonly string[] = []): Promise<Talk> {
  const child = await scene.start(name, argument, { faults })
  const port = await scene.value<number>("port")
  return { child, peer: await scene.connect(port) }
}

function countCalls(scene: Scene, call: "read" | "write", result?: number): number {
  return either(scene.records(), call).filter((record) => result === undefined || record.result === result).length
}

interface Returned {
  returned: unknown
  /** Whether the descriptor was still open. */
  open: boolean
}

/**
 * What the function under test returned: the driver's second report.
 * @param explain the diagnosis for a function that does not return, if its calls say why
 */
async function returned(scene: Scene, child: Child, explain: (stuck: Stuck) => Diagnosis | false): Promise<Returned> {
  const value = await scene.wait(() => child.values[1] as Returned | undefined)
  if (isStuck(value)) throw explain(value) || scene.giveUp(value, "returning")
  return value
}

export const echoChecks: StepChecks = {
  "1.2a": async (scene) => {
    const text = "0123456789abcdefghij"
    const { peer } = await talk(scene, "writeAll", { text }, onEither("write always short 3"))
    const stuck = await scene.receive(peer, text.length + 1)
    const got = peer.bytes.toString()
    if (got === text) return
    if (text.startsWith(got)) {
      if (got === "" && stuck !== undefined) throw scene.giveUp(stuck, "firstWrite")
      throw new Diagnosis("E1-SHORT-WRITE", { sent: text.length, arrived: got.length, taken: 3 })
    }
    throw new Diagnosis("E1-RESEND", {
      arrived: quoteBytes(peer.bytes, 24),
      expected: quoteBytes(Buffer.from(text), 24),
    })
  },

  "1.2b": async (scene) => {
    const faults = onEither("write #1 short 3", "write from 2 to 1000000 errno EPIPE")
    const { child } = await talk(scene, "writeAll", { text: "0123456789" }, faults)
    const failed = (value: string) =>
      new Diagnosis("E1-WRITE-ERROR", { returned: value, calls: countCalls(scene, "write"), errno: "EPIPE" })
    const value = (await returned(scene, child, (stuck) => stuck.kind === "repeating" && failed("nothing"))).returned
    // One write that took 3 bytes, one that failed: anything more was tried again.
    if (value !== -EPIPE || countCalls(scene, "write") !== 2) throw failed(String(value))
  },

  "1.2c": async (scene) => {
    const { peer } = await talk(scene, "echoConnection", { upper: true })
    await exchange(scene, peer, "hi!")
  },

  "1.2d": async (scene) => {
    const { peer } = await talk(scene, "echoConnection", {})
    const messages = ["one", "two", "three"]
    for (const [answered, message] of messages.entries()) {
      const before = peer.bytes.length
      await scene.send(peer, message)
      const stuck = await scene.receive(peer, before + message.length)
      if (peer.bytes.length >= before + message.length) continue // more than that is 1.2c's affair
      if (answered === 0 && stuck !== undefined) throw scene.giveUp(stuck, "answer")
      throw new Diagnosis("E1-ONE-READ", { answered, sent: messages.length })
    }
  },

  "1.2e": async (scene) => {
    const { child, peer } = await talk(scene, "echoConnection", {})
    await scene.send(peer, "last")
    await scene.receive(peer, 4)
    finish(peer)
    const endless = (stuck: Stuck) =>
      stuck.kind === "repeating" && new Diagnosis("E1-EOF", { reads: countCalls(scene, "read", 0) })
    const { open } = await returned(scene, child, endless)
    if (!open) throw new Diagnosis("E1-CLOSES-CONN")
  },

  "1.2f": async (scene) => {
    const { child, peer } = await talk(scene, "echoConnection", {}, onEither("read from 2 to 1000000 errno ECONNRESET"))
    await scene.send(peer, "x")
    const failed = (value: string) =>
      new Diagnosis("E1-READ-ERROR", { returned: value, reads: countCalls(scene, "read"), errno: "ECONNRESET" })
    // A second failed read: the first was not taken for an end, whatever the program does by now.
    const goesOn = () => countCalls(scene, "read", -ECONNRESET) > 1 && failed("nothing")
    const value = (await returned(scene, child, goesOn)).returned
    if (value !== -ECONNRESET) throw failed(String(value))
  },

  "1.2g": async (scene) => {
    const text = "0123456789"
    const { peer } = await talk(scene, "echoConnection", {}, onEither("write always short 3"))
    await scene.send(peer, text)
    await scene.receive(peer, text.length)
    if (peer.bytes.toString() === text) return
    const values = { sent: quoteBytes(Buffer.from(text)), arrived: quoteBytes(peer.bytes) }
    throw new Diagnosis("E1-ECHO-SHORT", { ...values, taken: 3 })
  },

  "1.2h": async (scene) => {
    const { child, peer } = await talk(scene, "echoConnection", {}, onEither("write from 1 to 1000000 errno EPIPE"))
    await scene.send(peer, "x")
    const failed = (value: string) =>
      new Diagnosis("E1-ECHO-ERROR", { errno: "EPIPE", returned: value, reads: countCalls(scene, "read") - 1 })
    const value = (await returned(scene, child, () => failed("nothing"))).returned
    if (value !== -EPIPE) throw failed(String(value))
  },
}

async function exchange(scene: Scene, peer: Peer, message: string): Promise<void> {
  const from = peer.bytes.length
  await scene.send(peer, message)
  const stuck = await scene.receive(peer, from + message.length)
  if (stuck !== undefined && stuck.kind !== "blocked") throw scene.giveUp(stuck, "answer")
  // Whatever else the program sends with it is there when it waits again.
  await scene.settle()
  await scene.receive(peer, from)
  const got = peer.bytes.subarray(from)
  const values = { sent: quoteBytes(Buffer.from(message)), arrived: quoteBytes(got.subarray(0, 64)) }
  const answer = message.toUpperCase() // what the handle() of this scene makes of it
  if (got.toString() === answer) return
  if (got.toString() === message) throw new Diagnosis("E1-NO-HANDLE", values)
  if (got.length > message.length && got.toString().startsWith(answer)) throw new Diagnosis("E1-WHOLE-BUFFER", values)
  throw new Diagnosis("E1-NO-ECHO", values)
}
