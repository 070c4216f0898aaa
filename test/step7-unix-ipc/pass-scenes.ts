// Part 7.3 inside the graded process.

import { passOn, serveFrom, startWorker, turn, type Worker } from "#impl/step7-unix-ipc/dispatch"
import { recvFds, sendFds } from "#impl/step7-unix-ipc/pass"
import { close, getpid, MSG_DONTWAIT, read, recv, SHUT_WR, shutdown, write } from "#sys"
import { localPort } from "../../runtime/program.ts"
import { openListener } from "../../solutions/step1-blocking-echo/server.ts"
import { hear, hold, report } from "../../workbook/grader/driver.ts"
import type { Order, Passed, Served, Standing, Started } from "./fds-facts.ts"
import { common, give, inTheMiddle, obey, openNumbers, outcome, pairOf, take } from "./fds-scenes.ts"
import { meaningOf, self } from "./open.ts"

interface Folder {
  readonly folder: string
}

/** Whether the other side of a connection has closed it. */
function atEnd(fd: number): boolean {
  return recv(fd, new Uint8Array(1), 0, 1, MSG_DONTWAIT) === 0
}

/** A child, as far as passOn() knows one: a channel with somebody at the other end, or nobody. */
function standIn(standing: Standing): { worker: Worker; childFd: number } {
  const [channelFd, childFd] = pairOf("seqpacket")
  if (standing === "gone") void close(childFd)
  return {
    worker: { pid: getpid(), channelFd, busy: standing === "busy" },
    childFd: standing === "gone" ? -1 : childFd,
  }
}

/** Everything that waits at a child's end. */
function takeAll(childFd: number, meaning: string): Passed["got"][number] {
  const got = { messages: 0, connections: 0, long: 0 }
  for (let taken = take(childFd); taken.n > 0; taken = take(childFd)) {
    got.messages++
    if (taken.n > 1) got.long++
    for (const fd of taken.fds) {
      if (meaningOf(fd) === meaning) got.connections++
      void close(fd)
    }
  }
  return got
}

function pass({ workers: standings = [] }: Order): Passed {
  const ins = standings.map(standIn)
  const [connFd, clientFd] = pairOf("stream")
  const meaning = meaningOf(connFd)
  const before = openNumbers()
  const workers = ins.map(({ worker }) => worker)
  const work = () => passOn(workers, connFd)
  const { threw } = standings.includes("gone") ? outcome(work) : { threw: work() ?? null }
  const left = openNumbers().length - (before.length - 1)
  const got = ins.map(({ childFd }) =>
    childFd < 0 ? { messages: 0, connections: 0, long: 0 } : takeAll(childFd, meaning),
  )
  const busy = workers.map((worker) => worker.busy)
  const own = [clientFd, ...ins.flatMap(({ worker, childFd }) => [worker.channelFd, childFd])]
  for (const fd of [...own, connFd]) if (meaningOf(fd) !== "") void close(fd)
  return { threw, got, busy, left }
}

/** serveFrom() for a client that stays longer than the parent. */
function orphan(): void {
  const [parentFd, channelFd] = pairOf("seqpacket")
  const [connFd] = pairOf("stream")
  give(parentFd, "\x01", [connFd])
  serveFrom(channelFd, () => void close(parentFd))
  report({ at: "left" })
}

/** serveFrom() with a channel that is sound, where the check lets every call fail. */
function unlucky(): void {
  const [, channelFd] = pairOf("seqpacket")
  hear()
  serveFrom(channelFd, () => undefined)
  report({ at: "failed" })
}

export const passScenes = {
  /** sendFds() and recvFds(), as often as the check says. */
  passTold({ folder }: Folder) {
    obey(
      {
        ...common(folder),
        sendFds: ({ via = -1, text = "", fds = [] }) => sendFds(via, inTheMiddle(text.length, text), fds),
        recvFds: ({ via = -1, room = 0, count = 0 }) => {
          const buf = inTheMiddle(room)
          const { n, fds } = recvFds(via, buf, count)
          return { n, text: Buffer.from(buf.subarray(0, Math.max(0, n))).toString("latin1"), fds: [...fds] }
        },
      },
      ["sendFds", "recvFds"],
    )
  },

  /** serveFrom() for two connections that are there already, and then the channel ends, in three ways. */
  passServe() {
    const [parentFd, channelFd] = pairOf("seqpacket")
    const clients = [pairOf("stream"), pairOf("stream")].map(([connFd, clientFd]) => {
      const meaning = meaningOf(connFd)
      give(parentFd, "\x01", [connFd])
      void close(connFd)
      return { clientFd, meaning }
    })
    void shutdown(parentFd, SHUT_WR)
    let [count, done, odd] = [0, 0, 0]
    const look = (at: Served["at"], connFd: number) => {
      for (let taken = take(parentFd); taken.n > 0; taken = take(parentFd)) {
        done++
        if (taken.n !== 1 || taken.fds.length > 0) odd++
      }
      const [now, before] = [clients[count], clients[count - 1]]
      const right = now !== undefined && meaningOf(connFd) === now.meaning
      const closed = before === undefined || atEnd(before.clientFd)
      report({ at, channelFd, connFd, right, done, odd, closed } satisfies Served)
    }
    serveFrom(channelFd, (connFd) => {
      look("serve", connFd)
      count++
    })
    look("returned", -1)
    orphan()
    unlucky()
    hold()
  },

  /** passOn() for one connection, with children that stand as the check says. */
  passOn({ folder }: Folder) {
    obey({ ...common(folder), pass })
  },

  /** Workers that are real. */
  passWorkers({ folder }: Folder) {
    const listenFd = openListener(0)
    const workers: Worker[] = []
    const serve = (connFd: number) => {
      report({ serving: self() })
      const bytes = new Uint8Array(64)
      for (let n = read(connFd, bytes, 0, 64); n > 0; n = read(connFd, bytes, 0, 64)) void write(connFd, bytes, 0, n)
    }
    obey(
      {
        ...common(folder),
        port: () => ({ port: localPort(listenFd), listenFd }),
        start: (): Started => {
          const worker = startWorker(workers, listenFd, serve)
          workers.push(worker)
          return { pid: worker.pid, channelFd: worker.channelFd, busy: worker.busy }
        },
        turn: () => {
          turn(workers, listenFd)
          return workers.map(({ busy }) => busy)
        },
        /** Whether the parent reads the end of a channel. */
        atEnd: ({ via = -1 }) => atEnd(via),
      },
      ["start"],
    )
  },
}
