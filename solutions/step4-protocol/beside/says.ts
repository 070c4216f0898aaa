// A client that says something in seven writes: with time between them, at once, and at length.

import { AF_INET, check, close, connect, SOCK_CLOEXEC, SOCK_STREAM, sockaddrIn, socket, write } from "#sys"
import { isProgram, runClient } from "../../../runtime/program.ts"

// #region says
function says(connFd: number): void {
  say(connFd, "hello")
  pause()
  say(connFd, "world")
  pause()
  // No pause between these.
  for (const word of ["one", "two", "three", "four"]) say(connFd, word)
  pause()
  say(connFd, "x".repeat(1_048_576)) // 1 MiB in one write
}
// #endregion says

function say(connFd: number, text: string): void {
  const bytes = Buffer.from(text)
  const n = check(write(connFd, bytes, 0, bytes.length), "write")
  console.log(`write: ${n} bytes`)
}

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500)
}

/** The program: `npx tsx says.ts [PORT]`. */
export function main(args: string[]): void {
  runClient(args, (port) => {
    const connFd = check(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket")
    const address = sockaddrIn("127.0.0.1", port)
    check(connect(connFd, address, address.length), "connect")
    says(connFd)
    void close(connFd)
  })
}

if (isProgram(import.meta.url)) main(process.argv.slice(2))
