// Part 6.3: peers that are gone. What each scene does is in peer-scenes.ts.
//
// The clock of a check stands still until the check moves it, and a deadline is so far away by the real one that no wait
// ends by itself: who waits is woken by the peer, and says by the timeout of its next wait how much time it thinks is left.

import {
  EAGAIN,
  EBADF,
  ECONNABORTED,
  ECONNRESET,
  EFAULT,
  EHOSTDOWN,
  EHOSTUNREACH,
  EINTR,
  EINVAL,
  ENETDOWN,
  ENETRESET,
  ENETUNREACH,
  ENOBUFS,
  ENOMEM,
  ENOTSOCK,
  EPIPE,
  ETIMEDOUT,
  errnoName,
  SO_RCVTIMEO,
  SO_SNDTIMEO,
} from "#sys"
import {
  closePeer,
  finish,
  type Peer,
  type PeerOptions,
  receiveSome,
  resetPeer,
  sendSome,
} from "../../workbook/grader/client.ts"
import { either, onEither } from "../../workbook/grader/either-call.ts"
import type { StepChecks } from "../../workbook/grader/run.ts"
import { isStuck, type Scene, type Stuck } from "../../workbook/grader/scene.ts"
import { conclude, Diagnosis, type Values } from "../../workbook/grader/verdict.ts"
import type { Text } from "../../workbook/manifest.ts"
import type { TraceRecord } from "../../workbook/trace/file.ts"
import { pattern } from "./pattern.ts"
import type { Said, ToldArgument } from "./peer-scenes.ts"
import { START_MS, tellTime } from "./told-clock.ts"

const GONE = [
  ...[EPIPE, ECONNRESET, ECONNABORTED, ETIMEDOUT],
  ...[EHOSTUNREACH, EHOSTDOWN, ENETUNREACH, ENETDOWN, ENETRESET],
]
/** What says nothing of the peer: a mistake of ours, the machine's lack, or the moment. */
const NOT_GONE = [EBADF, EFAULT, EINVAL, ENOTSOCK, ENOMEM, ENOBUFS, EAGAIN, EINTR]

/** Much further away than any check lasts. */
const TIME_MS = 20_000
/** Both kernels hold far less than this, once their buffers are small. */
const LARGE_BYTES = 200_000
const HUGE_BYTES = 4_000_000
const SMALL: PeerOptions = { receiveBufferBytes: 16_384 }
const SMALL_BUFFER = 16_384
/** Three times as much does not fit into a small buffer, and is less than MOST_DRAINED. */
const MORE_BYTES = 40_000
/** Whoever waits for room makes fewer calls than this before the first byte is read. */
const MANY_CALLS = 1000
/** Whoever looks at the clock waits at most so often after the deadline: once when it has looked just before. */
const MOST_WAITS = 4

/** Sleeps that end when a descriptor is ready, or the time is over. */
const WAITS: ReadonlySet<string> = new Set(["poll", "ppoll", "epoll_wait"])

const EXPECTS = {
  closed: { en: "to a peer that had closed, once more", ko: "이미 닫은 상대에게 한 번 더 보냈을 때" },
  first: { en: "to a peer that had closed, for the first time", ko: "이미 닫은 상대에게 처음 보냈을 때" },
  reset: { en: "to a peer that had reset the connection", ko: "연결을 리셋한 상대에게 보냈을 때" },
  afterReset: { en: "once more after the peer's reset", ko: "상대가 리셋한 뒤 한 번 더 보냈을 때" },
  waiting: { en: "and the peer reset while it waited for room", ko: "자리를 기다리는 동안 상대가 리셋했을 때" },
  all: { en: "to a peer that reads all", ko: "모두 읽는 상대에게 보냈을 때" },
  nothing: { en: "with no bytes at all", ko: "보낼 바이트가 하나도 없을 때" },
  over: {
    en: "to a peer that does not read, until the deadline had passed",
    ko: "읽지 않는 상대에게 마감이 지나도록 보냈을 때",
  },
} satisfies Record<string, Text>

/** A connection to the code under test. */
interface Told {
  readonly peer: Peer
  /** Its descriptor over there. */
  readonly fd: number
  /** Tells a line; returns what looks for its reply. */
  begin(line: string): () => Said | undefined
  /** Tells a line, and waits for its reply. */
  order(line: string): Promise<Said | Stuck>
  /** The same for what the code under test has no part in. */
  arrange<T>(line: string): Promise<T>
}

async function startTold(
  scene: Scene,
  options: PeerOptions = {},
  faults: readonly string[] = [],
  receiveBytes?: number,
): Promise<Told> {
  tellTime(scene.folder, START_MS)
  const argument: ToldArgument = { folder: scene.folder, ...(receiveBytes === undefined ? {} : { receiveBytes }) }
  await scene.start("peerTold", argument, { faults })
  const { port } = await scene.value<{ port: number }>("serverStart")
  let lines = 0
  const begin = (line: string) => {
    scene.tell(line)
    const nth = ++lines
    return () => scene.child().values[nth] as Said | undefined
  }
  const peer = await scene.connect(port, options)
  const arrange = async <T>(line: string) => (await scene.need("returning", begin(line))) as T
  const { said } = await arrange<{ said: number }>("accept")
  return { peer, fd: said, begin, arrange, order: async (line) => await scene.wait(begin(line)) }
}

/** Whether SIGPIPE has ended the program, which no check of this part asks for. */
function mindSigpipe(result: unknown): void {
  if (isStuck(result) && result.kind === "ended" && result.ending.signal === "SIGPIPE") throw conclude("E6-SIGPIPE", {})
}

function sayingOf({ returned, threw }: Said): string {
  if (threw !== "") return threw
  return returned < 0 ? `-${errnoName(returned)}` : String(returned)
}

/** The reply of sendBefore(). @throws Diagnosis when there is none */
function mustSay(scene: Scene, said: Said | Stuck, expected: number, what: Text): void {
  mindSigpipe(said)
  if (isStuck(said)) throw stuckInSend(scene, said)
  if (said.threw === "" && said.returned === expected) return
  const words = expected < 0 ? `-${errnoName(expected)}` : String(expected)
  throw new Diagnosis("E6-SEND-SAYS", { what, expected: words, saw: sayingOf(said) })
}

function stuckInSend(scene: Scene, stuck: Stuck): Diagnosis {
  if (stuck.kind === "repeating") return new Diagnosis("E6-SEND-SPINS", { call: stuck.call.call })
  if (stuck.kind === "blocked") return new Diagnosis("E6-SEND-STAYS", { call: stuck.call.call })
  return scene.giveUp(stuck, "returning")
}

/** How a program waits: in which call, and how long that may take at most. -1: for ever. */
interface Sleep {
  readonly index: number
  readonly call: string
  readonly timeoutMs: number
}

/**
 * The call that the program sleeps in now, from a record on.
 * @param option the one that gives a call of the connection's own a time limit
 */
function sleepNow(scene: Scene, from: number, option: number): Sleep | undefined {
  const { trace, mainThreadState } = scene.child()
  const last = trace.last()
  if (last?.open !== true || last.index < from || mainThreadState() !== "S") return undefined
  const { index, call } = last
  if (WAITS.has(call)) return { index, call, timeoutMs: timeoutOf(last) }
  const limit = scene.records().findLast((one) => one.call === "setsockopt" && one.numbers[2] === option)
  return { index, call, timeoutMs: limit === undefined ? -1 : secondsOf(limit) }
}

function timeoutOf({ call, numbers }: TraceRecord): number {
  return (call === "ppoll" ? numbers.at(-2) : numbers.at(-1)) ?? -1
}

/** A struct timeval in ms; 0 means no limit. */
function secondsOf({ preview }: TraceRecord): number {
  if (preview.length < 16) return -1
  const view = new DataView(preview.buffer, preview.byteOffset)
  const ms = Number(view.getBigInt64(0, true)) * 1000 + Number(view.getBigInt64(8, true)) / 1000
  return ms === 0 ? -1 : ms
}

/** Whole ms, rounded up. */
const mostMs = (leftMs: number) => Math.ceil(leftMs) + 1

/** How a function waits, and what is wrong with a wait that is not such. */
interface Judged {
  /** The call that gets on, and the option that limits its time. */
  readonly call: "read" | "write"
  readonly option: number
  /** One that ends by itself only. */
  blocks(call: string): Diagnosis
  spins(call: string): Diagnosis
  late(values: Values): Diagnosis
}

const SENDING: Judged = {
  call: "write",
  option: SO_SNDTIMEO,
  blocks: (call) => new Diagnosis("E6-SEND-BLOCKS", { call }),
  spins: (call) => new Diagnosis("E6-SEND-SPINS", { call }),
  late: (values) => new Diagnosis("E6-SEND-DEADLINE", values),
}

const LEAVING: Judged = {
  call: "read",
  option: SO_RCVTIMEO,
  blocks: (call) => new Diagnosis("E6-FAREWELL-BLOCKS", { call }),
  spins: (call) => new Diagnosis("E6-FAREWELL-SPINS", { call }),
  late: (values) => new Diagnosis("E6-FAREWELL-DEADLINE", values),
}

/** Waits until the code under test sleeps in a call that `fits`, or has returned. */
async function asleep(
  scene: Scene,
  judged: Judged,
  reply: () => Said | undefined,
  fits: () => Sleep | undefined,
): Promise<Said | Sleep> {
  const from = scene.child().trace.count()
  const found = await scene.wait<Said | Sleep | "many">(
    () => reply() ?? (scene.child().trace.count() - from > MANY_CALLS ? "many" : fits()),
  )
  mindSigpipe(found)
  if (found === "many") throw judged.spins(scene.child().trace.last()?.call ?? "")
  if (!isStuck(found)) return found
  if (found.kind === "repeating") throw judged.spins(found.call.call)
  if (found.kind === "blocked") throw judged.blocks(found.call.call)
  throw scene.giveUp(found, "returning")
}

/** @returns whether the time limit is one of the kernel's own, which a check cannot move */
function mustEndInTime(judged: Judged, { call, timeoutMs }: Sleep, leftMs: number): boolean {
  const own = !WAITS.has(call)
  if (own && timeoutMs === -1) throw judged.blocks(call)
  if (timeoutMs === -1 || timeoutMs > mostMs(leftMs))
    throw judged.late({ left: leftMs, saw: `${Math.round(timeoutMs)}` })
  return own
}

/**
 * Takes a wait from its beginning past its deadline: the clock goes on and the peer wakes the code under test, so that it
 * must count with less time each time.
 * @param from the first record that may be one of this call
 * @returns what it says in the end; undefined when the kernel keeps the time
 */
async function pastTheDeadline(
  scene: Scene,
  judged: Judged,
  { from, reply, nudge }: { from: number; reply: () => Said | undefined; nudge: () => void },
): Promise<Said | undefined> {
  const first = await asleep(scene, judged, reply, () => sleepNow(scene, from, judged.option))
  if ("returned" in first) return first
  if (mustEndInTime(judged, first, TIME_MS)) return undefined
  const laterMs = 15_000
  tellTime(scene.folder, START_MS + laterMs)
  const later = scene.child().trace.count()
  const second = await asleep(scene, judged, reply, () => {
    // The look at the clock that counts comes after a call that was made after the clock went on.
    const moved = either(scene.child().trace.records(later), judged.call).find(({ result }) => result > 0)
    const sleep = moved === undefined ? undefined : sleepNow(scene, moved.index, judged.option)
    if (sleep === undefined) nudge()
    return sleep
  })
  if ("returned" in second) return second
  if (mustEndInTime(judged, second, TIME_MS - laterMs)) return undefined
  tellTime(scene.folder, START_MS + TIME_MS + 0.5)
  const waits = new Set<number>()
  const end = await scene.wait<Said | "waits">(() => {
    const sleep = sleepNow(scene, second.index + 1, judged.option)
    if (sleep !== undefined) waits.add(sleep.index)
    nudge()
    return waits.size > MOST_WAITS ? "waits" : reply()
  })
  mindSigpipe(end)
  if (end === "waits") throw judged.late({ left: 0, saw: { en: "it waited again", ko: "다시 기다림" } })
  if (isStuck(end)) throw scene.giveUp(end, "returning")
  return end
}

/** What the peer has got of a pattern. */
function mustBeAll({ bytes }: Peer, all: number): void {
  const sent = pattern(all)
  const got = bytes.length
  const at = bytes.findIndex((byte, i) => byte !== sent[i])
  if (at >= 0) throw new Diagnosis("E6-SEND-BYTES", { at, got, all })
  if (got < all) throw new Diagnosis("E6-SEND-REST", { got, all })
}

/** One call of sendBefore() with so few bytes that there is room for all of them. All of them arrive, and nothing else. */
async function sendsAll(scene: Scene, told: Told, count: number): Promise<void> {
  const said = await told.order(`send ${count} ${START_MS + TIME_MS}`)
  mindSigpipe(said)
  if (isStuck(said)) throw stuckInSend(scene, said)
  if (said.returned === -EINTR || /\bEINTR\b/.test(said.threw))
    throw new Diagnosis("E6-SEND-EINTR", { saw: sayingOf(said) })
  await told.arrange("close")
  await scene.receive(told.peer, "end")
  mustBeAll(told.peer, count)
  mustSay(scene, said, 0, EXPECTS.all)
}

function closes(scene: Scene, fd: number, from: number): TraceRecord[] {
  return scene.records().filter(({ call, numbers, index }) => call === "close" && numbers[0] === fd && index >= from)
}

/** farewell() has returned: the descriptor is closed, once. */
function mustHaveClosed(scene: Scene, { fd }: Told, said: Said, from: number): void {
  if (said.threw !== "") throw new Diagnosis("E6-FAREWELL-THROWS", { saw: said.threw })
  if (said.open) throw new Diagnosis("E6-FAREWELL-OPEN")
  const count = closes(scene, fd, from).length
  if (count > 1) throw new Diagnosis("E6-FAREWELL-TWICE", { count })
}

/** The end of a farewell that has all it waits for. */
async function ends(scene: Scene, reply: () => Said | undefined): Promise<Said> {
  const said = await scene.wait(reply)
  if (isStuck(said)) throw stuckInFarewell(scene, said)
  return said
}

function stuckInFarewell(scene: Scene, stuck: Stuck): Diagnosis {
  if (stuck.kind === "blocked" || stuck.kind === "repeating")
    return new Diagnosis("E6-FAREWELL-STAYS", { call: stuck.call.call })
  return scene.giveUp(stuck, "returning")
}

export const peerChecks: StepChecks = {
  "6.3a": async (scene) => {
    const counts = [0, EPIPE, ECONNRESET]
    const results = [...counts, ...GONE.map((errno) => -errno), ...NOT_GONE.map((errno) => -errno)]
    await scene.start("peerGone", { results })
    const said = await scene.value<boolean[]>("returning")
    const those = (gone: boolean, from: number, to: number) =>
      results.slice(from, to).filter((_, i) => said[from + i] === gone)
    const [count] = those(true, 0, counts.length)
    if (count !== undefined) throw new Diagnosis("E6-GONE-COUNT", { count })
    const names = (errnos: number[]) => errnos.map((errno) => `-${errnoName(errno)}`).join(" ")
    const missed = those(false, counts.length, counts.length + GONE.length)
    if (missed.length > 0) throw new Diagnosis("E6-GONE-MISSED", { names: names(missed) })
    const ours = those(true, counts.length + GONE.length, results.length)
    if (ours.length > 0) throw new Diagnosis("E6-GONE-OURS", { names: names(ours) })
  },

  "6.3b": async (scene) => {
    const told = await startTold(scene)
    closePeer(told.peer)
    mustSay(scene, await told.order(`send 4 ${START_MS + TIME_MS}`), 0, EXPECTS.first)
    await told.arrange("broken")
    mustSay(scene, await told.order(`send 4 ${START_MS + TIME_MS}`), -EPIPE, EXPECTS.closed)
  },

  "6.3c": async (scene) => {
    const told = await startTold(scene)
    resetPeer(told.peer)
    await told.arrange("broken")
    mustSay(scene, await told.order(`send 4 ${START_MS + TIME_MS}`), -ECONNRESET, EXPECTS.reset)
    mustSay(scene, await told.order(`send 4 ${START_MS + TIME_MS}`), -EPIPE, EXPECTS.afterReset)
  },

  "6.3d": async (scene) => {
    const faults = onEither("write #1 short 7", "write #2 short 1", "write from 3 to 9 short 13")
    const told = await startTold(scene, {}, faults)
    mustSay(scene, await told.order(`send 0 ${START_MS + TIME_MS}`), 0, EXPECTS.nothing)
    await sendsAll(scene, told, 300)
  },

  "6.3e": async (scene) => {
    const told = await startTold(
      scene,
      {},
      onEither("write #1 -> -EINTR", "write #2 short 3", "write from 3 to 4 -> -EINTR"),
    )
    await sendsAll(scene, told, 50)
  },

  "6.3f": async (scene) => {
    const told = await startTold(scene, SMALL)
    await told.arrange(`buffer ${SMALL_BUFFER}`)
    const from = scene.child().trace.count()
    const reply = told.begin(`send ${LARGE_BYTES} ${START_MS + TIME_MS}`)
    const first = await asleep(scene, SENDING, reply, () => sleepNow(scene, from, SO_SNDTIMEO))
    // Nobody has read a byte, and no time has passed.
    if ("returned" in first && sayingOf(first) !== "0") throw new Diagnosis("E6-SEND-NO-WAIT", { saw: sayingOf(first) })
    const stuck = "returned" in first ? undefined : await scene.receive(told.peer, LARGE_BYTES)
    const said = stuck ?? (await scene.wait(reply))
    if (isStuck(said)) throw stuckInSend(scene, said)
    await told.arrange("close")
    await scene.receive(told.peer, "end")
    mustBeAll(told.peer, LARGE_BYTES)
    mustSay(scene, said, 0, EXPECTS.all)
  },

  "6.3g": async (scene) => {
    const told = await startTold(scene, SMALL)
    await told.arrange(`buffer ${SMALL_BUFFER}`)
    const from = scene.child().trace.count()
    const reply = told.begin(`send ${HUGE_BYTES} ${START_MS + TIME_MS}`)
    const said = await pastTheDeadline(scene, SENDING, { from, reply, nudge: () => receiveSome(told.peer) })
    if (said !== undefined) mustSay(scene, said, -EAGAIN, EXPECTS.over)
  },

  "6.3h": async (scene) => {
    const told = await startTold(scene, SMALL)
    await told.arrange(`buffer ${SMALL_BUFFER}`)
    const from = scene.child().trace.count()
    const reply = told.begin(`send ${LARGE_BYTES} ${START_MS + TIME_MS}`)
    await asleep(scene, SENDING, reply, () => sleepNow(scene, from, SO_SNDTIMEO))
    resetPeer(told.peer)
    mustSay(scene, await scene.wait(reply), -ECONNRESET, EXPECTS.waiting)
  },

  "6.3i": async (scene) => await losesNothing(scene, []),

  "6.3j": async (scene) => await losesNothing(scene, onEither("read #2 -> -EINTR")),

  "6.3k": async (scene) => {
    const told = await startTold(scene)
    const from = scene.child().trace.count()
    const reply = told.begin(`farewell ${START_MS + TIME_MS}`)
    const nudge = () => void sendSome(told.peer, Buffer.from("."), 0)
    const said = await pastTheDeadline(scene, LEAVING, { from, reply, nudge })
    if (said !== undefined) mustHaveClosed(scene, told, said, from)
  },

  "6.3l": async (scene) => {
    const told = await startTold(scene)
    const { most } = await told.arrange<{ most: number }>("most")
    const from = scene.child().trace.count()
    const reply = told.begin(`farewell ${START_MS + TIME_MS}`)
    const chunk = Buffer.alloc(65_536, "x")
    const drained = () =>
      either(scene.child().trace.records(from), "read")
        .filter(({ numbers }) => numbers[0] === told.fd)
        .reduce((sum, { result }) => sum + Math.max(result, 0), 0)
    const said = await scene.wait<Said | "endless">(() => {
      if (told.peer.inbound !== "reset") sendSome(told.peer, chunk, 0)
      return reply() ?? (drained() > 2 * most ? "endless" : undefined)
    })
    if (said === "endless") throw new Diagnosis("E6-FAREWELL-ENDLESS", { most })
    if (isStuck(said)) throw stuckInFarewell(scene, said)
    mustHaveClosed(scene, told, said, from)
  },

  "6.3m": async (scene) => {
    const told = await startTold(scene)
    resetPeer(told.peer)
    await told.arrange("broken")
    const from = scene.child().trace.count()
    mustHaveClosed(scene, told, await ends(scene, told.begin(`farewell ${START_MS + TIME_MS}`)), from)
  },
}

/** A client that sends while it reads a long answer: it reads all of it, and then the end. */
async function losesNothing(scene: Scene, faults: readonly string[]): Promise<void> {
  const told = await startTold(scene, SMALL, faults, SMALL_BUFFER)
  const { peer } = told
  await told.arrange("buffer 262144")
  await scene.send(peer, "one more question\n")
  const { filled } = await told.arrange<{ filled: number }>(`fill ${LARGE_BYTES}`)
  const from = scene.child().trace.count()
  const reply = told.begin(`farewell ${START_MS + TIME_MS}`)
  const begun = await asleep(scene, LEAVING, reply, () => sleepNow(scene, from, SO_RCVTIMEO))
  if ("returned" in begun && begun.threw !== "") throw new Diagnosis("E6-FAREWELL-THROWS", { saw: begun.threw })
  // Nobody has said to this client that it is to be silent.
  for (let more = 0; more < 3; more++) await scene.send(peer, Buffer.alloc(MORE_BYTES, "?"))
  const stuck = await scene.receive(peer, "end")
  if (peer.inbound === "reset") throw new Diagnosis("E6-LOST-TAIL", { errno: peer.errno ?? "" })
  if (stuck !== undefined && peer.inbound === "open" && peer.bytes.length >= filled)
    throw new Diagnosis("E6-NO-FIN", { call: "call" in stuck ? stuck.call.call : "" })
  if (stuck !== undefined) throw scene.giveUp(stuck, "answer")
  if (peer.bytes.length < filled) throw new Diagnosis("E6-LOST-TAIL", { errno: "EOF" })
  finish(peer)
  const said = await scene.wait(reply)
  const hasRead = either(scene.child().trace.records(from), "read").some(({ result }) => result > 0)
  if (isStuck(said) && said.kind === "blocked" && !hasRead)
    throw new Diagnosis("E6-FAREWELL-UNREAD", { call: said.call.call })
  if (isStuck(said)) throw stuckInFarewell(scene, said)
  mustHaveClosed(scene, told, said, from)
}
