// What Node has of this chapter: net listens at a path as it does on a port, and child_process hands connections to
// children. It has no SO_PEERCRED, and no way to hand a descriptor to a process that it has not started: for that a
// program needs an addon, like the one behind #sys.

import { fork } from "node:child_process"
import { createServer, type Server, type Socket } from "node:net"
import { fileURLToPath } from "node:url"
import { isProgram } from "../../../runtime/program.ts"

const CHILDREN = 2

// #region net
/** Accepts, and hands each connection to a child in turn. @param where a port, or a path */
export function openServer(where: string | number): Server {
  const file = fileURLToPath(import.meta.url)
  const children = Array.from({ length: CHILDREN }, () => fork(file, ["--child"]))
  let next = 0
  // Paused: what this process reads, the child never sees.
  const server = createServer({ pauseOnConnect: true, allowHalfOpen: true }, (socket) => {
    // sendmsg() with SCM_RIGHTS on the channel that fork() has made. The child says that it has it, then we close ours.
    children[next++ % CHILDREN]?.send("connection", socket)
  })
  server.on("error", (error) => {
    console.error(error.message) // EADDRINUSE also for a file that is left over: Node does not look who is there
    for (const child of children) child.kill()
  })
  // At a path: bind() with the umask of the program; close() unlinks the path, whosever file is there by then.
  if (typeof where === "number") server.listen(where, "127.0.0.1")
  else server.listen(where)
  return server
}

/** What a child does. */
function serveWhatComes(): void {
  process.on("message", (_, socket?: Socket) => {
    if (socket === undefined) return // it was gone before it arrived
    socket.on("error", () => socket.destroy())
    socket.pipe(socket)
    socket.resume()
  })
  process.on("disconnect", () => process.exit())
}
// #endregion net

if (isProgram(import.meta.url)) {
  const [where = "7000"] = process.argv.slice(2)
  if (where === "--child") serveWhatComes()
  else {
    const server = openServer(/^\d+$/.test(where) ? Number(where) : where)
    process.once("SIGTERM", () => {
      server.close()
      process.exit()
    })
  }
}
