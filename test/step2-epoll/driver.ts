// What the checks of step 2 make the code under test do, one scene each. Runs inside the graded process. Scenes with a
// loop are in loop-scenes.ts, those of the binding in binding-scenes.ts.

// First: it must be there before the code under test is loaded.
import "../../workbook/grader/prelude.ts"
import { CLIENTS, main as mainOfC10k, OWN_DESCRIPTORS, raiseFdLimit } from "#impl/step2-epoll/c10k"
import { main as mainOfEdge, serveEdge } from "#impl/step2-epoll/edge"
import { acceptAll, main, serve, setNonblocking } from "#impl/step2-epoll/server"
import {
  AF_INET,
  check,
  F_SETFL,
  fcntl,
  getrlimit,
  O_APPEND,
  O_NONBLOCK,
  RLIMIT_NOFILE,
  SOCK_CLOEXEC,
  SOCK_STREAM,
  SyscallError,
  setrlimit,
  socket,
} from "#sys"
import { listenNonblocking } from "../../runtime/listener.ts"
import { localPort } from "../../runtime/program.ts"
import { TodoError } from "../../runtime/todo.ts"
import { hear, hold, report, runDriver } from "../../workbook/grader/driver.ts"
import { bindingScenes } from "./binding-scenes.ts"
import { CLOEXEC, hasFlag, isOpen } from "./descriptors.ts"
import { loopScenes } from "./loop-scenes.ts"

runDriver({
  setNonblocking() {
    const fd = check(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket")
    check(fcntl(fd, F_SETFL, O_APPEND), "fcntl") // means nothing to a socket, and is there to be kept
    const returned: unknown = setNonblocking(fd)
    const nonblocking = hasFlag(fd, O_NONBLOCK)
    void setNonblocking(fd)
    report({
      returned: String(returned),
      nonblocking,
      twice: hasFlag(fd, O_NONBLOCK),
      kept: hasFlag(fd, O_APPEND),
      closed: String(setNonblocking(1_000_000)),
    })
    hold()
  },

  /** The clients are there before it is called. */
  acceptAll() {
    const listenFd = listenNonblocking(0)
    report(localPort(listenFd))
    hear()
    const taken: number[] = []
    let returned: unknown
    try {
      returned = acceptAll(listenFd, (connFd) => taken.push(connFd))
    } catch (error) {
      if (!(error instanceof SyscallError)) throw error
      returned = `thrown ${error.code}`
    }
    const descriptors = taken.filter(isOpen)
    const nonblocking = descriptors.filter((fd) => hasFlag(fd, O_NONBLOCK)).length
    const cloexec = descriptors.filter((fd) => hasFlag(fd, CLOEXEC)).length
    const strange = taken.filter((fd) => !descriptors.includes(fd)).map(String)
    report({ returned: returned ?? "undefined", taken: descriptors.length, nonblocking, cloexec, strange })
    hold()
  },

  ...loopScenes,
  ...bindingScenes,

  /** Lowers the soft limit first, as a shell's ulimit would have. */
  raiseFdLimit({ soft, wanted }: { soft: number; wanted: number }) {
    const before = new BigUint64Array(2)
    check(getrlimit(RLIMIT_NOFILE, before), "getrlimit")
    const hard = before[1] ?? 0n
    check(setrlimit(RLIMIT_NOFILE, new BigUint64Array([BigInt(soft), hard])), "setrlimit")
    let returned: unknown
    try {
      returned = raiseFdLimit(wanted)
    } catch (error) {
      if (!(error instanceof Error) || error instanceof TodoError) throw error
      returned = `thrown ${error.message}`
    }
    const after = new BigUint64Array(2)
    check(getrlimit(RLIMIT_NOFILE, after), "getrlimit")
    report({ returned: String(returned), soft: Number(after[0]), hard: Number(after[1]), hardBefore: Number(hard) })
    hold()
  },

  /** What the program of part 2.5 does, started with a soft limit that is too low. */
  c10k({ soft, port }: { soft: number; port: number }) {
    const limit = new BigUint64Array(2)
    check(getrlimit(RLIMIT_NOFILE, limit), "getrlimit")
    check(setrlimit(RLIMIT_NOFILE, new BigUint64Array([BigInt(soft), limit[1] ?? 0n])), "setrlimit")
    raiseFdLimit(CLIENTS + OWN_DESCRIPTORS)
    const listenFd = listenNonblocking(port)
    report(port)
    serve(listenFd)
  },

  /** The programs themselves, for `book run`, by file. */
  program({ args, file = "server.ts" }: { args: string[]; file?: string }) {
    const programs: Readonly<Record<string, typeof main>> = { "edge.ts": mainOfEdge, "c10k.ts": mainOfC10k }
    const program = programs[file] ?? main
    program(args)
  },

  serve({ edge = false }: { edge?: boolean }) {
    const listenFd = listenNonblocking(0)
    report(localPort(listenFd))
    if (edge) serveEdge(listenFd)
    else serve(listenFd)
  },
})
