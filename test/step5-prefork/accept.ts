// Part 5.4: one connection wakes one process.

import { EAGAIN, ECONNABORTED, EINTR, EMFILE, ENOTRECOVERABLE, EPOLL_CTL_ADD, EPOLLEXCLUSIVE, errnoName } from "#sys"
import { finish, type Peer } from "../../workbook/grader/client.ts"
import type { StepChecks } from "../../workbook/grader/run.ts"
import { isStuck, type Scene } from "../../workbook/grader/scene.ts"
import { conclude, Diagnosis, type Values } from "../../workbook/grader/verdict.ts"
import type { Text } from "../../workbook/manifest.ts"
import { parseFault } from "../../workbook/trace/faults.ts"
import { quoteBytes } from "../../workbook/trace/format.ts"
import type { Accepted, AcceptorsArgument } from "./accept-scenes.ts"
import { hasEnded, sleepsIn, valuesWith, waits } from "./told-pool.ts"

type How = AcceptorsArgument["how"]

const COUNT = 3
/** Looks in a row that must find the same. */
const QUIET_LOOKS = 25
/** Whoever waits for a lock makes fewer calls than this. */
const MANY_CALLS = 2000
/** A wait that is longer than this costs nothing. */
const LONG_MS = 1000

const AGAIN: Text = { en: "it waits again", ko: "다시 기다립니다" }

/** What the checks of a lock say of it. */
const LOCKS: Readonly<Record<"flockAccept" | "mutexAccept", Values>> = {
  flockAccept: { name: "flockAccept", lock: "flock" },
  mutexAccept: { name: "mutexAccept", lock: "pthread_mutex_lock" },
}

interface Acceptors {
  readonly how: How
  readonly port: number
  readonly pids: readonly number[]
  results(): Accepted[]
  /** Those that are inside accept4 now. */
  accepting(): number[]
}

async function startAcceptors(
  scene: Scene,
  how: How,
  count = COUNT,
  faults: readonly string[] = [],
): Promise<Acceptors> {
  await scene.start("acceptors", { how, count, folder: scene.folder }, { faults })
  const opened = await scene.need("serverStart", () => valuesWith<{ port: number; pids: number[] }>(scene, "pids")[0])
  return {
    ...opened,
    how,
    results: () => valuesWith<Accepted>(scene, "acceptor"),
    accepting: () => opened.pids.filter((pid) => sleepsIn(scene, pid, "accept4") !== undefined),
  }
}

/** Waits until who is inside accept4 does not change any more, and says who that is. */
async function atRest(scene: Scene, acceptors: Acceptors, name: string): Promise<number[]> {
  let [looks, before] = [0, ""]
  const from = scene.child().trace.count()
  // Each has come as far as to its lock, or past it.
  const begun = () =>
    acceptors.pids.every((pid) => {
      const call = scene.child().trace.last(pid)?.call ?? ""
      return !["", "sigaction", "open", "epoll_create1", "epoll_ctl"].includes(call)
    })
  const found = await scene.wait(() => {
    const now = acceptors.accepting()
    looks = begun() && now.length > 0 && now.join() === before ? looks + 1 : 0
    before = now.join()
    if (scene.child().trace.count() - from > MANY_CALLS) return "spins"
    return looks >= QUIET_LOOKS ? now : undefined
  })
  if (found === "spins") throw new Diagnosis("E5-LOCK-SPINS", { name })
  if (!isStuck(found)) return found
  // Where each look takes long, all have slept for long enough before there were so many.
  const inside = acceptors.accepting()
  if (found.kind === "idle" && begun() && inside.length > 0) return inside
  throw scene.giveUp(found, "firstAccept")
}

/** One holds the lock, and the others do not accept. */
async function excludes(scene: Scene, acceptors: Acceptors, { name }: Values): Promise<number> {
  const inside = await atRest(scene, acceptors, String(name))
  const [holder = 0] = inside
  if (inside.length !== 1)
    throw new Diagnosis("E5-LOCK-SHARED", { name: String(name), count: inside.length, all: acceptors.pids.length })
  return holder
}

/** Connects and talks. Returns whether it was answered. */
async function served(scene: Scene, acceptors: Acceptors): Promise<{ peer: Peer; answered: boolean }> {
  const before = acceptors.results().length
  const peer = await scene.connect(acceptors.port)
  await scene.send(peer, "hello\n")
  await scene.receive(peer, 6)
  // The report of who took it may come a little later than what it has answered.
  await scene.wait(() => acceptors.results()[before])
  if (acceptors.results().some(({ blocks }) => !blocks)) throw new Diagnosis("E5-NONBLOCKING", { name: acceptors.how })
  return { peer, answered: peer.bytes.toString() === "hello\n" }
}

/** Two clients at once, each of whom another process serves. */
async function servesTwo(scene: Scene, acceptors: Acceptors, values: Values): Promise<void> {
  for (let nth = 1; nth <= 2; nth++) {
    const { peer, answered } = await served(scene, acceptors)
    mustReturnNumbers(acceptors, values)
    if (answered) continue
    const busy = scene.records().some(({ call, result, open }) => call === "flock" && !open && result === -EAGAIN)
    if (busy) throw new Diagnosis("E5-LOCK-NB")
    if (nth === 2 && peer.inbound === "open") throw new Diagnosis("E5-LOCK-WHILE-SERVING", values)
    throw new Diagnosis("E5-ACCEPT-SAYS", { ...values, expected: "conn", saw: quoteBytes(peer.bytes) })
  }
  // Answered all the same, by whoever asked again in the right moment.
  if (acceptors.how === "flockAccept" && acceptors.results().some(({ said: result }) => result === -EAGAIN))
    throw new Diagnosis("E5-LOCK-NB")
}

/** What the function has thrown, it should have returned. */
function mustReturnNumbers(acceptors: Acceptors, { name }: Values, expected = "-errno"): void {
  const threw = acceptors.results().find((one) => one.threw !== "")
  if (threw !== undefined) throw new Diagnosis("E5-ACCEPT-SAYS", { name: String(name), expected, saw: threw.threw })
}

/** The first accept4() fails: the function says so, and the others are not kept from going on. */
async function givesBackOnFailure(scene: Scene, how: "flockAccept" | "mutexAccept"): Promise<void> {
  const values = LOCKS[how]
  const acceptors = await startAcceptors(scene, how, COUNT, ["accept4 #1 -> -ECONNABORTED"])
  const result = await scene.wait(() => acceptors.results()[0])
  const expected = "-ECONNABORTED"
  if (isStuck(result)) {
    if (!waits(result)) throw scene.giveUp(result, "returning")
    throw new Diagnosis("E5-ACCEPT-SAYS", { name: how, expected, saw: AGAIN })
  }
  mustReturnNumbers(acceptors, values, expected)
  if (result.said !== -ECONNABORTED)
    throw new Diagnosis("E5-ACCEPT-SAYS", { name: how, expected, saw: said(result.said) })
  const { answered } = await served(scene, acceptors)
  mustReturnNumbers(acceptors, values, expected)
  if (!answered) throw new Diagnosis("E5-LOCK-KEPT", values)
}

/** Waits until all of them are inside epoll_wait. @returns their timeouts */
async function allAsleep(scene: Scene, { pids }: Acceptors): Promise<number[]> {
  return await scene.need("idle", () => {
    const calls = pids.map((pid) => sleepsIn(scene, pid, "epoll_wait"))
    return calls.every((call) => call !== undefined) ? calls.map(({ numbers }) => numbers.at(-1) ?? -1) : undefined
  })
}

function said(result: number): string {
  return result < 0 ? `-${errnoName(result)}` : String(result)
}

/** A signal comes to a process that waits: the function returns -EINTR. */
async function comesBack(scene: Scene, acceptors: Acceptors, name: How, pid: number): Promise<void> {
  const code = name === "exclusiveAccept" ? "E5-WAIT-INTERRUPTED" : "E5-INTERRUPTED"
  process.kill(pid, "SIGTERM")
  const own = () => acceptors.results().find(({ acceptor }) => acceptor === pid)
  // A lock that is not there was not taken.
  const result = await scene.wait<Accepted | "accepts">(() =>
    acceptors.accepting().filter((one) => one === pid).length > 0 && name === "flockAccept" ? "accepts" : own(),
  )
  if (result === "accepts") throw new Diagnosis("E5-UNLOCKED")
  if (isStuck(result)) {
    if (result.kind === "ended") throw scene.giveUp(result, "returning")
    throw new Diagnosis(code, { name, saw: AGAIN })
  }
  if (result.threw !== "") throw new Diagnosis(code, { name, saw: result.threw })
  if (result.said !== -EINTR) throw new Diagnosis(code, { name, saw: said(result.said) })
}

export const acceptChecks: StepChecks = {
  "5.4a": async (scene) => {
    const acceptors = await startAcceptors(scene, "flockAccept")
    await excludes(scene, acceptors, LOCKS.flockAccept)
  },

  "5.4b": async (scene) => {
    const acceptors = await startAcceptors(scene, "flockAccept")
    await servesTwo(scene, acceptors, LOCKS.flockAccept)
  },

  "5.4c": async (scene) => await givesBackOnFailure(scene, "flockAccept"),

  "5.4d": async (scene) => {
    const acceptors = await startAcceptors(scene, "flockAccept")
    const holder = await excludes(scene, acceptors, LOCKS.flockAccept)
    process.kill(holder, "SIGKILL")
    const next = await scene.wait(() => acceptors.accepting().find((pid) => pid !== holder))
    if (isStuck(next)) throw new Diagnosis("E5-LOCK-OUTLIVES")
  },

  "5.4e": async (scene) => {
    const acceptors = await startAcceptors(scene, "flockAccept")
    const holder = await excludes(scene, acceptors, LOCKS.flockAccept)
    const waiting = acceptors.pids.find((pid) => pid !== holder) ?? 0
    await comesBack(scene, acceptors, "flockAccept", waiting)
  },

  "5.4f": async (scene) => {
    const acceptors = await startAcceptors(scene, "mutexAccept")
    await excludes(scene, acceptors, LOCKS.mutexAccept)
    await servesTwo(scene, acceptors, LOCKS.mutexAccept)
  },

  "5.4g": async (scene) => await givesBackOnFailure(scene, "mutexAccept"),

  "5.4h": async (scene) => {
    const acceptors = await startAcceptors(scene, "mutexAccept")
    const holder = await excludes(scene, acceptors, LOCKS.mutexAccept)
    process.kill(holder, "SIGKILL")
    await scene.wait(() => hasEnded(scene, holder))
    // The one that finds it so, and the one after it.
    for (let nth = 1; nth < COUNT; nth++) {
      const { answered } = await served(scene, acceptors)
      const lost = scene
        .records()
        .find(({ call, result, open }) => call === "pthread_mutex_lock" && !open && result === -ENOTRECOVERABLE)
      if (lost !== undefined) throw new Diagnosis("E5-NOT-RECOVERABLE")
      const bad = acceptors.results().find(({ said: result, threw }) => threw !== "" || result < 0)
      if (bad !== undefined)
        throw new Diagnosis("E5-OWNER-DEAD", { saw: bad.threw === "" ? said(bad.said) : bad.threw })
      if (!answered) throw new Diagnosis("E5-OWNER-DEAD", { saw: AGAIN })
    }
  },

  "5.4i": async (scene) => {
    const acceptors = await startAcceptors(scene, "exclusiveAccept")
    const timeouts = await allAsleep(scene, acceptors)
    const short = timeouts.find((timeout) => timeout >= 0 && timeout < LONG_MS)
    if (short !== undefined) throw new Diagnosis("E5-WAKES-FOR-NOTHING", { timeout: short })
    const sets = scene.records().filter(({ call, pid }) => call === "epoll_create1" && acceptors.pids.includes(pid))
    if (new Set(sets.map(({ pid }) => pid)).size < COUNT) throw new Diagnosis("E5-SHARED-SET")
    const { peer, answered } = await served(scene, acceptors)
    // Whom the kernel wakes follows from this: most of a herd finds nothing while it is still in epoll_wait().
    const shared = scene.records().some(({ call, pid, numbers: [, op = 0, , events = 0] }) => {
      const adds = call === "epoll_ctl" && op === EPOLL_CTL_ADD && acceptors.pids.includes(pid)
      return adds && (events & EPOLLEXCLUSIVE) === 0
    })
    if (shared) throw new Diagnosis("E5-WAKES-ALL", { all: COUNT })
    mustReturnNumbers(acceptors, { name: "exclusiveAccept" })
    if (!answered) throw new Diagnosis("E5-EAGAIN")
    finish(peer)
    await scene.receive(peer, "end")
    await allAsleep(scene, acceptors)
    // Another one was faster, and then there is news, for those who wait for news.
    scene.child().trace.setFaults([parseFault("accept4 #1 -> -EAGAIN")])
    const second = await scene.connect(acceptors.port)
    await scene.connect(acceptors.port)
    await scene.send(second, "hello\n")
    await scene.receive(second, 6)
    const refused = scene.records().find(({ call, result, open }) => call === "accept4" && !open && result === -EAGAIN)
    const next = () => scene.records().find(({ pid, index }) => pid === refused?.pid && index > refused.index)
    const saysSo = () => acceptors.results().some(({ said: result }) => result === -EAGAIN)
    // Another one may have served meanwhile: who was refused comes to its next call, or tells what it has returned.
    if (refused !== undefined) await scene.wait(() => next() !== undefined || saysSo() || undefined)
    mustReturnNumbers(acceptors, { name: "exclusiveAccept" })
    if (saysSo()) throw new Diagnosis("E5-EAGAIN")
    if (second.bytes.toString() !== "hello\n") throw new Diagnosis("E5-EAGAIN")
    if (next()?.call === "accept4") throw new Diagnosis("E5-EAGAIN-SPINS")
  },

  "5.4j": async (scene) => {
    // An accept4() that fails for another reason is not tried again, and a signal ends the wait.
    const acceptors = await startAcceptors(scene, "exclusiveAccept", 2)
    await allAsleep(scene, acceptors)
    // Only now: who looks for a connection before the first wait meets it otherwise.
    scene.child().trace.setFaults([parseFault("accept4 #1 -> -EMFILE")])
    await scene.connect(acceptors.port)
    const result = await scene.wait(() => acceptors.results()[0])
    if (isStuck(result)) {
      if (!waits(result)) throw scene.giveUp(result, "returning")
      throw conclude("E5-ACCEPT-SAYS", { name: "exclusiveAccept", expected: "-EMFILE", saw: AGAIN })
    }
    mustReturnNumbers(acceptors, { name: "exclusiveAccept" }, "-EMFILE")
    if (result.said !== -EMFILE)
      throw new Diagnosis("E5-ACCEPT-SAYS", { name: "exclusiveAccept", expected: "-EMFILE", saw: said(result.said) })
    const other = acceptors.pids.find((pid) => pid !== result.acceptor) ?? 0
    const asleep = await scene.wait(() => sleepsIn(scene, other, "epoll_wait"))
    if (isStuck(asleep)) throw scene.giveUp(asleep, "idle")
    await comesBack(scene, acceptors, "exclusiveAccept", other)
  },

  "5.4k": async (scene) => {
    // Three connections at once for one process: each in its turn.
    const acceptors = await startAcceptors(scene, "exclusiveAccept", 1)
    const peers = [await scene.connect(acceptors.port), await scene.connect(acceptors.port)]
    peers.push(await scene.connect(acceptors.port))
    for (const [i, peer] of peers.entries()) {
      await scene.send(peer, "hello\n")
      await scene.receive(peer, 6)
      if (peer.bytes.toString() !== "hello\n")
        throw new Diagnosis("E5-LEAVES-CONNECTION", { all: peers.length, served: i })
      finish(peer)
    }
  },
}
