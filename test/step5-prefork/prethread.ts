// Part 5.5: threads that accept.

import { finish, type Peer } from "../../workbook/grader/client.ts"
import type { StepChecks } from "../../workbook/grader/run.ts"
import { isBusy, isStuck, type Scene } from "../../workbook/grader/scene.ts"
import { conclude, Diagnosis } from "../../workbook/grader/verdict.ts"
import { openFiles } from "./processes.ts"

export const prethreadChecks: StepChecks = {
  "5.5a": async (scene) => {
    const server = await startThreads(scene, 1)
    const before = openFiles(server.pid)
    for (const count of [1, 2]) {
      const peer = await connect(scene, server)
      await echoes(scene, peer)
      await counted(server, String(count - 1))
      finish(peer)
      await scene.receive(peer, "end")
      if (peer.inbound === "open") throw new Diagnosis("E5-THREAD-KEEPS")
      await waitsAgain(scene, server)
      await counted(server, String(count))
    }
    if ([...openFiles(server.pid).keys()].some((fd) => !before.has(fd))) throw new Diagnosis("E5-THREAD-KEEPS")
  },

  "5.5b": async (scene) => {
    const server = await startThreads(scene, 3)
    const peers: Peer[] = []
    for (let i = 0; i < 3; i++) {
      const peer = await connect(scene, server)
      await echoes(scene, peer)
      peers.push(peer)
    }
    for (const peer of peers) {
      finish(peer)
      await scene.receive(peer, "end")
    }
    await waitsAgain(scene, server)
    await counted(server, "1, 1, 1")
  },

  "5.5c": async (scene) => {
    const server = await startThreads(scene, 3)
    const peer = await connect(scene, server)
    await echoes(scene, peer)
    await waiting(scene, server, 2)
    const from = scene.child().trace.count()
    server.stop()
    const woken = await scene.wait(() => server.waiting() === 0 || server.spins(from) || undefined)
    if (isStuck(woken)) {
      if (isBusy(woken) || woken.kind === "ended") throw scene.giveUp(woken, "returning")
      throw new Diagnosis("E5-NOT-WOKEN", { count: server.waiting() })
    }
    // Right code waits here for as long as the client stays: only that nothing more happens tells.
    const early = await scene.wait(() => server.stopped() || server.spins(from) || undefined)
    if (server.spins(from)) throw new Diagnosis("E5-ACCEPT-SPINS")
    if (early === true) throw new Diagnosis("E5-STOPS-EARLY")
    if (server.closed())
      throw server.closedByThread() ? conclude("E5-THREAD-CLOSES", {}) : new Diagnosis("E5-CLOSED-EARLY")
    await echoes(scene, peer)
    finish(peer)
    const stopped = await scene.wait(() => server.stopped() || undefined)
    if (isStuck(stopped)) throw scene.giveUp(stopped, "returning")
    if (!server.closed()) throw new Diagnosis("E5-LISTENER-LEFT")
  },
}

/** What the threads say that they have served, by thread. */
async function counted(server: ThreadServer, expected: string): Promise<void> {
  const served = (await server.served()).join(", ")
  if (served !== expected) throw new Diagnosis("E5-UNCOUNTED", { served, expected })
}

interface ThreadServer {
  readonly port: number
  readonly pid: number
  readonly threads: number
  /** What each thread has counted. */
  served(): Promise<number[]>
  /** Calls stopAcceptors(). */
  stop(): void
  /** Whether that has returned. */
  stopped(): boolean
  /** How many threads wait for a connection. */
  waiting(): number
  /** Whether the listening socket has been closed. */
  closed(): boolean
  /** Whether one of the threads has done so. */
  closedByThread(): boolean
  /** Whether some thread goes on calling accept4() although it fails. */
  spins(from: number): boolean
}

/** What comes before the reports of "look". */
const FIRST = 2
/** Where a thread may wait for a connection. */
const WAITS = new Set(["accept4", "poll"])
/** A thread that has seen so many failures in a row has not taken one for the end. */
const MOST_FAILURES = 100

async function startThreads(scene: Scene, threads: number): Promise<ThreadServer> {
  const child = await scene.start("threadServer", { threads })
  const [port, listenFd] = [await scene.value<number>("serverStart"), await scene.value<number>("serverStart", 1)]
  const accepts = (from: number) =>
    scene.records().filter(({ call, numbers, index }) => call === "accept4" && numbers[0] === listenFd && index >= from)
  const closes = () =>
    scene.records().filter(({ call, numbers, result }) => call === "close" && numbers[0] === listenFd && result === 0)
  let looks = 0
  const server: ThreadServer = {
    port,
    pid: child.pid() ?? 0,
    threads,
    async served() {
      scene.tell("look")
      return await scene.value<number[]>("returning", FIRST + looks++)
    },
    stop: () => scene.tell("stop"),
    stopped: () => child.values[FIRST + looks] === null,
    waiting: () => scene.records().filter(({ call, open }) => open && WAITS.has(call)).length,
    closed: () => closes().length > 0,
    closedByThread: () => closes().some(({ pid, tid }) => pid !== tid),
    spins: (from) => accepts(from).filter(({ open, result }) => !open && result < 0).length > MOST_FAILURES,
  }
  const all = await scene.wait(() => server.waiting() === threads || undefined)
  if (isStuck(all) && (all.kind === "idle" || all.kind === "blocked"))
    throw new Diagnosis("E5-NOT-ALL", { waiting: server.waiting(), threads })
  if (isStuck(all)) throw scene.giveUp(all, "firstAccept")
  return server
}

async function waiting(scene: Scene, server: ThreadServer, count: number): Promise<void> {
  await scene.need("firstAccept", () => server.waiting() === count || undefined)
}

/** Every thread takes the next connection. */
async function waitsAgain(scene: Scene, server: ThreadServer): Promise<void> {
  const again = await scene.wait(() => server.waiting() === server.threads || undefined)
  if (!isStuck(again)) return
  throw server.closed() ? conclude("E5-THREAD-CLOSES", {}) : new Diagnosis("E5-ONE-CONNECTION")
}

async function connect(scene: Scene, server: ThreadServer): Promise<Peer> {
  const peer = await scene.tryConnect(server.port)
  if (peer === undefined) throw conclude("E5-THREAD-CLOSES", {})
  return peer
}

async function echoes(scene: Scene, peer: Peer): Promise<void> {
  const before = peer.bytes.length
  await scene.send(peer, "hello\n")
  const stuck = await scene.receive(peer, before + 6)
  if (peer.bytes.subarray(before).toString() === "hello\n") return
  throw stuck === undefined ? new Diagnosis("E5-THREAD-CUTS") : scene.giveUp(stuck, "answer")
}
