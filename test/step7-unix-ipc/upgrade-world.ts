// Part 7.6 inside the graded process: a generation of a server whose clock stands still, and everybody who talks to it,
// in one thread. Loopback and Unix domain sockets deliver at once, so what has been sent is there.

import type { Generation, Phase } from "#impl/step7-unix-ipc/upgrade"
import {
  _exit,
  AF_INET,
  AF_UNIX,
  accept4,
  check,
  close,
  connect,
  EAGAIN,
  fork,
  getrlimit,
  getuid,
  MSG_DONTWAIT,
  parseStat,
  RLIMIT_NOFILE,
  recv,
  SOCK_CLOEXEC,
  SOCK_NONBLOCK,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  STAT_BYTES,
  setgid,
  setrlimit,
  setuid,
  sockaddrIn,
  socket,
  socketpair,
  stat,
  waitpid,
  write,
} from "#sys"
import { listenNonblocking } from "../../runtime/listener.ts"
import { leaveWith } from "../../runtime/processes.ts"
import { localPort } from "../../runtime/program.ts"
import { TodoError } from "../../runtime/todo.ts"
import type { Client } from "../../solutions/step4-protocol/client.ts"
import { openLoop, turn } from "../../solutions/step4-protocol/loop.ts"
import { ANSWER, ECHO, message } from "../../solutions/step4-protocol/message.ts"
import { framed } from "../../solutions/step4-protocol/server.ts"
import { hold, report } from "../../workbook/grader/driver.ts"
import type { Text } from "../../workbook/manifest.ts"
import { type Begun, type Finding, NOBODY } from "./upgrade-facts.ts"
import { listenUnix, newName } from "./upgrade-wire.ts"

export const START_MS = 1000.25

let nowMs = START_MS
/** Stands still until setClock(). */
export const clock = (): number => nowMs
/** In ms after START_MS. */
export function setClock(ms: number): void {
  nowMs = START_MS + ms
}

/** Ends the scene: this is wrong. */
export function found(code: string, values: Finding["values"] = {}): never {
  report({ code, values } satisfies Finding)
  if (process.env["ECHOBOOK_REPORT_FD"] !== undefined) process.exit() // somebody waits for our end
  return hold()
}

/** The next thing that may sleep is this function of the reader's. */
export function begin(name: string): void {
  report({ begun: name } satisfies Begun)
}

/** Calls a function that may throw. @returns what it has thrown, or undefined */
export function thrownBy(work: () => void): string | undefined {
  try {
    work()
    return undefined
  } catch (error) {
    if (error instanceof TodoError) throw error
    return String(error)
  }
}

export interface World {
  readonly generation: Generation
  readonly port: number
  /** Of the control socket. */
  readonly path: string
}

/** dev and ino of a path; undefined when there is nothing. */
export function fileOf(path: string): { dev: bigint; ino: bigint } | undefined {
  const bytes = new Uint8Array(STAT_BYTES)
  if (path.startsWith("\0") || stat(path, bytes) < 0) return undefined
  const { dev, ino } = parseStat(bytes)
  return { dev, ino }
}

/** A generation that serves. @param path of its control socket */
export function openWorld(path = newName(), isLive = true): World {
  const listenFd = listenNonblocking(0)
  const placeFd = listenUnix(path)
  const generation: Generation = {
    loop: openLoop(listenFd, framed, clock),
    place: { listenFd: placeFd, path, file: fileOf(path) },
    clock,
    isLive,
    phase: "serving",
    channelFd: -1,
    isFull: false,
    deadlineMs: Number.POSITIVE_INFINITY,
  }
  return { generation, port: localPort(listenFd), path }
}

/** Gives it a channel, in this phase. @returns the other generation's end */
export function openChannel({ generation }: World, phase: Phase): number {
  const sv = new Int32Array(2)
  check(socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, sv), "socketpair")
  const [ours = -1, theirs = -1] = sv
  generation.channelFd = ours
  generation.phase = phase
  return theirs
}

/** A client of the server, connected. Its reads do not block. */
export function dial(port: number): number {
  const fd = tryDial(port)
  if (fd === undefined) throw new Error("the server's port refuses")
  return fd
}

/** The same; undefined when it is refused. */
export function tryDial(port: number): number | undefined {
  const fd = check(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket")
  const address = sockaddrIn("127.0.0.1", port)
  if (connect(fd, address, address.length) === 0) return fd
  void close(fd)
  return undefined
}

/** The same, and the server has let it in. */
export function guest(world: World): { fd: number; client: Client } {
  const { loop } = world.generation
  const before = new Set(loop.clients)
  const fd = dial(world.port)
  void turn(loop, 0)
  const client = loop.clients.find((one) => one !== undefined && !before.has(one))
  if (client === undefined) throw new Error("the loop has not let the client in")
  return { fd, client }
}

/** What has come to a client by now; undefined: its connection has ended. */
export function received(fd: number): Uint8Array | undefined {
  const room = new Uint8Array(65_536)
  const n = recv(fd, room, 0, room.length, MSG_DONTWAIT)
  return n > 0 ? room.subarray(0, n) : n === -EAGAIN ? new Uint8Array(0) : undefined
}

let ids = 1

/** A request and the answer to it. */
export function talk(body = "hello"): { request: Uint8Array; answer: Uint8Array } {
  const id = ids++
  const bytes = Buffer.from(body)
  return { request: message(ECHO, id, bytes), answer: message(ANSWER, id, bytes) }
}

export function sendAll(fd: number, bytes: Uint8Array): void {
  check(write(fd, bytes, 0, bytes.length), "write")
}

/** Whether a client gets an answer from this server, and nothing else. */
export function isServed({ generation }: World, fd: number): boolean {
  const { request, answer } = talk()
  if (write(fd, request, 0, request.length) < 0) return false
  for (let turns = 0; turns < 3; turns++) void turn(generation.loop, 0)
  const got = received(fd)
  return got !== undefined && Buffer.compare(got, answer) === 0
}

/** Whether somebody new gets in and is served. */
export function letsIn(world: World): boolean {
  const fd = tryDial(world.port)
  if (fd === undefined) return false
  const isIn = isServed(world, fd)
  void close(fd)
  for (let turns = 0; turns < 2 && isIn; turns++) void turn(world.generation.loop, 0)
  return isIn
}

/** Does something while no descriptor is left. */
export function withoutDescriptors(work: () => void): void {
  const limits = new BigUint64Array(2)
  check(getrlimit(RLIMIT_NOFILE, limits), "getrlimit")
  const [, hard = 0n] = limits
  check(setrlimit(RLIMIT_NOFILE, new BigUint64Array([0n, hard])), "setrlimit")
  try {
    work()
  } finally {
    check(setrlimit(RLIMIT_NOFILE, limits), "setrlimit")
  }
}

/** Starts a child that does this and ends with what it returns. */
export function startChild(work: () => number): number {
  const pid = check(fork(), "fork")
  if (pid > 0) return pid
  try {
    _exit(work())
  } catch (error) {
    leaveWith(error)
  }
  return hold()
}

/** How the child has ended. */
export function statusOf(pid: number): number {
  const wstatus = new Int32Array(1)
  check(waitpid(pid, wstatus, 0), "waitpid")
  return wstatus[0] ?? -1
}

/**
 * Whether a child can become nobody. Root can, unless its user namespace has no such uid, as in a container that maps
 * one user only. Tried in a child: there is no way back.
 */
export function canPlayStranger(): boolean {
  if (getuid() !== 0) return false
  const tries = startChild(() => (thrownBy(becomeNobody) === undefined ? 0 : 1))
  return statusOf(tries) === 0
}

/** From here on this process is nobody's. */
export function becomeNobody(): void {
  process.setgroups?.([])
  check(setgid(NOBODY), "setgid")
  check(setuid(NOBODY), "setuid")
}

/** Takes whoever waits at a listening socket, and sends them away. */
export function clearQueue(listenFd: number): number {
  let count = 0
  for (;;) {
    const fd = accept4(listenFd, null, null, SOCK_CLOEXEC)
    if (fd < 0) return count
    count++
    void close(fd)
  }
}

/** A number of things, in both languages. */
export function textOf(en: string, ko: string): Text {
  return { en, ko }
}

/** Its phase now. The compiler believes that what was assigned is still there. */
export function phaseOf({ phase }: Generation): Phase {
  return phase
}
