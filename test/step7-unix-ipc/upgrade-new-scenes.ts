// Part 7.6 inside the graded process, the new generation: the scene, or a child of it, plays the old one.

import { spawnSync } from "node:child_process"
import { readlinkSync } from "node:fs"
import { inheritedFds } from "#impl/step7-unix-ipc/inherit"
import { announce, hearPredecessor, type Taken, takeOver } from "#impl/step7-unix-ipc/upgrade"
import {
  AF_UNIX,
  accept4,
  check,
  close,
  F_GETFD,
  F_SETFD,
  FD_CLOEXEC,
  fcntl,
  getuid,
  POLLIN,
  poll,
  SHUT_WR,
  SOCK_CLOEXEC,
  SOCK_NONBLOCK,
  SOCK_SEQPACKET,
  shutdown,
  socketpair,
} from "#sys"
import { listenNonblocking } from "../../runtime/listener.ts"
import { turn } from "../../solutions/step4-protocol/loop.ts"
import { report } from "../../workbook/grader/driver.ts"
import { send } from "../../workbook/grader/prelude.ts"
import type { Text } from "../../workbook/manifest.ts"
import {
  CLIENT,
  callAt,
  DONE,
  GO,
  hearAll,
  hearOne,
  listenUnix,
  NONSENSE,
  newName,
  READY,
  SOCKETS,
  say,
  TAKE,
} from "./upgrade-wire.ts"
import {
  becomeNobody,
  begin,
  clock,
  dial,
  fileOf,
  found,
  guest,
  isServed,
  meaning,
  NOBODY,
  openChannel,
  openFds,
  openWorld,
  phaseOf,
  received,
  sendAll,
  startChild,
  statusOf,
  talk,
  textOf,
  thrownBy,
} from "./upgrade-world.ts"

const PATIENCE_MS = 5000
/** Nobody is kept from ending by this, and whoever waits for what does not come ends by it. */
const CHILD_WAITS_MS = 10_000

/** Makes the descriptors of a program that somebody else has opened for it. */
const INHERITED = 2
const FIRST_FD = 3

/** What LISTEN_PID and LISTEN_FDS are, and how many descriptors are taken then. `self` stands for the own pid. */
const ENVIRONMENTS: readonly { pid?: string; fds?: string; takes: number }[] = [
  { takes: 0 },
  { pid: "self", takes: 0 },
  { fds: "2", takes: 0 },
  { pid: "1", fds: "2", takes: 0 },
  { pid: "self.5", fds: "2", takes: 0 },
  { pid: "self", fds: "0", takes: 0 },
  { pid: "self", fds: "-1", takes: 0 },
  { pid: "self", fds: "1.5", takes: 0 },
  { pid: "self", fds: "many", takes: 0 },
  { pid: "self", fds: "", takes: 0 },
  { pid: "self", fds: "4000000000", takes: 0 },
  { pid: "self", fds: "2", takes: INHERITED },
  { pid: "self", fds: "1", takes: 1 },
]

/** Whoever plays the old generation in takeOver(). @returns what it sends */
type Play = (connFd: number) => void

function waitFor(fd: number): void {
  void poll(new Int32Array([fd, POLLIN]), 1, CHILD_WAITS_MS)
}

/** An old generation in a child: it lets somebody in, and plays. It ends when the other one has ended. */
function playOld(listenFd: number, play: Play): number {
  return startChild(() => {
    waitFor(listenFd)
    const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
    if (connFd < 0) return 1
    waitFor(connFd)
    const asked = hearOne(connFd)
    const isTake = asked !== undefined && asked !== "end" && asked.bytes.length === 1 && asked.bytes[0] === TAKE
    if (!isTake) return asked === "end" ? 3 : 2
    play(connFd)
    waitFor(connFd)
    return 0
  })
}

const exitCode = (wstatus: number): number => wstatus >> 8

interface WrongAnswer {
  readonly what: Text
  readonly play: (connFd: number, fds: readonly number[]) => void
}

const WRONG_ANSWERS: readonly WrongAnswer[] = [
  {
    what: textOf("one descriptor instead of two", "디스크립터가 둘이 아니라 하나"),
    play: (connFd, [first = -1]) => say(connFd, [SOCKETS], [first]),
  },
  {
    what: textOf("three descriptors instead of two", "디스크립터가 둘이 아니라 셋"),
    play: (connFd, [first = -1, second = -1]) => say(connFd, [SOCKETS], [first, second, second]),
  },
  {
    what: textOf("SOCKETS without a descriptor", "디스크립터 없는 SOCKETS"),
    play: (connFd) => say(connFd, [SOCKETS]),
  },
  {
    what: textOf(`${NONSENSE}, with two descriptors`, `디스크립터 둘과 함께 온 ${NONSENSE}번`),
    play: (connFd, fds) => say(connFd, [NONSENSE], fds),
  },
  { what: textOf("the end", "연결의 끝"), play: (connFd) => void close(connFd) },
]

/** The descriptors that the new one has got before READY, as announce() is given them. */
function openTaken(): { taken: Taken; theirs: number; means: string[] } {
  const sv = new Int32Array(2)
  check(socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, sv), "socketpair")
  const [channelFd = -1, theirs = -1] = sv
  const path = newName()
  const taken = {
    listenFd: listenNonblocking(0),
    channelFd,
    place: { listenFd: listenUnix(path), path, file: undefined },
  }
  return { taken, theirs, means: fdsOf(taken).map(meaning) }
}

function fdsOf({ channelFd, listenFd, place }: Taken): number[] {
  return [channelFd, listenFd, place.listenFd]
}

const NO_GO: readonly { what: Text; play: (theirs: number) => void }[] = [
  { what: textOf("nothing came", "아무것도 오지 않았습니다"), play: () => undefined },
  { what: textOf("the old one ended", "이전 서버가 끝났습니다"), play: (theirs) => void shutdown(theirs, SHUT_WR) },
  { what: textOf(`${NONSENSE} came`, `${NONSENSE}번이 왔습니다`), play: (theirs) => say(theirs, [NONSENSE]) },
  { what: textOf("the channel was closed", "채널이 닫혔습니다"), play: (theirs) => void close(theirs) },
]

/** An end of the hand-over, and what comes before. */
const ENDS: readonly { what: Text; play: (theirs: number) => void }[] = [
  { what: textOf("DONE came", "DONE이 왔습니다"), play: (theirs) => say(theirs, [DONE]) },
  { what: textOf("The old one ended", "이전 서버가 끝났습니다"), play: (theirs) => void close(theirs) },
  {
    what: textOf("CLIENT came without a descriptor", "디스크립터 없는 CLIENT가 왔습니다"),
    play: (theirs) => say(theirs, [CLIENT]),
  },
  {
    what: textOf(`${NONSENSE} came, with a descriptor`, `디스크립터와 함께 ${NONSENSE}번이 왔습니다`),
    play: (theirs) => say(theirs, [NONSENSE], [theirs]),
  },
]

export const upgradeNewScenes = {
  /** Starts itself once more, with descriptors that are there from the beginning, as systemd would. */
  upgradeStartsWith() {
    const fds = [listenNonblocking(0), listenNonblocking(0)]
    begin("inheritedFds")
    const [node = "", script = ""] = process.argv
    const { stdout, stderr } = spawnSync(node, [...process.execArgv, script, "upgradeInherits"], {
      stdio: ["ignore", "pipe", "pipe", ...fds],
      env: { ...process.env, ECHOBOOK_REPORT_FD: "1" },
      encoding: "utf8",
    })
    for (const line of stdout.split("\n").filter((one) => one.startsWith("{"))) {
      const said = JSON.parse(line) as { kind: string; value?: unknown }
      if (said.kind === "value") report(said.value)
      else if (said.kind !== "hello" && said.kind !== "done") {
        send(said)
        process.exit(1)
      }
    }
    if (stderr !== "") process.stderr.write(stderr)
  },

  upgradeInherits() {
    const self = readlinkSync("/proc/self")
    const pid = Number(self)
    const name = (text: string) => text.replace("self", self)
    for (const { pid: forPid, fds, takes } of ENVIRONMENTS) {
      const env: Record<string, string | undefined> = { PATH: "/bin" }
      if (forPid !== undefined) env["LISTEN_PID"] = name(forPid)
      if (fds !== undefined) env["LISTEN_FDS"] = fds
      const shown = Object.entries(env)
        .filter(([key]) => key !== "PATH")
        .map(([key, value]) => `${key}=${value}`)
        .join(" ")
      const expected = Array.from({ length: takes }, (_, i) => FIRST_FD + i)
      for (let i = 0; i < INHERITED; i++) void fcntl(FIRST_FD + i, F_SETFD, 0)
      begin("inheritedFds")
      let got: number[] = []
      const threw = thrownBy(() => {
        got = inheritedFds(env, pid)
      })
      const saw = threw ?? `[${got.join(", ")}]`
      if (threw !== undefined || got.join() !== expected.join())
        found("E7-INHERIT-FDS", { env: shown || "-", expected: `[${expected.join(", ")}]`, saw })
      const left = ["LISTEN_PID", "LISTEN_FDS"].filter((key) => key in env && env[key] !== undefined)
      if (left.length > 0) found("E7-INHERIT-ENV", { left: left.join(", "), env: shown })
      if (env["PATH"] !== "/bin") found("E7-INHERIT-ENV", { left: "-", env: shown })
      const open = expected.find((fd) => (fcntl(fd, F_GETFD, 0) & FD_CLOEXEC) === 0)
      if (open !== undefined) found("E7-INHERIT-CLOEXEC", { fd: open })
    }
  },

  upgradeTakesOver({ folder }: { folder: string }) {
    const path = `${folder}/c.sock`
    const ask = (at: string, deadlineMs = clock() + PATIENCE_MS) => {
      begin("takeOver")
      let taken: Taken | undefined
      const threw = thrownBy(() => {
        taken = takeOver(at, deadlineMs, clock)
      })
      return { taken, threw }
    }
    const before = openFds()
    // Nobody: there is no file, or nobody listens on it any more.
    for (const what of [
      textOf("There was no file", "파일이 없었습니다"),
      textOf("The file was stale", "버려진 파일이었습니다"),
    ]) {
      const { taken, threw } = ask(path)
      if (taken !== undefined || threw !== undefined)
        found("E7-TAKE-NOBODY", { what, expected: "undefined", saw: threw ?? textOf("sockets", "소켓") })
      if (openFds() > before) found("E7-TAKE-LEAKS", { what, count: openFds() - before })
      if (fileOf(path) === undefined) void close(listenUnix(path))
    }
    // A server that is there, and has no room for one more caller.
    const crowded = newName()
    const crowdedFd = listenUnix(crowded, 0)
    const caller = callAt(crowded)
    const full = textOf("A server was there, and its queue was full", "서버가 있었지만 대기열이 가득 찼습니다")
    const inVain = ask(crowded)
    if (inVain.threw === undefined)
      found("E7-TAKE-NOBODY", { what: full, expected: textOf("an exception", "예외"), saw: String(inVain.taken) })
    for (const fd of [crowdedFd, caller]) void close(fd)
    if (openFds() > before) found("E7-TAKE-LEAKS", { what: full, count: openFds() - before })

    const offered = [listenNonblocking(0), listenUnix(newName())]
    for (const { what, play } of WRONG_ANSWERS) {
      const name = newName()
      const listenFd = listenUnix(name)
      const now = openFds()
      const old = playOld(listenFd, (connFd) => play(connFd, offered))
      const { threw } = ask(name)
      if (threw === undefined) found("E7-TAKE-ANSWER", { what })
      const leaked = openFds() - now
      void close(listenFd)
      if (leaked > 0) found("E7-TAKE-LEAKS", { what, count: leaked })
      if (exitCode(statusOf(old)) === 2) found("E7-TAKE-ASKS", { saw: textOf("no TAKE", "TAKE 없음") })
    }
    // Nobody answers, and the time is over.
    const silent = newName()
    const silentFd = listenUnix(silent)
    const now = openFds()
    const silence = textOf("nothing until the time was over", "시간이 다 되도록 아무것도 없음")
    if (ask(silent, clock()).threw === undefined) found("E7-TAKE-ANSWER", { what: silence })
    if (openFds() > now) found("E7-TAKE-LEAKS", { what: silence, count: openFds() - now })
    void close(silentFd)

    if (getuid() === 0) {
      const name = newName()
      const sv = new Int32Array(2)
      check(socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, sv), "socketpair")
      const [mine = -1, its = -1] = sv
      // SO_PEERCRED of who connects tells who has called listen().
      const stranger = startChild(() => {
        becomeNobody()
        const listenFd = listenUnix(name)
        say(its, [READY])
        waitFor(listenFd)
        const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
        waitFor(connFd)
        if (hearOne(connFd) !== "end") say(connFd, [SOCKETS], [listenNonblocking(0), listenFd])
        waitFor(connFd)
        return 0
      })
      waitFor(mine)
      const { threw } = ask(name)
      if (threw === undefined) found("E7-TAKE-TRUSTS", { uid: NOBODY })
      statusOf(stranger)
      for (const fd of [mine, its]) void close(fd)
    }

    // And the one that answers well.
    const good = `${folder}/d.sock`
    const listenFd = listenUnix(good)
    const means = [offered[0] ?? -1, listenFd].map(meaning)
    const old = playOld(listenFd, (connFd) => say(connFd, [SOCKETS], [offered[0] ?? -1, listenFd]))
    const { taken, threw } = ask(good)
    if (taken === undefined) return found("E7-TAKE-ASKS", { saw: threw ?? "undefined" })
    const got = [taken.listenFd, taken.place.listenFd].map(meaning)
    const isRight = got.join() === means.join() && meaning(taken.channelFd) !== ""
    if (!isRight || taken.place.path !== good) found("E7-TAKE-ASKS", { saw: `[${got.join(", ")}]` })
    void close(taken.channelFd)
    statusOf(old)
  },

  upgradeAnnounces() {
    for (const { what, play } of NO_GO) {
      const { taken, theirs, means } = openTaken()
      play(theirs)
      begin("announce")
      const threw = thrownBy(() => announce(taken, clock(), clock))
      if (threw === undefined) found("E7-ANNOUNCE-SERVES", { what })
      const left = fdsOf(taken).filter((fd, i) => meaning(fd) === means[i])
      if (left.length > 0) found("E7-ANNOUNCE-LEAKS", { what, count: left.length })
      void close(theirs)
    }
    const { taken, theirs, means } = openTaken()
    say(theirs, [GO])
    begin("announce")
    const threw = thrownBy(() => announce(taken, clock() + PATIENCE_MS, clock))
    const { heard } = hearAll(theirs)
    const isReady = heard.length === 1 && heard[0]?.bytes.length === 1 && heard[0].bytes[0] === READY
    const isOpen = fdsOf(taken).every((fd, i) => meaning(fd) === means[i])
    if (threw !== undefined || !isReady || !isOpen)
      found("E7-ANNOUNCE-ASKS", {
        heard: heard.map(({ bytes }) => bytes.join(" ")).join(", ") || "-",
        saw: threw ?? (isOpen ? "-" : textOf("descriptors were closed", "디스크립터를 닫았습니다")),
      })
  },

  upgradeAdopts() {
    const world = openWorld()
    const { generation, port } = world
    const { loop } = generation
    const hear = () => {
      begin("hearPredecessor")
      hearPredecessor(generation)
    }
    let theirs = openChannel(world, "arriving")
    hear()
    if (phaseOf(generation) !== "arriving" || hearOne(theirs) === "end")
      found("E7-ADOPT-ENDS", { what: textOf("Nothing came", "아무것도 오지 않았습니다"), phase: generation.phase })

    // Clients of another server, which is gone by now.
    const old = openWorld()
    const guests = [guest(old), guest(old), guest(old)]
    const { request, answer } = talk("in two parts")
    const rest = 9
    const parts = [new Uint8Array(0), request.subarray(0, rest), new Uint8Array(0)]
    sendAll(guests[1]?.fd ?? -1, request.subarray(rest))
    const before = openFds()
    for (const [i, { client }] of guests.entries()) {
      say(theirs, [CLIENT, ...(parts[i] ?? [])], [client.fd])
      void close(client.fd)
    }
    for (let times = 0; times < guests.length; times++) hear()
    const clients = loop.clients.filter((client) => client !== undefined).length
    if (phaseOf(generation) !== "arriving")
      found("E7-ADOPT-ENDS", { what: textOf("Clients came", "클라이언트들이 왔습니다"), phase: generation.phase })
    if (clients !== guests.length || openFds() !== before)
      found("E7-ADOPT-LOST", { what: textOf("Not each client is in the loop", "루프에 없는 클라이언트가 있습니다") })
    for (let turns = 0; turns < 3; turns++) void turn(loop, 0)
    const got = received(guests[1]?.fd ?? -1)
    if (got === undefined || Buffer.compare(got, answer) !== 0)
      found("E7-ADOPT-LOST", {
        what: textOf("A request in two parts is not answered", "두 부분으로 온 요청에 응답하지 않았습니다"),
      })
    for (const { fd } of guests) {
      if (!isServed(world, fd))
        found("E7-ADOPT-LOST", { what: textOf("A client is not answered", "응답받지 못한 클라이언트가 있습니다") })
    }
    // It accepts as well.
    const fresh = dial(port)
    if (!isServed(world, fresh))
      found("E7-ADOPT-LOST", { what: textOf("A new client is not answered", "새 클라이언트가 응답받지 못했습니다") })

    const ours = generation.channelFd
    void close(theirs)
    void close(ours)
    for (const { what, play } of ENDS) {
      const now = openFds()
      theirs = openChannel(world, "arriving")
      play(theirs)
      hear()
      if (phaseOf(generation) !== "serving" || generation.channelFd !== -1)
        found("E7-ADOPT-ENDS", { what, phase: generation.phase })
      void close(theirs)
      const count = openFds() - now
      if (count > 0) found("E7-ADOPT-LEAKS", { what, count })
      const [first] = guests
      if (first === undefined || !isServed(world, first.fd))
        found("E7-ADOPT-LOST", {
          what: textOf("A client is dropped at the end", "끝에서 버려진 클라이언트가 있습니다"),
        })
    }
  },
}
