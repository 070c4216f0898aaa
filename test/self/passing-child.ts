// Real processes that do what the simulator of passing says: run with --single-threaded, reads histories from the file
// that it is given, writes what the kernel shows after each action to stdout, both as JSON.
//
// This process forks the sender and the receiver; each does what its own pipe says, and answers with what the call
// returned. It keeps the end of the pipe that is read, and the client of the connection: they see when the last reference
// is gone. Of the file, flock() tells that: the lock goes with the description.

import { readFileSync, readlinkSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import * as sys from "#sys"
import {
  type Action,
  MEANT,
  ROOM_BYTES,
  SIZE,
  TAKES,
  THINGS,
  type Who,
  whoDoes,
} from "../../.vitepress/theme/figures/passing-model.ts"
import { singleThreaded } from "../../runtime/single-threaded.ts"
import { ANSWERS, DOES, obey, WORDS } from "./passing-process.ts"
import {
  aside,
  BASE,
  FIRST,
  fillBelow,
  hasEnded,
  infoOf,
  isSleep,
  type Open,
  openIn,
  pipe,
  realFd,
  stateOf,
  until,
} from "./played.ts"

const { check, O_CLOEXEC, O_NONBLOCK, SOCK_CLOEXEC, SOCK_STREAM } = sys

/** What is there after an action, in the model's words. */
export interface Seen {
  readonly n: number | string
  readonly fds: readonly number[]
  readonly cut: boolean
  /** The first that was read of the file: byte n is n % 251. */
  readonly byte: number
  readonly sender: readonly string[]
  readonly receiver: readonly string[]
  readonly states: readonly string[]
  readonly open: readonly string[]
  /** -1: no table has it, or this kernel does not say. */
  readonly offset: number
  readonly inFlight: number
  /** Of those that a table has. */
  readonly nonblocking: readonly string[]
}

singleThreaded()

const PATH = join(dirname(process.argv[2] ?? ""), "read-by-two")
const buffer = new Uint8Array(64)

interface World {
  readonly pids: Readonly<Record<Who, number>>
  readonly commands: Readonly<Record<Who, number>>
  readonly answers: Readonly<Record<Who, number>>
  /** The pipe's reader and the client of the connection. */
  readonly ends: { readonly pipe: number; readonly connection: number }
  /** What the links in /proc call the things. */
  readonly names: ReadonlyMap<string, string>
}

const listener = aside(check(sys.socket(sys.AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket"))
const address = sys.sockaddrIn("127.0.0.1", 0)
check(sys.bind(listener, address, address.length), "bind")
check(sys.getsockname(listener, address, Uint32Array.of(address.length)), "getsockname")
check(sys.listen(listener, 1), "listen")

/** The two ends of a connection: the server's, and the client's. */
function connected(): [number, number] {
  const client = check(sys.socket(sys.AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket")
  check(sys.connect(client, address, address.length), "connect")
  return [aside(check(sys.accept4(listener, null, null, SOCK_CLOEXEC), "accept4")), aside(client)]
}

/** Open for reading, at 100, and locked. */
function locked(): number {
  const fd = check(sys.open(PATH, sys.O_RDONLY | O_CLOEXEC, 0), "open")
  for (const n of [50, 50]) check(sys.read(fd, buffer, 0, n), "read")
  check(sys.flock(fd, sys.LOCK_EX), "flock")
  return aside(fd)
}

function begin(): World {
  const [readFd, writeFd] = pipe()
  const [connFd, clientFd] = connected()
  const things = [locked(), writeFd, connFd]
  const pair = new Int32Array(2)
  check(sys.socketpair(sys.AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair), "socketpair")
  const [senders = -1, receivers = -1] = [...pair].map(aside)
  const names = new Map<string, string>()
  const link = (fd = -1) => readlinkSync(`/proc/self/fd/${fd}`)
  for (const [i, thing] of THINGS.entries()) names.set(link(things[i]), thing)
  for (const fd of [senders, receivers]) names.set(link(fd), "channel")

  const pipes = { sender: [pipe(), pipe()], receiver: [pipe(), pipe()] } as const
  const all = [readFd, clientFd, senders, receivers, ...things, ...Object.values(pipes).flat(2), listener]
  const forked = (who: Who, fds: readonly number[]): number => {
    const pid = check(sys.fork(), "fork")
    if (pid !== 0) return pid
    for (const [i, fd] of fds.entries()) {
      const stands = check(sys.fcntl(fd, sys.F_DUPFD_CLOEXEC, BASE + i), "fcntl")
      if (stands !== BASE + i) throw new Error(`${stands} is not ${BASE + i}`)
    }
    const [[commands], [, answers]] = pipes[who]
    for (const fd of all) if (fd !== commands && fd !== answers) check(sys.close(fd), "close")
    fillBelow()
    return obey([commands, answers])
  }
  const pids = { sender: forked("sender", [senders, ...things]), receiver: forked("receiver", [receivers]) }
  for (const fd of [senders, receivers, ...things]) check(sys.close(fd), "close")
  const world: World = {
    pids,
    commands: { sender: pipes.sender[0][1], receiver: pipes.receiver[0][1] },
    answers: { sender: pipes.sender[1][0], receiver: pipes.receiver[1][0] },
    ends: { pipe: readFd, connection: clientFd },
    names,
  }
  for (const who of ["sender", "receiver"] as const) {
    const [[commands], [, answers]] = pipes[who]
    for (const fd of [commands, answers]) check(sys.close(fd), "close")
    void answer(world, who)
  }
  return world
}

/** What a process has answered. */
function answer({ answers }: World, who: Who): number[] {
  const fd = answers[who]
  if (sys.poll(Int32Array.of(fd, sys.POLLIN), 1, 60_000) !== 1) throw new Error(`the ${who} does not return`)
  const said = new Int32Array(ANSWERS)
  check(sys.read(fd, said, 0, ANSWERS * 4), "read")
  return [...said]
}

/** The numbers that go with an action. */
function givenWith(action: Action): readonly number[] {
  if (action.does === "sendmsg") return [action.fds.length, ...action.fds]
  if (action.does === "recvmsg") {
    const { room, takes } = action
    const flags = action.cloexec ? sys.MSG_CMSG_CLOEXEC : 0
    return [ROOM_BYTES[room], flags, TAKES.indexOf(takes), MEANT[room]]
  }
  return "fd" in action ? [action.fd] : []
}

/** Does an action of the model. @returns what was answered; 0 when the process does not come back */
function play(world: World, action: Action): number[] {
  const who = whoDoes(action)
  const pid = world.pids[who]
  if (action.does === "exit" && isSleep(pid)) {
    check(sys.kill(pid, sys.SIGKILL), "kill")
    return [until(() => hasEnded(pid))]
  }
  const command = new Int32Array(WORDS)
  command.set([DOES.indexOf(action.does), ...givenWith(action)])
  check(sys.write(world.commands[who], command, 0, WORDS * 4), "write")
  if (action.does === "exit") return [until(() => hasEnded(pid))]
  if (action.does === "exec") return [until(() => isSleep(pid) && stateOf(pid) === "S")]
  return answer(world, who)
}

function seen({ pids, ends, names }: World, action: Action, [n = 0, more = 0, ...fds]: number[]): Seen {
  const own = (pid: number) => openIn(pid).filter(({ fd }) => fd >= FIRST)
  const tables = { sender: own(pids.sender), receiver: own(pids.receiver) }
  const all = [...tables.sender, ...tables.receiver]
  const thingOf = ({ name }: Open) => names.get(name) ?? name
  const tableOf = (who: Who) =>
    tables[who].map((open) => `${open.fd} ${thingOf(open)}${(open.flags & O_CLOEXEC) !== 0 ? " CLOEXEC" : ""}`)
  const file = all.find((open) => thingOf(open) === "file")
  const channel = tables.receiver.find((open) => thingOf(open) === "channel")
  const inFlight = channel === undefined ? 0 : infoOf(pids.receiver, realFd(channel.fd), "scm_fds", 10)
  const nonblocking = all.filter(({ flags }) => (flags & O_NONBLOCK) !== 0).map(thingOf)
  const isTaken = action.does === "take50" && n > 0
  return {
    n: n < 0 ? `-${sys.errnoName(-n)}` : n,
    fds: fds.filter((fd) => fd >= 0).map((fd) => fd - BASE + FIRST),
    cut: action.does === "recvmsg" && more === sys.MSG_CTRUNC,
    byte: isTaken ? more : -1,
    sender: tableOf("sender"),
    receiver: tableOf("receiver"),
    states: [pids.sender, pids.receiver].map((pid) => (hasEnded(pid) ? "ended" : isSleep(pid) ? "exec" : "runs")),
    open: THINGS.filter((thing) => (thing === "file" ? isLocked() : isOpen(ends[thing]))),
    offset: file?.offset ?? -1,
    inFlight: Number.isNaN(inFlight) ? -1 : inFlight,
    nonblocking: THINGS.filter((thing) => nonblocking.includes(thing)),
  }
}

/** Whether the other end would wait: somebody could still write. */
function isOpen(fd: number): boolean {
  const fds = Int32Array.of(fd, sys.POLLIN)
  return sys.poll(fds, 1, 0) === 0
}

/** Whether the description that has the lock is there. */
function isLocked(): boolean {
  const fd = check(sys.open(PATH, sys.O_RDONLY | O_CLOEXEC, 0), "open")
  const got = sys.flock(fd, sys.LOCK_EX | sys.LOCK_NB)
  check(sys.close(fd), "close")
  if (got !== 0 && got !== -sys.EAGAIN) throw new Error(`flock: ${got}`)
  return got !== 0
}

/** Ends what is still there. */
function finish({ pids, commands, answers, ends }: World): void {
  for (const pid of Object.values(pids)) void sys.kill(pid, sys.SIGKILL) // -ESRCH: it has ended
  while (sys.waitpid(-1, null, 0) > 0);
  for (const fd of [commands, answers, ends].flatMap((fds) => Object.values<number>(fds))) check(sys.close(fd), "close")
}

writeFileSync(
  PATH,
  Uint8Array.from({ length: SIZE }, (_, i) => i % 251),
)
const histories = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")) as Action[][]
const all = histories.map((actions) => {
  const world = begin()
  const shown = actions.map((action) => seen(world, action, play(world, action)))
  finish(world)
  return shown
})
process.stdout.write(JSON.stringify(all))
