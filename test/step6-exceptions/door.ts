// Part 6.4: a server that has no room. What each scene does is in door-scenes.ts.
//
// A turn is what the server's loop does when it wakes. At one moment of the clock turns must come to rest: nobody waits
// any more, or nobody is asked for. A server that would be woken again and again is told by that, not by the time.

import {
  EAGAIN,
  EBADF,
  ECONNABORTED,
  EFAULT,
  EHOSTDOWN,
  EHOSTUNREACH,
  EINTR,
  EINVAL,
  EMFILE,
  ENETDOWN,
  ENETUNREACH,
  ENFILE,
  ENOBUFS,
  ENOMEM,
  ENONET,
  ENOPROTOOPT,
  ENOTSOCK,
  EOPNOTSUPP,
  EPERM,
  EPROTO,
  errnoName,
  O_CLOEXEC,
  O_NONBLOCK,
} from "#sys"
import { type Peer, receiveSome } from "../../workbook/grader/client.ts"
import type { StepChecks } from "../../workbook/grader/run.ts"
import { isStuck, type Scene } from "../../workbook/grader/scene.ts"
import { Diagnosis } from "../../workbook/grader/verdict.ts"
import type { Text } from "../../workbook/manifest.ts"
import { parseFault } from "../../workbook/trace/faults.ts"
import type { Looked } from "./door-scenes.ts"

const AGAIN = [
  ...[EINTR, ECONNABORTED, EPROTO, ENOPROTOOPT, EOPNOTSUPP, EPERM],
  ...[ENETDOWN, ENETUNREACH, EHOSTDOWN, EHOSTUNREACH, ENONET],
]
const FULL = [EMFILE, ENFILE, ENOBUFS, ENOMEM]
const OURS = [EBADF, EINVAL, ENOTSOCK, EFAULT]

/** Turns that a door may need at one moment: more than one for each client that waits. */
const MOST_TURNS = 20
/** Pauses after which a door that was closed is open again, also when each is twice as long as the one before. */
const MOST_PAUSES = 64
const CLIENTS = 6

const SAW = {
  refused: { en: "the next client was turned away", ko: "다음 클라이언트를 돌려보냄" },
  closed: { en: "the door was closed", ko: "문을 닫음" },
  left: { en: "the next client was left waiting", ko: "다음 클라이언트를 기다리게 둠" },
  circles: { en: "it calls accept4 again and again", ko: "accept4를 끝없이 되풀이함" },
  endless: { en: "without end", ko: "끝없음" },
  nothing: { en: "-1, though there was room for it", ko: "자리가 있는데도 -1" },
  nonblocking: { en: "O_NONBLOCK is set", ko: "O_NONBLOCK이 있음" },
  noCloexec: { en: "FD_CLOEXEC is not set", ko: "FD_CLOEXEC가 없음" },
  stale: { en: "a number that is not its own any more", ko: "더는 자기 것이 아닌 번호" },
} satisfies Record<string, Text>

interface ToldDoor {
  connect(): Promise<Peer>
  /** From now on accept4() fails in this way, and other rules hold. */
  fails(errno: string, ...faults: readonly string[]): void
  /** One order that does not run the code under test. */
  arrange<T>(line: string): Promise<T>
  /** One turn, or another order that asks the door. */
  turn(line?: string): Promise<Looked>
  /** Turns at one moment, until the door has nothing more to do. */
  untilRest(): Promise<Looked>
  /** Turns while time goes on, until one more connection is held. */
  untilServed(): Promise<void>
}

async function startDoor(scene: Scene): Promise<ToldDoor> {
  await scene.start("doorTold")
  const { port } = await scene.value<{ port: number }>("serverStart")
  const { trace } = scene.child()
  let [lines, errno, reserveMayGo] = [0, "", false]
  let base: number | undefined
  const reply = async <T>(line: string) => {
    scene.tell(line)
    const nth = ++lines
    return await scene.wait(() => scene.child().values[nth] as { said: T } | undefined)
  }
  const arrange = async <T>(line: string) => {
    const found = await reply<T>(line)
    if (isStuck(found)) throw scene.giveUp(found, "returning")
    base = undefined
    return found.said
  }
  const turn = async (line = "turn") => {
    const left = base ?? leftOver(await arrange<Looked>("look"))
    const from = trace.count()
    const found = await reply<Looked>(line)
    mustNotSleep(scene, from, line)
    if (isStuck(found)) {
      if (found.kind !== "repeating" && found.kind !== "blocked") throw scene.giveUp(found, "returning")
      if (line === "take" || found.kind === "blocked") throw new Diagnosis("E6-NOBODY-WAITS", { call: found.call.call })
      throw new Diagnosis("E6-FULL-SPINS", { errno, calls: SAW.endless })
    }
    base = left
    mustBeSound(found.said, left, errno, reserveMayGo)
    return found.said
  }
  const untilRest = async () => {
    const from = trace.count()
    for (let turns = 0; turns < MOST_TURNS; turns++) {
      const looked = await turn()
      if (!looked.ready) return looked
    }
    const calls = scene.records().filter(({ call, index }) => call === "accept4" && index >= from).length
    throw new Diagnosis("E6-FULL-SPINS", { errno, calls })
  }
  return {
    connect: async () => await scene.connect(port),
    fails(name, ...faults) {
      errno = name
      reserveMayGo = faults.some((fault) => fault.startsWith("open "))
      trace.setFaults(faults.map(parseFault))
    },
    arrange,
    turn,
    untilRest,
    async untilServed() {
      const { held: before } = await arrange<Looked>("look")
      for (let pauses = 0; pauses < MOST_PAUSES; pauses++) {
        await arrange("pass 1")
        const { held, asked } = await untilRest()
        if (held > before) return
        if (asked) await scene.connect(port) // nobody waits any more: who was sent away comes again
      }
      throw new Diagnosis("E6-FULL-SHUT", { errno })
    },
  }
}

/** Descriptors that belong to nobody who is known: what was there before, and what was left behind. */
function leftOver({ open, held, reserve }: Looked): number {
  return open - held - (reserve === "open" ? 1 : 0)
}

/** Calls that may sleep, and which of their numbers is the timeout. */
const SLEEPS: Readonly<Record<string, number>> = { poll: -1, epoll_wait: -1, sigtimedwait: -1, ppoll: -2 }

/** takeNext() does not wait; the driver's own poll() has a timeout of 0. */
function mustNotSleep(scene: Scene, from: number, line: string): void {
  for (const { call, numbers } of scene.child().trace.records(from)) {
    const at = SLEEPS[call]
    const timeoutMs = at === undefined ? 0 : (numbers.at(at) ?? 0)
    if (timeoutMs !== 0 && line === "take") throw new Diagnosis("E6-NOBODY-WAITS", { call })
    if (timeoutMs !== 0) throw new Diagnosis("E6-FULL-SLEEPS", { call, ms: timeoutMs })
  }
}

/** What must hold after every turn. */
function mustBeSound(looked: Looked, base: number, errno: string, reserveMayGo: boolean): void {
  const { ready, returned, connection, threw, reserve, free } = looked
  if (threw !== "" && errno !== "") throw new Diagnosis("E6-FULL-THROWS", { errno, saw: threw })
  const failed = returned < 0 && returned !== -EAGAIN
  const bad = threw !== "" ? threw : failed ? `-${errnoName(returned)}` : ""
  if (bad !== "") throw new Diagnosis("E6-TAKE-SAYS", { expected: "-EAGAIN", saw: bad })
  if (ready && returned >= 0 && !connection)
    throw new Diagnosis("E6-TAKE-SAYS", { expected: "-EAGAIN", saw: String(returned) })
  if (reserve === "closed") throw new Diagnosis("E6-RESERVE-LOST", { saw: SAW.stale })
  if (leftOver(looked) > base) throw new Diagnosis("E6-REFUSED-OPEN", { errno })
  if (ready && returned === -EAGAIN && reserve === "none" && free > 0 && !reserveMayGo)
    throw new Diagnosis("E6-RESERVE-LOST", { saw: SAW.nothing })
}

/** A client whose connection fails before it is taken, and one behind it. */
async function takesTheNext(door: ToldDoor, name: string): Promise<void> {
  const again = (saw: string | number | Text) => new Diagnosis("E6-TAKE-AGAIN", { errno: `-${name}`, saw })
  const { held: before } = await door.arrange<Looked>("look")
  door.fails("", `accept4 #1 -> -${name}`)
  const peer = await door.connect()
  for (let turns = 0; turns < 3; turns++) {
    const { held, asked } = await door.turn().catch((error: unknown) => {
      throw error instanceof Diagnosis && error.code === "E6-TAKE-SAYS" ? again(error.values["saw"] ?? "") : error
    })
    if (held > before) return
    if (!asked) throw again(SAW.closed)
  }
  receiveSome(peer)
  throw again(peer.inbound === "open" ? SAW.left : SAW.refused)
}

export const doorChecks: StepChecks = {
  "6.4a": async (scene) => {
    const wanted: readonly (readonly [number, string])[] = [
      [0, "client"],
      [7, "client"],
      [-EAGAIN, "nobody"],
      ...AGAIN.map((errno) => [-errno, "again"] as const),
      ...FULL.map((errno) => [-errno, "full"] as const),
      ...OURS.map((errno) => [-errno, "throws"] as const),
    ]
    await scene.start("doorOutcomes", { results: wanted.map(([result]) => result) })
    const said = await scene.value<string[]>("returning")
    const other = (outcome: string) =>
      wanted.flatMap(([result, expected], i) => {
        const name = result < 0 ? `-${errnoName(result)}` : String(result)
        return expected === outcome && said[i] !== expected ? [`${name}: ${said[i] ?? ""}`] : []
      })
    for (const [outcome, code] of [
      ["client", "E6-OUTCOME-CLIENT"],
      ["nobody", "E6-OUTCOME-NOBODY"],
      ["again", "E6-OUTCOME-AGAIN"],
      ["full", "E6-OUTCOME-FULL"],
      ["throws", "E6-OUTCOME-OURS"],
    ] as const) {
      const names = other(outcome)
      if (names.length > 0) throw new Diagnosis(code, { names: names.join(", ") })
    }
  },

  "6.4b": async (scene) => {
    const door = await startDoor(scene)
    const nobody = await door.turn("take")
    if (nobody.returned !== -EAGAIN)
      throw new Diagnosis("E6-TAKE-SAYS", { expected: "-EAGAIN", saw: String(nobody.returned) })
    const peer = await door.connect()
    const { held, returned } = await door.turn()
    const saw = returned < 0 ? `-${errnoName(returned)}` : String(returned)
    if (held !== 1) throw new Diagnosis("E6-TAKE-SAYS", { expected: "connFd", saw })
    const flags = await door.arrange<number>("flags")
    if ((flags & O_NONBLOCK) !== 0) throw new Diagnosis("E6-TAKE-FLAGS", { saw: SAW.nonblocking })
    if ((flags & O_CLOEXEC) === 0) throw new Diagnosis("E6-TAKE-FLAGS", { saw: SAW.noCloexec })
    await door.arrange("greet")
    await scene.receive(peer, 2)
    if (peer.bytes.toString() !== "hi") throw new Diagnosis("E6-TAKE-SAYS", { expected: "connFd", saw })
  },

  "6.4c": async (scene) => {
    const door = await startDoor(scene)
    for (const errno of AGAIN) await takesTheNext(door, errnoName(errno))
  },

  "6.4d": async (scene) => {
    const door = await startDoor(scene)
    for (let clients = 0; clients < CLIENTS; clients++) await door.connect()
    door.fails("EMFILE")
    await door.arrange("limit 1")
    await door.untilRest()
    // Somebody has been served to the end: there is a place again.
    await door.arrange("free")
    await door.untilServed()
    // And once more, for the door must be as it was.
    await door.connect()
    await door.connect()
    await door.untilRest()
    await door.arrange("unlimit")
    await door.untilServed()
  },

  "6.4e": async (scene) => {
    const door = await startDoor(scene)
    for (const errno of ["ENFILE", "ENOBUFS", "ENOMEM"]) {
      // Whatever is given back.
      door.fails(errno, `accept4 always -> -${errno}`)
      await door.connect()
      await door.untilRest()
      // Long after that it is still so.
      await door.arrange("pass 100")
      await door.untilRest()
      door.fails(errno)
      await door.untilServed()
    }
  },

  "6.4f": async (scene) => {
    // Without a reserve, and nothing to be had.
    const door = await startDoor(scene)
    door.fails("EMFILE")
    await door.arrange("lose")
    await door.arrange("limit 0")
    await door.connect()
    await door.untilRest()
    await door.arrange("unlimit")
    await door.untilServed()
  },

  "6.4g": async (scene) => {
    // The reserve is used, and cannot be opened again.
    const door = await startDoor(scene)
    door.fails("EMFILE", "accept4 #1 -> -EMFILE", "open always -> -ENFILE")
    await door.connect()
    await door.untilRest()
    await door.untilServed()
  },

  "6.4h": async (scene) => {
    // The client that was to be refused has gone in between.
    const door = await startDoor(scene)
    door.fails("EMFILE", "accept4 #1 -> -EMFILE", "accept4 #2 -> -ECONNABORTED")
    await door.connect()
    await door.untilRest()
    await door.untilServed()
  },

  "6.4i": async (scene) => {
    await scene.start("doorTold")
    await scene.value("serverStart")
    scene.tell("takeInvalid")
    const found = await scene.wait(
      () => scene.child().values[1] as { said: { returned: number; threw: string } } | undefined,
    )
    if (isStuck(found)) {
      if (found.kind !== "repeating") throw scene.giveUp(found, "returning")
      throw new Diagnosis("E6-TAKE-OURS", { saw: SAW.circles })
    }
    const { returned, threw } = found.said
    if (threw === "")
      throw new Diagnosis("E6-TAKE-OURS", { saw: returned < 0 ? `-${errnoName(returned)}` : String(returned) })
  },
}
