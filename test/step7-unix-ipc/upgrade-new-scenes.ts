// Part 7.6 inside the graded process, the new generation: the scene plays the old one.

import { announce, hearPredecessor, type Taken } from "#impl/step7-unix-ipc/upgrade"
import { AF_UNIX, check, close, SHUT_WR, SOCK_CLOEXEC, SOCK_NONBLOCK, SOCK_SEQPACKET, shutdown, socketpair } from "#sys"
import { listenNonblocking } from "../../runtime/listener.ts"
import { turn } from "../../solutions/step4-protocol/loop.ts"
import type { Text } from "../../workbook/manifest.ts"
import { meaningOf, openFds } from "./open.ts"
import { CLIENT, DONE, GO, hearAll, hearOne, listenUnix, NONSENSE, READY, say } from "./upgrade-wire.ts"
import {
  begin,
  clock,
  dial,
  fileOf,
  found,
  guest,
  isServed,
  openChannel,
  openWorld,
  phaseOf,
  received,
  sendAll,
  talk,
  textOf,
  thrownBy,
  type World,
} from "./upgrade-world.ts"

const PATIENCE_MS = 5000
/** So many messages may be taken in one turn, and a few more than that. */
const MOST_TAKEN = 64
const QUEUED = MOST_TAKEN + 6

/** The descriptors that the new one has got before READY, as announce() is given them. */
function openTaken(path: string): { taken: Taken; theirs: number; means: string[] } {
  const sv = new Int32Array(2)
  check(socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, sv), "socketpair")
  const [channelFd = -1, theirs = -1] = sv
  const listenFd = listenNonblocking(0)
  const placeFd = listenUnix(path)
  const taken = { listenFd, channelFd, place: { listenFd: placeFd, path, file: fileOf(path) } }
  return { taken, theirs, means: fdsOf(taken).map(meaningOf) }
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

function countClients({ generation }: World): number {
  return generation.loop.clients.filter((client) => client !== undefined).length
}

/** Which of the two is the client nobody knows: it may be one, or there is none. The other one is not to stay. */
function mustCloseTheOther(world: World, hear: () => void): void {
  const { client } = guest(openWorld())
  const [open, clients] = [openFds().length - 1, countClients(world)]
  const theirs = openChannel(world, "arriving")
  say(theirs, [CLIENT], [client.fd, client.fd])
  void close(client.fd)
  hear()
  void close(theirs)
  if (phaseOf(world.generation) === "arriving") hear()
  const count = openFds().length - open - (countClients(world) - clients)
  const what = textOf("CLIENT came with two descriptors", "디스크립터 둘과 함께 CLIENT가 왔습니다")
  if (count > 0) found("E7-ADOPT-LEAKS", { what, count })
}

/** More come than may be taken in one turn: a connection that is silent, again and again. */
function mustTakeSome(world: World, hear: () => void): void {
  const { client } = guest(openWorld())
  const theirs = openChannel(world, "arriving")
  for (let i = 0; i < QUEUED; i++) say(theirs, [CLIENT], [client.fd])
  const before = countClients(world)
  hear()
  const count = countClients(world) - before
  if (count > MOST_TAKEN) found("E7-ADOPT-TURN", { queued: QUEUED, count })
}

export const upgradeNewScenes = {
  upgradeAnnounces({ folder }: { folder: string }) {
    for (const [i, { what, play }] of NO_GO.entries()) {
      const path = `${folder}/${i}`
      const { taken, theirs, means } = openTaken(path)
      play(theirs)
      begin("announce")
      const threw = thrownBy(() => announce(taken, clock(), clock))
      if (threw === undefined) found("E7-ANNOUNCE-SERVES", { what })
      if (fileOf(path)?.ino !== taken.place.file?.ino) found("E7-ANNOUNCE-FILE", { what })
      const left = fdsOf(taken).filter((fd, i) => meaningOf(fd) === means[i])
      if (left.length > 0) found("E7-ANNOUNCE-LEAKS", { what, count: left.length })
      void close(theirs)
    }
    const { taken, theirs, means } = openTaken(`${folder}/go`)
    say(theirs, [GO])
    begin("announce")
    const threw = thrownBy(() => announce(taken, clock() + PATIENCE_MS, clock))
    const { heard } = hearAll(theirs)
    const isReady = heard.length === 1 && heard[0]?.bytes.length === 1 && heard[0].bytes[0] === READY
    const isOpen = fdsOf(taken).every((fd, i) => meaningOf(fd) === means[i])
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
    const before = openFds().length
    for (const [i, { client }] of guests.entries()) {
      say(theirs, [CLIENT, ...(parts[i] ?? [])], [client.fd])
      void close(client.fd)
    }
    for (let times = 0; times < guests.length; times++) hear()
    const clients = loop.clients.filter((client) => client !== undefined).length
    if (phaseOf(generation) !== "arriving")
      found("E7-ADOPT-ENDS", { what: textOf("Clients came", "클라이언트들이 왔습니다"), phase: generation.phase })
    if (clients !== guests.length || openFds().length !== before)
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
      const now = openFds().length
      theirs = openChannel(world, "arriving")
      play(theirs)
      hear()
      if (phaseOf(generation) !== "serving" || generation.channelFd !== -1)
        found("E7-ADOPT-ENDS", { what, phase: generation.phase })
      void close(theirs)
      const count = openFds().length - now
      if (count > 0) found("E7-ADOPT-LEAKS", { what, count })
      const [first] = guests
      if (first === undefined || !isServed(world, first.fd))
        found("E7-ADOPT-LOST", {
          what: textOf("A client is dropped at the end", "끝에서 버려진 클라이언트가 있습니다"),
        })
    }
    mustCloseTheOther(world, hear)
    mustTakeSome(world, hear)
  },
}
