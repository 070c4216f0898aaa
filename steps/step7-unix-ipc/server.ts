// Step 7, part 7.6: a server that is replaced while it serves. Much of the book is in it: the loop of step 2, the
// frames of step 4, the signals and deadlines of step 6, and the sockets, credentials and descriptors of this step.
//
//   npx tsx server.ts [PORT] [--control PATH] [--drain]
//
// Started once more, it takes over from the one that runs, and that one ends. With --drain its clients stay with it to
// their end. kill -TERM PID stops it.
//
// Invariants
//   1 One wait for everything: epoll's descriptor is one among those of poll().
//   2 Whatever phase it is in, the clients that are there are served.
//   3 The control socket's file goes with the last generation, and only with that.
//
// Sources: nginx "Upgrading executable on the fly", HAProxy -x, systemd.socket(5).

import { tmpdir } from "node:os"
import { parseArgs } from "node:util"
import {
  check,
  EPOLL_CTL_DEL,
  epoll_ctl,
  getpid,
  POLLIN,
  POLLOUT,
  SHUT_RD,
  SIGINT,
  SIGTERM,
  SOCK_SEQPACKET,
  shutdown,
  sigset,
} from "#sys"
import { listenNonblocking } from "../../runtime/listener.ts"
import { isProgram, localPort, runServer } from "../../runtime/program.ts"
import { setNonblocking } from "../../solutions/step2-epoll/server.ts"
import { dropClient, type Protocol } from "../../solutions/step4-protocol/client.ts"
import { untilDue } from "../../solutions/step4-protocol/deadlines.ts"
import { openLoop, turn as turnLoop } from "../../solutions/step4-protocol/loop.ts"
import { framed } from "../../solutions/step4-protocol/server.ts"
import { type Clock, closeOnce } from "../../solutions/step6-exceptions/again.ts"
import { openSignals, type Signals, waitForEvents } from "../../solutions/step6-exceptions/signals.ts"
import { inheritedFds } from "./inherit.ts"
import { closePlace, openPlace } from "./path.ts"
import {
  ANSWER_MS,
  admit,
  announce,
  DRAIN_MS,
  endChannel,
  type Generation,
  hearPredecessor,
  hearSuccessor,
  passClients,
  rollBack,
  takeOver,
} from "./upgrade.ts"

export interface Options {
  readonly port: number
  /** Where the control socket is. */
  readonly path: string
  readonly isLive: boolean
  readonly protocol?: Protocol
  readonly clock?: Clock
}

/**
 * A generation that may serve: the first one, or the successor of the one that runs.
 * @throws Error, SyscallError when it cannot be; whoever runs goes on then
 */
export function openGeneration({ port, path, isLive, protocol = framed, clock = now }: Options): Generation {
  const untilMs = clock() + ANSWER_MS
  const taken = takeOver(path, untilMs, clock)
  const inherited = inheritedFds(process.env, getpid())
  const listenFd = taken?.listenFd ?? inherited[0] ?? listenNonblocking(port)
  for (const fd of inherited) if (fd !== listenFd) void closeOnce(fd) // this server has use for one
  // systemd opens sockets that block, and the loop would sleep in accept4() when nobody waits any more.
  check(setNonblocking(listenFd), "fcntl")
  const loop = openLoop(listenFd, protocol, clock)
  if (taken !== undefined) announce(taken, untilMs, clock) // all that can fail has been done
  return {
    loop,
    place: taken?.place ?? openPlace(path, 0o600, SOCK_SEQPACKET),
    clock,
    isLive,
    phase: taken === undefined ? "serving" : "arriving",
    channelFd: taken?.channelFd ?? -1,
    isFull: false,
    deadlineMs: Number.POSITIVE_INFINITY,
  }
}

const now = () => performance.now()
/** Three structs pollfd, and room for that of the signals. */
const FDS = new Int32Array(8)

/** One turn: sleeps until something happens or is due, and does what there is to do. */
export function turn(generation: Generation, signals: Signals): void {
  const { loop, place } = generation
  const controlFd = generation.phase === "leaving" ? -1 : place.listenFd // -1: poll() skips it
  const wanted = generation.isFull ? POLLIN | POLLOUT : POLLIN
  FDS.set([loop.epollFd, POLLIN, controlFd, POLLIN, generation.channelFd, wanted])
  const came = waitForEvents(signals, FDS, 3, waitMs(generation))
  const isReady = (i: number) => (FDS[2 * i + 1] ?? 0) >>> 16 !== 0
  if ((came & sigset(SIGTERM, SIGINT)) !== 0) stop(generation)
  // Before anything is heard: a READY that comes too late gets no GO, for its sender may be giving up right now.
  else if (isOver(generation) && generation.phase !== "leaving") rollBack(generation)
  else if (isReady(1)) admit(generation)
  else if (isReady(2) && generation.phase === "arriving") hearPredecessor(generation)
  else if (isReady(2)) hearSuccessor(generation)
  void turnLoop(loop, 0)
  if (generation.phase === "leaving" && generation.channelFd >= 0) passClients(generation)
}

/** When the phase is over, by clock; Infinity: it has no limit. */
function deadlineOf({ phase, deadlineMs }: Generation): number {
  return phase === "serving" || phase === "arriving" ? Number.POSITIVE_INFINITY : deadlineMs
}

function isOver(generation: Generation): boolean {
  return generation.clock() >= deadlineOf(generation)
}

/** Whole ms until something is due; -1: nothing is. */
function waitMs(generation: Generation): number {
  const leftMs = Math.min(untilDue(generation.loop), deadlineOf(generation) - generation.clock())
  return leftMs === Number.POSITIVE_INFINITY ? -1 : Math.max(0, Math.ceil(leftMs))
}

/** The end without a successor: nobody new, and those that are there to their end. Told again, it ends at once. */
function stop(generation: Generation): void {
  const { loop, place, phase, clock } = generation
  if (phase === "arriving") {
    // Whoever the predecessor still has stays there; whoever is on the way is ours.
    void shutdown(generation.channelFd, SHUT_RD)
    while (generation.channelFd >= 0) hearPredecessor(generation)
  } else if (generation.channelFd >= 0) endChannel(generation)
  if (phase === "leaving") {
    generation.deadlineMs = clock()
    return
  }
  check(epoll_ctl(loop.epollFd, EPOLL_CTL_DEL, loop.listenFd, 0, 0), "epoll_ctl")
  void closeOnce(loop.listenFd)
  closePlace(place)
  generation.phase = "leaving"
  generation.deadlineMs = clock() + DRAIN_MS
}

/** Serves until it has a successor, or is told to stop, and nobody is left. Closes all that the generation has. */
export function serve(generation: Generation, signals: Signals): void {
  const { loop } = generation
  const isDone = () => loop.clients.every((client) => client === undefined) || isOver(generation)
  while (generation.phase !== "leaving" || !isDone()) turn(generation, signals)
  for (const client of loop.clients) if (client !== undefined) dropClient(loop, client)
  if (generation.channelFd >= 0) endChannel(generation)
  for (const fd of [loop.epollFd, signals.fd]) if (fd >= 0) void closeOnce(fd)
}

/** The program: `npx tsx server.ts [PORT] [--control PATH] [--drain]`. */
export function main(args: string[]): void {
  const { control, drain, rest } = readOptions(args)
  runServer(
    rest,
    ({ port }) => {
      const signals = openSignals()
      // With port 0 nobody can know which server is meant.
      const path = control ?? `${tmpdir()}/echobook-${port === 0 ? getpid() : port}.sock`
      const generation = openGeneration({ port, path, isLive: !drain })
      const { loop, phase } = generation
      const how = phase === "arriving" ? "taken over from the one that ran" : "the first one"
      console.log(`listening on 127.0.0.1:${localPort(loop.listenFd)}, ${how}; stop with kill -TERM ${getpid()}`)
      serve(generation, signals)
    },
    " [--control PATH] [--drain]",
  )
}

/** --control PATH and --drain; whatever else there is, runServer() reads, or says that it is wrong. */
function readOptions(args: string[]): { control?: string; drain: boolean; rest: string[] } {
  const { values, tokens } = parseArgs({
    args,
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: { control: { type: "string" }, drain: { type: "boolean" } },
  })
  const rest = tokens.flatMap((token) => {
    if (token.kind === "positional") return [token.value]
    if (token.kind !== "option") return []
    const isOurs = token.name === "drain" || (token.name === "control" && token.value !== undefined)
    return isOurs ? [] : [token.rawName]
  })
  const { control, drain } = values
  return { ...(typeof control === "string" && { control }), drain: drain === true, rest }
}

if (isProgram(import.meta.url)) main(process.argv.slice(2))
