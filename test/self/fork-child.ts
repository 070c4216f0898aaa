// Real processes that do what the simulator of descriptor tables says: run with --single-threaded, reads histories from
// the file that it is given, writes what the kernel shows after each action to stdout, both as JSON.
//
// This process has the clients. It forks the server's parent, which forks the children; each does what its own pipe says,
// and answers with what the call returned. Whoever loses its parent becomes a child of this process.

import { readFileSync, readlinkSync } from "node:fs"
import * as sys from "#sys"
import type { Action } from "../../.vitepress/theme/figures/fork-model.ts"
import { singleThreaded } from "../../runtime/single-threaded.ts"
import { BASE, becomeSleep, fillBelow, hasEnded, isSleep, openIn, pipe, realFd, stateOf, until } from "./played.ts"

const { check, F_DUPFD_CLOEXEC, MSG_DONTWAIT, MSG_PEEK, O_CLOEXEC, O_NONBLOCK, O_RDWR, SOCK_CLOEXEC, SOCK_STREAM } = sys

export interface History {
  readonly cloexec: boolean
  readonly actions: readonly Action[]
}

/** What is there after an action, in the model's words. */
export interface Seen {
  readonly processes: readonly { readonly number: number; readonly state: string; readonly table: readonly string[] }[]
  readonly clients: readonly string[]
  readonly portBusy: boolean
}

singleThreaded()

const CHILDREN = 24
const buffer = new Uint8Array(1)
const BYTES = 12

const DOES = ["accept4", "exec", "exit", "fork", "waitpid", "close", "shutdown", "cloexec", "to0", "to1"] as const

// In the processes of the server.

interface Server {
  readonly number: number
  readonly commands: readonly [number, number][]
  readonly answers: readonly [number, number]
  forks: number
  readonly accepts: number
}

/** Says that it is there, then does what its pipe says, for ever. */
function obey(server: Server): never {
  check(sys.write(server.answers[1], Int32Array.of(0), 0, 4), "write")
  const command = new Int32Array(BYTES / 4)
  for (;;) {
    const n = sys.read(server.commands[server.number]?.[0] ?? -1, command, 0, BYTES)
    if (n !== BYTES) sys._exit(3)
    const [does = 0, fd = 0, pid = 0] = command
    const result = act(server, DOES[does], realFd(fd), pid)
    check(sys.write(server.answers[1], Int32Array.of(result), 0, 4), "write")
  }
}

function act(server: Server, does: (typeof DOES)[number] | undefined, fd: number, pid: number): number {
  switch (does) {
    case "accept4":
      return sys.accept4(fd, null, null, server.accepts)
    case "exec":
      return becomeSleep()
    case "exit":
      return sys._exit(0)
    case "fork": {
      const number = ++server.forks
      const child = sys.fork()
      return child === 0 ? obey({ ...server, number }) : child
    }
    case "waitpid":
      return sys.waitpid(pid, null, 0)
    case "close":
      return sys.close(fd)
    case "shutdown":
      return sys.shutdown(fd, sys.SHUT_WR)
    case "cloexec":
      return sys.fcntl(fd, sys.F_SETFD, sys.fcntl(fd, sys.F_GETFD, 0) ^ sys.FD_CLOEXEC)
    case "to0":
      return sys.dup2(fd, 0)
    case "to1":
      return sys.dup2(fd, 1)
    default:
      return -sys.EINVAL
  }
}

// In this process: the clients, and what the kernel shows of the others.

interface World {
  /** pids of the parent and its children, by number. */
  readonly pids: number[]
  readonly commands: readonly [number, number][]
  readonly answers: readonly [number, number]
  readonly clients: { readonly fd: number; sees: string; readonly port: number }[]
  readonly server: Uint8Array
  readonly listening: string
  readonly terminal: string
  /** "socket:[inode]" of each connection that was accepted: the client's number. */
  readonly connections: Map<string, number>
}

function begin(cloexec: boolean): World {
  const commands = Array.from({ length: CHILDREN }, pipe)
  const answers = pipe()
  // One description for 0 and 1, as a terminal is.
  const terminal = check(sys.open("/dev/null", O_RDWR | O_CLOEXEC, 0), "open")
  const listening = check(sys.socket(sys.AF_INET, SOCK_STREAM | SOCK_CLOEXEC | O_NONBLOCK, 0), "socket")
  const server = sys.sockaddrIn("127.0.0.1", 0)
  check(sys.setsockopt(listening, sys.SOL_SOCKET, sys.SO_REUSEADDR, Int32Array.of(1), 4), "setsockopt")
  check(sys.bind(listening, server, server.length), "bind")
  check(sys.getsockname(listening, server, Uint32Array.of(server.length)), "getsockname")
  check(sys.listen(listening, 16), "listen")
  const listeningName = readlinkSync(`/proc/self/fd/${listening}`)
  const pid = sys.fork()
  if (pid === 0) {
    check(sys.dup2(terminal, 0), "dup2")
    check(sys.dup2(terminal, 1), "dup2")
    check(sys.fcntl(listening, cloexec ? F_DUPFD_CLOEXEC : sys.F_DUPFD, BASE), "fcntl")
    for (const fd of [terminal, listening]) check(sys.close(fd), "close")
    fillBelow()
    // If this program ends, their reads return 0.
    for (const [, writeFd] of commands) check(sys.close(writeFd), "close")
    obey({ number: 0, commands, answers, forks: 0, accepts: cloexec ? SOCK_CLOEXEC : 0 })
  }
  for (const fd of [terminal, listening]) check(sys.close(fd), "close")
  const known = { server, listening: listeningName, terminal: "/dev/null", connections: new Map<string, number>() }
  const world = { pids: [check(pid, "fork")], commands, answers, clients: [], ...known }
  void answer(world, "begin")
  return world
}

/** Has a process do something. @returns what the call returned; 0 when it does not come back */
function tell(world: World, number: number, does: (typeof DOES)[number], fd = 0, pid = 0): number {
  const command = Int32Array.of(DOES.indexOf(does), fd, pid)
  check(sys.write(world.commands[number]?.[1] ?? -1, command, 0, BYTES), "write")
  const process = world.pids[number] ?? -1
  if (does === "exit") return until(() => hasEnded(process))
  if (does === "exec") return until(() => isSleep(process) && stateOf(process) === "S")
  return answer(world, does)
}

/** What a process has answered. */
function answer({ answers: [fd] }: World, does: string): number {
  if (sys.poll(Int32Array.of(fd, sys.POLLIN), 1, 60_000) !== 1) throw new Error(`${does} does not return`)
  const result = new Int32Array(1)
  check(sys.read(fd, result, 0, 4), "read")
  return result[0] ?? 0
}

function connect(world: World): void {
  const fd = check(sys.socket(sys.AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket")
  const connected = sys.connect(fd, world.server, world.server.length)
  const own = sys.sockaddrIn("0.0.0.0", 0)
  check(sys.getsockname(fd, own, Uint32Array.of(own.length)), "getsockname")
  const sees = connected === 0 ? "open" : connected === -sys.ECONNREFUSED ? "refused" : `errno ${connected}`
  world.clients.push({ fd, sees, port: sys.parseSockaddrIn(own).port })
}

/** Does an action of the model. That another program ends by itself is not waited for: it is killed. */
function perform(world: World, action: Action): void {
  switch (action.does) {
    case "connect":
      connect(world)
      return
    case "fork":
      // Both answer, in either order: the pid, and 0.
      world.pids.push(check(tell(world, 0, "fork") + answer(world, "fork"), "fork"))
      return
    case "waitpid": {
      const zombie = world.pids.findIndex((pid) => stateOf(pid) === "Z")
      check(tell(world, 0, "waitpid", 0, world.pids[zombie]), "waitpid")
      return
    }
    case "exit":
    case "kill":
      if (action.does === "exit" && !isSleep(world.pids[action.by])) {
        void tell(world, action.by, "exit")
        break
      }
      check(sys.kill(world.pids[action.by] ?? -1, sys.SIGKILL), "kill")
      void until(() => hasEnded(world.pids[action.by] ?? -1))
      break
    case "accept4": {
      const pid = world.pids[action.by]
      const from = openIn(pid).find(({ name }) => name === world.listening)?.fd ?? -1
      const fd = check(tell(world, action.by, "accept4", from), "accept4")
      const link = readlinkSync(`/proc/${pid}/fd/${fd}`)
      world.connections.set(link, 1 + new Set(world.connections.values()).size)
      return
    }
    case "exec":
      void tell(world, action.by, "exec")
      break
    default:
      check(tell(world, action.by, action.does, action.fd), action.does)
  }
  // Whom the parent has left is ours: as init would, we wait for it.
  if (hasEnded(world.pids[0] ?? -1)) while (sys.waitpid(-1, null, sys.WNOHANG) > 0);
}

function seen(world: World): Seen {
  const named = (name: string) => {
    if (name === world.listening) return "listening"
    return name === world.terminal ? "terminal" : String(world.connections.get(name) ?? name)
  }
  const processes = world.pids.map((pid, number) => {
    const state = stateOf(pid)
    const table = hasEnded(pid) ? [] : openIn(pid)
    return {
      number,
      state: state === "Z" ? "zombie" : hasEnded(pid) ? "gone" : "runs",
      table: table.map(({ fd, name, flags }) => `${fd} ${named(name)}${flags & O_CLOEXEC ? " CLOEXEC" : ""}`),
    }
  })
  for (const client of world.clients) if (client.sees === "open") client.sees = look(client.fd)
  return { processes, clients: world.clients.map(({ sees }) => sees), portBusy: isPortBusy(world.server) }
}

/** What a client would read. */
function look(fd: number): string {
  const n = sys.recv(fd, buffer, 0, 1, MSG_PEEK | MSG_DONTWAIT)
  if (n === -sys.EAGAIN) return "open"
  return n === 0 ? "end" : n === -sys.ECONNRESET ? "reset" : `errno ${n}`
}

/** Whether a new server could listen there. */
function isPortBusy(server: Uint8Array): boolean {
  const fd = check(sys.socket(sys.AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket")
  check(sys.setsockopt(fd, sys.SOL_SOCKET, sys.SO_REUSEADDR, Int32Array.of(1), 4), "setsockopt")
  const bound = sys.bind(fd, server, server.length)
  const result = bound < 0 ? bound : sys.listen(fd, 1)
  check(sys.close(fd), "close")
  if (result !== 0 && result !== -sys.EADDRINUSE) throw new Error(`bind: ${result}`)
  return result !== 0
}

/** Ends what is still there. */
function finish(world: World): void {
  for (const pid of world.pids) void sys.kill(pid, sys.SIGKILL) // -ESRCH: it has ended
  while (sys.waitpid(-1, null, 0) > 0);
  for (const { fd } of world.clients) check(sys.close(fd), "close")
  for (const fd of [...world.commands, world.answers].flat()) check(sys.close(fd), "close")
}

check(sys.prctl(sys.PR_SET_CHILD_SUBREAPER, 1), "prctl")
const histories = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")) as History[]
const all = histories.map(({ cloexec, actions }) => {
  const world = begin(cloexec)
  const shown = actions.map((action) => {
    perform(world, action)
    return seen(world)
  })
  finish(world)
  return shown
})
process.stdout.write(JSON.stringify(all))
