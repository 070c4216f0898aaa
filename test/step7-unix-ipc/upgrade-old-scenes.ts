// Part 7.6 inside the graded process, the old generation: the scene plays the successor.

import { admit, hearSuccessor, letGo, type Phase } from "#impl/step7-unix-ipc/upgrade"
import { accept4, close, epoll_wait, F_GETFD, F_GETFL, FD_CLOEXEC, fcntl, O_NONBLOCK, SOCK_CLOEXEC, unlink } from "#sys"
import type { Text } from "../../workbook/manifest.ts"
import { meaningOf, openFds } from "./open.ts"
import { NOBODY, STRANGER } from "./upgrade-facts.ts"
import { callAt, GO, hearAll, hearOne, NONSENSE, READY, SOCKETS, say, TAKE } from "./upgrade-wire.ts"
import {
  becomeNobody,
  begin,
  canPlayStranger,
  clearQueue,
  clock,
  dial,
  fileOf,
  found,
  guest,
  isServed,
  letsIn,
  openChannel,
  openWorld,
  phaseOf,
  received,
  startChild,
  statusOf,
  textOf,
  thrownBy,
  tryDial,
  type World,
  withoutDescriptors,
} from "./upgrade-world.ts"

const DRAIN_MS = 30_000

const OWN: Text = textOf("somebody of the server's own uid", "서버와 같은 uid의 프로세스")
const ROOT: Text = textOf("root, at a server that is not root's", "root (서버는 root의 것이 아님)")

/** Calls the function of the reader, which must not sleep. */
function call(name: string, work: () => void): void {
  begin(name)
  work()
}

/** Nobody is admitted: the generation is as before. */
function mustServe({ generation }: World, what: Text): void {
  begin("admit")
  const threw = thrownBy(() => admit(generation))
  const { phase, channelFd } = generation
  if (threw !== undefined || phase !== "serving" || channelFd !== -1)
    found("E7-ADMIT-NOBODY", { what, saw: threw ?? `${phase}, channelFd ${channelFd}` })
}

function mustAdmit({ generation }: World, who: Text): void {
  if (phaseOf(generation) !== "called" || meaningOf(generation.channelFd) === "")
    found("E7-ADMIT-REFUSES", { who, phase: generation.phase })
}

/** Strangers, which only root can play. */
function strangers(world: World): void {
  const { generation, path } = world
  const nobody = startChild(() => {
    becomeNobody()
    callAt(path)
    return 0
  })
  statusOf(nobody)
  const before = openFds().length
  call("admit", () => admit(generation))
  if (phaseOf(generation) !== "serving") found("E7-ADMIT-STRANGER", { how: STRANGER })
  if (clearQueue(generation.place.listenFd) > 0 || openFds().length > before)
    found("E7-ADMIT-CLOSES", { who: textOf(`uid ${NOBODY}`, `uid ${NOBODY}`) })
  for (const who of [ROOT, OWN]) {
    const early = who === ROOT ? callAt(path) : -1
    const server = startChild(() => {
      becomeNobody()
      if (who === OWN) callAt(path)
      call("admit", () => admit(generation))
      return phaseOf(generation) === "called" ? 0 : 1
    })
    if (statusOf(server) !== 0) found("E7-ADMIT-REFUSES", { who, phase: "serving" })
    clearQueue(generation.place.listenFd)
    if (early >= 0) void close(early)
  }
}

/** Whoever fails, the old generation serves as if nobody had called. */
function mustRollBack(world: World, theirs: number, what: Text): void {
  const { generation } = world
  const { loop, place, phase, channelFd } = generation
  const hasBoth = meaningOf(loop.listenFd) !== "" && meaningOf(place.listenFd) !== ""
  if (!hasBoth || !letsIn(world)) found("E7-HEAR-STOPS", { what })
  const isOver = theirs < 0 || hearAll(theirs).ended
  if (phase !== "serving" || channelFd !== -1 || !isOver)
    found("E7-HEAR-ROLLBACK", {
      what,
      phase,
      channel: isOver ? textOf("closed", "닫힘") : textOf("open", "열려 있음"),
    })
}

interface Failure {
  readonly what: Text
  readonly phase: Phase
  /** What the successor says; none: it only ends. */
  readonly says?: readonly number[]
  /** It ends right after that. */
  readonly ends?: boolean
}

const FAILURES: readonly Failure[] = [
  { what: textOf("It ended before TAKE", "TAKE 전에 끝났습니다"), phase: "called", ends: true },
  { what: textOf(`It said ${NONSENSE}`, `${NONSENSE}번 메시지를 보냈습니다`), phase: "called", says: [NONSENSE] },
  { what: textOf("It said READY before TAKE", "TAKE 전에 READY를 보냈습니다"), phase: "called", says: [READY] },
  {
    what: textOf("It sent two bytes, and the first of them was TAKE", "첫 바이트가 TAKE인 두 바이트를 보냈습니다"),
    phase: "called",
    says: [TAKE, 0],
  },
  {
    what: textOf("It said TAKE and ended", "TAKE를 보내고 끝났습니다"),
    phase: "called",
    says: [TAKE],
    ends: true,
  },
  { what: textOf("It ended before READY", "READY 전에 끝났습니다"), phase: "offered", ends: true },
  { what: textOf("It said TAKE twice", "TAKE를 두 번 보냈습니다"), phase: "offered", says: [TAKE] },
  { what: textOf(`It said ${NONSENSE}`, `${NONSENSE}번 메시지를 보냈습니다`), phase: "offered", says: [NONSENSE] },
  {
    what: textOf("It said READY and ended", "READY를 보내고 끝났습니다"),
    phase: "offered",
    says: [READY],
    ends: true,
  },
]

/** What somebody has been sent, for a text. @param isSwapped the control socket came first */
function shown(heard: readonly { bytes: Uint8Array; fds: readonly number[] }[], isSwapped = false): Text {
  const parts = heard.map(({ bytes, fds }) => `[${[...bytes.subarray(0, 4)].join(" ")}] + ${fds.length}`)
  const all = parts.join(", ")
  if (isSwapped) return textOf(`${all}, the control socket first`, `${all}, 제어 소켓이 먼저`)
  return heard.length === 0 ? textOf("nothing", "아무것도 없음") : textOf(all, all)
}

export const upgradeOldScenes = {
  upgradeAdmits() {
    const world = openWorld()
    const { generation, path } = world
    mustServe(world, textOf("Nobody called", "아무도 부르지 않았습니다"))
    const early = callAt(path)
    withoutDescriptors(() => mustServe(world, textOf("No descriptor was left", "남은 디스크립터가 없었습니다")))
    void close(early)
    clearQueue(generation.place.listenFd)

    const first = callAt(path)
    call("admit", () => admit(generation))
    mustAdmit(world, OWN)
    const { channelFd, deadlineMs } = generation
    const isInherited = (fcntl(channelFd, F_GETFD, 0) & FD_CLOEXEC) === 0
    const isBlocking = (fcntl(channelFd, F_GETFL, 0) & O_NONBLOCK) === 0
    if (isInherited || isBlocking) found("E7-ADMIT-FLAGS", { missing: isBlocking ? "SOCK_NONBLOCK" : "SOCK_CLOEXEC" })
    for (const phase of ["called", "offered", "arriving"] as const) {
      generation.phase = phase
      const second = callAt(path)
      call("admit", () => admit(generation))
      const isSame = phaseOf(generation) === phase && generation.channelFd === channelFd
      if (!isSame || generation.deadlineMs !== deadlineMs || hearOne(first) === "end")
        found("E7-ADMIT-SECOND", { phase, now: generation.phase })
      if (!hearAll(second).ended)
        found("E7-ADMIT-CLOSES", { who: textOf("a second caller", "두 번째로 부른 프로세스") })
      void close(second)
    }
    void close(first)
    void close(channelFd)
    generation.phase = "serving"
    generation.channelFd = -1
    if (canPlayStranger()) strangers(world)
  },

  upgradeHears() {
    const world = openWorld()
    const { generation } = world
    const { loop, place } = generation
    let theirs = openChannel(world, "called")
    for (const phase of ["called", "offered"] as const) {
      generation.phase = phase
      call("hearSuccessor", () => hearSuccessor(generation))
      const hasEnded = hearOne(theirs) === "end"
      if (phaseOf(generation) !== phase || hasEnded) found("E7-HEAR-NOTHING", { phase, now: generation.phase })
    }
    void close(theirs)
    void close(generation.channelFd)

    for (const { what, phase, says, ends } of FAILURES) {
      theirs = openChannel(world, phase)
      if (says !== undefined) say(theirs, says)
      if (ends) void close(theirs)
      call("hearSuccessor", () => hearSuccessor(generation))
      mustRollBack(world, ends ? -1 : theirs, what)
      if (!ends) void close(theirs)
    }

    theirs = openChannel(world, "called")
    const before = openFds().length
    say(theirs, [TAKE], [theirs])
    call("hearSuccessor", () => hearSuccessor(generation))
    const { heard } = hearAll(theirs)
    for (const fd of heard.flatMap(({ fds }) => fds)) void close(fd)
    if (generation.channelFd >= 0) void close(generation.channelFd)
    const leaked = openFds().length - (before - 1)
    if (leaked > 0) found("E7-HEAR-LEAKS", { count: leaked })
    void close(theirs)

    theirs = openChannel(world, "called")
    say(theirs, [TAKE])
    call("hearSuccessor", () => hearSuccessor(generation))
    const offer = hearAll(theirs).heard
    const [sockets] = offer
    const wanted = [loop.listenFd, place.listenFd].map(meaningOf)
    const isWhole = offer.length === 1 && sockets?.bytes.length === 1 && sockets.bytes[0] === SOCKETS
    const means = sockets?.fds.map(meaningOf) ?? []
    if (!isWhole || means.join() !== wanted.join() || phaseOf(generation) !== "offered") {
      const isSwapped = means.join() === wanted.toReversed().join()
      found("E7-HEAR-SOCKETS", { saw: shown(offer, isSwapped), phase: generation.phase })
    }
    if (!letsIn(world)) found("E7-HEAR-STOPS", { what: textOf("It said TAKE", "TAKE를 보냈습니다") })

    say(theirs, [READY])
    call("hearSuccessor", () => hearSuccessor(generation))
    const go = hearAll(theirs).heard
    const isGo = go.length === 1 && go[0]?.bytes.length === 1 && go[0].bytes[0] === GO
    if (!isGo || phaseOf(generation) !== "leaving" || meaningOf(loop.listenFd) === wanted[0])
      found("E7-HEAR-GO", { saw: shown(go), phase: generation.phase })

    void close(theirs)
    call("hearSuccessor", () => hearSuccessor(generation))
    if (phaseOf(generation) !== "leaving" || generation.channelFd !== -1)
      found("E7-HEAR-LEAVING", { phase: generation.phase, channel: generation.channelFd })
  },

  upgradeLetsGo({ path }: { path: string }) {
    const world = openWorld(path)
    const { generation, port } = world
    const { loop, place } = generation
    const theirs = openChannel(world, "offered")
    // What the successor has got.
    say(generation.channelFd, [SOCKETS], [loop.listenFd, place.listenFd])
    const [listenFd = -1, placeFd = -1] = hearAll(theirs).heard[0]?.fds ?? []
    const inside = guest(world)
    const early = dial(port)
    const file = fileOf(path)
    call("letGo", () => letGo(generation))
    const { phase, deadlineMs } = generation
    if (phaseOf(generation) !== "leaving")
      found("E7-LETGO-KEEPS", { what: textOf(`the phase is ${phase}`, `phase가 ${phase}`) })
    const leftMs = deadlineMs - clock()
    if (Math.abs(leftMs - DRAIN_MS) > 1)
      found("E7-LETGO-KEEPS", { what: textOf(`deadlineMs is ${leftMs} ms from now`, `deadlineMs가 ${leftMs} ms 뒤`) })
    if (meaningOf(loop.listenFd) !== "")
      found("E7-LETGO-KEEPS", { what: textOf("the listening socket is open", "리스닝 소켓이 열려 있음") })
    if (meaningOf(place.listenFd) !== "")
      found("E7-LETGO-KEEPS", { what: textOf("the control socket is open", "제어 소켓이 열려 있음") })
    if (fileOf(path)?.ino !== file?.ino) found("E7-LETGO-FILE")
    const late = tryDial(port)
    if (epoll_wait(loop.epollFd, loop.events, 8, 0) > 0) found("E7-LETGO-HEARS")
    for (const client of [early, late]) {
      const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
      if (client === undefined || connFd < 0 || received(client) === undefined)
        found("E7-LETGO-BREAKS", { what: textOf("A client that waits in the queue", "대기열의 클라이언트") })
      void close(connFd)
    }
    const caller = callAt(path)
    if (accept4(placeFd, null, null, SOCK_CLOEXEC) < 0)
      found("E7-LETGO-BREAKS", { what: textOf("The next caller", "다음에 부르는 프로세스") })
    void close(caller)
    if (!isServed(world, inside.fd))
      found("E7-LETGO-BREAKS", { what: textOf("A client that is there", "접속 중인 클라이언트") })
    void unlink(path)
  },
}
