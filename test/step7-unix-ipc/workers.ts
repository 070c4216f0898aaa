// Part 7.3: startWorker(), with real children. Who holds which end is looked up from outside; what comes of it, too.

import { readdirSync, readFileSync, readlinkSync } from "node:fs"
import { O_CLOEXEC, SOCK_DGRAM } from "#sys"
import { openCall } from "../../workbook/grader/child.ts"
import { finish } from "../../workbook/grader/client.ts"
import { isStuck, type Scene } from "../../workbook/grader/scene.ts"
import { conclude, Diagnosis } from "../../workbook/grader/verdict.ts"
import type { Text } from "../../workbook/manifest.ts"
import type { Started } from "./fds-facts.ts"
import { startFds, type ToldFds } from "./told-fds.ts"

const WHAT = {
  listening: { en: "the listening socket", ko: "리스닝 소켓" },
  own: { en: "the parent's end of its own channel", ko: "자기 채널의 부모 쪽 끝" },
  other: { en: "the parent's end of another child's channel", ko: "다른 자식 채널의 부모 쪽 끝" },
} satisfies Record<string, Text>

/** Calls in which a child may sleep until it is handed something. */
const WAITS: readonly string[] = ["recvmsg", "recv", "read", "poll", "ppoll", "epoll_wait"]

const PARENT: Text = { en: "the parent did the child's work", ko: "부모가 자식의 일을 함" }
const CHILD: Text = { en: "the child came back from startWorker", ko: "자식이 startWorker에서 돌아옴" }

interface Line {
  readonly serving?: number
}

/** The sockets of a process: number and meaning; empty when it is gone. proc_pid_fd(5) */
function socketsOf(pid: number): Map<number, string> {
  const folder = `/proc/${pid}/fd`
  try {
    const all = readdirSync(folder).map((fd) => [Number(fd), readlinkSync(`${folder}/${fd}`)] as const)
    return new Map(all.filter(([, meaning]) => meaning.startsWith("socket:")))
  } catch {
    return new Map() // it has ended between two looks
  }
}

/** proc_pid_fdinfo(5) */
function isCloexec(pid: number, fd: number): boolean {
  const [, flags = "0"] = /^flags:\s*(\d+)$/m.exec(readFileSync(`/proc/${pid}/fdinfo/${fd}`, "utf8")) ?? []
  return (Number.parseInt(flags, 8) & O_CLOEXEC) !== 0
}

function stateOf(scene: Scene, pid: number): string {
  return (
    scene
      .child()
      .descendants()
      .find((one) => one.pid === pid)?.state ?? ""
  )
}

const hasEnded = (scene: Scene, pid: number) => ["", "Z"].includes(stateOf(scene, pid))

/** startWorker(), and the child sleeps until it is handed something. */
async function start(scene: Scene, told: ToldFds): Promise<Started> {
  const found = await told.ask<Started>({ do: "start" })
  if (isStuck(found)) {
    if (found.kind === "blocked" && found.call.call !== "waitpid")
      throw new Diagnosis("E7-WORKER-RETURNS", { saw: PARENT })
    throw scene.giveUp(found, "returning")
  }
  const worker = found.returned
  const saw = `pid ${worker?.pid}, channelFd ${worker?.channelFd}, busy ${worker?.busy}`
  if (worker === null) throw new Diagnosis("E7-WORKER-SAYS", { saw: found.threw ?? "" })
  const isChild = scene
    .child()
    .descendants()
    .some(({ pid }) => pid === worker.pid)
  if (!isChild || worker.busy || !socketsOf(told.main).has(worker.channelFd))
    throw new Diagnosis("E7-WORKER-SAYS", { saw })
  const { trace } = scene.child()
  const asleep = await scene.wait(() => {
    told.mustNotStray()
    if (hasEnded(scene, worker.pid)) return "ended"
    const call = openCall(trace, worker.pid)
    if (call === undefined || !WAITS.includes(call.call) || stateOf(scene, worker.pid) !== "S") return undefined
    return openCall(trace, worker.pid)?.index === call.index ? "asleep" : undefined // so inside this call
  })
  if (isStuck(asleep)) throw scene.giveUp(asleep, "worker")
  if (asleep === "ended") throw new Diagnosis("E7-WORKER-GONE")
  return worker
}

/** Each end has one holder. */
function mustHold(told: ToldFds, before: ReadonlyMap<number, string>, workers: readonly Started[], listenFd: number) {
  const parents = socketsOf(told.main)
  const ends = workers.map(({ channelFd }) => parents.get(channelFd) ?? "")
  for (const [i, { pid }] of workers.entries()) {
    const children = socketsOf(pid)
    const has = (meaning: string | undefined) => [...children.values()].includes(meaning ?? "")
    if (has(parents.get(listenFd))) throw new Diagnosis("E7-WORKER-KEEPS", { what: WHAT.listening })
    for (const [j, end] of ends.entries())
      if (has(end)) throw new Diagnosis("E7-WORKER-KEEPS", { what: i === j ? WHAT.own : WHAT.other })
    const known = [...before.values(), ...ends]
    const own = [...children].filter(([, meaning]) => !known.includes(meaning))
    const open = own.find(([fd]) => !isCloexec(pid, fd))
    if (open !== undefined) throw new Diagnosis("E7-WORKER-CLOEXEC")
  }
  if (workers.some(({ channelFd }) => !isCloexec(told.main, channelFd))) throw new Diagnosis("E7-WORKER-CLOEXEC")
  if (parents.size > before.size + workers.length) throw new Diagnosis("E7-WORKER-ENDS")
}

/** The channel has an end: a datagram socket has none. */
function endlessChannel(scene: Scene): Diagnosis | undefined {
  const made = scene.records().findLast(({ call }) => call === "socketpair")
  return ((made?.numbers[1] ?? 0) & 0xf) === SOCK_DGRAM ? new Diagnosis("E7-WORKER-DGRAM") : undefined
}

export async function workersCheck(scene: Scene): Promise<void> {
  const told = await startFds(scene, "passWorkers", () => conclude("E7-WORKER-RETURNS", { saw: CHILD }))
  const { port, listenFd } = await told.arrange<{ port: number; listenFd: number }>({ do: "port" })
  const before = socketsOf(told.main)
  const workers = [await start(scene, told), await start(scene, told)]
  const [one, two] = workers as [Started, Started]
  mustHold(told, before, workers, listenFd)

  // A client is handed to a child, which is free again afterwards.
  const peer = await scene.connect(port)
  const busy = await told.arrange<boolean[]>({ do: "turn" })
  const serving = await scene.need("worker", () =>
    (scene.child().values as readonly Line[]).find((value) => value.serving !== undefined),
  )
  if (serving.serving === told.main) throw new Diagnosis("E7-WORKER-RETURNS", { saw: PARENT })
  await scene.send(peer, "hello")
  await scene.receive(peer, 5)
  finish(peer)
  const free = await told.arrange<boolean[]>({ do: "turn" })
  if (peer.bytes.toString() !== "hello" || !busy.includes(true) || free.includes(true))
    throw new Diagnosis("E7-WORKER-SAYS", { saw: `busy ${busy.join(" ")}, ${free.join(" ")}` })

  // Each reads the end of the other.
  process.kill(one.pid, "SIGKILL")
  await scene.need("idle", () => hasEnded(scene, one.pid) || undefined)
  if (!(await told.arrange<boolean>({ do: "atEnd", via: one.channelFd })))
    throw endlessChannel(scene) ?? new Diagnosis("E7-WORKER-ENDS")
  await told.close(one.channelFd, two.channelFd)
  const end = await scene.wait(() => hasEnded(scene, two.pid) || undefined)
  if (isStuck(end)) throw endlessChannel(scene) ?? new Diagnosis("E7-WORKER-KEEPS", { what: WHAT.own })

  // And when there is no child, nothing stays.
  const open = await told.open()
  const failed = await told.ask<Started>({ do: "start" }, ["fork -> -EAGAIN"])
  if (isStuck(failed)) throw scene.giveUp(failed, "returning")
  const left = (await told.open()) - open
  const saw = failed.threw ?? `pid ${failed.returned?.pid}`
  if (saw !== "EAGAIN" || left > 0) throw new Diagnosis("E7-WORKER-FAILS", { saw, left })
}
