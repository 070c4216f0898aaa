// Part 6.6 inside the graded process: a server that does what the check says, by a clock that the check sets, and children
// that do what their clients say.

import { readlinkSync } from "node:fs"
import { drain, openServer, startChild, turn } from "#impl/step6-exceptions/server"
import { _exit, accept4, check, close, read, SOCK_CLOEXEC, write } from "#sys"
import { listenNonblocking } from "../../runtime/listener.ts"
import { localPort } from "../../runtime/program.ts"
import { TodoError } from "../../runtime/todo.ts"
import { hear, hold, report } from "../../workbook/grader/driver.ts"
import { listenToClock } from "./held-clock.ts"
import { meaningOf, outcome } from "./silence-scenes.ts"
import { type Born, FAIL, HANG, type ParentsFds, type Reply, type ServerArgument, type Strayed } from "./storm-facts.ts"

/** This process; Node's own process.pid is that of its parent. */
function self(): number {
  return Number(readlinkSync("/proc/self"))
}

/** Answers what the client says, until it has ended. */
function obey(connFd: number): void {
  const buffer = new Uint8Array(4096)
  for (let n = read(connFd, buffer, 0, buffer.length); n > 0; n = read(connFd, buffer, 0, buffer.length)) {
    const said = Buffer.from(buffer.subarray(0, n)).toString("latin1")
    if (said === FAIL) _exit(3)
    void write(connFd, buffer, 0, n)
    if (said === HANG) hold()
  }
}

export const stormScenes = {
  /** Obeys line by line, and replies to each. */
  stormServer({ folder, mostChildren }: ServerArgument) {
    const clock = listenToClock(folder)
    const listenFd = listenNonblocking(0)
    const main = self()
    const serve = (connFd: number) => {
      const connOpen = meaningOf(connFd).startsWith("socket:")
      report({ born: self(), fds: parentsFds(false), connOpen } satisfies Born)
      obey(connFd)
      void close(connFd)
    }
    const server = openServer(listenFd, serve, { mostChildren, clock })
    const { door, signals } = server
    const fds = { listening: door.listenFd, reserve: door.reserveFd, signals: signals.fd }
    const meanings = {
      listening: meaningOf(fds.listening),
      reserve: meaningOf(fds.reserve),
      signals: meaningOf(fds.signals),
    }
    /** @param none what is said of a descriptor that there is not: -1 */
    function parentsFds(none: boolean): ParentsFds {
      const isOpen = (name: keyof ParentsFds) => (fds[name] < 0 ? none : meaningOf(fds[name]) === meanings[name])
      return { listening: isOpen("listening"), reserve: isOpen("reserve"), signals: isOpen("signals") }
    }
    report({ main, port: localPort(listenFd) })
    const orders: Readonly<Record<string, (argument: number) => unknown>> = {
      /** A client that the check has brought to the door. */
      take: () => {
        const connFd = check(accept4(listenFd, null, null, SOCK_CLOEXEC), "accept4")
        taken = { connFd, meaning: meaningOf(connFd) }
        startChild(server, connFd)
      },
      turn: () => turn(server),
      /** A turn that should throw, and says what. */
      fail: () => {
        try {
          turn(server)
        } catch (error) {
          if (error instanceof TodoError) throw error
          return String(error)
        }
        return ""
      },
      drain: (ms) => drain(server, ms),
      pause: (ms) => {
        door.closedUntilMs = clock() + ms
      },
      /** As serve() does before it drains. */
      shut: () => {
        server.stopping = true
        void close(listenFd)
      },
      /** Nobody wants it to stop any more. */
      resume: () => {
        server.stopping = false
      },
    }
    let taken = { connFd: -1, meaning: "" }
    for (let said = 0; ; said++) {
      const [what = "", argument] = hear().split(" ")
      const { returned, threw } = outcome(() => orders[what]?.(Number(argument)))
      if (self() !== main) {
        report({ strayed: self() } satisfies Strayed)
        hold()
      }
      const { children, failures, stopping } = server
      const connOpen = taken.meaning !== "" && meaningOf(taken.connFd) === taken.meaning
      const reply = { said, returned, threw, children: [...children], failures, stopping }
      report({ ...reply, fds: parentsFds(true), connOpen } satisfies Reply)
    }
  },
}
