// A server that takes its turns when the check says so, and whose clock the check sets. Shared by parts 4.3, 4.5 to 4.7.

import { type Peer, type PeerOptions, sendSome } from "../../workbook/grader/client.ts"
import { either } from "../../workbook/grader/either-call.ts"
import type { Scene } from "../../workbook/grader/scene.ts"
import { Diagnosis } from "../../workbook/grader/verdict.ts"
import type { Held, Looked, ServerArgument } from "./server-scenes.ts"

/** A connection, seen from both sides. */
export interface Guest {
  readonly peer: Peer
  /** Its descriptor in the server. */
  readonly fd: number
  /** Trace records before this one are about somebody who had the descriptor earlier. */
  readonly since: number
}

export interface ToldServer {
  /**
   * One turn.
   * @param mostMs how long it may wait for an event; decides nothing, it only lets what was sent arrive
   */
  turn(mostMs?: number): Promise<Looked>
  /** The clock goes on, and then the server takes one turn without waiting. */
  pass(ms: number): Promise<Looked>
  /** A client that the server has accepted. */
  connect(options?: PeerOptions): Promise<Guest>
  /** Sends all of it, with turns in between, until the server has read it, or does not read any more. */
  say(guest: Guest, bytes: Uint8Array | string): Promise<Looked>
  /** Receives all that the server has written to it. */
  collect(guest: Guest): Promise<Buffer>
  /** From here on it turns by itself. */
  run(): void
}

/** Data that was sent on loopback is there before this has passed; only who waits in vain waits so long. */
const ARRIVES_MS = 200

/** Starts the server under test. */
export async function startServer(scene: Scene, argument: ServerArgument = {}): Promise<ToldServer> {
  await scene.start("server", argument)
  const port = await scene.value<number>("serverStart")
  let turns = 0
  const turn = async (mostMs = ARRIVES_MS) => {
    scene.tell(`turn ${mostMs}`)
    turns++
    return mustEndTurn(await scene.value<Looked>("returning", turns))
  }
  return {
    turn,
    pass: async (ms) => {
      scene.tell(`pass ${ms}`)
      return await turn(0)
    },
    async connect(options) {
      const since = scene.child().trace.count()
      const peer = await scene.connect(port, options)
      await turn()
      const accepted = scene.records().find((one) => one.call === "accept4" && one.index >= since && one.result >= 0)
      return { peer, fd: accepted?.result ?? -1, since }
    },
    async say(guest, bytes) {
      const data = typeof bytes === "string" ? Buffer.from(bytes) : bytes
      const wanted = readBytes(scene, guest) + data.length
      for (let sent = 0; ; ) {
        if (guest.peer.inbound !== "reset") sent += sendSome(guest.peer, data, sent)
        const looked = await turn()
        if (looked.events === 0 || readBytes(scene, guest) >= wanted) return looked
      }
    },
    async collect(guest) {
      const { peer } = guest
      await scene.receive(peer, bytesOf(scene, guest, "write"))
      return peer.bytes
    },
    run: () => scene.tell("run"),
  }
}

/** A turn that does not end for a client that stays stalled ends the check. */
export function mustEndTurn(looked: Looked): Looked {
  if (looked.stalledBy === "take") throw new Diagnosis("E4-STAYS-STALLED", { task: "take" })
  if (looked.stalledBy === "leave") throw new Diagnosis("E4-LEFT-STALLED")
  return looked
}

/** Bytes that the server has read from a client so far. */
export function readBytes(scene: Scene, guest: Guest): number {
  return bytesOf(scene, guest, "read")
}

function bytesOf(scene: Scene, { fd, since }: Guest, call: "read" | "write"): number {
  return either(scene.records(), call)
    .filter(({ numbers, index }) => numbers[0] === fd && index >= since)
    .reduce((sum, { result }) => sum + Math.max(result, 0), 0)
}

/** The client in what a turn has reported; undefined when the server holds it no more. */
export function heldAs({ clients }: Looked, { fd }: Guest): Held | undefined {
  return clients.find((client) => client.fd === fd)
}
