// Part 7.4: where a message ends. What each scene does is in boundaries-scenes.ts.

import { errnoName } from "#sys"
import type { StepChecks } from "../../workbook/grader/run.ts"
import { isStuck, type Scene } from "../../workbook/grader/scene.ts"
import { Diagnosis } from "../../workbook/grader/verdict.ts"
import type { Text } from "../../workbook/manifest.ts"
import { quoteBytes } from "../../workbook/trace/format.ts"
import type { Kind, Order, Taken } from "./fds-facts.ts"
import { onReceives, onSends, sawOf, startFds, type ToldFds } from "./told-fds.ts"

const KINDS: readonly Kind[] = ["seqpacket", "dgram"]
/** Longer than any buffer of the smallest size, and longer than a buffer that nobody has asked for, unless root changed it. */
const LONG_BYTES = 100_000

const shown = (text: string) => quoteBytes(Buffer.from(text, "latin1"), 16)

/** "-EAGAIN" for "-11". */
function nameOf(said: string | Text): string | Text {
  const result = Number(said)
  return result < 0 ? `-${errnoName(result)}` : said
}

/** What sendMessage() comes to, for a text. */
async function sends(
  scene: Scene,
  told: ToldFds,
  order: Omit<Order, "do">,
  faults: readonly string[] = [],
): Promise<string | Text> {
  const found = await told.ask<number>({ do: "sendMessage", ...order }, faults)
  return nameOf(sawOf(scene, found))
}

/** What recvMessage() comes to, for a text. */
async function receives(
  scene: Scene,
  told: ToldFds,
  order: { via: number; room: number },
  faults: readonly string[] = [],
): Promise<string | Text> {
  const found = await told.ask<{ text: string } | string | number>({ do: "recvMessage", ...order }, faults)
  const { returned } = isStuck(found) ? { returned: null } : found
  if (returned !== null && typeof returned === "object") return shown(returned.text)
  return nameOf(sawOf(scene, found))
}

/** All messages that wait. */
async function takeAll(told: ToldFds, via: number): Promise<Taken[]> {
  const all: Taken[] = []
  for (let taken = await told.take(via); taken.n >= 0; taken = await told.take(via)) {
    all.push(taken)
    if (taken.n === 0) break
  }
  return all
}

/** What the process has sent from a record on. It may sleep now, for nobody takes the pieces. */
function sentSince(scene: Scene, from: number): number[] {
  const sent = scene
    .child()
    .trace.records(from)
    .filter(({ call }) => ["send", "sendmsg", "write"].includes(call))
  return sent.map(({ result }) => result).filter((result) => result > 0)
}

async function mustFail(
  scene: Scene,
  told: ToldFds,
  call: { via: number; faults?: readonly string[] },
  errno: string,
): Promise<void> {
  const saw = await sends(scene, told, { via: call.via, text: "x" }, call.faults)
  if (saw !== `-${errno}`) throw new Diagnosis("E7-MSG-ERROR", { task: "sendMessage", errno, saw })
}

/** Where there is nothing to do yet, who has a blocking socket waits. The last order of a check. */
async function mustWait(scene: Scene, told: ToldFds, order: Order): Promise<void> {
  const found = await told.begin<unknown>(order)
  if (found === undefined) return
  if (isStuck(found)) throw scene.giveUp(found, "idle")
  const saw = nameOf(found.threw ?? String(found.returned))
  throw new Diagnosis("E7-MSG-WAITS", { task: order.do, saw })
}

export const boundariesChecks: StepChecks = {
  "7.4a": async (scene) => {
    const told = await startFds(scene, "boundariesTold")
    for (const kind of KINDS) {
      const [nearFd, farFd] = await told.pair(kind)
      const said = await sends(scene, told, { via: nearFd, text: "hello" })
      const came = await takeAll(told, farFd)
      const texts = came.map(({ text }) => shown(text)).join(" ")
      if (texts !== shown("hello")) throw new Diagnosis("E7-MSG-PIECES", { sent: shown("hello"), came: texts || "-" })
      if (said !== "0") throw new Diagnosis("E7-MSG-RETURNS", { saw: said })
      const empty = await sends(scene, told, { via: nearFd, text: "" })
      if (empty !== "RangeError" || (await takeAll(told, farFd)).length > 0)
        throw new Diagnosis("E7-MSG-EMPTY", { saw: empty })
      const interrupted = await sends(scene, told, { via: nearFd, text: "x" }, onSends("#1 -> -EINTR"))
      if (interrupted !== "0" || (await takeAll(told, farFd)).length !== 1)
        throw new Diagnosis("E7-MSG-EINTR", { task: "sendMessage", saw: interrupted })
      await told.arrange({ do: "narrow", via: nearFd })
      const from = scene.child().trace.count()
      const long = await sends(scene, told, { via: nearFd, count: LONG_BYTES })
      const pieces = sentSince(scene, from)
      if (pieces.length > 0)
        throw new Diagnosis("E7-MSG-PIECES", { sent: LONG_BYTES, came: pieces.slice(0, 3).join(" + ") })
      if (long !== "-EMSGSIZE")
        throw new Diagnosis("E7-MSG-ERROR", { task: "sendMessage", errno: "EMSGSIZE", saw: long })
      await mustFail(scene, told, { via: nearFd, faults: onSends("-> -EAGAIN") }, "EAGAIN")
      await told.close(farFd)
      await mustFail(scene, told, { via: nearFd }, kind === "dgram" ? "ECONNREFUSED" : "EPIPE")
    }
    const [fullFd] = await told.pair("seqpacket")
    await told.arrange({ do: "fill", via: fullFd })
    await mustWait(scene, told, { do: "sendMessage", via: fullFd, text: "x" })
  },

  "7.4b": async (scene) => {
    const told = await startFds(scene, "boundariesTold")
    for (const kind of KINDS) {
      const [nearFd, farFd] = await told.pair(kind)
      const give = async (text: string) => void (await told.arrange({ do: "give", via: nearFd, text }))
      const expect = async (code: string, room: number, expected: string, faults: readonly string[] = []) => {
        const saw = await receives(scene, told, { via: farFd, room }, faults)
        if (saw !== expected) throw new Diagnosis(code, { expected, saw })
      }
      await give("hello")
      await give("next")
      await expect("E7-MSG-TAKEN", 16, shown("hello"))
      await expect("E7-MSG-TAKEN", 16, shown("next"))
      await give("12345678")
      await expect("E7-MSG-FITS", 8, shown("12345678"))
      await give("123456789")
      await give("next")
      await expect("E7-MSG-CUT", 8, "cut")
      await expect("E7-MSG-CUT", 8, shown("next"))
      await give("x")
      const interrupted = await receives(scene, told, { via: farFd, room: 8 }, onReceives("#1 -> -EINTR"))
      if (interrupted !== shown("x")) throw new Diagnosis("E7-MSG-EINTR", { task: "recvMessage", saw: interrupted })
      await give("y") // for who looks before it receives
      for (const errno of ["EAGAIN", "ECONNRESET"]) {
        const saw = await receives(scene, told, { via: farFd, room: 8 }, onReceives(`-> -${errno}`))
        if (saw !== `-${errno}`) throw new Diagnosis("E7-MSG-ERROR", { task: "recvMessage", errno, saw })
      }
      await told.take(farFd)
      // Nobody has asked for a descriptor.
      await told.arrange({ do: "give", via: nearFd, text: "fd", fds: [nearFd] })
      const before = await told.open()
      void (await receives(scene, told, { via: farFd, room: 8 }))
      const left = (await told.open()) - before
      if (left > 0) throw new Diagnosis("E7-MSG-LEAK", { left })
      await told.close(nearFd)
      if (kind === "seqpacket") await expect("E7-MSG-END", 8, "end")
    }
    const [, emptyFd] = await told.pair("seqpacket")
    await mustWait(scene, told, { do: "recvMessage", via: emptyFd, room: 8 })
  },
}
