// The clients of `book run --scene`: what they do is told on standard output, what the server does is in the trace.
//
// The times in here are the scene's own, no verdict hangs on them.

import { setTimeout as delay } from "node:timers/promises"
import { append, newStream, nextFrame } from "../../solutions/step4-protocol/frame.ts"
import { AFTER, ANSWER, ECHO, FAILED, message, parseMessage } from "../../solutions/step4-protocol/message.ts"
import type { Child } from "../grader/child.ts"
import { closePeer, connected, connectPeer, finish, type Peer, receiveSome, sendSome } from "../grader/client.ts"
import { badWeather } from "./bad-weather.ts"
import { pass, upgrade } from "./handing-over.ts"

/** Plays until the clients are done, `stopped()` is true, or the program ends. */
export type PlayScene = (child: Child, port: number, stopped: () => boolean) => Promise<void>

/** How long client 1 of the first scene says nothing. */
const THINKING_MS = 2000

export const SCENES: Readonly<Record<string, PlayScene>> = {
  "two-clients": (...run) => play(run, twoClients),
  "heavy-and-light": (...run) => play(run, heavyAndLight),
  "cut-and-merge": (...run) => play(run, cutAndMerge),
  "fork-copies": (...run) => play(run, forkCopies),
  reload: (...run) => play(run, reload),
  "bad-weather": (...run) => play(run, badWeather),
  pass: (...run) => play(run, pass),
  upgrade: (...run) => play(run, upgrade),
}

/** What has to be started for scenes that need a program of their own: steps and parts. */
export const SCENE_OF: Readonly<Record<string, readonly string[]>> = { pass: ["7.3"], upgrade: ["step7", "7.6"] }

export function sceneOf(name: string): PlayScene | undefined {
  return Object.hasOwn(SCENES, name) ? SCENES[name] : undefined
}

export interface Stage {
  /** Looks every ms until there is a reason to go on. */
  until(look: () => boolean): Promise<void>
  /** Waits for so many bytes, or the end. */
  hears(peer: Peer, lenBytes: number): Promise<void>
  /** A new client that connects and sends. */
  says(text: string | Uint8Array): Promise<Peer>
  /** Sends a signal to the program: the process that listens. */
  tell(signal: NodeJS.Signals): void
  /** The same to the process that was started first, of which the one that listens may be a child. */
  tellFirst(signal: NodeJS.Signals): void
  /** How often the program has returned from a call so far, or entered it. */
  calls(name: string): number
  /** How many of its processes have ended and not been waited for. */
  zombies(): number
}

async function play([child, port, stopped]: Parameters<PlayScene>, scene: (stage: Stage) => Promise<void>) {
  const peers: Peer[] = []
  const until = async (look: () => boolean) => {
    while (!look() && !stopped() && child.ending() === undefined) await delay(1)
  }
  const hears = (peer: Peer, lenBytes: number) =>
    until(() => {
      receiveSome(peer)
      return peer.bytes.length >= lenBytes || peer.inbound !== "open"
    })
  const says = async (text: string | Uint8Array) => {
    const peer = connectPeer(port)
    peers.push(peer)
    await until(() => connected(peer) !== undefined)
    sendSome(peer, typeof text === "string" ? Buffer.from(text) : text, 0)
    return peer
  }
  const tellPid = (pid: number | undefined, signal: NodeJS.Signals) => {
    if (pid !== undefined && child.ending() === undefined) process.kill(pid, signal)
  }
  const tell = (signal: NodeJS.Signals) =>
    tellPid(child.trace.records().find(({ call }) => call === "listen")?.pid, signal)
  const tellFirst = (signal: NodeJS.Signals) => tellPid(child.pid(), signal)
  const calls = (name: string) => child.trace.records().filter(({ call }) => call === name).length
  const zombies = () => child.descendants().filter(({ state }) => state === "Z").length
  try {
    await until(() => child.trace.records().some(({ call, open }) => call === "listen" && !open))
    await scene({ until, hears, says, tell, tellFirst, calls, zombies })
  } finally {
    for (const peer of peers) closePeer(peer)
  }
}

/** Client 1 talks and then thinks; client 2 connects, sends and waits for an answer until client 1 is done. */
async function twoClients({ until, hears, says }: Stage): Promise<void> {
  const first = await says("hello from 1\n")
  await hears(first, 13)
  if (first.bytes.length === 0) return console.log("scene: client 1 got no answer")
  const startedMs = performance.now()
  const second = await says("hello from 2\n")
  console.log("scene: client 1 was answered and thinks for 2 s; client 2 has connected and sent 13 bytes")
  let answeredMs: number | undefined
  const listens = () => {
    receiveSome(second)
    if (second.bytes.length > 0) answeredMs ??= performance.now() - startedMs
  }
  await until(() => {
    listens()
    return performance.now() - startedMs > THINKING_MS
  })
  console.log(`scene: client 2 has ${second.bytes.length} bytes so far; client 1 ends`)
  finish(first)
  await hears(second, 13)
  listens()
  const said = `scene: client 2 was answered after ${(answeredMs ?? 0).toFixed(1)} ms`
  console.log(answeredMs === undefined ? "scene: client 2 got no answer" : said)
  finish(second)
  await until(() => {
    receiveSome(second)
    return second.inbound !== "open"
  })
}

/** Client 1 asks for something that takes a while, and for something light behind it; client 2 asks for a light one. */
async function heavyAndLight({ until, hears, says }: Stage): Promise<void> {
  const HEAVY = "primes 10000000\n"
  const startedMs = performance.now()
  const after = () => `${(performance.now() - startedMs).toFixed(1)} ms`
  const heavy = await says(`${HEAVY}and then this\n`)
  console.log(`scene: client 1 has asked for ${HEAVY.trim()}, and for a light line behind it`)
  const light = await says("hello\n")
  await hears(light, 6)
  console.log(
    light.bytes.length === 0 ? "scene: client 2 got no answer" : `scene: client 2 was answered after ${after()}`,
  )
  await until(() => {
    receiveSome(heavy)
    return heavy.bytes.includes("this\n") || heavy.inbound !== "open"
  })
  console.log(`scene: client 1 has got ${JSON.stringify(heavy.bytes.toString())} after ${after()}`)
  for (const peer of [light, heavy]) {
    finish(peer)
    await until(() => {
      receiveSome(peer)
      return peer.inbound !== "open"
    })
  }
}

/** How long a client waits between two pieces of a frame. */
const PAUSE_MS = 200

/**
 * Requests of step 4. Client 1 sends one in three pieces, the first cut inside its length; client 2 three in one write;
 * client 3 one that is answered later, and behind it one that is answered at once.
 */
async function cutAndMerge({ until, hears, says }: Stage): Promise<void> {
  const answers = async (peer: Peer, bytes: number, client: number) => {
    await hears(peer, bytes)
    for (const line of answersIn(peer.bytes)) console.log(`scene: client ${client} has got ${line}`)
  }
  const echo = (id: number, text: string) => message(ECHO, id, Buffer.from(text))

  const cut = echo(7, "cut")
  console.log(`scene: client 1 sends one request of ${cut.length} bytes in three pieces: 2, 7 and 4`)
  const first = await says(cut.subarray(0, 2))
  for (const [from, to] of [
    [2, 9],
    [9, 13],
  ]) {
    const startMs = performance.now()
    await until(() => performance.now() - startMs > PAUSE_MS)
    sendSome(first, cut.subarray(from, to), 0)
  }
  await answers(first, cut.length, 1)
  if (first.bytes.length === 0) return

  const merged = Buffer.concat([echo(1, "one"), echo(2, ""), echo(3, "three")])
  console.log(`scene: client 2 sends three requests in one write of ${merged.length} bytes`)
  const second = await says(merged)
  await answers(second, merged.length, 2)

  const slow = message(AFTER, 1, Buffer.concat([Buffer.of(0, 0, 1, 44), Buffer.from("slow")]))
  console.log("scene: client 3 asks with id 1 for an answer in 300 ms, and with id 2 for one at once")
  const third = await says(Buffer.concat([slow, echo(2, "fast")]))
  await answers(third, slow.length - 4 + echo(2, "fast").length, 3)

  for (const peer of [first, second, third]) {
    finish(peer)
    await until(() => {
      receiveSome(peer)
      return peer.inbound !== "open"
    })
  }
}

/** How long a client waits for an end that may not come. */
const PATIENCE_MS = 1000

/**
 * A process for each client. Clients 1 and 2 are there at the same time; each ends its direction and waits for the end of
 * the other one. Client 3 comes when their processes are gone.
 */
async function forkCopies({ until, hears, says }: Stage): Promise<void> {
  const ends = async (peer: Peer, client: number) => {
    const startedMs = performance.now()
    finish(peer)
    await until(() => {
      receiveSome(peer)
      return peer.inbound !== "open" || performance.now() - startedMs > PATIENCE_MS
    })
    const afterMs = (performance.now() - startedMs).toFixed(1)
    const ended = peer.inbound !== "open"
    console.log(`scene: client ${client} ${ended ? `has read its end after ${afterMs} ms` : "still waits for its end"}`)
  }
  const first = await says("hello from 1\n")
  await hears(first, 13)
  if (first.bytes.length === 0) return console.log("scene: client 1 got no answer")
  console.log("scene: client 1 was answered, and stays")
  const second = await says("hello from 2\n")
  await hears(second, 13)
  console.log("scene: client 2 was answered while client 1 is there; now both say that they have nothing more to send")
  await ends(first, 1)
  await ends(second, 2)
  const third = await says("hello from 3\n")
  await hears(third, 13)
  console.log("scene: client 3 was answered")
  await ends(third, 3)
}

/** SIGHUP while client 1 is there, then SIGTERM. */
async function reload({ until, hears, says, tell, calls }: Stage): Promise<void> {
  await until(() => calls("sigtimedwait") > 0) // all children have been started
  const before = calls("fork")
  const first = await says("hello from 1\n")
  await hears(first, 13)
  if (first.bytes.length === 0) return console.log("scene: client 1 got no answer")
  console.log(`scene: client 1 was answered by one of ${before} children, and stays; SIGHUP`)
  tell("SIGHUP")
  await until(() => calls("fork") > before)
  const second = await says("hello from 2\n")
  await hears(second, 13)
  console.log("scene: client 2 was answered while children are replaced; client 1 says one thing more, and ends")
  sendSome(first, Buffer.from("and this\n"), 0)
  await hears(first, 22)
  console.log(`scene: client 1 has got ${JSON.stringify(first.bytes.toString())}`)
  for (const peer of [first, second]) finish(peer)
  await until(() => calls("fork") >= 2 * before)
  console.log(`scene: ${calls("fork") - before} new children; SIGTERM`)
  tell("SIGTERM")
  await until(() => false) // until the program has ended
}

/** What a client of step 4's protocol has been answered, a line each. */
export function answersIn(bytes: Uint8Array): string[] {
  const stream = newStream()
  append(stream, bytes)
  const lines: string[] = []
  for (let frame = nextFrame(stream, 65_536); typeof frame !== "string"; frame = nextFrame(stream, 65_536)) {
    const { type, id, body } = parseMessage(frame) ?? { type: 0, id: 0, body: frame }
    const name = type === ANSWER ? "ANSWER" : type === FAILED ? "FAILED" : `type ${type}`
    lines.push(`${name} ${id} ${JSON.stringify(Buffer.from(body).toString())}`)
  }
  return lines.length > 0 ? lines : ["nothing"]
}
