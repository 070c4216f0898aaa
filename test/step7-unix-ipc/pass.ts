// Part 7.3: passing descriptors. What each scene does is in pass-scenes.ts.

import { errnoName, O_CLOEXEC, O_NONBLOCK } from "#sys"
import type { StepChecks } from "../../workbook/grader/run.ts"
import { isStuck, type Scene } from "../../workbook/grader/scene.ts"
import { Diagnosis } from "../../workbook/grader/verdict.ts"
import type { Text } from "../../workbook/manifest.ts"
import { quoteBytes } from "../../workbook/trace/format.ts"
import { dispatchChecks } from "./dispatch.ts"
import { FILE_OFFSET, type Order, type Taken } from "./fds-facts.ts"
import { onReceives, onSends, type Reply, sawOf, startFds, type ToldFds } from "./told-fds.ts"

/** Read from the file by whoever has received it. */
const READ_BYTES = 50

const OTHERS: Text = { en: "something else", ko: "다른 것" }

type Task = "sendFds" | "recvFds"

const shown = (text: string) => quoteBytes(Buffer.from(text, "latin1"), 16)

/** A file, a socket, and a channel. */
async function startPassing(scene: Scene) {
  const told = await startFds(scene, "passTold")
  const [nearFd, farFd] = await told.pair("seqpacket")
  const fileFd = await told.arrange<number>({ do: "file" })
  const [socketFd] = await told.pair("stream")
  return { told, nearFd, farFd, fileFd, socketFd }
}

/** What was done to the one is seen through the other: they mean the same open file. */
async function mustShare(told: ToldFds, sentFd: number, cameFd: number, task: Task): Promise<void> {
  await told.arrange({ do: "touch", via: cameFd, count: READ_BYTES })
  const [sent] = await told.look(sentFd)
  const isSet = ((sent?.flags ?? 0) & O_NONBLOCK) !== 0
  if (sent?.offset !== FILE_OFFSET + READ_BYTES || !isSet)
    throw new Diagnosis("E7-FD-REOPENED", { task, expected: FILE_OFFSET + READ_BYTES, saw: sent?.offset ?? -1 })
}

/** sendFds() in a situation in which it should return this. */
async function mustReturn(
  scene: Scene,
  told: ToldFds,
  call: { via: number; fds: readonly number[]; faults?: readonly string[] },
  expected: string,
  code: "E7-FD-EINTR" | "E7-FD-ERROR",
  errno: string,
): Promise<void> {
  const { via, fds, faults = [] } = call
  const found = await told.ask<number>({ do: "sendFds", via, text: "x", fds }, faults)
  const said = sawOf(scene, found)
  const saw = typeof said === "string" ? nameOf(said) : said
  if (saw !== expected) throw new Diagnosis(code, { task: "sendFds", errno, expected, saw })
}

/** "-EAGAIN" for "-11". */
function nameOf(said: string): string {
  const result = Number(said)
  return result < 0 ? `-${errnoName(result)}` : said
}

const nothing = (taken: Taken) => taken.n < 0

/** recvFds(), which is expected to come back. */
async function recv(
  scene: Scene,
  told: ToldFds,
  call: { via: number; room: number; most: number },
  faults: readonly string[] = [],
): Promise<Taken | string | Text> {
  const { via, room, most } = call
  const found = await told.ask<Taken>({ do: "recvFds", via, room, count: most }, faults)
  if (!isStuck(found) && found.returned !== null) return found.returned
  return sawOf(scene, found as Reply<unknown>)
}

/** What recvFds() has come to, for a text. */
function resultOf(result: Taken | string | Text): string | Text {
  if (typeof result === "string" || "en" in result) return result
  const { n, text, fds } = result
  return n < 0 ? `n = ${nameOf(String(n))}` : `n = ${n}, ${shown(text)}, fds = [${fds.join(", ")}]`
}

function isTaken(result: Taken | string | Text): result is Taken {
  return typeof result !== "string" && "n" in result
}

/** A message that is whole: it comes as it was sent. */
async function mustTake(
  scene: Scene,
  told: ToldFds,
  via: number,
  sent: { text: string; fds: readonly number[]; room?: number },
  faults: readonly string[] = [],
): Promise<readonly number[]> {
  const before = await told.open()
  const { length } = sent.fds
  const room = sent.room ?? sent.text.length
  const result = await recv(scene, told, { via, room, most: length }, faults)
  const expected = `n = ${sent.text.length}, ${shown(sent.text)}`
  const saw = resultOf(result)
  const code = faults.length > 0 ? "E7-FD-EINTR" : "E7-FD-MESSAGE"
  const values = faults.length > 0 ? { task: "recvFds" } : {}
  if (!isTaken(result)) throw new Diagnosis(code, { ...values, expected, saw })
  // Of one and two it has returned all.
  if (length > 2 && result.fds.length < length) throw new Diagnosis("E7-FD-ROOM", { sent: length, saw })
  const meant = await told.look(...sent.fds)
  const means = await told.look(...result.fds)
  const opened = (await told.open()) - before
  const isSame = meant.length === means.length && meant.every(({ meaning }, i) => meaning === means[i]?.meaning)
  if (result.n !== sent.text.length || result.text !== sent.text)
    throw new Diagnosis(code, { ...values, expected, saw })
  if (!isSame) {
    const what = means.map(({ meaning }, i) => (meaning === "" ? "-" : meaning === meant[i]?.meaning ? "ok" : "?"))
    throw new Diagnosis("E7-FD-DROPPED", { sent: length, came: result.fds.length, saw: what.join(" ") || "-" })
  }
  if (means.some(({ flags }) => (flags & O_CLOEXEC) === 0)) throw new Diagnosis("E7-FD-CLOEXEC")
  if (opened > length) throw new Diagnosis("E7-FD-LEAK", { left: opened - length })
  return result.fds
}

/** A message for which there is not room enough: -EMSGSIZE, and nothing of it stays. */
async function mustCut(
  scene: Scene,
  told: ToldFds,
  ends: readonly [number, number],
  sent: { text: string; fds: readonly number[] },
  room: { bytes: number; most: number; free?: number },
): Promise<void> {
  const [near, far] = ends
  const { bytes, most, free } = room
  await told.arrange({ do: "give", via: near, ...sent })
  const before = await told.open()
  if (free !== undefined) await told.arrange({ do: "limit", count: free })
  const from = scene.child().trace.count()
  const result = await recv(scene, told, { via: far, room: bytes, most })
  if (free !== undefined) await told.arrange({ do: "limit" })
  const closes = scene
    .child()
    .trace.records(from)
    .some(({ call }) => call === "close")
  const opened = (await told.open()) - before
  const [saw, came] = [resultOf(result), isTaken(result) ? result.fds.length : 0]
  const left = opened - came
  const isCut = isTaken(result) && nameOf(String(result.n)) === "-EMSGSIZE" && came === 0
  if (isCut && left === 0) return
  if (isCut) throw new Diagnosis("E7-FD-LEAK", { left })
  if (sent.text.length > bytes) throw new Diagnosis("E7-FD-TRUNC", { saw })
  if (left > 0 || came > most || closes)
    throw new Diagnosis("E7-FD-PADDING", { most, sent: sent.fds.length, saw, open: opened })
  throw new Diagnosis("E7-FD-CTRUNC", { most, sent: sent.fds.length, saw })
}

/** Where there is nothing to do yet, who has a blocking channel waits. The last order of a check. */
async function mustWait(scene: Scene, told: ToldFds, order: Order & { readonly do: Task }): Promise<void> {
  const found = await told.begin<unknown>(order)
  if (found === undefined) return
  if (isStuck(found)) throw scene.giveUp(found, "idle")
  throw new Diagnosis("E7-FD-WAITS", { task: order.do, saw: found.threw ?? JSON.stringify(found.returned) })
}

export const passChecks: StepChecks = {
  "7.3a": async (scene) => {
    const { told, nearFd, farFd, fileFd, socketFd } = await startPassing(scene)
    const fds = [fileFd, socketFd]
    const meant = await told.look(...fds)
    const found = await told.ask<number>({ do: "sendFds", via: nearFd, text: "hello", fds })
    const returned = sawOf(scene, found)
    // Before anything is taken: what comes gets the numbers that are free.
    const after = await told.look(...fds)
    if (after.some(({ meaning }, i) => meaning !== meant[i]?.meaning)) throw new Diagnosis("E7-FD-SPENT")
    const came = await told.take(farFd)
    if (came.fds.length < fds.length) throw new Diagnosis("E7-FD-NUMBER", { sent: fds.length, came: came.fds.length })
    const means = await told.look(...came.fds)
    if (returned !== "5" || came.text !== "hello" || !nothing(await told.take(farFd)))
      throw new Diagnosis("E7-FD-BYTES", { expected: `5, ${shown("hello")}`, returned, came: shown(came.text) })
    if (means.some(({ meaning }, i) => meaning !== meant[i]?.meaning))
      throw new Diagnosis("E7-FD-NUMBER", { sent: fds.length, came: OTHERS })
    await mustShare(told, fileFd, came.fds[0] ?? -1, "sendFds")
    const alone = await told.ask<number>({ do: "sendFds", via: nearFd, text: "y", fds: [] })
    const bytes = await told.take(farFd)
    if (sawOf(scene, alone) !== "1" || bytes.text !== "y" || bytes.fds.length > 0)
      throw new Diagnosis("E7-FD-BYTES", {
        expected: `1, ${shown("y")}`,
        returned: sawOf(scene, alone),
        came: shown(bytes.text),
      })
    const empty = await told.ask<number>({ do: "sendFds", via: nearFd, text: "", fds: [fileFd] })
    const saw = sawOf(scene, empty)
    if (saw !== "RangeError" || !nothing(await told.take(farFd))) throw new Diagnosis("E7-FD-ALONE", { saw })
  },

  "7.3b": async (scene) => {
    const { told, nearFd, farFd, fileFd } = await startPassing(scene)
    const fds = [fileFd]
    const interrupted = { via: nearFd, fds, faults: onSends("#1 -> -EINTR") }
    await mustReturn(scene, told, interrupted, "1", "E7-FD-EINTR", "EINTR")
    const { fds: came } = await told.take(farFd)
    if (came.length !== 1) throw new Diagnosis("E7-FD-NUMBER", { sent: 1, came: came.length })
    const [streamFd, otherFd] = await told.pair("stream")
    const short = await told.ask<number>({ do: "sendFds", via: streamFd, text: "hello", fds }, onSends("#1 short 2"))
    let [bytes, count] = [0, 0]
    for (let taken = await told.take(otherFd); taken.n > 0; taken = await told.take(otherFd)) {
      bytes += taken.n
      count += taken.fds.length
    }
    const returned = sawOf(scene, short)
    if (count > 1) throw new Diagnosis("E7-FD-TWICE", { count })
    if (returned !== String(bytes))
      throw new Diagnosis("E7-FD-BYTES", { expected: String(bytes), returned, came: String(bytes) })
    const full = { via: nearFd, fds, faults: onSends("-> -EAGAIN") }
    await mustReturn(scene, told, full, "-EAGAIN", "E7-FD-ERROR", "EAGAIN")
    await mustReturn(scene, told, { via: nearFd, fds: [200] }, "-EBADF", "E7-FD-ERROR", "EBADF")
    // A stream: on Linux it is the only kind that raises SIGPIPE.
    const [lonelyFd, goneFd] = await told.pair("stream")
    await told.close(goneFd)
    await mustReturn(scene, told, { via: lonelyFd, fds }, "-EPIPE", "E7-FD-ERROR", "EPIPE")
    await mustReturn(scene, told, { via: lonelyFd, fds: [] }, "-EPIPE", "E7-FD-ERROR", "EPIPE")
    const left = await told.look(...fds)
    if (left.some(({ meaning }) => meaning === "")) throw new Diagnosis("E7-FD-SPENT")
    const [narrowFd] = await told.pair("seqpacket")
    await told.arrange({ do: "fill", via: narrowFd })
    await mustWait(scene, told, { do: "sendFds", via: narrowFd, text: "x", fds })
  },

  "7.3c": async (scene) => {
    const { told, nearFd, farFd, fileFd, socketFd } = await startPassing(scene)
    const fds = [fileFd, socketFd]
    await told.arrange({ do: "give", via: nearFd, text: "hello", fds })
    await told.arrange({ do: "give", via: nearFd, text: "next" })
    const [cameFd = -1] = await mustTake(scene, told, farFd, { text: "hello", fds, room: 16 })
    await mustTake(scene, told, farFd, { text: "next", fds: [] })
    await mustShare(told, fileFd, cameFd, "recvFds")
    const three = [...fds, fileFd]
    await told.arrange({ do: "give", via: nearFd, text: "x", fds: three })
    await mustTake(scene, told, farFd, { text: "x", fds: three })
    await told.arrange({ do: "give", via: nearFd, text: "x", fds: [fileFd] })
    await mustTake(scene, told, farFd, { text: "x", fds: [fileFd] }, onReceives("#1 -> -EINTR"))
    // Something waits, for who looks before it receives.
    await told.arrange({ do: "give", via: nearFd, text: "x" })
    for (const errno of ["EAGAIN", "ECONNRESET"]) {
      const result = await recv(scene, told, { via: farFd, room: 1, most: 1 }, onReceives(`-> -${errno}`))
      const [saw, expected] = [resultOf(result), `n = -${errno}`]
      if (saw !== expected) throw new Diagnosis("E7-FD-ERROR", { task: "recvFds", errno, expected, saw })
    }
    await told.take(farFd)
    await told.close(nearFd)
    const end = resultOf(await recv(scene, told, { via: farFd, room: 1, most: 1 }))
    const expected = `n = 0, ${shown("")}, fds = []`
    if (end !== expected) throw new Diagnosis("E7-FD-MESSAGE", { expected, saw: end })
    const [, emptyFd] = await told.pair("seqpacket")
    await mustWait(scene, told, { do: "recvFds", via: emptyFd, room: 1, count: 1 })
  },

  "7.3d": async (scene) => {
    const { told, nearFd, farFd, fileFd, socketFd } = await startPassing(scene)
    const ends = [nearFd, farFd] as const
    const two = [fileFd, socketFd]
    await mustCut(scene, told, ends, { text: "x", fds: two }, { bytes: 1, most: 1 })
    await mustCut(scene, told, ends, { text: "x", fds: [...two, ...two] }, { bytes: 1, most: 2 })
    await mustCut(scene, told, ends, { text: "x", fds: [fileFd] }, { bytes: 1, most: 0 })
    await mustCut(scene, told, ends, { text: "0123456789", fds: [fileFd] }, { bytes: 4, most: 1 })
    await mustCut(scene, told, ends, { text: "0123456789", fds: [] }, { bytes: 4, most: 1 })
    // Room for two in the buffer, and for one in the table of descriptors.
    await mustCut(scene, told, ends, { text: "x", fds: two }, { bytes: 1, most: 2, free: 1 })
    // And afterwards it goes on.
    await told.arrange({ do: "give", via: nearFd, text: "next", fds: two })
    await mustTake(scene, told, farFd, { text: "next", fds: two })
  },

  ...dispatchChecks,
}
