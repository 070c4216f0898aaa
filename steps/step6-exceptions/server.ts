// Step 6, part 6.6: a server that stays. A process for each client, as in step 5, made of what the other parts have.
//
// Invariants
//   1 Each client has a process: whatever happens there, to a client or to the process, costs the others nothing.
//   2 The parent sleeps in one place, has one event for each thing that may happen, and does nothing that blocks.
//   3 It ends in one way: nobody new, those that are there to their end, then the rest by force; and no child is left.
//
//   kill -TERM PID   stops
//
// Left out on purpose: children that are there before they are needed (step 5); they would be stopped the same way.
// Sources: UNP 5.10 and 30.5; signal-safety is no matter here, as no handler runs.

import { check, getpid, kill, SIGCHLD, SIGINT, SIGKILL, SIGTERM, sigset, WEXITSTATUS, WIFEXITED } from "#sys"
import { listenNonblocking } from "../../runtime/listener.ts"
import { isProgram, localPort, runServer } from "../../runtime/program.ts"
import { httpLines, primes, type Service } from "../../runtime/service.ts"
import { singleThreaded } from "../../runtime/single-threaded.ts"
import { forkChild } from "../../solutions/step5-prefork/fork.ts"
import { type Clock, closeOnce } from "./again.ts"
import { type Door, doorEvents, openDoor, takeNext } from "./door.ts"
import { openSignals, type Signals, takeEnds, waitForEvents } from "./signals.ts"
import { type Keepalive, type Limits, serveClient, watchPeer } from "./silence.ts"
import { todo } from "../../runtime/todo.ts"

/** So many clients are served at once; more wait in the kernel's queue. */
export const MOST_CHILDREN = 100
/** How long those that are there may take when the server stops. */
export const DRAIN_MS = 5000

export const LIMITS: Limits = { idleMs: 60_000, requestMs: 10_000, answerMs: 10_000, farewellMs: 2000 }
export const KEEPALIVE: Keepalive = { idleS: 30, intervalS: 10, probes: 3, unackedMs: 60_000 }

export interface Server {
  readonly door: Door
  readonly signals: Signals
  /** pids. */
  readonly children: Set<number>
  /** What a child does with a connection, which it also closes. */
  readonly serve: (connFd: number) => void
  readonly clock: Clock
  readonly mostChildren: number
  /** Somebody wants it to stop. */
  stopping: boolean
  /** How many children did not end by themselves, or failed. */
  failures: number
}

/** Takes listenFd, which is non-blocking, and opens what the server needs besides. */
export function openServer(
  listenFd: number,
  serve: (connFd: number) => void,
  { mostChildren = MOST_CHILDREN, clock = () => performance.now() }: { mostChildren?: number; clock?: Clock } = {},
): Server {
  const [signals, door] = [openSignals(), openDoor(listenFd)]
  return { door, signals, children: new Set(), serve, clock, mostChildren, stopping: false, failures: 0 }
}

/**
 * Has a child of its own serve a client. The connection is the child's from here on; without a child the client reads
 * its end.
 */
export function startChild(server: Server, connFd: number): void {
  // TODO(6.6) forkChild(). The child closes what is the parent's: the listening socket, the reserve, signals.fd; then
  // it serves. The parent closes connFd and notes the pid. When fork() fails (-EAGAIN, -ENOMEM, -EMFILE) this client is
  // sent away, and nothing else happens.
  // #region startChild
  return todo("6.6", "startChild")
  // #endregion startChild
}

/** A child has ended. */
export function childEnded(server: Server, pid: number, wstatus: number): void {
  server.children.delete(pid)
  if (!WIFEXITED(wstatus) || WEXITSTATUS(wstatus) !== 0) server.failures++
}

/** Two structs pollfd: the listening socket's, and room for that of the signals. */
const FDS = new Int32Array(4)

/** One turn of the parent: sleeps until something happens, and does what there is to do. */
export function turn(server: Server): void {
  // TODO(6.6) waitForEvents() with the listening socket: polled for doorEvents(), and for nothing while there are
  // mostChildren; no longer than until the door opens again. SIGCHLD: takeEnds(), childEnded(). SIGTERM, SIGINT:
  // stopping. A client: takeNext(), startChild().
  // #region turn
  return todo("6.6", "turn")
  // #endregion turn
}

/**
 * Waits until all children have ended, at most drainMs, and kills those that have not. Lets nobody in.
 * @returns how many had to be killed
 */
export function drain(server: Server, drainMs: number): number {
  // TODO(6.6) waitForEvents() without descriptors until children is empty, at most until drainMs have passed. Then
  // SIGKILL for each, and wait for their ends too.
  // #region drain
  return todo("6.6", "drain")
  // #endregion drain
}

/** Serves until SIGTERM or SIGINT, and then to the end of those that are there. Closes all that the server has. */
export function serve(server: Server): void {
  const { door, signals } = server
  while (!server.stopping) turn(server)
  void closeOnce(door.listenFd) // from here on who comes is refused, and can go somewhere else
  void drain(server, DRAIN_MS)
  for (const fd of [door.reserveFd, signals.fd]) if (fd >= 0) void closeOnce(fd)
}

/** What a child of the program does. */
export function serveWith(service: Service, limits = LIMITS, clock: Clock = () => performance.now()) {
  return (connFd: number): void => {
    check(watchPeer(connFd, KEEPALIVE), "setsockopt")
    void serveClient(connFd, service, limits, clock)
  }
}

/** The program: `npx tsx server.ts [PORT] [--http]`. */
export function main(args: string[]): void {
  runServer(args, ({ port, http }) => {
    const listenFd = listenNonblocking(port)
    console.log(`listening on 127.0.0.1:${localPort(listenFd)}; stop with Ctrl-C or kill -TERM ${getpid()}`)
    serve(openServer(listenFd, serveWith(http ? httpLines : primes)))
  })
}

if (isProgram(import.meta.url)) {
  singleThreaded()
  main(process.argv.slice(2))
}
