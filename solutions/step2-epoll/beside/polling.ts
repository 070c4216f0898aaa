// The obvious cure for step 1's flaw, and why it is none: never wait, and ask everybody in turn, for ever.

import { accept4, check, close, EAGAIN, read, SOCK_CLOEXEC, SOCK_NONBLOCK, write } from "#sys"
import { listenNonblocking } from "../../../runtime/listener.ts"
import { isProgram, localPort, runServer } from "../../../runtime/program.ts"

// #region poll-everybody
function serve(listenFd: number): never {
  const buffer = new Uint8Array(65_536)
  const connFds = new Set<number>()
  for (;;) {
    const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC | SOCK_NONBLOCK)
    if (connFd >= 0) connFds.add(connFd)
    for (const fd of connFds) {
      const n = read(fd, buffer, 0, buffer.length) // -EAGAIN, nearly always
      if (n > 0) check(write(fd, buffer, 0, n), "write")
      else if (n !== -EAGAIN && connFds.delete(fd)) void close(fd)
    }
  }
}
// #endregion poll-everybody

if (isProgram(import.meta.url)) {
  runServer(process.argv.slice(2), ({ port }) => {
    const listenFd = listenNonblocking(port)
    console.log(`listening on 127.0.0.1:${localPort(listenFd)}, stop with Ctrl-C`)
    serve(listenFd)
  })
}
