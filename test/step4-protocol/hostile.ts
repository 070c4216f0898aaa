// Part 4.6: who breaks the protocol, or says nothing.

import { placeOf } from "../../runtime/place.ts"
import { MOST_IN_FLIGHT } from "../../solutions/step4-protocol/client.ts"
import { IDLE_MS, LINGER_MS } from "../../solutions/step4-protocol/deadlines.ts"
import {
  AFTER,
  BAD_VERSION,
  ECHO,
  MOST_AFTER_MS,
  TOO_LONG,
  TOO_QUIET,
  TOO_SHORT,
} from "../../solutions/step4-protocol/message.ts"
import { MOST_FRAME_BYTES } from "../../solutions/step4-protocol/server.ts"
import { finish, sendSome } from "../../workbook/grader/client.ts"
import { either } from "../../workbook/grader/either-call.ts"
import { taskAt } from "../../workbook/grader/place.ts"
import type { StepChecks } from "../../workbook/grader/run.ts"
import type { Scene } from "../../workbook/grader/scene.ts"
import { Diagnosis } from "../../workbook/grader/verdict.ts"
import type { Text } from "../../workbook/manifest.ts"
import type { FuzzReport, Trouble } from "./fuzz.ts"
import { after, answer, failed, request, shown } from "./messages.ts"
import type { Looked } from "./server-scenes.ts"
import { type Guest, heldAs, mustEndTurn, readBytes, startServer, type ToldServer } from "./told-server.ts"

/** Less than what is sent behind a bad frame, so that some of it is unread when the frame is looked at. */
const SHORT_READ_BYTES = 512
/** A type that nobody has given a meaning. */
const UNKNOWN = 77
/** SO_SNDBUF and SO_RCVBUF of a connection that is soon full. */
const SMALL_BYTES = 4608

/** A frame that announces so many bytes. */
function announced(length: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(length)
  return bytes
}

/**
 * A client that was refused: it has got these frames, then the end, and no reset.
 * @param server has taken the turns in which it had to
 * @param looked the last of them
 */
async function mustBeTold(
  scene: Scene,
  server: ToldServer,
  guest: Guest,
  { frames, task, looked }: { frames: readonly Buffer[]; task: "leave" | "expire"; looked: Looked },
): Promise<void> {
  const { peer } = guest
  const held = heldAs(looked, guest)
  await server.collect(guest)
  const expected = Buffer.concat(frames)
  // Silent, refused, and everything still owed to it: nobody has tried to send it.
  const owedBytes = held?.owedBytes ?? 0
  if (task === "expire" && owedBytes === expected.length) throw new Diagnosis("E4-NOT-SENT", { owed: owedBytes })
  const closed = scene.records().find(({ call, numbers, index }) => {
    return call === "close" && numbers[0] === guest.fd && index >= guest.since
  })
  const shut = scene.records().some(({ call, numbers, index }) => {
    return call === "shutdown" && numbers[0] === guest.fd && index >= guest.since
  })
  if (closed !== undefined || shut) await scene.receive(peer, "end")
  const arrived = shown(peer.bytes)
  if (peer.bytes.length > expected.length) throw new Diagnosis("E4-ANSWERS-ON", { arrived, task: "leave" })
  // Not sent, and not owed either.
  if (peer.bytes.length < expected.length && held?.refused === true && owedBytes === 0)
    throw new Diagnosis("E4-OUTPUT-GONE", { arrived })
  if (!peer.bytes.equals(expected)) throw new Diagnosis("E4-NOT-TOLD", { arrived, task })
  if (closed !== undefined) throw new Diagnosis("E4-RST", { end: peer.errno ?? "FIN", task: "settle" })
  if (peer.inbound !== "end") throw new Diagnosis("E4-STAYS-OPEN", { task: "settle" })
}

/** The server has taken the end of a refused client, and holds nothing for it. */
async function mustBeGone(server: ToldServer, guest: Guest): Promise<void> {
  finish(guest.peer)
  let looked = await server.turn()
  while (looked.events > 0 && heldAs(looked, guest) !== undefined) looked = await server.turn()
  if (heldAs(looked, guest) !== undefined) throw new Diagnosis("E4-LINGERS")
}

/** Who is owed more than its connection takes, and then is refused, gets all of it when it reads. */
async function owedIsSent(scene: Scene): Promise<void> {
  const server = await startServer(scene, { sendBufferBytes: SMALL_BYTES })
  const slow = await server.connect({ receiveBufferBytes: SMALL_BYTES })
  const body = "x".repeat(30_000)
  const all = Buffer.concat([request(ECHO, 1, body), announced(0xffff_ffff)])
  for (let sent = 0; readBytes(scene, slow) < all.length; await server.turn(0)) sent += sendSome(slow.peer, all, sent)
  const whole = Buffer.concat([answer(1, body), failed(0, TOO_LONG)])
  server.run()
  await scene.receive(slow.peer, whole.length)
  if (slow.peer.bytes.equals(whole)) return
  const [some, most] = [slow.peer.bytes.length, whole.length]
  const arrived = { en: `${some} of ${most} bytes`, ko: `${most}바이트 중 ${some}바이트` }
  throw new Diagnosis("E4-NOT-TOLD", { arrived, task: "settle" })
}

/** What was under way for a refused client comes due while it lingers: its time goes on all the same. */
async function refusedIsNotHeard(scene: Scene): Promise<void> {
  const server = await startServer(scene)
  const bad = await server.connect()
  const requests = [1, 2, 3].map((half) => request(AFTER, half, after((half * LINGER_MS) / 2)))
  let looked = await server.say(bad, Buffer.concat([...requests, announced(0xffff_ffff)]))
  for (let half = 1; half <= 2; half++) looked = await server.pass(LINGER_MS / 2 + 1)
  if (heldAs(looked, bad) !== undefined) throw new Diagnosis("E4-REFUSED-HEARD", { task: "due" })
}

/** Who was refused and has ended is done, whatever is under way for it: it would get no answer. */
async function refusedDoesNotWait(scene: Scene): Promise<void> {
  const server = await startServer(scene)
  const bad = await server.connect()
  await server.say(bad, Buffer.concat([request(AFTER, 1, after(MOST_AFTER_MS)), announced(0xffff_ffff)]))
  finish(bad.peer)
  const looked = await server.turn()
  if (heldAs(looked, bad) !== undefined) throw new Diagnosis("E4-REFUSED-WAITS", { task: "settle" })
}

/** A bad frame behind more requests than may be under way is found when there is room again: in due(), by proceed(). */
async function badBehindMany(scene: Scene): Promise<void> {
  const server = await startServer(scene)
  const [good, bad] = [await server.connect(), await server.connect()]
  const many = Array.from({ length: MOST_IN_FLIGHT + 6 }, (_, i) => request(AFTER, i, after(100)))
  await scene.send(bad.peer, Buffer.concat([...many, announced(0xffff_ffff)]))
  await server.turn()
  await server.pass(101)
  await server.collect(bad)
  await scene.receive(bad.peer, "end")
  const arrived = shown(bad.peer.bytes)
  const last = failed(0, TOO_LONG)
  if (!bad.peer.bytes.subarray(-last.length).equals(last))
    throw new Diagnosis("E4-NOT-TOLD", { arrived, task: "leave" })
  if (bad.peer.inbound !== "end") throw new Diagnosis("E4-STAYS-OPEN", { task: "settle" })
  await mustAnswer(server, good, 1)
}

/** Others are served all the same. */
async function mustAnswer(server: ToldServer, guest: Guest, id: number): Promise<void> {
  await server.say(guest, request(ECHO, id, "good"))
  const bytes = await server.collect(guest)
  const last = answer(id, "good")
  if (!bytes.subarray(-last.length).equals(last)) throw new Diagnosis("E4-OTHERS", { arrived: shown(bytes) })
}

/** Whether the server has ended this client, or begun to. */
function isOver(looked: Parameters<typeof heldAs>[0], guest: Guest): boolean {
  return heldAs(looked, guest)?.refused !== false
}

/** What went wrong in a conversation. */
const TROUBLES: Readonly<Record<Trouble, Text>> = {
  threw: { en: "the server threw", ko: "서버가 예외를 던졌습니다" },
  unanswered: { en: "the good client was not answered", ko: "정상 클라이언트가 답을 받지 못했습니다" },
  memory: { en: "too much was kept, in bytes", ko: "바이트를 너무 많이 쥐고 있었습니다" },
  kept: { en: "the silent client was never dropped", ko: "말 없는 클라이언트를 끝내 정리하지 않았습니다" },
  garbled: { en: "what arrived is no sequence of frames", ko: "도착한 것이 프레임의 나열이 아닙니다" },
}

export const hostileChecks: StepChecks = {
  "4.6a": async (scene) => {
    const server = await startServer(scene, { bufferBytes: SHORT_READ_BYTES })
    const good = await server.connect()
    await server.say(good, request(AFTER, 1, after(100, "good")))
    for (const length of [0xffff_ffff, MOST_FRAME_BYTES + 1]) {
      const bad = await server.connect()
      // All of it is there before the server looks: 4 KiB behind the length are unread when it does.
      await scene.send(bad.peer, Buffer.concat([announced(length), Buffer.alloc(4096, request(ECHO, 9, "behind"))]))
      let looked = await server.turn()
      while (looked.events > 0) looked = await server.turn(0)
      await mustBeTold(scene, server, bad, { frames: [failed(0, TOO_LONG)], task: "leave", looked })
      await mustAnswer(server, good, length)
      await mustBeGone(server, bad)
    }
    await server.pass(101)
    const bytes = await server.collect(good)
    if (!bytes.includes(answer(1, "good"))) throw new Diagnosis("E4-OTHERS", { arrived: shown(bytes) })
    await owedIsSent(scene)
  },

  "4.6b": async (scene) => {
    const server = await startServer(scene)
    const good = await server.connect()
    const short = (n: number) => Buffer.concat([announced(n), Buffer.alloc(n, 1)])
    const newer = request(ECHO, 5, "of tomorrow")
    newer[4] = 2
    const cases = [
      { frame: short(0), id: 0, reason: TOO_SHORT, code: "E4-TOO-SHORT" },
      { frame: short(5), id: 0, reason: TOO_SHORT, code: "E4-TOO-SHORT" },
      { frame: newer, id: 5, reason: BAD_VERSION, code: "E4-VERSION" },
    ]
    for (const { frame, id, reason, code } of cases) {
      const bad = await server.connect()
      // What is before it is answered, what is behind it is not: not at once, and not when the AFTER's time has come.
      const [before, behind] = [request(ECHO, 1, "before"), request(ECHO, 2, "behind")]
      let looked = await server.say(bad, Buffer.concat([request(AFTER, 3, after(100)), before, frame, behind]))
      await server.collect(bad)
      const held = heldAs(looked, bad)
      if (held?.refused === true && held.owedBytes === 0 && bad.peer.bytes.length === 0)
        throw new Diagnosis("E4-OUTPUT-GONE", { arrived: shown(bad.peer.bytes) })
      if (!isOver(looked, bad) || !bad.peer.bytes.includes(failed(id, reason)))
        throw new Diagnosis(code, { arrived: shown(bad.peer.bytes), task: "request" })
      looked = await server.pass(101)
      const late = either(scene.records(), "write").some(({ numbers, index, result }) => {
        return numbers[0] === bad.fd && index >= bad.since && result < 0
      })
      if (late) throw new Diagnosis("E4-ANSWERS-ON", { arrived: shown(bad.peer.bytes), task: "due" })
      await mustBeTold(scene, server, bad, { frames: [answer(1, "before"), failed(id, reason)], task: "leave", looked })
      await mustAnswer(server, good, 100 + id)
      await mustBeGone(server, bad)
    }
    await badBehindMany(scene)
  },

  "4.6c": async (scene) => {
    const server = await startServer(scene)
    // Another one is silent, and its time is over while the refused one may still stay.
    const silent = await server.connect()
    await server.pass(IDLE_MS - LINGER_MS / 2)
    const bad = await server.connect()
    await server.say(bad, announced(0xffff_ffff))
    const looked = await server.pass(LINGER_MS / 2 + 1)
    if (!isOver(looked, silent)) throw new Diagnosis("E4-SILENT")
    if (heldAs(looked, bad) === undefined) throw new Diagnosis("E4-NO-LINGER")
    // What a refused one sends is no reason to keep it.
    await server.say(bad, "more and more")
    if (heldAs(await server.pass(LINGER_MS / 2), bad) !== undefined) throw new Diagnosis("E4-LINGERS")
    await refusedIsNotHeard(scene)
    await refusedDoesNotWait(scene)
  },

  "4.6d": async (scene) => {
    const server = await startServer(scene)
    const first = await server.connect()
    await server.pass(10_000)
    const second = await server.connect()
    await server.pass(10_000)
    const third = await server.connect()
    await server.say(first, request(UNKNOWN, 1)) // heard at 20 s, as the third was
    let looked = await server.pass(IDLE_MS - 10_001) // 39.999 s
    if ([first, second, third].some((guest) => isOver(looked, guest)))
      throw new Diagnosis(isOver(looked, first) ? "E4-NOT-HEARD" : "E4-TOO-EARLY", { seconds: 20, task: "request" })
    looked = await server.pass(2)
    if (!isOver(looked, second)) throw new Diagnosis("E4-SILENT")
    await mustBeTold(scene, server, second, { frames: [failed(0, TOO_QUIET)], task: "expire", looked })
    if (isOver(looked, first) || isOver(looked, third)) throw new Diagnosis("E4-TOO-EARLY", { seconds: 20 })
    await server.pass(9_990)
    looked = await server.pass(10)
    for (let turns = 0; turns < 2; turns++) looked = await server.turn(0)
    if (!isOver(looked, first) || !isOver(looked, third)) throw new Diagnosis("E4-SILENT")
    await mustBeTold(scene, server, third, { frames: [failed(0, TOO_QUIET)], task: "expire", looked })
  },

  "4.6e": async (scene) => {
    const server = await startServer(scene)
    const slow = await server.connect()
    const bytes = request(ECHO, 1, "x".repeat(60))
    let looked = await server.turn(0)
    for (let s = 0; s <= IDLE_MS / 1000; s++) {
      await server.say(slow, bytes.subarray(s, s + 1))
      looked = await server.pass(1000)
    }
    if (!isOver(looked, slow)) throw new Diagnosis("E4-SLOWLORIS", { bytes: readBytes(scene, slow), task: "take" })
    await mustBeTold(scene, server, slow, { frames: [failed(0, TOO_QUIET)], task: "expire", looked })
  },

  "4.6f": async (scene) => {
    const server = await startServer(scene)
    const waiting = await server.connect()
    await server.say(waiting, request(AFTER, 1, after(MOST_AFTER_MS, "late")))
    const short = await server.connect()
    await server.say(short, request(AFTER, 2, after(IDLE_MS - 1000, "in time")))
    const silent = await server.connect() // behind those that wait
    let looked = await server.pass(IDLE_MS - 999)
    looked = await server.pass(2000) // silent for longer than IDLE_MS, but it was waiting for most of it
    if (isOver(looked, waiting)) throw new Diagnosis("E4-KILLS-WAITING")
    if (isOver(looked, short)) throw new Diagnosis("E4-COUNTS-WAITING", { task: "due" })
    if (!isOver(looked, silent)) throw new Diagnosis("E4-SILENT")
    // Nothing is due for a while: who is over time and stays so would be looked at again and again.
    await server.turn(100)
    const [, , waitMs = 0] = scene.records().findLast(({ call }) => call === "epoll_wait")?.numbers ?? []
    if (waitMs === 0) throw new Diagnosis("E4-STAYS-DUE")
    looked = await server.pass(IDLE_MS - 1003)
    if (isOver(looked, waiting)) throw new Diagnosis("E4-KILLS-WAITING")
    await server.pass(3)
    await server.collect(waiting)
    if (!waiting.peer.bytes.equals(answer(1, "late"))) throw new Diagnosis("E4-KILLS-WAITING")
    looked = await server.pass(1000)
    if (isOver(looked, waiting)) throw new Diagnosis("E4-COUNTS-WAITING", { task: "due" })
  },

  "4.6g": async (scene) => {
    // It owes itself nothing: it has asked for more than it reads, and then it does nothing at all.
    const server = await startServer(scene, { sendBufferBytes: SMALL_BYTES })
    const slow = await server.connect({ receiveBufferBytes: SMALL_BYTES })
    const much = request(ECHO, 1, "x".repeat(60_000))
    for (let sent = 0; readBytes(scene, slow) < much.length; await server.turn(0))
      sent += sendSome(slow.peer, much, sent)
    await server.pass(IDLE_MS + 1)
    for (let turns = 0; turns < 3; turns++) await server.turn(0)
    let looked = await server.pass(LINGER_MS + 1)
    for (let turns = 0; turns < 3; turns++) looked = await server.turn(0)
    if (heldAs(looked, slow) !== undefined) throw new Diagnosis("E4-SLOW-READER")

    // Another one asks until it is not read any more, is told, and then it reads after all.
    const late = await server.connect({ receiveBufferBytes: SMALL_BYTES })
    const more = Buffer.concat(Array.from({ length: 40 }, (_, i) => request(ECHO, i, "x".repeat(4000))))
    let [sent, idle] = [0, 0]
    while (idle < 2) {
      sent += sendSome(late.peer, more, sent)
      idle = (await server.turn()).events === 0 ? idle + 1 : 0
    }
    await server.pass(IDLE_MS + 1)
    server.run()
    await scene.receive(late.peer, "end")
    const last = scene.child().values.at(-1) as Looked
    mustEndTurn(last)
    const { bytes, inbound } = late.peer
    if (inbound === "end" && bytes.includes(failed(0, TOO_QUIET))) return
    const arrived = { en: `${bytes.length} bytes of ANSWERs`, ko: `ANSWER ${bytes.length}바이트` }
    throw new Diagnosis("E4-NOT-TOLD", { arrived, task: "leave" })
  },

  "4.6h": async (scene) => {
    const limits = { timeMs: 120_000, cpuSeconds: 60 }
    await scene.start("fuzz", { first: 1, count: FUZZ_COUNT }, { hidesCalls: true, limits })
    let over: FuzzReport["over"]
    for (let i = 0; over === undefined; i++) over = (await scene.value<FuzzReport>("returning", i)).over
    const { wrong, steps } = over
    if (!wrong) return // undefined, which JSON does not know
    const what = TROUBLES[wrong.trouble]
    const where = placeOf(wrong.stack)
    throw new Diagnosis("E4-FUZZ", {
      task: (where === undefined ? undefined : taskAt(scene.implementation, where)) ?? "leave",
      steps: steps.join(", ") || "-",
      what: wrong.detail === "" ? what : { en: `${what.en}: ${wrong.detail}`, ko: `${what.ko}: ${wrong.detail}` },
    })
  },
}

/** Conversations that are tried, always the same ones. */
const FUZZ_COUNT = 100
