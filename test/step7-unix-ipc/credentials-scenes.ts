// Part 7.2 inside the graded process: connections of its own, and messages on them that it has sent itself, or that a
// forked process of another user has, if this one is root. All messages are there before a function is called, so nothing
// depends on who is faster.

import { closeSync, readSync } from "node:fs"
import {
  askForCredentials,
  MOST_REQUEST_BYTES,
  peerCredentials,
  receiveSigned,
  serveClient,
} from "#impl/step7-unix-ipc/credentials"
import {
  _exit,
  AF_UNIX,
  accept4,
  bind,
  type Credentials,
  check,
  connect,
  EPERM,
  F_SETFL,
  fcntl,
  getgid,
  getuid,
  listen,
  MSG_CTRUNC,
  MSG_TRUNC,
  O_CLOEXEC,
  O_NONBLOCK,
  pipe2,
  SHUT_WR,
  SO_PASSCRED,
  SOCK_CLOEXEC,
  SOCK_SEQPACKET,
  SOL_SOCKET,
  SyscallError,
  scmCredentials,
  scmRights,
  sendmsg,
  setgid,
  setsockopt,
  setuid,
  shutdown,
  socket,
  socketpair,
  WEXITSTATUS,
  waitpid,
} from "#sys"
import { forkChild } from "../../solutions/step5-prefork/fork.ts"
import { hear, report } from "../../workbook/grader/driver.ts"
import type { Reply } from "../step6-exceptions/told-calls.ts"
import { ANSWER } from "./answers.ts"
import { limitTo } from "./fds-scenes.ts"
import { openFds, unixAddress } from "./open.ts"
import { watched } from "./watched.ts"

/** Who sends a message: this process, or a forked one, of another user where that can be. */
export type Sender = "own" | "other"

export interface Message {
  readonly by: Sender
  /** What it asks for. */
  readonly what: string
  /** Longer than any request may be. */
  readonly isLong?: boolean
  /** So many descriptors come along. */
  readonly fds?: number
}

export interface Peered {
  readonly said: Credentials | null
  readonly threw: string | null
  readonly expected: Credentials
}

export interface ReceivedSigned {
  readonly n: number
  readonly from: Credentials | null
  /** What stands in the buffer, n bytes of it. */
  readonly text: string
  /** Flags of the last recvmsg(). */
  readonly isTruncated: boolean
  readonly isControlTruncated: boolean
  /** How much of a control buffer the last recvmsg() was allowed to use; -1: there was none. */
  readonly room: number
  /** How many descriptors are open that were not before. */
  readonly left: number
}

export interface Prepared {
  /** For each message its text, and who has sent it. */
  readonly sent: readonly { readonly text: string; readonly from: Credentials }[]
  /** The forked process could say that it is somebody else. */
  readonly isForged: boolean
}

export interface Served {
  readonly executed: readonly { readonly text: string; readonly from: Credentials | null }[]
  readonly answers: readonly string[]
  /** Whether the connection is still open. */
  readonly open: boolean
  readonly threw: string | null
}

/** "own": this user. "group": this user's group. "both": also the other one. "nobody": somebody else. */
export type Whom = "own" | "group" | "both" | "nobody"

/** Who a forked process becomes: numbers that are negative where they are taken for signed, or such as any root has. */
const STRANGERS = [
  { uid: 4_000_000_001, gid: 4_000_000_002 },
  { uid: 65_533, gid: 65_534 },
] as const
const FORGED = 3
const MESSAGE_ROOM = 512

function become(stranger: { uid: number; gid: number } | undefined): boolean {
  return stranger !== undefined && setgid(stranger.gid) === 0 && setuid(stranger.uid) === 0
}

/** Runs in a forked process. @returns its pid and its exit status */
function inChild(work: () => void, meanwhile?: () => void): { pid: number; status: number } {
  const pid = check(forkChild(work), "fork")
  meanwhile?.()
  const status = new Int32Array(1)
  check(waitpid(pid, status, 0), "waitpid")
  return { pid, status: WEXITSTATUS(status[0] ?? 0) }
}

/** What it is that a message asks for, with a claim of who asks: not to be believed. */
function textOf({ what, isLong = false }: Message, claim: Credentials): string {
  const text = JSON.stringify({ ...claim, do: what })
  return isLong ? text.padEnd(MOST_REQUEST_BYTES + 1, " ") : text
}

export const credentialsScenes = {
  credentials() {
    const own: Credentials = { pid: process.pid, uid: getuid(), gid: getgid() }
    // Tried in a process that ends: there is no way back.
    const { status } = inChild(() => _exit(STRANGERS.findIndex((one) => become(one)) & 0xff))
    const stranger = STRANGERS[status]
    const other = { uid: stranger?.uid ?? own.uid, gid: stranger?.gid ?? own.gid }
    let clientFd = -1
    let connFd = -1
    const pair = () => {
      const ends = new Int32Array(2)
      check(socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends), "socketpair")
      return [ends[0] ?? -1, ends[1] ?? -1] as const
    }
    const asked = (fd: number, expected: Credentials): Peered => {
      try {
        return { said: peerCredentials(fd), threw: null, expected }
      } catch (error) {
        if (!(error instanceof SyscallError)) throw error
        return { said: null, threw: error.code, expected }
      }
    }
    const sendOne = (message: Message, claim: Credentials) => {
      const pipes = new Int32Array(2)
      if (message.fds !== undefined) check(pipe2(pipes, O_CLOEXEC), "pipe2")
      const fds = Array.from({ length: message.fds ?? 0 }, (_, i) => pipes[i % 2] ?? -1)
      const control = fds.length > 0 ? scmRights(fds) : null
      check(sendmsg(clientFd, Buffer.from(textOf(message, claim)), control, 0), "sendmsg")
      if (message.fds !== undefined) for (const fd of pipes) closeSync(fd)
    }
    const shut = () => {
      for (const fd of [clientFd, connFd]) if (fd >= 0) closeSync(fd)
      clientFd = -1
      connFd = -1
    }
    const policyOf = (whom: Whom) => {
      if (whom === "group") return { uids: [own.uid + 1], gids: [own.gid] }
      if (whom === "nobody") return { uids: [own.uid + 1], gids: [own.gid + 1] }
      return { uids: whom === "both" ? [other.uid, own.uid] : [own.uid], gids: [own.gid + 1] }
    }
    const orders = {
      peerPair(): Peered {
        const [one, two] = pair()
        const reply = asked(one, own)
        for (const fd of [one, two]) closeSync(fd)
        return reply
      },
      peerOther(): Peered {
        const name = unixAddress(`\0echobook ${own.pid}`)
        const listenFd = check(socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0), "socket")
        check(bind(listenFd, name, name.length), "bind")
        check(listen(listenFd, 1), "listen")
        let reply: Peered | undefined
        const connects = () => {
          if (stranger !== undefined) become(stranger)
          const fd = check(socket(AF_UNIX, SOCK_SEQPACKET, 0), "socket")
          check(connect(fd, name, name.length), "connect")
        }
        const { pid } = inChild(connects, () => {
          const fd = check(accept4(listenFd, null, null, SOCK_CLOEXEC), "accept4")
          reply = asked(fd, own)
          closeSync(fd)
        })
        closeSync(listenFd)
        return { said: null, threw: null, ...reply, expected: { pid, ...other } }
      },
      peerClosed(): Peered {
        const [one, two] = pair()
        for (const fd of [one, two]) closeSync(fd)
        return asked(one, own)
      },
      /** A connection on which these messages are there; with `end`, the end behind them. */
      prepare(messages: readonly Message[], end: "open" | "end" | "gone", passes = true): Prepared {
        shut()
        ;[clientFd, connFd] = pair()
        check(fcntl(clientFd, F_SETFL, O_NONBLOCK), "fcntl")
        if (passes) askForCredentials(connFd)
        else check(setsockopt(connFd, SOL_SOCKET, SO_PASSCRED, new Int32Array([0]), 4), "setsockopt")
        let isForged = false
        const sent = messages.map((message) => {
          const from = message.by === "own" ? own : { pid: 0, ...other }
          // Each one claims to be the other one.
          const claim = message.by === "own" ? { pid: 1, uid: own.uid + 1, gid: own.gid + 1 } : own
          if (message.by === "own") sendOne(message, claim)
          else {
            const { pid, status } = inChild(() => {
              if (stranger !== undefined) become(stranger)
              const forged = Buffer.from(textOf({ by: "other", what: "forged" }, own))
              const claims = getuid() !== 0 && sendmsg(clientFd, forged, scmCredentials(own), 0) !== -EPERM
              sendOne(message, claim)
              if (claims) _exit(FORGED)
            })
            Object.assign(from, { pid })
            isForged ||= status === FORGED
          }
          return { text: textOf(message, claim), from: { ...from } }
        })
        if (end === "end") check(shutdown(clientFd, SHUT_WR), "shutdown")
        if (end === "gone") {
          closeSync(clientFd)
          clientFd = -1
        }
        return { sent, isForged }
      },
      /** Now that the messages are there. */
      askLate: () => askForCredentials(connFd),
      /** @param free so many descriptors can still be opened; null: as many as ever */
      receive(room: number | null = null, free: number | null = null): ReceivedSigned {
        const open = openFds()
        const buf = new Uint8Array(room ?? MESSAGE_ROOM)
        Object.assign(watched, { flags: 0, room: -1 })
        if (free !== null) limitTo(free)
        const { n, from } = receiveSigned(connFd, buf)
        if (free !== null) limitTo(null)
        const left = openFds().filter((one) => !open.includes(one)).length
        const text = Buffer.from(buf.subarray(0, Math.max(0, n))).toString()
        const isTruncated = (watched.flags & MSG_TRUNC) !== 0
        return {
          n,
          from: from ?? null,
          text,
          isTruncated,
          isControlTruncated: (watched.flags & MSG_CTRUNC) !== 0,
          room: watched.room,
          left,
        }
      },
      serve(whom: Whom, throws = false): Served {
        const executed: { text: string; from: Credentials | null }[] = []
        const known = openFds().find((one) => one.startsWith(`${connFd} `)) ?? ""
        let threw: string | null = null
        try {
          serveClient(connFd, policyOf(whom), (request, from) => {
            const text = Buffer.from(request).toString()
            executed.push({ text, from: (from as Credentials | undefined) ?? null })
            if (throws) throw new RangeError("the request makes no sense")
            return Buffer.from(ANSWER + whatIn(text))
          })
        } catch (error) {
          if (!(error instanceof SyscallError || error instanceof RangeError)) throw error
          threw = error instanceof SyscallError ? error.code : error.name
        }
        const open = openFds().includes(known)
        if (!open) connFd = -1
        return { executed, answers: clientFd < 0 ? [] : answersAt(clientFd), open, threw }
      },
    }
    report({ main: own.pid })
    for (let said = 0; ; said++) {
      const [what = "", ...rest] = JSON.parse(hear()) as string[]
      const order = orders[what as keyof typeof orders] as (...rest: unknown[]) => unknown
      report({ said, returned: order(...rest), threw: null } satisfies Reply)
    }
  },
}

/** What a request asks for; a request with bytes behind its end asks for all of it. */
function whatIn(text: string): string {
  return /"do":"(\w+)"/.exec(text)?.[1] ?? text
}

/** All that has come. Who closes with requests unread sends an error before what it had sent. */
function answersAt(fd: number): string[] {
  const answers: string[] = []
  const buf = Buffer.alloc(MESSAGE_ROOM)
  for (let ends = 0; ends < 2; ) {
    try {
      const n = readSync(fd, buf)
      if (n > 0) answers.push(buf.toString("utf8", 0, n))
      else ends++
    } catch {
      ends++ // -EAGAIN, or -ECONNRESET, which is told once
    }
  }
  return answers
}
