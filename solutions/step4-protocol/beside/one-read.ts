// A server that takes one read for one message. It works, until it does not.
//
// Blocking, one client after the other, as step 1: nothing here is about speed.

import { accept4, check, close, F_GETFL, F_SETFL, fcntl, O_NONBLOCK, read, SOCK_CLOEXEC } from "#sys"
import { listenNonblocking } from "../../../runtime/listener.ts"
import { isProgram, localPort, runServer } from "../../../runtime/program.ts"

const WORK_MS = 50

// #region one-read
/** Reads a message, works on it, reads the next one. */
function serveOne(connFd: number): void {
  const buffer = new Uint8Array(4 * 1024 * 1024) // room for any message
  for (let number = 1; ; number++) {
    const n = read(connFd, buffer, 0, buffer.length)
    if (n <= 0) return
    const text = shown(buffer.subarray(0, n))
    console.log(`message ${number}: ${n} bytes, ${text}`)
    work()
  }
}
// #endregion one-read

function shown(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.subarray(0, 32)).toString("latin1")
  return JSON.stringify(text) + (bytes.length > 32 ? " ..." : "")
}

/** Stands for what a server does with a message. */
function work(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WORK_MS)
}

/** The program: `npx tsx one-read.ts [PORT]`. */
export function main(args: string[]): void {
  runServer(args, ({ port }) => {
    const listenFd = listenNonblocking(port)
    check(fcntl(listenFd, F_SETFL, fcntl(listenFd, F_GETFL, 0) & ~O_NONBLOCK), "fcntl")
    console.log(`listening on 127.0.0.1:${localPort(listenFd)}, stop with Ctrl-C`)
    for (let client = 1; ; client++) {
      const connFd = check(accept4(listenFd, null, null, SOCK_CLOEXEC), "accept4")
      console.log(`client ${client}`)
      serveOne(connFd)
      void close(connFd)
    }
  })
}

if (isProgram(import.meta.url)) main(process.argv.slice(2))
