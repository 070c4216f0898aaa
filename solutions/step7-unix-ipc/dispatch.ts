// Step 7, part 7.3: a pre-forked server whose parent accepts and hands each connection to a free child. UNP 30.9.
//
// In step 5 the children slept in accept4() and the kernel chose. Here the parent chooses, so it can know who is busy,
// who serves whom, and who should get no more; and it pays for that with two messages for each connection.
//
//   npx tsx dispatch.ts [PORT] [--http]      stops with kill -TERM PID
//
// Invariants
//   1 Between parent and child there is one channel; the parent holds one end, the child the other, nobody else any.
//     So each of them reads the end of the other.
//   2 A connection belongs to the parent until it is sent, and to the child from then on.
//   3 A client is handed to a child that is free, and waits in the kernel's queue as long as there is none.
//
// Left out on purpose: replacing a child that has died, draining, and a parent without a free descriptor (steps 5 and 6
// have them).
// Sources: UNP 30.9, unix(7).

import { AF_UNIX, accept4, check, EINTR, getpid, POLLIN, poll, SOCK_CLOEXEC, SOCK_SEQPACKET, socketpair } from "#sys"
import { isProgram, localPort, runServer } from "../../runtime/program.ts"
import { singleThreaded } from "../../runtime/single-threaded.ts"
import { openListener } from "../../solutions/step1-blocking-echo/server.ts"
import { conversation, type Serve } from "../../solutions/step5-prefork/echo.ts"
import { forkChild } from "../../solutions/step5-prefork/fork.ts"
import { closeOnce } from "../../solutions/step6-exceptions/again.ts"
import { recvFds, sendFds } from "./pass.ts"

/** A child. */
export interface Worker {
  readonly pid: number
  /** The parent's end of the channel. */
  readonly channelFd: number
  /** It has a connection, and has not said that it is done. */
  busy: boolean
}

/** The message that a connection comes with, and the answer when it is over. */
const CONNECTION = new Uint8Array([1])
const DONE = new Uint8Array([2])

/**
 * Starts a child that serves what it is handed.
 * @param workers those that are there already
 * @returns owns channelFd, which the caller closes
 * @throws SyscallError EAGAIN, EMFILE, ENOMEM; nothing stays open then
 */
export function startWorker(workers: readonly Worker[], listenFd: number, serve: Serve): Worker {
  // TODO(7.3) socketpair() of type SOCK_SEQPACKET, close-on-exec, then forkChild(). The child keeps one end and closes
  // what is the parent's: the other end, listenFd, and the parent's ends of all other channels. Then serveFrom(). The
  // parent closes the child's end.
  // #region startWorker
  const ends = new Int32Array(2)
  check(socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends), "socketpair")
  const [channelFd = -1, childFd = -1] = ends
  const pid = forkChild(() => {
    for (const fd of [listenFd, channelFd, ...workers.map((other) => other.channelFd)]) void closeOnce(fd)
    serveFrom(childFd, serve)
  })
  void closeOnce(childFd) // else the parent would hold both ends, and never read that the child has ended
  if (pid < 0) void closeOnce(channelFd)
  return { pid: check(pid, "fork"), channelFd, busy: false }
  // #endregion startWorker
}

/** What a child does until its parent has ended: one connection after the other. */
export function serveFrom(channelFd: number, serve: Serve): void {
  // TODO(7.3) recvFds(). When nothing comes any more: return. Serve the connection, close it, and send DONE: this child
  // is free.
  // #region serveFrom
  const message = new Uint8Array(1)
  for (;;) {
    const { n, fds } = recvFds(channelFd, message, 1)
    if (n <= 0) return
    for (const connFd of fds) {
      serve(connFd)
      void closeOnce(connFd)
    }
    if (sendFds(channelFd, DONE, []) < 0) return
  }
  // #endregion serveFrom
}

/**
 * Hands a connection to a free child. It is the child's from here on; when there is no child that takes it the client
 * reads its end.
 */
export function passOn(workers: readonly Worker[], connFd: number): void {
  // TODO(7.3) Send it to the first child that is not busy, and note that it is busy now. When that fails the child is
  // gone: try the next one. Whatever has become of it, our copy is closed.
  // #region passOn
  for (const worker of workers) {
    if (worker.busy || sendFds(worker.channelFd, CONNECTION, [connFd]) <= 0) continue
    worker.busy = true
    break
  }
  void closeOnce(connFd) // what is on its way is a reference of its own
  // #endregion passOn
}

/** One turn of the parent: sleeps until a child is done, or a client comes while a child is free. */
export function turn(workers: Worker[], listenFd: number): void {
  const isFree = workers.some(({ busy }) => !busy)
  const watched = [isFree ? listenFd : -1, ...workers.map(({ channelFd }) => channelFd)] // -1: poll() skips it
  const fds = new Int32Array(watched.flatMap((fd) => [fd, POLLIN]))
  const ready = poll(fds, watched.length, -1)
  if (ready === -EINTR) return
  check(ready, "poll")
  const isReady = (i: number) => (fds[2 * i + 1] ?? 0) >>> 16 !== 0
  for (const [i, worker] of [...workers.entries()].reverse()) {
    if (!isReady(i + 1)) continue
    if (recvFds(worker.channelFd, new Uint8Array(1), 0).n > 0) worker.busy = false
    else {
      workers.splice(i, 1) // it has ended
      void closeOnce(worker.channelFd)
    }
  }
  if (!isReady(0)) return
  const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
  if (connFd >= 0) passOn(workers, connFd)
}

/** Serves as long as there are children. Does not close listenFd. */
export function dispatch(listenFd: number, count: number, serve: Serve): void {
  const workers: Worker[] = []
  while (workers.length < count) workers.push(startWorker(workers, listenFd, serve))
  while (workers.length > 0) turn(workers, listenFd)
}

/** The program: `npx tsx dispatch.ts [PORT] [--http]`. Its children end when it does. */
export function main(args: string[]): void {
  runServer(args, ({ port, handle }) => {
    const listenFd = openListener(port)
    console.log(`listening on 127.0.0.1:${localPort(listenFd)}, ${CHILDREN} children; stop with kill -TERM ${getpid()}`)
    dispatch(listenFd, CHILDREN, conversation(handle))
  })
}

/** So many clients are served at once. */
const CHILDREN = 8

if (isProgram(import.meta.url)) {
  singleThreaded()
  main(process.argv.slice(2))
}
