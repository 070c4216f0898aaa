// Parts 4.3 and 4.5 (greet): requests and their answers.

import { HIGH_WATER_BYTES, MOST_IN_FLIGHT } from "../../solutions/step4-protocol/client.ts"
import { newStream } from "../../solutions/step4-protocol/frame.ts"
import {
  AFTER,
  BAD_BODY,
  ECHO,
  GREET,
  MOST_AFTER_MS,
  PERSON,
  UNKNOWN_TYPE,
} from "../../solutions/step4-protocol/message.ts"
import { MOST_FRAME_BYTES } from "../../solutions/step4-protocol/server.ts"
import { putView } from "../../solutions/step4-protocol/view.ts"
import { finish, receiveSome, resetPeer, sendSome } from "../../workbook/grader/client.ts"
import { either } from "../../workbook/grader/either-call.ts"
import type { StepChecks } from "../../workbook/grader/run.ts"
import type { Scene } from "../../workbook/grader/scene.ts"
import { Diagnosis } from "../../workbook/grader/verdict.ts"
import { after, answer, failed, messagesIn, request, shown } from "./messages.ts"
import type { Looked } from "./server-scenes.ts"
import { type Guest, heldAs, readBytes, startServer, type ToldServer } from "./told-server.ts"

/** SO_SNDBUF and SO_RCVBUF of a connection that is soon full. */
const SMALL_BYTES = 4608
/** AFTERs that are due in the same turn. */
const MOST_DUE = 9
/** A type that nobody has given a meaning. */
const UNKNOWN = 77

/** Whether exactly these answers have arrived, in this order. */
async function hasArrived(server: ToldServer, guest: Guest, answers: readonly Buffer[]): Promise<boolean> {
  return Buffer.concat(answers).equals(await server.collect(guest))
}

/** Everything that was written to a client has arrived, and it is this; or the check ends with `code`. */
async function mustHave(server: ToldServer, guest: Guest, answers: readonly Buffer[], code: string): Promise<void> {
  if (await hasArrived(server, guest, answers)) return
  throw new Diagnosis(code, { arrived: shown(guest.peer.bytes) })
}

/** Ids that have arrived, in this order. */
function idsOf({ peer }: Guest): number[] {
  return messagesIn(peer.bytes).messages.map(({ id }) => id)
}

/** Whether each of these ids has arrived once. */
function hasEach(guest: Guest, ids: readonly number[]): boolean {
  const sorted = (list: readonly number[]) => list.toSorted((a, b) => a - b).join()
  return sorted(idsOf(guest)) === sorted(ids)
}

/** Sends without turns in between: all of it is there when the next turn begins. */
async function sendAtOnce(scene: Scene, guest: Guest, bytes: Uint8Array): Promise<void> {
  await scene.send(guest.peer, bytes)
}

/** How often the server has read the end of what a client sends. */
function endsRead(scene: Scene, { fd, since }: Guest): number {
  return either(scene.records(), "read").filter(({ numbers, index, result }) => {
    return numbers[0] === fd && index >= since && result === 0
  }).length
}

/** The server must have ended the connection: everything is answered. */
async function mustEnd(scene: Scene, guest: Guest): Promise<void> {
  await scene.receive(guest.peer, "end")
  if (guest.peer.inbound !== "end") throw new Diagnosis("E4-NEVER-ENDS")
}

/** A client that does not read sends ECHOs until the server does not read any more either, or owes far too much. */
async function flood(scene: Scene, server: ToldServer, guest: Guest): Promise<{ sent: number; owedBytes: number }> {
  const body = "x".repeat(4000)
  let [sent, owedBytes, idle] = [0, 0, 0]
  // What is read and not taken stops as well: who never is stalled would be read for ever.
  while (idle < 2 && owedBytes <= MOST_OWED_BYTES && readBytes(scene, guest) < MOST_READ_BYTES) {
    await scene.send(guest.peer, request(ECHO, ++sent, body))
    const looked = await server.turn()
    owedBytes = heldAs(looked, guest)?.owedBytes ?? 0
    idle = looked.events === 0 ? idle + 1 : 0
  }
  return { sent, owedBytes }
}

/** Takes turns until nothing comes of them any more, while the client reads. */
async function drain(server: ToldServer, guest: Guest): Promise<Looked> {
  for (let idle = 0; ; ) {
    const looked = await server.turn()
    receiveSome(guest.peer)
    idle = looked.events === 0 ? idle + 1 : 0
    if (idle > 1 || heldAs(looked, guest) === undefined) return looked
  }
}

/** What a client may be owed: up to the mark, one answer, and room for who counts otherwise. */
const MOST_OWED_BYTES = 2 * (HIGH_WATER_BYTES + MOST_FRAME_BYTES)
/** Far more than a client can be sent, and owed, before nothing more of it is taken. */
const MOST_READ_BYTES = 4 * MOST_OWED_BYTES

export const requestChecks: StepChecks = {
  "4.3a": async (scene) => {
    const server = await startServer(scene)
    const [peer, other] = [await server.connect(), await server.connect()]
    await server.say(peer, request(ECHO, 7, "hello"))
    await server.say(other, request(ECHO, 0xffff_fffe, "other"))
    await server.say(peer, request(ECHO, 8))
    await mustHave(server, other, [answer(0xffff_fffe, "other")], "E4-ECHO")
    await mustHave(server, peer, [answer(7, "hello"), answer(8, "")], "E4-ECHO")
  },

  "4.3b": async (scene) => {
    const server = await startServer(scene)
    const peer = await server.connect()
    const ids = [1, 2, 3, 4, 5]
    const requests = ids.map((id) => request(ECHO, id, `no. ${id}`))
    const last = request(ECHO, 6, "no. 6")
    await sendAtOnce(scene, peer, Buffer.concat([...requests, last.subarray(0, 9)]))
    await server.turn()
    const answers = ids.map((id) => answer(id, `no. ${id}`))
    await server.collect(peer)
    await mustHave(server, peer, answers, idsOf(peer).length < ids.length ? "E4-ONE-FRAME" : "E4-LOSES-PART")
    await server.say(peer, last.subarray(9))
    await mustHave(server, peer, [...answers, answer(6, "no. 6")], "E4-LOSES-PART")
  },

  "4.3c": async (scene) => {
    const server = await startServer(scene)
    const peer = await server.connect()
    const bytes = Buffer.concat([request(ECHO, 1, "one"), request(ECHO, 2)])
    for (const byte of bytes) await server.say(peer, Uint8Array.of(byte))
    await mustHave(server, peer, [answer(1, "one"), answer(2, "")], "E4-LOSES-PART")
    // The end of one, and a length that is cut.
    const more = Buffer.concat([request(ECHO, 3, "three"), request(ECHO, 4, "four")])
    for (const [from, to] of [
      [0, 12],
      [12, 17],
      [17, more.length],
    ])
      await server.say(peer, more.subarray(from, to))
    const answers = [answer(1, "one"), answer(2, ""), answer(3, "three"), answer(4, "four")]
    await mustHave(server, peer, answers, "E4-LOSES-PART")
  },

  "4.3d": async (scene) => {
    const server = await startServer(scene)
    const peer = await server.connect()
    const looked = await server.say(peer, request(UNKNOWN, 5, "what?"))
    if (heldAs(looked, peer)?.refused !== false) throw new Diagnosis("E4-UNKNOWN-ENDS")
    await server.say(peer, request(ECHO, 6, "still here"))
    await mustHave(server, peer, [failed(5, UNKNOWN_TYPE), answer(6, "still here")], "E4-UNKNOWN-TYPE")
  },

  "4.3e": async (scene) => {
    const server = await startServer(scene)
    const peer = await server.connect()
    const requests = [request(AFTER, 1, after(300, "slow")), request(AFTER, 2, after(100, "fast"))]
    await server.say(peer, Buffer.concat([...requests, request(ECHO, 3, "now")]))
    const [now, fast, slow] = [answer(3, "now"), answer(2, "fast"), answer(1, "slow")]
    const check = async (answers: readonly Buffer[]) => {
      if (await hasArrived(server, peer, answers)) return
      const ids = idsOf(peer)
      const arrived = shown(peer.peer.bytes)
      if (ids.length > answers.length) throw new Diagnosis("E4-EARLY", { arrived })
      if (ids.length < answers.length && answers.length === 3) throw new Diagnosis("E4-LATER-LOST", { arrived })
      const order = answers.length === 3 && ids.join() !== "3,2,1"
      if (order) throw new Diagnosis("E4-IN-ORDER", { arrived })
      if (ids.length === answers.length) throw new Diagnosis("E4-LATER", { arrived })
    }
    await check([now])
    await server.pass(99)
    await check([now])
    await server.pass(2)
    await check([now, fast])
    await server.pass(200)
    await check([now, fast, slow])

    // Several at the same time: the next turn may be long in coming.
    const many = await server.connect()
    const ids = Array.from({ length: MOST_DUE }, (_, i) => i + 1)
    await server.say(many, Buffer.concat(ids.map((id) => request(AFTER, id, after(100)))))
    await server.pass(101)
    await server.collect(many)
    const { length } = idsOf(many)
    if (length < ids.length) throw new Diagnosis("E4-DUE-SOME", { arrived: length, count: ids.length })
  },

  "4.3f": async (scene) => {
    const server = await startServer(scene)
    const peer = await server.connect()
    const body = "kept until it is due"
    await server.say(peer, request(AFTER, 1, after(100, body)))
    const echoes = [2, 3, 4].map((id) => request(ECHO, id, "overwrites ".repeat(20)))
    for (const echo of echoes) await server.say(peer, echo)
    await server.pass(101)
    await server.collect(peer)
    const { messages } = messagesIn(peer.peer.bytes)
    const kept = messages.find(({ id }) => id === 1)
    const same = kept !== undefined && Buffer.from(kept.body).toString() === body
    if (!same || messages.length !== 4) throw new Diagnosis("E4-LOAN", { arrived: shown(peer.peer.bytes) })
  },

  "4.3g": async (scene) => {
    const server = await startServer(scene)
    const gone = await server.connect()
    await server.say(gone, request(AFTER, 1, after(100, "secret")))
    resetPeer(gone.peer)
    await server.turn()
    await server.pass(50)
    const next = await server.connect()
    await server.pass(51)
    await server.say(next, request(ECHO, 2, "mine"))
    if (await hasArrived(server, next, [answer(2, "mine")])) return
    throw new Diagnosis("E4-STALE", { arrived: shown(next.peer.bytes), same: String(gone.fd === next.fd) })
  },

  "4.3h": async (scene) => {
    const server = await startServer(scene, { sendBufferBytes: SMALL_BYTES })
    const peer = await server.connect()
    const requests = [request(AFTER, 1, after(300, "slow")), request(AFTER, 2, after(100, "fast")), request(ECHO, 3)]
    const counted = heldAs(await server.say(peer, Buffer.concat(requests)), peer)?.inFlight
    if (counted === 0) throw new Diagnosis("E4-NOT-COUNTED")
    finish(peer.peer)
    await server.turn()
    await server.turn()
    await server.pass(101)
    const looked = await server.pass(200)
    const answers = [answer(3, ""), answer(2, "fast"), answer(1, "slow")]
    const ends = endsRead(scene, peer)
    if (ends > 1 && !(await hasArrived(server, peer, answers)))
      throw new Diagnosis("E4-NOT-WATCHED", { arrived: shown(peer.peer.bytes), count: ends })
    await mustHave(server, peer, answers, "E4-CUT-OFF")
    if (heldAs(looked, peer) !== undefined) throw new Diagnosis("E4-NEVER-ENDS")
    await mustEnd(scene, peer)

    // Another one does not read until it has ended: when its last request is answered, not all is sent.
    const slow = await server.connect({ receiveBufferBytes: SMALL_BYTES })
    const body = "x".repeat(30_000)
    const much = request(ECHO, 1, body)
    const read = readBytes(scene, slow)
    for (let sent = 0; readBytes(scene, slow) < read + much.length; await server.turn(0))
      sent += sendSome(slow.peer, much, sent)
    finish(slow.peer)
    await server.turn()
    server.run()
    await scene.receive(slow.peer, "end")
    const whole = answer(1, body)
    if (!slow.peer.bytes.equals(whole)) {
      const [some, all] = [slow.peer.bytes.length, whole.length]
      throw new Diagnosis("E4-CUT-OFF", {
        arrived: { en: `${some} of ${all} bytes`, ko: `${all}바이트 중 ${some}바이트` },
      })
    }
    if (slow.peer.inbound !== "end") throw new Diagnosis("E4-NEVER-ENDS")
  },

  "4.3i": async (scene) => {
    // A FAILED is longer than what it answers: the answers to one read are more than a client may be owed.
    const server = await startServer(scene)
    const peer = await server.connect()
    const ids = Array.from({ length: 6000 }, (_, i) => i + 1)
    await sendAtOnce(scene, peer, Buffer.concat(ids.map((id) => request(UNKNOWN, id))))
    finish(peer.peer)
    await drain(server, peer)
    await server.collect(peer)
    mustHaveEach(peer, ids)

    // And more that wait than may be under way, of a client that has ended.
    const many = await server.connect()
    const waiting = Array.from({ length: 2 * MOST_IN_FLIGHT + 10 }, (_, i) => i + 1)
    await sendAtOnce(scene, many, Buffer.concat(waiting.map((id) => request(AFTER, id, after(100)))))
    finish(many.peer)
    for (let turns = 0; turns < 2; turns++) await server.turn()
    let looked = await server.pass(101)
    for (let turns = 0; turns < 2; turns++) looked = await server.pass(101)
    await server.collect(many)
    mustHaveEach(many, waiting)
    if (heldAs(looked, many) !== undefined) throw new Diagnosis("E4-NEVER-ENDS")
  },

  "4.3j": async (scene) => {
    const server = await startServer(scene)
    const peer = await server.connect()
    const ids = Array.from({ length: MOST_IN_FLIGHT + 36 }, (_, i) => i + 1)
    const looked = await server.say(peer, Buffer.concat(ids.map((id) => request(AFTER, id, after(100)))))
    const { inFlight = 0 } = heldAs(looked, peer) ?? {}
    if (inFlight > MOST_IN_FLIGHT) throw new Diagnosis("E4-NO-LIMIT", { count: inFlight })
    // As long as none of them is answered, there is no reason to read more.
    const read = readBytes(scene, peer)
    await sendAtOnce(scene, peer, request(ECHO, 1000))
    for (let turns = 0; turns < 2; turns++) await server.turn(50)
    if (readBytes(scene, peer) > read) throw new Diagnosis("E4-READS-ON")
    await server.pass(101)
    await server.turn()
    for (let turns = 0; turns < 2; turns++) await server.pass(101)
    await server.collect(peer)
    mustHaveEach(peer, [...ids, 1000])
  },

  "4.3k": async (scene) => {
    const server = await startServer(scene, { sendBufferBytes: SMALL_BYTES })
    const other = await server.connect()
    const peer = await server.connect({ receiveBufferBytes: SMALL_BYTES })
    const { sent, owedBytes } = await flood(scene, server, peer)
    if (owedBytes > MOST_OWED_BYTES) throw new Diagnosis("E4-OWES", { kib: Math.round(owedBytes / 1024) })
    if (readBytes(scene, peer) >= MOST_READ_BYTES) throw new Diagnosis("E4-READS-ON")
    await server.say(other, request(ECHO, 1, "served"))
    await mustHave(server, other, [answer(1, "served")], "E4-ECHO")
    server.run()
    await scene.receive(peer.peer, sent * answer(1, "x".repeat(4000)).length)
    mustHaveEach(
      peer,
      Array.from({ length: sent }, (_, i) => i + 1),
    )
  },

  "4.3l": async (scene) => {
    const server = await startServer(scene)
    const peer = await server.connect()
    const bodies = [Buffer.alloc(0), Buffer.alloc(3), after(MOST_AFTER_MS + 1), after(0xffff_ffff, "for ever")]
    await server.say(peer, Buffer.concat(bodies.map((body, i) => request(AFTER, i + 1, body))))
    await server.say(peer, request(AFTER, 5, after(MOST_AFTER_MS, "just not")))
    await server.say(peer, request(ECHO, 6))
    const bad = [1, 2, 3, 4].map((id) => failed(id, BAD_BODY))
    await server.pass(1) // whoever believes that there is nothing to wait for answers now
    const answers = [...bad, answer(6, "")]
    await mustHave(server, peer, answers, "E4-BAD-BODY")
    // It says something now and then, so that nobody has to ask whether it is silent: that is part 4.6.
    for (let id = 7; id < 7 + MOST_AFTER_MS / 20_000; id++) {
      await server.say(peer, request(ECHO, id))
      await server.pass(20_000)
      answers.push(answer(id, ""))
    }
    await mustHave(server, peer, [...answers, answer(5, "just not")], "E4-BAD-BODY")
    finish(peer.peer)
    if (heldAs(await server.turn(), peer) !== undefined) throw new Diagnosis("E4-NEVER-ENDS")
  },
}

function mustHaveEach(guest: Guest, ids: readonly number[]): void {
  if (hasEach(guest, ids)) return
  throw new Diagnosis("E4-STALLED-LOST", { arrived: idsOf(guest).length, count: ids.length })
}

function person(name: string, age: number): Buffer {
  const out = newStream()
  putView(out, PERSON, { name, age, height: 1.6, city: "서울" })
  return Buffer.from(out.bytes.subarray(out.start, out.end))
}

/** The last check of part 4.5. */
export const greetCheck = async (scene: Scene) => {
  const server = await startServer(scene)
  const peer = await server.connect()
  // An ECHO of three bytes in front: the record begins where no number would be aligned.
  const good = [request(ECHO, 1, "odd"), request(GREET, 2, person("Ada", 36)), request(GREET, 3, person("세종", 52))]
  await server.say(peer, Buffer.concat(good))
  const answers = [answer(1, "odd"), answer(2, "hello Ada, 36"), answer(3, "hello 세종, 52")]
  if (!(await hasArrived(server, peer, answers))) {
    const [, two, three] = messagesIn(peer.peer.bytes).messages.map(({ body }) => Buffer.from(body).toString())
    throw new Diagnosis("E4-GREET", {
      arrived: `${two ?? "-"} / ${three ?? "-"}`,
      expected: "hello Ada, 36 / hello 세종, 52",
    })
  }
  const outside = person("Ada", 36)
  outside.fill(0xff, 4, 12) // the name's offset and length
  const bodies = [Buffer.alloc(0), person("Ada", 36).subarray(0, -1), outside]
  await server.say(peer, Buffer.concat(bodies.map((body, i) => request(GREET, 4 + i, body))))
  await server.say(peer, request(ECHO, 7))
  const bad = [4, 5, 6].map((id) => failed(id, BAD_BODY))
  const before = Buffer.concat(answers).length
  await server.collect(peer)
  const arrived = peer.peer.bytes.subarray(before)
  if (!arrived.equals(Buffer.concat([...bad, answer(7, "")])))
    throw new Diagnosis("E4-GREET-BAD", { arrived: shown(arrived) })
}
