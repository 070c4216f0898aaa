// Part 7.6 inside the graded process: an old generation that hands over its clients. The scene plays the successor.

import { type Generation, passClients } from "#impl/step7-unix-ipc/upgrade"
import { close, EAGAIN, epoll_wait, MSG_NOSIGNAL, sendmsg } from "#sys"
import type { Client } from "../../solutions/step4-protocol/client.ts"
import { turn } from "../../solutions/step4-protocol/loop.ts"
import { AFTER, ANSWER, message } from "../../solutions/step4-protocol/message.ts"
import type { Text } from "../../workbook/manifest.ts"
import { meaningOf } from "./open.ts"
import { CLIENT, DONE, type Heard, hearAll, NONSENSE } from "./upgrade-wire.ts"
import {
  begin,
  found,
  guest,
  isServed,
  openChannel,
  openWorld,
  received,
  sendAll,
  setClock,
  talk,
  textOf,
  type World,
} from "./upgrade-world.ts"

/** So long an answer is put off. */
const AFTER_MS = 1000
/** Of half a request: three of them fill a channel. */
const HALF_BYTES = 60_000
const MANY = 8

function pass(generation: Generation): void {
  begin("passClients")
  passClients(generation)
}

/** A generation that leaves, and its successor's end of the channel. */
function openLeaving(isLive = true): { world: World; theirs: number } {
  const world = openWorld(undefined, isLive)
  return { world, theirs: openChannel(world, "leaving") }
}

/**
 * What is left of a client. Asked before anybody hears: a descriptor that comes gets the number of one that is closed.
 */
function stays({ generation }: World, client: Client, means: string): Text | undefined {
  const { loop } = generation
  if (meaningOf(client.fd) === means) return textOf("its descriptor", "디스크립터")
  const isKnown = loop.clients[client.fd] === client || loop.speaking.has(client)
  return isKnown ? textOf("the loop's tables", "루프의 표") : undefined
}

/** A message of CLIENT with one descriptor of this meaning, and these bytes of its next request. */
function mustBeHanded(message: Heard | undefined, means: string, input: Uint8Array): void {
  const got = message?.bytes.subarray(1) ?? new Uint8Array(0)
  const isClient = message?.bytes[0] === CLIENT && message.fds.map(meaningOf).join() === means
  if (!isClient)
    found("E7-PASS-LOST", { what: textOf("A client is not handed over", "넘기지 않은 클라이언트가 있습니다") })
  if (Buffer.compare(got, input) !== 0) found("E7-PASS-BYTES", { expected: input.length, saw: got.length })
}

function mustBeDone(world: World, heard: readonly Heard[], ended: boolean): void {
  const isDone = heard.length === 1 && heard[0]?.bytes.length === 1 && heard[0].bytes[0] === DONE
  if (!isDone || !ended || world.generation.channelFd !== -1)
    found("E7-PASS-DONE", {
      heard: heard.map(({ bytes }) => bytes[0]).join(" ") || "-",
      channel: ended ? textOf("closed", "닫힘") : textOf("open", "열려 있음"),
    })
}

function closeAll(heard: readonly Heard[]): void {
  for (const { fds } of heard) for (const fd of fds) void close(fd)
}

export const upgradePassScenes = {
  upgradePasses() {
    const { world, theirs } = openLeaving()
    const { generation } = world
    const { loop } = generation
    const [idle, half, late] = [guest(world), guest(world), guest(world)]
    const halfMeans = meaningOf(half.client.fd)
    const idleMeans = meaningOf(idle.client.fd)
    const { request } = talk("the rest comes later")
    const rest = 7
    sendAll(half.fd, request.subarray(0, rest))
    // Its answer is under way, and of its next request the beginning is there.
    const after = message(
      AFTER,
      900,
      Buffer.concat([Buffer.from([0, 0, AFTER_MS >>> 8, AFTER_MS & 255]), Buffer.from("late")]),
    )
    sendAll(late.fd, Buffer.concat([after, request.subarray(0, rest)]))
    void turn(loop, 0)
    const lateMeans = meaningOf(late.client.fd)

    pass(generation)
    const stay = [idle, half].map(({ client }, i) => stays(world, client, i === 0 ? idleMeans : halfMeans))
    const first = hearAll(theirs)
    const early = first.heard.find(({ fds }) => fds.map(meaningOf).includes(lateMeans))
    if (early !== undefined || loop.clients[late.client.fd] === undefined) found("E7-PASS-BUSY")
    if (first.ended || first.heard.some(({ bytes }) => bytes[0] === DONE))
      found("E7-PASS-DONE", { heard: first.heard.map(({ bytes }) => bytes[0]).join(" "), channel: "-" })
    const handed = (means: string) => first.heard.find(({ fds }) => fds.map(meaningOf).includes(means))
    mustBeHanded(handed(idleMeans), idleMeans, new Uint8Array(0))
    mustBeHanded(handed(halfMeans), halfMeans, request.subarray(0, rest))
    if (first.heard.length !== 2)
      found("E7-PASS-LOST", { what: textOf("A client is handed over twice", "두 번 넘긴 클라이언트가 있습니다") })
    const [idleFd = -1] = handed(idleMeans)?.fds ?? []
    const [halfFd = -1] = handed(halfMeans)?.fds ?? []
    // The successor holds both: what they say is not for the old one.
    sendAll(idle.fd, talk().request)
    sendAll(half.fd, request.subarray(rest))
    const news = epoll_wait(loop.epollFd, loop.events, 8, 0)
    if (news > 0) found("E7-PASS-HEARS", { events: news })
    for (const client of [idle, half]) {
      if (received(client.fd)?.length !== 0)
        found("E7-PASS-LOST", { what: textOf("A connection is cut", "연결이 끊겼습니다") })
    }
    const what = stay.find((one) => one !== undefined)
    if (what !== undefined) found("E7-PASS-KEEPS", { what })
    void close(idleFd)
    void close(halfFd)

    // The answer that was under way, and then its client's turn has come.
    setClock(AFTER_MS)
    void turn(loop, 0)
    const got = received(late.fd)
    if (got === undefined || Buffer.compare(got, message(ANSWER, 900, Buffer.from("late"))) !== 0)
      found("E7-PASS-LOST", { what: textOf("An answer is not sent", "보내지 않은 응답이 있습니다") })
    pass(generation)
    const second = hearAll(theirs)
    mustBeHanded(second.heard[0], lateMeans, request.subarray(0, rest))
    mustBeDone(world, second.heard.slice(1), second.ended)
    if (generation.isFull) found("E7-PASS-FULL", { expected: "false", saw: "true" })
  },

  upgradePassesSlowly() {
    const { world, theirs } = openLeaving()
    const { generation } = world
    const { loop } = generation
    // More than a channel holds.
    const bytes = new Uint8Array(HALF_BYTES)
    new DataView(bytes.buffer).setUint32(0, 65_536)
    const inputs = new Map<string, Uint8Array>()
    const guests = Array.from({ length: MANY }, (_, i) => {
      const one = guest(world)
      one.client.input.bytes = bytes.slice().fill(i + 1, 4)
      one.client.input.end = HALF_BYTES
      inputs.set(meaningOf(one.client.fd), one.client.input.bytes)
      return one
    })
    const heard = new Map<string, number>()
    let done: Heard[] = []
    let hasEnded = false
    let fullTimes = 0
    for (let rounds = 0; rounds < MANY + 2 && !hasEnded; rounds++) {
      pass(generation)
      const left = loop.clients.filter((client) => client !== undefined).length
      if (generation.phase !== "leaving" || (generation.channelFd === -1 && left > 0))
        found("E7-PASS-LOST", { what: textOf("The channel is given up", "채널을 포기했습니다") })
      if (left > 0) {
        fullTimes++
        if (!generation.isFull) found("E7-PASS-FULL", { expected: "true", saw: "false" })
      }
      const came = hearAll(theirs)
      for (const one of came.heard.filter(({ bytes: [type] }) => type === CLIENT)) {
        const [fd = -1] = one.fds
        const means = meaningOf(fd)
        mustBeHanded(one, means, inputs.get(means) ?? new Uint8Array(0))
        heard.set(means, (heard.get(means) ?? 0) + 1)
        void close(fd)
      }
      done = [...done, ...came.heard.filter(({ bytes: [type] }) => type !== CLIENT)]
      hasEnded = came.ended
    }
    if (fullTimes === 0) return // such a channel holds them all
    if ([...inputs.keys()].some((means) => heard.get(means) !== 1))
      found("E7-PASS-LOST", {
        what: textOf("Not each client is handed over once", "한 번씩 넘기지 않은 클라이언트가 있습니다"),
      })
    mustBeDone(world, done, hasEnded)
    if (generation.isFull) found("E7-PASS-FULL", { expected: "false", saw: "true" })
    for (const { fd } of guests) void close(fd)

    // Nobody is left, and there is no room for the last word either.
    const last = openLeaving()
    let n = 1
    while (n > 0) n = sendmsg(last.world.generation.channelFd, Uint8Array.of(NONSENSE), null, MSG_NOSIGNAL)
    if (n !== -EAGAIN) return
    pass(last.world.generation)
    if (last.world.generation.channelFd === -1) found("E7-PASS-DONE", { heard: "-", channel: textOf("closed", "닫힘") })
    if (!last.world.generation.isFull) found("E7-PASS-FULL", { expected: "true", saw: "false" })
    hearAll(last.theirs)
    pass(last.world.generation)
    const end = hearAll(last.theirs)
    mustBeDone(last.world, end.heard, end.ended)
  },

  upgradePassesNobody() {
    const { world, theirs } = openLeaving()
    const one = guest(world)
    const means = meaningOf(one.client.fd)
    void close(theirs)
    pass(world.generation)
    // It may take two: whoever polls first has to look again.
    if (world.generation.channelFd !== -1) pass(world.generation)
    const { loop, channelFd, phase } = world.generation
    if (meaningOf(one.client.fd) !== means || !isServed(world, one.fd))
      found("E7-PASS-LOST", {
        what: textOf("The successor has ended, and a client is dropped", "후임이 끝나자 클라이언트를 버렸습니다"),
      })
    if (phase !== "leaving") found("E7-PASS-RETURNS", { phase })
    if (channelFd !== -1) found("E7-PASS-DONE", { heard: "-", channel: textOf("open", "열려 있음") })
    for (const fd of [one.fd, one.client.fd, loop.epollFd, loop.listenFd, world.generation.place.listenFd])
      void close(fd)

    const staying = openLeaving(false)
    const other = guest(staying.world)
    pass(staying.world.generation)
    const { heard, ended } = hearAll(staying.theirs)
    if (heard.some(({ bytes }) => bytes[0] === CLIENT) || !isServed(staying.world, other.fd)) found("E7-PASS-DRAIN")
    mustBeDone(staying.world, heard, ended)
    closeAll(heard)
  },
}
