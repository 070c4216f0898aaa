// Part 6.3: peers that are gone. What each scene does is in peer-scenes.ts; how a conversation ends is in farewell.ts.

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
  POLLIN,
  poll,
  SO_SNDTIMEO,
} from "#sys"
import { closePeer, type Peer, receiveSome, resetPeer } from "../../workbook/grader/client.ts"
import { onEither } from "../../workbook/grader/either-call.ts"
import type { StepChecks } from "../../workbook/grader/run.ts"
import { isStuck, type Scene, type Stuck } from "../../workbook/grader/scene.ts"
import { Diagnosis } from "../../workbook/grader/verdict.ts"
import type { Text } from "../../workbook/manifest.ts"
import { pattern } from "./pattern.ts"
import type { Said } from "./peer-scenes.ts"
import {
  asleep,
  DEADLINE_MS,
  type Judged,
  mindSigpipe,
  pastTheDeadline,
  SMALL,
  SMALL_BUFFER,
  sayingOf,
  sleepNow,
  startTold,
  type Told,
} from "./told-peer.ts"

const GONE = [
  ...[EPIPE, ECONNRESET, ECONNABORTED, ETIMEDOUT],
  ...[EHOSTUNREACH, EHOSTDOWN, ENETUNREACH, ENETDOWN, ENETRESET],
]
/** What says nothing of the peer: a mistake of ours, the machine's lack, or the moment. */
const NOT_GONE = [EBADF, EFAULT, EINVAL, ENOTSOCK, ENOMEM, ENOBUFS, EAGAIN, EINTR]

/** Both kernels hold far less than this, once their buffers are small. */
const LARGE_BYTES = 200_000
const HUGE_BYTES = 4_000_000

const EXPECTS = {
  closed: { en: "to a peer that had closed, once more", ko: "이미 닫은 상대에게 한 번 더 보냈을 때" },
  first: { en: "to a peer that had closed, for the first time", ko: "이미 닫은 상대에게 처음 보냈을 때" },
  reset: {
    en: "to a peer that had ended with unread bytes, which resets the connection",
    ko: "읽지 않은 바이트를 두고 끝나서 연결을 리셋한 상대에게 보냈을 때",
  },
  afterReset: { en: "once more after the peer's reset", ko: "상대가 리셋한 뒤 한 번 더 보냈을 때" },
  waiting: { en: "and the peer reset while it waited for room", ko: "자리를 기다리는 동안 상대가 리셋했을 때" },
  all: { en: "to a peer that reads all", ko: "모두 읽는 상대에게 보냈을 때" },
  nothing: { en: "with no bytes at all", ko: "보낼 바이트가 하나도 없을 때" },
  over: {
    en: "to a peer that does not read, until the deadline had passed",
    ko: "읽지 않는 상대에게 마감이 지나도록 보냈을 때",
  },
} satisfies Record<string, Text>

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

const SENDING: Judged = {
  call: "write",
  option: SO_SNDTIMEO,
  blocks: (call) => new Diagnosis("E6-SEND-BLOCKS", { call }),
  spins: (call) => new Diagnosis("E6-SEND-SPINS", { call }),
  late: (values) => new Diagnosis("E6-SEND-DEADLINE", values),
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
  const said = await told.order(`send ${count} ${DEADLINE_MS}`)
  mindSigpipe(said)
  if (isStuck(said)) throw stuckInSend(scene, said)
  if (said.returned === -EINTR || /\bEINTR\b/.test(said.threw))
    throw new Diagnosis("E6-SEND-EINTR", { saw: sayingOf(said) })
  await told.arrange("close")
  await scene.receive(told.peer, "end")
  mustBeAll(told.peer, count)
  mustSay(scene, said, 0, EXPECTS.all)
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
    mustSay(scene, await told.order(`send 4 ${DEADLINE_MS}`), 0, EXPECTS.first)
    await told.arrange("broken")
    mustSay(scene, await told.order(`send 4 ${DEADLINE_MS}`), -EPIPE, EXPECTS.closed)
  },

  "6.3c": async (scene) => {
    // The peer ends without having read what it was sent: its kernel resets the connection, as for one that is killed.
    const told = await startTold(scene)
    await told.arrange("fill 4")
    await scene.need("answer", () => poll(new Int32Array([told.peer.fd, POLLIN]), 1, 0) > 0 || undefined)
    closePeer(told.peer)
    await told.arrange("broken")
    mustSay(scene, await told.order(`send 4 ${DEADLINE_MS}`), -ECONNRESET, EXPECTS.reset)
    mustSay(scene, await told.order(`send 4 ${DEADLINE_MS}`), -EPIPE, EXPECTS.afterReset)
  },

  "6.3d": async (scene) => {
    const faults = onEither("write #1 short 7", "write #2 short 1", "write from 3 to 9 short 13")
    const told = await startTold(scene, {}, faults)
    mustSay(scene, await told.order(`send 0 ${DEADLINE_MS}`), 0, EXPECTS.nothing)
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
    const reply = told.begin(`send ${LARGE_BYTES} ${DEADLINE_MS}`)
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
    const reply = told.begin(`send ${HUGE_BYTES} ${DEADLINE_MS}`)
    const said = await pastTheDeadline(scene, SENDING, { from, reply, nudge: () => receiveSome(told.peer) })
    if (said !== undefined) mustSay(scene, said, -EAGAIN, EXPECTS.over)
  },

  "6.3h": async (scene) => {
    const told = await startTold(scene, SMALL)
    await told.arrange(`buffer ${SMALL_BUFFER}`)
    const from = scene.child().trace.count()
    const reply = told.begin(`send ${LARGE_BYTES} ${DEADLINE_MS}`)
    await asleep(scene, SENDING, reply, () => sleepNow(scene, from, SO_SNDTIMEO))
    resetPeer(told.peer)
    mustSay(scene, await scene.wait(reply), -ECONNRESET, EXPECTS.waiting)
  },
}
