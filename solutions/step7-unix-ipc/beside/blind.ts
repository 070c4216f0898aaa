// An echo server at a path, as many books have it. Without --unlink it cannot be started a second time; with it, it can
// be started too often.

import { parseArgs } from "node:util"
import {
  AF_UNIX,
  accept4,
  bind,
  COUNT,
  check,
  close,
  getpid,
  listen,
  pendingSignals,
  SIGTERM,
  SOCK_STREAM,
  SyscallError,
  sigaction,
  socket,
  unlink,
} from "#sys"
import { isProgram } from "../../../runtime/program.ts"
import { echoConnection } from "../../step1-blocking-echo/server.ts"
import { sockaddrUn } from "../path.ts"

// #region blind
function serveAt(path: string, unlinks: boolean): void {
  // SIGTERM ends any wait with -EINTR.
  check(sigaction(SIGTERM, COUNT, 0), "sigaction")
  const listenFd = check(socket(AF_UNIX, SOCK_STREAM, 0), "socket")
  const address = sockaddrUn(path)
  if (unlinks) void unlink(path) // a file may be left from last time
  check(bind(listenFd, address, address.length), "bind")
  check(listen(listenFd, 128), "listen")
  console.log(`${path}, process ${getpid()}; stop with kill ${getpid()}`)
  while (pendingSignals(SIGTERM) === 0) {
    const connFd = accept4(listenFd, null, null, 0)
    if (connFd < 0) break
    void echoConnection(connFd)
    void close(connFd)
  }
  if (unlinks) void unlink(path) // leave no file behind
}
// #endregion blind

/** The program: `npx tsx blind.ts PATH [--unlink]`. */
export function main(args: string[]): void {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { unlink: { type: "boolean" } } })
  const [path = "/tmp/echobook.sock"] = positionals
  try {
    serveAt(path, values.unlink === true)
  } catch (error) {
    if (!(error instanceof SyscallError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

if (isProgram(import.meta.url)) main(process.argv.slice(2))
