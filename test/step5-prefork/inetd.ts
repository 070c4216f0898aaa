// Part 5.2: a server that becomes another program.

import { ECONNABORTED, SIGPIPE } from "#sys"
import { closePeer, finish, type Peer } from "../../workbook/grader/client.ts"
import type { StepChecks } from "../../workbook/grader/run.ts"
import { isStuck, type Scene, type StartOptions } from "../../workbook/grader/scene.ts"
import { conclude, Diagnosis } from "../../workbook/grader/verdict.ts"
import type { Text } from "../../workbook/manifest.ts"
import type { ServiceArgument } from "./inetd-scenes.ts"
import { argumentsOf, ended, holds, openFiles, programOf, sleepsIn } from "./processes.ts"

/** "-" is what it does by itself. With a list that is empty, an argument that is empty would come out of join(" "). */
const CAT = { path: "/bin/cat", args: ["-"] }
/** Takes any arguments, and stays as long as its client does. */
const YES = { path: "/usr/bin/yes", args: ["one", "two words"] }
const MISSING = { path: "/bin/there-is-no-such-program", args: [] }
const HELLO = "hello\n"

/** What a program does to SIGPIPE. */
const IGNORES: Text = { en: "ignores", ko: "무시합니다" }
const BLOCKS: Text = { en: "blocks", ko: "블록합니다" }

export const inetdChecks: StepChecks = {
  "5.2a": async (scene) => {
    const service = await startService(scene, { programs: [CAT] })
    const peer = await scene.connect(service.port)
    await talks(scene, service, peer)
    finish(peer)
    await service.end(0)
  },

  "5.2b": async (scene) => {
    const service = await startService(scene, { programs: [YES] })
    const peer = await scene.connect(service.port)
    const pid = await service.started(0)
    await scene.receive(peer, 1)
    if (peer.bytes.length === 0) throw new Diagnosis("E5-NOT-STDIO", { which: whichOf(pid, service.parent) })
    const argv = argumentsOf(pid)
    const expected = [YES.path, ...YES.args]
    const named = argv[0] === "yes" ? [YES.path, ...argv.slice(1)] : argv // as a shell does it
    if (shownList(named) !== shownList(expected))
      throw new Diagnosis("E5-ARGV", { argv: shownList(argv), expected: shownList(expected) })
  },

  "5.2c": async (scene) => {
    const service = await startService(scene, { programs: [CAT] })
    const peer = await scene.connect(service.port)
    const pid = await talks(scene, service, peer)
    const files = openFiles(pid)
    const connection = files.get(0)
    if (files.get(2) === connection) throw new Diagnosis("E5-STDERR")
    const listening = openFiles(service.parent).get(service.listenFd)
    const found = [...files].find(([fd, file]) => fd > 2 && (file === connection || file === listening))
    if (found !== undefined) {
      const what =
        found[1] === listening
          ? { en: "the listening socket", ko: "리스닝 소켓" }
          : { en: "the connection once more", ko: "같은 연결 하나 더" }
      throw new Diagnosis("E5-LEAKS-INTO", { fd: found[0], what })
    }
  },

  "5.2d": async (scene) => {
    const service = await startService(scene, { programs: [YES] })
    const peer = await scene.connect(service.port)
    const pid = await service.started(0)
    await scene.receive(peer, 1)
    if (peer.bytes.length === 0) throw new Diagnosis("E5-NOT-STDIO", { which: whichOf(pid, service.parent) })
    if (holds(pid, "SigIgn", SIGPIPE)) throw new Diagnosis("E5-SIGPIPE", { does: IGNORES })
    if (holds(pid, "SigBlk", SIGPIPE)) throw new Diagnosis("E5-SIGPIPE", { does: BLOCKS })
    closePeer(peer)
    await service.end(0) // by SIGPIPE, or by the ECONNRESET that came first
  },

  "5.2e": async (scene) => {
    const service = await startService(scene, { programs: [MISSING, CAT], expectsThrow: true })
    const peer = await scene.connect(service.port)
    const end = await service.end(0)
    if (end !== 127) throw new Diagnosis("E5-NOT-FOUND", { how: ended(end) })
    await scene.receive(peer, "end")
    if (peer.inbound === "open") throw new Diagnosis("E5-SERVICE-KEEPS")
    await talks(scene, service, await scene.connect(service.port), 1)
  },

  "5.2f": async (scene) => {
    const service = await startService(scene, { programs: [CAT] })
    const peer = await scene.connect(service.port)
    await talks(scene, service, peer)
    finish(peer)
    await service.end(0)
    await scene.receive(peer, "end")
    if (peer.inbound === "open") throw new Diagnosis("E5-SERVICE-KEEPS")
  },

  "5.2g": async (scene) => {
    const faults = ["accept4 #1 -> -ECONNABORTED"]
    const service = await startService(scene, { programs: [CAT, CAT], expectsThrow: true }, { faults })
    const peer = await scene.connect(service.port) // it stays in the queue: the kernel has not been asked
    const returned = await scene.wait(() => scene.child().values[FIRST] as number | undefined).catch(threw)
    if (isStuck(returned)) throw scene.giveUp(returned, "returning")
    if (returned !== -ECONNABORTED) throw conclude("E5-NO-CONNECTION", { returned })
    await converses(scene, service, peer, await scene.value<number>("returning", FIRST + 1))
    const [, second] = scene.records().filter(({ call }) => call === "accept4")
    if (scene.records().some(({ call, index }) => call === "fork" && index < (second?.index ?? 0)))
      throw new Diagnosis("E5-NO-CONNECTION", { returned: "-ECONNABORTED" })
  },
}

/** What a program that has thrown instead of returning has "returned"; an exercise that is not written stays one. */
function threw(error: unknown): string {
  if (error instanceof Diagnosis && error.code === "E0-THREW") return String(error.values["error"])
  throw error
}

interface StartedService {
  readonly port: number
  readonly listenFd: number
  readonly parent: number
  /** The pid of the nth client's program. */
  started(client: number): Promise<number>
  /** How it has ended. */
  end(client: number): Promise<number>
}

/** What comes before the reports of the first client. */
const FIRST = 2

async function startService(scene: Scene, argument: ServiceArgument, options?: StartOptions): Promise<StartedService> {
  const child = await scene.start("inetdService", argument, options)
  const [port, listenFd] = [await scene.value<number>("serverStart"), await scene.value<number>("serverStart", 1)]
  const parent = child.pid() ?? 0
  const node = programOf(parent)
  const look = async (nth: number) =>
    await scene.wait(() => {
      if (![node, ""].includes(programOf(parent)) || startsItself(scene, parent)) throw conclude("E5-SERVER-GONE", {})
      return child.values[nth] as number | undefined
    })
  return {
    port,
    listenFd,
    parent,
    async started(client) {
      const pid = await look(FIRST + 2 * client)
      if (!isStuck(pid)) return pid
      throw sleepsIn(scene, "waitpid") ? new Diagnosis("E5-SERVICE-WAITS") : scene.giveUp(pid, "returning")
    },
    async end(client) {
      const end = await look(FIRST + 2 * client + 1)
      if (isStuck(end)) throw scene.giveUp(end, "returning")
      return end
    },
  }
}

function startsItself(scene: Scene, parent: number): boolean {
  return scene.records().some(({ call, pid }) => call === "execve" && pid === parent)
}

/** The nth client's program echoes. @returns its pid */
async function talks(scene: Scene, service: StartedService, peer: Peer, client = 0): Promise<number> {
  const pid = await service.started(client)
  await converses(scene, service, peer, pid)
  return pid
}

async function converses(scene: Scene, { parent }: StartedService, peer: Peer, pid: number): Promise<void> {
  await scene.send(peer, HELLO)
  await scene.receive(peer, HELLO.length)
  if (peer.bytes.toString() !== HELLO) throw new Diagnosis("E5-NOT-STDIO", { which: whichOf(pid, parent) })
}

/** Which of its 0 and 1 are the server's own, or are none. */
function whichOf(pid: number, parent: number): string {
  const [own, servers] = [openFiles(pid), openFiles(parent)]
  const wrong = [0, 1].filter((fd) => own.get(fd) === undefined || own.get(fd) === servers.get(fd))
  return wrong.length === 0 ? "-" : wrong.join(", ")
}

function shownList(list: readonly string[]): string {
  return `[${list.map((text) => JSON.stringify(text)).join(", ")}]`
}
