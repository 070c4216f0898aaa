// Part 7.6 inside the graded process: takeOver(). It waits, so a child plays the server that runs.

import { chmodSync } from "node:fs"
import { type Taken, takeOver } from "#impl/step7-unix-ipc/upgrade"
import {
  AF_UNIX,
  accept4,
  check,
  close,
  ECONNRESET,
  EPIPE,
  listen,
  MSG_NOSIGNAL,
  POLLIN,
  poll,
  SOCK_CLOEXEC,
  SOCK_SEQPACKET,
  scmRights,
  sendmsg,
  socketpair,
} from "#sys"
import { listenNonblocking } from "../../runtime/listener.ts"
import type { Text } from "../../workbook/manifest.ts"
import { meaningOf, openFds } from "./open.ts"
import { NOBODY, STRANGER } from "./upgrade-facts.ts"
import { bindUnix, callAt, hearOne, listenUnix, NONSENSE, READY, SOCKETS, say, TAKE } from "./upgrade-wire.ts"
import {
  becomeNobody,
  begin,
  canPlayStranger,
  clock,
  fileOf,
  found,
  startChild,
  statusOf,
  textOf,
  thrownBy,
} from "./upgrade-world.ts"

const PATIENCE_MS = 5000
/** Nobody is kept from ending by this, and whoever waits for what does not come ends by it. */
const CHILD_WAITS_MS = 10_000

/** What the old generation does once it is asked. */
type Play = (connFd: number) => void

function waitFor(fd: number): void {
  void poll(new Int32Array([fd, POLLIN]), 1, CHILD_WAITS_MS)
}

/** Answers. Who has asked may have gone by now: it has seen who listens, and that is all it wanted to know. */
function reply(connFd: number, type: number, fds: readonly number[] = []): void {
  const control = fds.length > 0 ? scmRights(fds) : null
  const sent = sendmsg(connFd, Uint8Array.of(type), control, MSG_NOSIGNAL)
  if (sent !== -EPIPE && sent !== -ECONNRESET) check(sent, "sendmsg")
}

/** An old generation in a child: it lets somebody in who says TAKE, and plays. It ends when the other one has ended. */
function playOld(listenFd: number, play: Play): number {
  return startChild(() => {
    waitFor(listenFd)
    const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
    if (connFd < 0) return 1
    waitFor(connFd)
    const asked = hearOne(connFd)
    const isTake = asked !== undefined && asked !== "end" && asked.bytes.length === 1 && asked.bytes[0] === TAKE
    if (!isTake) return 1
    play(connFd)
    waitFor(connFd)
    return 0
  })
}

interface WrongAnswer {
  readonly what: Text
  readonly play: (connFd: number, fds: readonly number[]) => void
}

const WRONG_ANSWERS: readonly WrongAnswer[] = [
  {
    what: textOf("one descriptor instead of two", "디스크립터가 둘이 아니라 하나"),
    play: (connFd, [first = -1]) => reply(connFd, SOCKETS, [first]),
  },
  {
    what: textOf("three descriptors instead of two", "디스크립터가 둘이 아니라 셋"),
    play: (connFd, [first = -1, second = -1]) => reply(connFd, SOCKETS, [first, second, second]),
  },
  {
    what: textOf("SOCKETS without a descriptor", "디스크립터 없는 SOCKETS"),
    play: (connFd) => reply(connFd, SOCKETS),
  },
  {
    what: textOf(`${NONSENSE}, with two descriptors`, `디스크립터 둘과 함께 온 ${NONSENSE}번`),
    play: (connFd, fds) => reply(connFd, NONSENSE, fds),
  },
  { what: textOf("the end", "연결의 끝"), play: (connFd) => void close(connFd) },
]

/** The function of the reader. */
function ask(
  path: string,
  deadlineMs = clock() + PATIENCE_MS,
): { taken: Taken | undefined; threw: string | undefined } {
  begin("takeOver")
  let taken: Taken | undefined
  const threw = thrownBy(() => {
    taken = takeOver(path, deadlineMs, clock)
  })
  return { taken, threw }
}

/** Nothing of what was tried is open. @param before how many descriptors were */
function mustLeaveNothing(what: Text, before: number): void {
  const count = openFds().length - before
  if (count > 0) found("E7-TAKE-LEAKS", { what, count })
}

/** There is no file, or nobody listens on it any more; or somebody is there and has no time. */
function askNobody(folder: string): void {
  const path = `${folder}/none`
  const nobody = [
    textOf("There was no file", "파일이 없었습니다"),
    textOf("The file was stale", "버려진 파일이었습니다"),
  ]
  for (const what of nobody) {
    const before = openFds().length
    const { taken, threw } = ask(path)
    if (taken !== undefined || threw !== undefined)
      found("E7-TAKE-NOBODY", { what, expected: "undefined", saw: threw ?? textOf("sockets", "소켓") })
    mustLeaveNothing(what, before)
    if (fileOf(path) === undefined) void close(listenUnix(path))
  }
  const crowded = `${folder}/full`
  const listenFd = listenUnix(crowded, 0)
  const caller = callAt(crowded)
  const what = textOf("A server was there, and its queue was full", "서버가 있었지만 대기열이 가득 찼습니다")
  const before = openFds().length
  const { taken, threw } = ask(crowded, clock())
  if (threw === undefined)
    found("E7-TAKE-NOBODY", { what, expected: textOf("an exception", "예외"), saw: String(taken) })
  mustLeaveNothing(what, before)
  for (const fd of [listenFd, caller]) void close(fd)
}

/** A server that answers otherwise than it should, and one that does not answer until the time is over. */
function askTheWrongOnes(folder: string, offered: readonly number[]): void {
  for (const [i, { what, play }] of WRONG_ANSWERS.entries()) {
    const path = `${folder}/wrong${i}`
    const listenFd = listenUnix(path)
    const before = openFds().length
    const old = playOld(listenFd, (connFd) => play(connFd, offered))
    const { threw } = ask(path)
    if (threw === undefined) found("E7-TAKE-ANSWER", { what })
    mustLeaveNothing(what, before)
    void close(listenFd)
    if (statusOf(old) !== 0) found("E7-TAKE-ASKS", { saw: threw })
  }
  const path = `${folder}/silent`
  const listenFd = listenUnix(path)
  const what = textOf("nothing until the time was over", "시간이 다 되도록 아무것도 없음")
  const before = openFds().length
  if (ask(path, clock()).threw === undefined) found("E7-TAKE-ANSWER", { what })
  mustLeaveNothing(what, before)
  void close(listenFd)
}

/** A server of another user. The file is ours all the same: SO_PEERCRED tells who has called listen(). */
function askAStranger(folder: string): void {
  const path = `${folder}/stranger`
  const listenFd = bindUnix(path)
  const sv = new Int32Array(2)
  check(socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, sv), "socketpair")
  const [ours = -1, its = -1] = sv
  const stranger = startChild(() => {
    becomeNobody()
    check(listen(listenFd, 1), "listen")
    say(its, [READY])
    waitFor(listenFd)
    const connFd = accept4(listenFd, null, null, SOCK_CLOEXEC)
    if (connFd < 0) return 0
    waitFor(connFd)
    if (hearOne(connFd) !== "end") reply(connFd, SOCKETS, [listenNonblocking(0), listenFd])
    waitFor(connFd)
    return 0
  })
  waitFor(ours)
  const before = openFds().length
  const { threw } = ask(path)
  if (threw === undefined) found("E7-TAKE-TRUSTS", { how: STRANGER })
  mustLeaveNothing(textOf(`the server was uid ${NOBODY}'s`, `서버가 uid ${NOBODY}의 것이었습니다`), before)
  statusOf(stranger)
  for (const fd of [ours, its, listenFd]) void close(fd)
}

/** A server of root's, asked by somebody else. The folder is in his reach: he is in it already. */
function askRoot(folder: string): void {
  const name = "root"
  const path = `${folder}/${name}`
  const listenFd = listenUnix(path)
  chmodSync(folder, 0o711)
  chmodSync(path, 0o666)
  const root = playOld(listenFd, (connFd) => reply(connFd, SOCKETS, [listenFd, listenFd]))
  const caller = startChild(() => {
    process.chdir(folder)
    becomeNobody()
    if (fileOf(name) === undefined) return 0 // it is not in his reach all the same
    return ask(name).taken === undefined ? 1 : 0
  })
  const status = statusOf(caller)
  void close(listenFd)
  statusOf(root)
  if (status !== 0) found("E7-TAKE-REFUSES")
}

function askTheRightOne(folder: string, [offered = -1]: readonly number[]): void {
  const path = `${folder}/right`
  const listenFd = listenUnix(path)
  const means = [offered, listenFd].map(meaningOf)
  const old = playOld(listenFd, (connFd) => reply(connFd, SOCKETS, [offered, listenFd]))
  const { taken, threw } = ask(path)
  const { listenFd: first = -1, channelFd = -1, place } = taken ?? {}
  const got = [first, place?.listenFd ?? -1].map(meaningOf)
  const isRight = got.join() === means.join() && meaningOf(channelFd) !== "" && place?.path === path
  if (!isRight) found("E7-TAKE-ASKS", { saw: threw ?? (taken === undefined ? "undefined" : `[${got.join(", ")}]`) })
  void close(channelFd)
  statusOf(old)
}

export const upgradeTakeScenes = {
  upgradeTakesOver({ folder }: { folder: string }) {
    const offered = [listenNonblocking(0), listenUnix(`${folder}/offered`)]
    askNobody(folder)
    askTheWrongOnes(folder, offered)
    if (canPlayStranger()) {
      askAStranger(folder)
      askRoot(folder)
    }
    askTheRightOne(folder, offered)
  },
}
