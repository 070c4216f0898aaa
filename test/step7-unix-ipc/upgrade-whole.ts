// Part 7.6: two real generations, each a process of its own, with clients of every kind, by a clock of the check's own.

import { existsSync, readFileSync } from "node:fs"
import { close } from "#sys"
import { AFTER, ANSWER, ECHO, message } from "../../solutions/step4-protocol/message.ts"
import { closePeer, type Peer, receiveSome } from "../../workbook/grader/client.ts"
import type { StepChecks } from "../../workbook/grader/run.ts"
import { isStuck, type Scene } from "../../workbook/grader/scene.ts"
import { Diagnosis } from "../../workbook/grader/verdict.ts"
import type { Text } from "../../workbook/manifest.ts"
import { makeClock, type ToldClock } from "../step6-exceptions/held-clock.ts"
import type { Born, Ended } from "./upgrade-facts.ts"
import { callAt, hearOne, NONSENSE, SOCKETS, say, TAKE } from "./upgrade-wire.ts"

/** Shorter than a client may be silent, and longer than a check waits in vain: who sleeps until then is seen to. */
const AFTER_MS = 20_000
const READY_MS = 5000
/** Bytes of an answer that does not fit into what the kernel takes for a client that does not read. */
const LONG = Buffer.alloc(60_000, 7)
const LONG_REQUESTS = 3

interface Whole {
  readonly path: string
  readonly clock: ToldClock
  /** One more generation: waits until it serves. */
  start(): Promise<Born>
  /** The same, and does not wait until it serves. @returns its pid */
  begin(): Promise<number>
  /** The nth generation, from 0. */
  born(nth: number): Promise<Born>
  /** Waits for the end of one. */
  end(pid: number): Promise<Ended>
}

async function openWhole(scene: Scene): Promise<Whole> {
  const clock = makeClock(scene)
  const path = `${scene.folder}/c.sock`
  const child = await scene.start("upgradeWhole", { folder: scene.folder, path })
  const all = <T>(key: string) =>
    (child.values as T[]).filter((one) => typeof one === "object" && key in (one as object))
  let begun = 0
  const begin = async () => {
    const nth = begun++
    scene.tell("start")
    const found = await scene.need("serverStart", () => all<{ begins: number }>("begins")[nth])
    return found.begins
  }
  const born = (nth: number) => scene.need("serverStart", () => all<Born>("born")[nth])
  return {
    path,
    clock,
    begin,
    born,
    async start() {
      await begin()
      return await born(begun - 1)
    },
    async end(pid) {
      scene.tell(`wait ${pid}`)
      return await scene.need("returning", () => all<Ended>("ended").find(({ ended }) => ended === pid))
    },
  }
}

/** A client, and what it should have got by now. */
interface Talker {
  readonly peer: Peer
  readonly who: Text
  expected: Buffer
}

let ids = 1

async function connect(scene: Scene, port: number, who: Text, code: string, small = false): Promise<Talker> {
  const peer = await scene.tryConnect(port, small ? { receiveBufferBytes: 4096 } : {})
  if (peer === undefined) throw new Diagnosis(code, { who, saw: { en: "It was refused", ko: "연결이 거절되었습니다" } })
  return { peer, who, expected: Buffer.alloc(0) }
}

/** A request, and the answer that is owed for it from here on. */
function ask(talker: Talker, body: Uint8Array = Buffer.from("hello")): Uint8Array {
  const id = ids++
  talker.expected = Buffer.concat([talker.expected, message(ANSWER, id, body)])
  return message(ECHO, id, body)
}

/** Everything that is owed comes, once, and the connection stays. */
async function mustGet(
  scene: Scene,
  { peer, who, expected }: Talker,
  code: string,
  wake?: () => boolean,
): Promise<void> {
  const fail = (en: string, ko: string) => new Diagnosis(code, { who, saw: { en, ko } })
  const came = await scene.wait(() => {
    const goesOn = wake?.() ?? true
    receiveSome(peer)
    return peer.bytes.length >= expected.length || peer.inbound !== "open" || !goesOn || undefined
  })
  if (isStuck(came) && came.kind !== "blocked" && came.kind !== "idle") throw scene.giveUp(came, "answer")
  if (peer.inbound !== "open") throw fail("Its connection was cut", "연결이 끊겼습니다")
  if (peer.bytes.length < expected.length) throw fail("It was not answered", "응답이 오지 않았습니다")
  if (Buffer.compare(peer.bytes, expected) !== 0)
    throw fail("It got other bytes than its answers", "응답이 아닌 바이트가 왔습니다")
}

async function converse(scene: Scene, talker: Talker, code: string): Promise<void> {
  await scene.send(talker.peer, ask(talker))
  await mustGet(scene, talker, code)
}

const HARM = "E7-UPGRADE-HARM"
const ROLLBACK = "E7-UPGRADE-ROLLBACK"
const WHO = {
  idle: { en: "A client between two requests", ko: "두 요청 사이의 클라이언트" },
  half: { en: "A client with half a request sent", ko: "요청을 반만 보낸 클라이언트" },
  late: { en: "A client whose answer is put off", ko: "응답이 미뤄진 클라이언트" },
  slow: { en: "A client that reads late", ko: "늦게 읽는 클라이언트" },
  queue: { en: "A client that waits in the queue", ko: "대기열에서 기다린 클라이언트" },
  fresh: { en: "A new client", ko: "새 클라이언트" },
} satisfies Record<string, Text>

/** Whoever has been woken so often has looked at the clock. */
const MANY_WAKES = 10

/**
 * Wakes a generation, so that it looks at the clock. To be called until something has come of it: only who sleeps is
 * woken for certain.
 * @returns false when it was woken so often that nothing more will come of it
 */
function waker(scene: Scene, pid: number): () => boolean {
  const { trace } = scene.child()
  let wakes = 0
  let woken = -1
  return () => {
    const last = trace.last(pid)
    if (last?.open !== true || last.index === woken || !sleeps(pid)) return true
    if (wakes >= MANY_WAKES) return false
    if (trace.last(pid)?.index !== last.index) return true
    process.kill(pid, "SIGHUP")
    woken = last.index
    wakes++
    return true
  }
}

/** proc_pid_stat(5) */
function sleeps(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.[0] === "S"
  } catch {
    return false // it has ended
  }
}

/** Waits until a generation has let somebody in after a record, and sleeps again. */
async function hasAccepted(scene: Scene, pid: number, from: number): Promise<void> {
  const { trace } = scene.child()
  await scene.wait(() => {
    const accept = trace.records(from).find((one) => one.pid === pid && one.call === "accept4" && one.result > 0)
    const last = trace.last(pid)
    return (accept !== undefined && last?.open === true && last.index > accept.index) || undefined
  })
}

/** The old one has ended by itself, and well. */
async function mustEnd(whole: Whole, pid: number, code: string): Promise<void> {
  const { status } = await whole.end(pid)
  const saw = { en: `It ended with the status ${status}`, ko: `종료 상태가 ${status}입니다` }
  if (status !== 0) throw new Diagnosis(code, { who: { en: "The old generation", ko: "이전 세대" }, saw })
}

/** Whether somebody at the control socket is told this, or that it is over. */
async function hears(scene: Scene, fd: number, wanted: number | "end", code: string, who: Text): Promise<void> {
  const one = await scene.wait(() => hearOne(fd))
  if (isStuck(one) && one.kind !== "blocked" && one.kind !== "idle") throw scene.giveUp(one, "answer")
  const heard = isStuck(one) ? undefined : one
  for (const passed of typeof heard === "object" ? heard.fds : []) void close(passed)
  const got = typeof heard === "object" ? heard.bytes[0] : heard
  const saw =
    got === undefined
      ? { en: "It was told nothing", ko: "아무 말도 듣지 못했습니다" }
      : { en: `It got ${got}`, ko: `받은 것: ${got}` }
  if (got !== wanted) throw new Diagnosis(code, { who, saw })
}

export const upgradeWholeChecks: StepChecks = {
  "7.6k": async (scene) => {
    const whole = await openWhole(scene)
    const old = await whole.start()
    const { port } = old
    const idle = await connect(scene, port, WHO.idle, ROLLBACK)
    const serves = async () => {
      await converse(scene, idle, ROLLBACK)
      const fresh = await connect(scene, port, WHO.fresh, ROLLBACK)
      await converse(scene, fresh, ROLLBACK)
      closePeer(fresh.peer)
    }
    const called = async (who: Text) => {
      const fd = callAt(whole.path)
      say(fd, [TAKE])
      await hears(scene, fd, SOCKETS, ROLLBACK, who)
      return fd
    }
    const dies = await called({ en: "A successor that dies before READY", ko: "READY 전에 죽는 후임" })
    void close(dies)
    await serves()
    const who = { en: "A successor that says nonsense", ko: "엉뚱한 말을 하는 후임" }
    const babbles = await called(who)
    say(babbles, [NONSENSE])
    await hears(scene, babbles, "end", ROLLBACK, who)
    void close(babbles)
    await serves()

    const silence = { en: "A successor that is silent", ko: "말이 없는 후임" }
    const from = scene.child().trace.count()
    const silent = callAt(whole.path)
    // Time passes between its call and its first word: the limit counts from the call.
    await hasAccepted(scene, old.born, from)
    whole.clock.set(READY_MS - 2000)
    say(silent, [TAKE])
    await hears(scene, silent, SOCKETS, ROLLBACK, silence)
    const second = callAt(whole.path)
    await hears(scene, second, "end", ROLLBACK, { en: "A second caller", ko: "두 번째로 부른 프로세스" })
    void close(second)
    whole.clock.set(READY_MS + 1)
    const wake = waker(scene, old.born)
    const over = await scene.wait(() => {
      const goesOn = wake()
      return hearOne(silent) ?? (goesOn ? undefined : "nothing")
    })
    if (over !== "end")
      throw new Diagnosis(ROLLBACK, { who: silence, saw: { en: "It was not sent away", ko: "내보내지 않았습니다" } })
    void close(silent)
    await serves()
    // And the one that comes next takes over.
    await whole.start()
    await mustEnd(whole, old.born, ROLLBACK)
    await serves()
  },

  "7.6l": async (scene) => {
    const whole = await openWhole(scene)
    const old = await whole.start()
    const { port } = old
    const open = (who: Text) => connect(scene, port, who, HARM)
    const [idle, half, late] = [await open(WHO.idle), await open(WHO.half), await open(WHO.late)]
    const slow = await connect(scene, port, WHO.slow, HARM, true)
    for (const talker of [idle, half, late, slow]) await converse(scene, talker, HARM)

    const request = ask(half)
    await scene.send(half.peer, request.subarray(0, 7))
    const after = Buffer.alloc(4)
    after.writeUInt32BE(AFTER_MS)
    await scene.send(late.peer, message(AFTER, 70_000, Buffer.concat([after, Buffer.from("late")])))
    for (let i = 0; i < LONG_REQUESTS; i++) await scene.send(slow.peer, ask(slow, LONG))
    for (let i = 0; i < 4; i++) await converse(scene, idle, HARM) // so many turns: it has read all that, and answered
    process.kill(old.born, "SIGSTOP")
    const waiting = await open(WHO.queue)
    await scene.send(waiting.peer, ask(waiting))
    await whole.begin()
    process.kill(old.born, "SIGCONT")
    const next = await whole.born(1)
    if (next.phase !== "arriving")
      throw new Diagnosis(HARM, { who: { en: "The new generation", ko: "새 세대" }, saw: `phase ${next.phase}` })

    await mustGet(scene, waiting, HARM)
    await scene.send(half.peer, request.subarray(7))
    await mustGet(scene, half, HARM)
    await converse(scene, idle, HARM)
    await mustGet(scene, slow, HARM)
    whole.clock.set(AFTER_MS + 1)
    late.expected = Buffer.concat([late.expected, message(ANSWER, 70_000, Buffer.from("late"))])
    await mustGet(scene, late, HARM, waker(scene, old.born))
    await mustEnd(whole, old.born, HARM)
    const fresh = await open(WHO.fresh)
    const everybody = [idle, half, late, slow, waiting, fresh]
    for (const talker of everybody) await converse(scene, talker, HARM)

    // The last generation takes the file of the control socket with it.
    for (const { peer } of everybody) closePeer(peer)
    process.kill(next.born, "SIGTERM")
    await mustEnd(whole, next.born, HARM)
    if (existsSync(whole.path))
      throw new Diagnosis(HARM, {
        who: { en: "The control socket's file", ko: "제어 소켓의 파일" },
        saw: { en: "It is still there", ko: "아직 남아 있습니다" },
      })
  },
}
