// What the checks of step 1 make the code under test do, one scene each. Runs inside the graded process.

// First: it must be there before the code under test is loaded.
import "../../workbook/grader/prelude.ts"
import { exchangeBatch } from "#impl/step1-blocking-echo/batch-client"
import { acceptQueue, echoConnection, main, openListener, serve, writeAll } from "#impl/step1-blocking-echo/server"
import {
  AF_INET,
  accept4,
  bind,
  check,
  close,
  connect,
  F_GETFD,
  F_GETFL,
  fcntl,
  getsockname,
  getsockopt,
  listen,
  O_NONBLOCK,
  parseSockaddrIn,
  read,
  SO_ACCEPTCONN,
  SOCK_CLOEXEC,
  SOCK_STREAM,
  SOCKADDR_IN_BYTES,
  SOL_SOCKET,
  SyscallError,
  sockaddrIn,
  socket,
} from "#sys"
import { hold, report, runDriver } from "../../workbook/grader/driver.ts"
import type { SocketState } from "../../workbook/grader/phrases.ts"

/** A listening socket of the harness, so that a part can be graded before part 1.1 is written. */
function ownListener(backlog = 16): number {
  const fd = check(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket")
  const address = sockaddrIn("127.0.0.1", 0)
  check(bind(fd, address, address.length), "bind")
  check(listen(fd, backlog), "listen")
  return fd
}

function localAddress(fd: number): { address: string; port: number } {
  const bytes = new Uint8Array(SOCKADDR_IN_BYTES)
  check(getsockname(fd, bytes, new Uint32Array([bytes.length])), "getsockname")
  return parseSockaddrIn(bytes)
}

/** A connection from the check, accepted by the harness. Reports the port first. */
function ownConnection(): number {
  const listenFd = ownListener()
  report(localAddress(listenFd).port)
  return check(accept4(listenFd, null, null, SOCK_CLOEXEC), "accept4")
}

/** Whether fd listens, in words. */
function stateOf(fd: unknown): { listening: boolean; state: SocketState } {
  if (typeof fd !== "number" || !Number.isInteger(fd)) return { listening: false, state: "none" }
  const flag = new Int32Array(1)
  const result = getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN, flag, new Uint32Array([4]))
  if (result < 0) return { listening: false, state: "closed" }
  return flag[0] === 1 ? { listening: true, state: "passive" } : { listening: false, state: "unlistening" }
}

function upperCase(received: Uint8Array): Uint8Array {
  return new TextEncoder().encode(new TextDecoder().decode(received).toUpperCase())
}

runDriver({
  openListener({ port, backlog }: { port: number; backlog?: number }) {
    const fd = backlog === undefined ? openListener(port) : openListener(port, backlog)
    const { listening, state } = stateOf(fd)
    const blocking = listening && (fcntl(fd, F_GETFL, 0) & O_NONBLOCK) === 0
    report({ returned: String(fd), listening, blocking, state, ...(listening ? localAddress(fd) : {}) })
    hold()
  },

  /** The server closes first, so its side stays in TIME_WAIT; then it starts again on the same port. */
  restart() {
    const listenFd = openListener(0)
    const { listening, state } = stateOf(listenFd)
    if (!listening) {
      report({ returned: String(listenFd), state })
      hold()
    }
    const { port } = localAddress(listenFd)
    const clientFd = check(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket")
    const server = sockaddrIn("127.0.0.1", port)
    check(connect(clientFd, server, server.length), "connect")
    const connFd = check(accept4(listenFd, null, null, SOCK_CLOEXEC), "accept4")
    check(close(connFd), "close")
    check(read(clientFd, new Uint8Array(1), 0, 1), "read")
    check(close(clientFd), "close")
    check(close(listenFd), "close")
    try {
      openListener(port)
      report({ port, error: "" })
    } catch (error) {
      if (!(error instanceof SyscallError)) throw error
      report({ port, error: error.code })
    }
    hold()
  },

  busyPort({ port }: { port: number }) {
    try {
      const result = openListener(port)
      report({ thrown: "", result: String(result) })
    } catch (error) {
      if (!(error instanceof SyscallError)) throw error
      report({ thrown: error.code })
    }
    hold()
  },

  writeAll({ text, lenBytes }: { text?: string; lenBytes?: number }) {
    const connFd = ownConnection()
    const bytes = text === undefined ? pattern(lenBytes ?? 0) : new TextEncoder().encode(text)
    report({ returned: writeAll(connFd, bytes) ?? "undefined" })
    close(connFd)
  },

  echoConnection({ upper }: { upper?: boolean }) {
    const connFd = ownConnection()
    const returned = upper === true ? echoConnection(connFd, upperCase) : echoConnection(connFd)
    const open = fcntl(connFd, F_GETFD, 0) >= 0
    report({ returned: returned ?? "undefined", open })
    if (open) close(connFd)
    hold()
  },

  exchangeBatch({ port, text }: { port: number; text: string }) {
    try {
      const answers: unknown = exchangeBatch(port, new TextEncoder().encode(text))
      const isBytes = answers instanceof Uint8Array
      const collected = isBytes ? new TextDecoder().decode(answers) : ""
      report({ collected, error: "", returned: isBytes ? "bytes" : String(answers) })
    } catch (error) {
      if (!(error instanceof SyscallError)) throw error
      report({ collected: "", error: error.code, returned: "bytes" })
    }
  },

  /** The program itself, for `book run`. */
  program({ args }: { args: string[] }) {
    main(args)
  },

  serve() {
    const listenFd = ownListener()
    report({ port: localAddress(listenFd).port, fd: listenFd })
    serve(listenFd)
  },

  /** Asked again each time the check says so by one more connection on the control port. */
  acceptQueue({ backlog, times }: { backlog: number; times: number }) {
    const controlFd = ownListener()
    const listenFd = ownListener(backlog)
    report({ port: localAddress(listenFd).port, control: localAddress(controlFd).port })
    for (let i = 0; i < times; i++) {
      check(accept4(controlFd, null, null, SOCK_CLOEXEC), "accept4")
      report(acceptQueue(listenFd) ?? null)
    }
    hold()
  },
})

/** Bytes that show where they come from: 0, 1, ..., 250, 0, ... (251 is prime, so no power of two repeats). */
function pattern(lenBytes: number): Uint8Array {
  return Uint8Array.from({ length: lenBytes }, (_, i) => i % 251)
}
