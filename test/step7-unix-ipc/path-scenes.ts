// Part 7.1 inside the graded process: one function at a time, in a folder of the check's own. Paths are relative to it,
// so they fit into sun_path wherever the folder is. What is at a path the check decides; it is made with calls of #sys.

import { closeSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { bindPlace, type FileId, isStale, leavePlace, type Place, sockaddrUn } from "#impl/step7-unix-ipc/path"
import {
  AF_UNIX,
  bind,
  check,
  connect,
  listen,
  SOCK_CLOEXEC,
  SOCK_NONBLOCK,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  socket,
} from "#sys"
import { TodoError } from "../../runtime/todo.ts"
import { hear, report } from "../../workbook/grader/driver.ts"
import type { Reply } from "../step6-exceptions/told-calls.ts"
import { flagsOf, openFds, socketAt, unixAddress } from "./open.ts"
import { watched } from "./watched.ts"

/** What is made at a path before a function is called. */
export type What = "nothing" | "file" | "directory" | "dead" | "live" | "live SEQPACKET" | "full"

/** What has become of a call. */
export interface Outcome {
  readonly said: unknown
  /** What it threw: the name of a SyscallError's errno, or the error's own name; null: nothing. */
  readonly threw: string | null
}

export interface StaleOutcome extends Outcome {
  /** Whether the same is at the path as before. */
  readonly same: boolean
  /** Descriptors that were not open before. */
  readonly left: readonly string[]
}

export interface BindOutcome extends StaleOutcome {
  readonly umask: number
  readonly gone: boolean
  /** When a place was returned. */
  readonly place: {
    readonly path: string
    readonly listens: boolean
    readonly type: number
    readonly nonblocking: boolean
    readonly cloexec: boolean
    /** Whether place.file is the file at the path; for an abstract name, whether it is undefined. */
    readonly itsFile: boolean
    readonly modeAtListen: number
    readonly mode: number
    /** What connect() said to a second client, while the first one waited; 0: it was not asked. */
    readonly second: number
  } | null
}

export interface LeaveOutcome extends Outcome {
  readonly fd: number
  readonly open: boolean
  /** Whether something is at the path. */
  readonly there: boolean
}

const O_NONBLOCK = 0o4000
const O_CLOEXEC = 0o2000000
const TEXT = "somebody's text\n"

/** Of an error that a function throws as a part of its contract; anything else says where it came from. */
function called(work: () => unknown): Outcome {
  try {
    return { said: work(), threw: null }
  } catch (error) {
    if (!(error instanceof Error) || error instanceof TodoError || error instanceof TypeError) throw error
    return { said: null, threw: "code" in error ? String(error.code) : error.name }
  }
}

function listenAt(path: string, type: number, backlog: number): number {
  const fd = check(socket(AF_UNIX, type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), "socket")
  check(bind(fd, unixAddress(path), unixAddress(path).length), "bind")
  check(listen(fd, backlog), "listen")
  return fd
}

/** @returns what connect() says, to whoever listens there */
function reach(path: string, type: number): { fd: number; result: number } {
  const fd = check(socket(AF_UNIX, type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), "socket")
  return { fd, result: connect(fd, unixAddress(path), unixAddress(path).length) }
}

function fileOf(path: string): (FileId & { mode: number }) | undefined {
  if (path.startsWith("\0")) return undefined
  const found = lstatSync(path, { bigint: true, throwIfNoEntry: false })
  return found && { dev: found.dev, ino: found.ino, mode: Number(found.mode) }
}

function isSame(one: FileId | undefined, other: FileId | undefined): boolean {
  return one?.dev === other?.dev && one?.ino === other?.ino
}

function placed(place: Place, path: string) {
  const { listenFd, file } = place
  const flags = flagsOf(listenFd)
  return {
    path: place.path,
    ...socketAt(listenFd),
    nonblocking: (flags & O_NONBLOCK) !== 0,
    cloexec: (flags & O_CLOEXEC) !== 0,
    itsFile: isSame(file, fileOf(path)),
    modeAtListen: watched.modeAtListen,
    mode: (fileOf(path)?.mode ?? 0) & 0o777,
    second: 0,
  }
}

export const pathScenes = {
  path({ folder }: { folder: string }) {
    process.chdir(folder)
    /** What was made for the function that is called next. */
    let made: number[] = []
    const make = (what: What, path: string): void => {
      if (what === "file") writeFileSync(path, TEXT)
      if (what === "directory") mkdirSync(path)
      if (what === "dead") closeSync(listenAt(path, SOCK_STREAM, 1))
      if (what === "live") made.push(listenAt(path, SOCK_STREAM, 8))
      if (what === "live SEQPACKET") made.push(listenAt(path, SOCK_SEQPACKET, 8))
      if (what === "full") made.push(listenAt(path, SOCK_STREAM, 0), reach(path, SOCK_STREAM).fd)
    }
    const orders = {
      address: (path: string) => called(() => Buffer.from(sockaddrUn(path)).toString("hex")),
      make,
      stale(path: string): StaleOutcome {
        const [file, open] = [fileOf(path), openFds()]
        const outcome = called(() => isStale(path))
        return { ...outcome, same: isSame(file, fileOf(path)), left: openFds().filter((one) => !open.includes(one)) }
      },
      bind(path: string, mode: number, type: number, mask: number, connects = false): BindOutcome {
        Object.assign(watched, { path: path.startsWith("\0") ? "" : path, modeAtListen: -1 })
        process.umask(mask)
        const [file, open] = [fileOf(path), openFds()]
        const text = file !== undefined && (file.mode & 0o170000) === 0o100000 ? readFileSync(path, "utf8") : ""
        let place: Place | undefined
        const outcome = called(() => {
          place = bindPlace(path, mode, type)
        })
        const umask = process.umask(0o022)
        watched.path = ""
        const left = openFds().filter((one) => !open.includes(one) && !one.startsWith(`${place?.listenFd} `))
        const now = fileOf(path)
        const same = isSame(file, now) && (text === "" || readFileSync(path, "utf8") === text)
        const clients = connects && place !== undefined ? [reach(path, type), reach(path, type)] : []
        const seen = place === undefined ? null : { ...placed(place, path), second: clients[1]?.result ?? 0 }
        for (const { fd } of clients) closeSync(fd)
        if (place !== undefined) closeSync(place.listenFd)
        return { ...outcome, same, left, umask, gone: now === undefined, place: seen }
      },
      /** Leaves a place that was made here, after `then` has come to the path. */
      leave(path: string, then: What | "itself" | "other device"): LeaveOutcome {
        const fd = listenAt(path, SOCK_STREAM, 8)
        let file: FileId | undefined = fileOf(path)
        if (then === "other device") file = file && { dev: file.dev + 1n, ino: file.ino }
        else if (then !== "itself") {
          rmSync(path, { force: true })
          make(then, path)
        }
        const known = openFds().find((one) => one.startsWith(`${fd} `)) ?? ""
        const outcome = called(() => leavePlace({ listenFd: fd, path, file }))
        const open = openFds().includes(known)
        if (open) closeSync(fd)
        return { ...outcome, fd, open, there: fileOf(path) !== undefined }
      },
      /** The same for an abstract name, which has no file. */
      leaveAbstract(path: string): LeaveOutcome {
        const fd = listenAt(path, SOCK_STREAM, 8)
        const outcome = called(() => leavePlace({ listenFd: fd, path, file: undefined }))
        const { fd: clientFd, result } = reach(path, SOCK_STREAM)
        closeSync(clientFd)
        return { ...outcome, fd, open: result === 0, there: false }
      },
      clear() {
        for (const fd of made) closeSync(fd)
        made = []
        for (const name of readdirSync(".")) rmSync(name, { recursive: true })
      },
    }
    report({ main: process.pid })
    for (let said = 0; ; said++) {
      const [what = "", ...rest] = JSON.parse(hear()) as string[]
      const order = orders[what as keyof typeof orders] as (...rest: unknown[]) => unknown
      report({ said, returned: order(...rest), threw: null } satisfies Reply)
    }
  },
}
