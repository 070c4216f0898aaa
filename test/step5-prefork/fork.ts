// Part 5.1: a process for each client.

import { EAGAIN } from "#sys"
import { openCall } from "../../workbook/grader/child.ts"
import { closePeer, finish, type Peer } from "../../workbook/grader/client.ts"
import type { StepChecks } from "../../workbook/grader/run.ts"
import { isStuck, type Scene } from "../../workbook/grader/scene.ts"
import { conclude, Diagnosis } from "../../workbook/grader/verdict.ts"
import { quoteBytes } from "../../workbook/trace/format.ts"
import type { Said } from "./fork-scenes.ts"
import { ended, openFiles, RETURNED, sleepsIn, THREW } from "./processes.ts"

/** What the work of a child says when it throws. */
const WORK_FAILED = "the work has failed"
/** Children that end before reap() is called for the first time. */
const ENDS = 3

export const forkChecks: StepChecks = {
  "5.1a": async (scene) => {
    const { parent, end } = await forkOne(scene, null)
    if (end !== 0) throw new Diagnosis("E5-ENDS-WITH", { how: ended(end), expected: 0, work: RETURNED })
    // The parent's listeners for its own end are none of the child's business: process.exit() would run them.
    if (said(scene, "exit").some(({ pid }) => pid !== parent)) throw new Diagnosis("E5-EXIT-LISTENERS")
  },

  "5.1b": async (scene) => {
    await scene.start("forkFails", null, { faults: ["fork -> -EAGAIN"] })
    const peer = await scene.connect(await scene.value<number>("serverStart"))
    const outcome = await scene.wait(() => said(scene, "returned", "caught", "serve")[0])
    if (isStuck(outcome)) throw scene.giveUp(outcome, "returning")
    if (outcome.at === "caught") throw new Diagnosis("E5-FORK-THROWS")
    if (outcome.at === "serve")
      throw conclude("E5-PARENT-WORKS", { task: outcome.value === 1 ? "forkChild" : "serveInChild" })
    const { value } = outcome
    if (value !== -EAGAIN)
      throw new Diagnosis("E5-PID", { task: "serveInChild", returned: value ?? "null", expected: "-EAGAIN" })
    await scene.receive(peer, "end")
    if (peer.inbound === "open") throw new Diagnosis("E5-NO-CHILD-OPEN")
  },

  "5.1c": async (scene) => {
    const { parent, end } = await forkOne(scene, WORK_FAILED)
    if (end !== 1) throw new Diagnosis("E5-ENDS-WITH", { how: ended(end), expected: 1, work: THREW })
    if (said(scene, "exit").some(({ pid }) => pid !== parent)) throw new Diagnosis("E5-EXIT-LISTENERS")
    const heard = await scene.wait(() => scene.child().printed().includes(WORK_FAILED) || undefined)
    if (isStuck(heard)) throw new Diagnosis("E5-SILENT")
  },

  "5.1d": async (scene) => {
    const server = await startServer(scene)
    const before = openFiles(server.parent)
    const peer = await scene.connect(server.port)
    await served(scene, server, peer, "one\n")
    finish(peer)
    await scene.receive(peer, "end")
    if (peer.inbound === "open" || server.keeps(before)) throw new Diagnosis("E5-PARENT-KEEPS")
  },

  "5.1e": async (scene) => {
    const server = await startServer(scene)
    const peer = await scene.connect(server.port)
    const child = await served(scene, server, peer, "one\n")
    const listener = openFiles(server.parent).get(server.listenFd)
    if (listener === undefined) throw new Diagnosis("E5-LISTENER-CLOSED")
    if ([...openFiles(child).values()].includes(listener)) throw new Diagnosis("E5-CHILD-LISTENS")
  },

  "5.1f": async (scene) => {
    const server = await startServer(scene)
    const [one, two] = [await scene.connect(server.port), await scene.connect(server.port)]
    await served(scene, server, one, "one\n")
    const second = await scene.wait(() => said(scene, "serve")[1])
    if (isStuck(second) && sleepsIn(scene, "waitpid")) throw new Diagnosis("E5-PARENT-WAITS", { task: "serveInChild" })
    await served(scene, server, two, "two\n")
    const before = openFiles(server.parent)
    for (const peer of [one, two]) closePeer(peer)
    const third = await scene.connect(server.port)
    await served(scene, server, third, "three\n")
    if (server.keeps(before)) throw new Diagnosis("E5-PARENT-KEEPS")
  },

  "5.1g": async (scene) => {
    await scene.start("forkReap", { ends: ENDS })
    await scene.need("start", () => said(scene, "begin")[0])
    // All of them before the first call; then one that runs, then none at all.
    await reaps(scene, ENDS, ENDS)
    scene.tell("fork")
    const running = await scene.need("start", () =>
      scene
        .child()
        .descendants()
        .find(({ state }) => state !== "Z"),
    )
    await reaps(scene, 0, 0)
    process.kill(running.pid, "SIGKILL")
    await reaps(scene, 1, 1)
    await reaps(scene, 0, 0)
  },
}

/** What the processes have said so far. */
function said(scene: Scene, ...at: Said["at"][]): Said[] {
  return scene.child().values.filter((value): value is Said => isSaid(value) && at.includes(value.at))
}

function isSaid(value: unknown): value is Said {
  return typeof value === "object" && value !== null && "at" in value
}

/** Runs the work of one child to its end, and finds out whether the parent took it for its own. */
async function forkOne(scene: Scene, throws: string | null): Promise<{ parent: number; end: number }> {
  await scene.start("forkOne", { throws })
  const { pid: parent } = await scene.need("start", () => said(scene, "begin")[0])
  const ofParent = (at: Said["at"]) => said(scene, at).find(({ pid }) => pid === parent)
  const ofChild = (...at: Said["at"][]) => said(scene, ...at).find(({ pid }) => pid !== parent)
  const begun = await scene.wait(
    () => ofParent("work") ?? ofChild("returned") ?? (ofChild("work") && ofParent("returned")),
  )
  if (ofParent("work") !== undefined) throw conclude("E5-PARENT-WORKS", { task: "forkChild" })
  if (ofChild("returned") !== undefined) throw new Diagnosis("E5-RETURNS")
  if (isStuck(begun)) {
    if (sleepsIn(scene, "waitpid")) throw new Diagnosis("E5-PARENT-WAITS", { task: "forkChild" })
    throw scene.giveUp(begun, "returning")
  }
  const [child, returned] = [ofChild("work")?.pid ?? 0, ofParent("returned")?.value]
  if (returned !== child)
    throw new Diagnosis("E5-PID", { task: "forkChild", returned: returned ?? "null", expected: child })
  scene.tell("go")
  const end = await scene.wait(() => ofChild("returned", "caught") ?? ofParent("ended"))
  if (ofChild("returned") !== undefined) throw new Diagnosis("E5-RETURNS")
  if (ofChild("caught") !== undefined) throw new Diagnosis("E5-THROWS-ON")
  if (isStuck(end)) throw scene.giveUp(end, "returning")
  return { parent, end: end.value ?? 0 }
}

interface ForkServer {
  readonly port: number
  readonly listenFd: number
  readonly parent: number
  /** Clients that were served so far. */
  clients: number
  /** Whether the parent, at rest, has files open that it had not at that time. */
  keeps(before: ReadonlyMap<number, string>): boolean
}

async function startServer(scene: Scene): Promise<ForkServer> {
  const child = await scene.start("forkServer")
  const [port, listenFd] = [await scene.value<number>("serverStart"), await scene.value<number>("serverStart", 1)]
  const parent = child.pid() ?? 0
  await scene.need("firstAccept", () => rests(scene) || undefined)
  return {
    port,
    listenFd,
    parent,
    clients: 0,
    keeps: (before) => [...openFiles(parent).keys()].some((fd) => !before.has(fd)),
  }
}

/** Whether the parent sleeps in a call: it has done all that it does for the clients that it has taken. */
function rests(scene: Scene): boolean {
  const call = openCall(scene.child().trace, scene.child().pid())?.call ?? "fork"
  return call !== "fork" && scene.child().mainThreadState() === "S"
}

/**
 * Waits until the next client has a child and the parent has gone on, then sends a text, which must come back.
 * @returns the child that serves
 */
async function served(scene: Scene, server: ForkServer, peer: Peer, text: string): Promise<number> {
  const nth = server.clients++
  const before = peer.bytes.length
  try {
    const { pid } = await scene.need("answer", () => {
      const serving = said(scene, "serve")[nth]
      return serving !== undefined && (serving.pid === server.parent || rests(scene)) ? serving : undefined
    })
    if (pid === server.parent) throw new Diagnosis("E5-PARENT-WORKS", { task: "serveInChild" })
    await scene.send(peer, text)
    const stuck = await scene.receive(peer, text.length)
    const arrived = peer.bytes.subarray(before)
    if (arrived.toString() === text) return pid
    throw stuck !== undefined && peer.inbound === "open"
      ? scene.giveUp(stuck, "answer")
      : new Diagnosis("E5-CONN-GONE", { arrived: quoteBytes(arrived, 32) })
  } catch (error) {
    throw closesListener(scene, server) ? conclude("E5-LISTENER-CLOSED", {}) : error
  }
}

function closesListener(scene: Scene, { parent, listenFd }: ForkServer): boolean {
  return scene
    .records()
    .some(
      ({ call, pid, numbers, result }) => call === "close" && pid === parent && numbers[0] === listenFd && result === 0,
    )
}

/** reap() once so many children are zombies: it takes their ends, and waits for nobody. */
async function reaps(scene: Scene, zombies: number, expected: number): Promise<void> {
  const dead = () =>
    scene
      .child()
      .descendants()
      .filter(({ state }) => state === "Z").length
  await scene.need("start", () => dead() === zombies || undefined)
  const before = said(scene, "reaped").length
  scene.tell("reap")
  const reaped = await scene.wait(() => said(scene, "reaped")[before])
  if (isStuck(reaped)) {
    if (reaped.kind === "blocked" && reaped.call.call === "waitpid") throw new Diagnosis("E5-REAP-BLOCKS")
    if (reaped.kind === "repeating" && reaped.call.call === "waitpid")
      throw new Diagnosis("E5-REAP-SPINS", { running: scene.child().descendants().length, zombies })
    throw scene.giveUp(reaped, "returning")
  }
  if (dead() > 0) throw new Diagnosis("E5-ONE-REAP", { ended: zombies, left: dead() })
  if (reaped.value !== expected) throw new Diagnosis("E5-REAP-COUNT", { returned: reaped.value ?? "null", expected })
}
