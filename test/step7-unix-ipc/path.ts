// Part 7.1: a path as an address. What is at a path, what a function says of it, and what is there afterwards.

import { EINVAL, errnoName, SOCK_SEQPACKET, SOCK_STREAM } from "#sys"
import type { StepChecks } from "../../workbook/grader/run.ts"
import { isStuck, type Scene } from "../../workbook/grader/scene.ts"
import { conclude, Diagnosis } from "../../workbook/grader/verdict.ts"
import type { Text } from "../../workbook/manifest.ts"
import { plan, startTold, type Told } from "../step6-exceptions/told-calls.ts"
import type { BindOutcome, LeaveOutcome, Outcome, StaleOutcome, What } from "./path-scenes.ts"

const AF_UNIX = "0100"
const [FAMILY_BYTES, SUN_PATH_BYTES] = [2, 108]

/** What is at the path, in words. */
const THERE: Readonly<Record<What | "denied" | "another", Text>> = {
  nothing: { en: "nothing", ko: "아무것도 없음" },
  file: { en: "a regular file", ko: "일반 파일" },
  directory: { en: "a directory", ko: "디렉터리" },
  dead: { en: "the socket file of a server that has ended", ko: "끝난 서버가 남긴 소켓 파일" },
  live: { en: "the socket of a server that listens", ko: "리스닝 중인 서버의 소켓" },
  "live SEQPACKET": {
    en: "the socket of a SOCK_SEQPACKET server that listens",
    ko: "리스닝 중인 SOCK_SEQPACKET 서버의 소켓",
  },
  full: {
    en: "the socket of a server that listens and whose queue is full",
    ko: "리스닝 중이지만 대기열이 가득 찬 서버의 소켓",
  },
  denied: {
    en: "the socket of a server to which connect() says -EACCES",
    ko: "connect()가 -EACCES라고 하는 서버의 소켓",
  },
  another: { en: "another server's socket", ko: "다른 서버의 소켓" },
}

/** Calls in which somebody may sleep who asks whether a server is there. */
const PROBES = ["connect", "poll", "ppoll", "epoll_wait"]

const SECOND: Text = {
  en: "connect() of a second client, while the first one waits",
  ko: "첫 클라이언트가 기다리는 동안 둘째 클라이언트의 connect()",
}

const RETURNED: Text = { en: "it returned", ko: "반환함" }

const TYPES: Readonly<Record<number, string>> = { [SOCK_STREAM]: "SOCK_STREAM", [SOCK_SEQPACKET]: "SOCK_SEQPACKET" }

export const pathChecks: StepChecks = {
  "7.1a": async (scene) => {
    const told = await startPath(scene)
    const fits = (path: string) => addressFits(told, path)
    await fits("/run/echobook.sock")
    await fits("소켓/서버")
    await fits("x".repeat(SUN_PATH_BYTES - 1))
    await fits("\0echobook")
    await fits("\0a\0b\0")
    await fits(`\0${"x".repeat(SUN_PATH_BYTES - 1)}`)
    for (const path of ["x".repeat(SUN_PATH_BYTES), "가".repeat(36), `\0${"x".repeat(SUN_PATH_BYTES)}`]) {
      const outcome = await ask<Outcome>(told, "address", path)
      const n = said(outcome).length / 2
      const saw = outcome.threw ?? { en: `an address of ${n} bytes`, ko: `${n}바이트의 주소` }
      if (saw !== "RangeError")
        throw new Diagnosis("E7-ADDRESS-ROOM", { path: shown(path), bytes: sizeOf(path), expected: "RangeError", saw })
    }
    for (const path of ["", "a\0b"]) {
      const saw = said(await ask<Outcome>(told, "address", path))
      if (saw !== "RangeError") throw new Diagnosis("E7-NO-PATH", { path: shown(path), saw })
    }
  },

  "7.1b": async (scene) => {
    const told = await startPath(scene)
    const all = ["dead", "nothing", "file", "directory", "live", "live SEQPACKET", "denied", "full"] as const
    for (const what of all) {
      await ask(told, "make", what === "denied" ? "live" : what, "place")
      if (what === "denied") plan(scene, ["connect -> -EACCES"])
      const { said: answer, threw, left, same } = await staleOf(scene, told)
      plan(scene, [])
      if (threw !== null || answer !== (what === "dead")) {
        const saw = threw === null ? answered(String(answer)) : thrown(threw)
        if (what === "dead") throw new Diagnosis("E7-STALE-MISSED", { saw })
        const isNoSocket = ["nothing", "file", "directory"].includes(what)
        throw new Diagnosis(isNoSocket ? "E7-STALE-FILE" : "E7-ALIVE", { there: THERE[what], saw })
      }
      if (!same) throw new Diagnosis("E7-STALE-TOUCHES", { there: THERE[what] })
      if (left.length > 0) throw new Diagnosis("E7-PROBE-LEFT", { there: THERE[what] })
      await ask(told, "clear")
    }
  },

  "7.1c": async (scene) => {
    const told = await startPath(scene)
    const from = scene.child().trace.count()
    const own = await ask<LeaveOutcome>(told, "leave", "place", "itself")
    if (own.there) throw new Diagnosis("E7-LEAVE-STAYS", { saw: own.threw ?? RETURNED })
    mustBeClosed(own, { en: "our own file", ko: "우리가 만든 파일" })
    const calls = told.all(from)
    const closed = calls.findIndex(({ call, numbers }) => call === "close" && numbers[0] === own.fd)
    const after = calls.slice(closed + 1).find(({ call }) => call === "stat" || call === "unlink")
    if (closed >= 0 && after !== undefined) throw new Diagnosis("E7-LEAVE-ORDER", { call: after.call })
    for (const then of ["live", "file", "other device", "nothing"] as const) {
      const outcome = await ask<LeaveOutcome>(told, "leave", "place", then)
      const there =
        then === "other device"
          ? { en: "a file of another device with the same inode number", ko: "inode 번호만 같은 다른 장치의 파일" }
          : THERE[then === "live" ? "another" : then]
      if (then !== "nothing" && !outcome.there) throw new Diagnosis("E7-LEAVE-OTHER", { there })
      mustBeClosed(outcome, there)
      await ask(told, "clear")
    }
    mustBeClosed(await ask<LeaveOutcome>(told, "leaveAbstract", `\0echobook ${told.pid}`), {
      en: "an abstract name, which has no file",
      ko: "파일이 없는 추상 이름",
    })
    plan(scene, ["unlink -> -EACCES"])
    const refused = { en: "our own file, and unlink() says -EACCES", ko: "우리 파일이지만 unlink()가 -EACCES" }
    mustBeClosed(await ask<LeaveOutcome>(told, "leave", "place", "itself"), refused)
  },

  "7.1d": async (scene) => {
    const told = await startPath(scene)
    const cases = [
      { path: "place", mode: 0o600, type: SOCK_STREAM, mask: 0o022 },
      { path: "place", mode: 0o666, type: SOCK_STREAM, mask: 0o077 },
      { path: "place", mode: 0o620, type: SOCK_SEQPACKET, mask: 0 },
      { path: `\0echobook ${told.pid}`, mode: 0o600, type: SOCK_STREAM, mask: 0o022 },
    ]
    for (const one of cases) {
      const outcome = await bindAt(told, one, true)
      const { place, threw } = outcome
      if (told.calls("bind").some(({ result }) => result === -EINVAL)) throw new Diagnosis("E7-BIND-ADDRESS")
      if (place === null || threw !== null) throw differs("bindPlace()", "a Place", threw ?? "null")
      const facts: readonly [string | Text, unknown, unknown][] = [
        ["listening", true, place.listens],
        ["type", TYPES[one.type], TYPES[place.type] ?? place.type],
        ["O_NONBLOCK", true, place.nonblocking],
        ["FD_CLOEXEC", true, place.cloexec],
        [SECOND, 0, named(place.second)],
        ["path", JSON.stringify(one.path), JSON.stringify(place.path)],
        [one.path === "place" ? "file == fileAt(path)" : "file == undefined", true, place.itsFile],
      ]
      for (const [what, expected, saw] of facts)
        if (saw !== expected) throw differs(what, String(expected), String(saw))
      if (one.path === "place") mustHaveMode(one, place)
      mustBeClean(one.mask, outcome)
      await ask(told, "clear")
    }
  },

  "7.1e": async (scene) => {
    const told = await startPath(scene)
    const one = { path: "place", mode: 0o600, type: SOCK_STREAM, mask: 0o022 }
    await ask(told, "make", "dead", "place")
    const stale = await bindAt(told, one)
    if (stale.place === null) throw new Diagnosis("E7-STALE-STAYS", { saw: stale.threw ?? "null" })
    if (!stale.place.listens || !stale.place.itsFile)
      throw differs("file == fileAt(path)", "true", String(stale.place.itsFile))
    mustHaveMode(one, stale.place)
    mustBeClean(one.mask, stale)
    await ask(told, "clear")
    for (const what of ["live", "full", "file", "live SEQPACKET"] as const) {
      await ask(told, "make", what, "place")
      const outcome = await bindOrSleep(scene, told, one)
      if (!outcome.same) throw new Diagnosis("E7-LIVE-UNLINKED", { there: THERE[what], now: now(outcome) })
      mustThrow(outcome, THERE[what], "EADDRINUSE")
      mustBeClean(one.mask, outcome)
      await ask(told, "clear")
    }
    // A name that is taken leaves as little behind as a path.
    const abstract = { ...one, path: `\0echobook ${told.pid}` }
    await ask(told, "make", "live", abstract.path)
    const taken = await bindAt(told, abstract)
    mustThrow(taken, THERE.live, "EADDRINUSE")
    mustBeClean(one.mask, taken)
  },

  "7.1f": async (scene) => {
    const told = await startPath(scene)
    const one = { path: "place", mode: 0o600, type: SOCK_STREAM, mask: 0o022 }
    for (const [call, errno] of [
      ["bind", "EACCES"],
      ["listen", "ENOMEM"],
    ] as const) {
      plan(scene, [`${call} -> -${errno}`])
      const outcome = await bindAt(told, one)
      mustThrow(outcome, { en: `${call}() = -${errno}`, ko: `${call}() = -${errno}` }, errno)
      if (!outcome.gone) throw new Diagnosis("E7-FILE-LEFT", { call, error: `-${errno}` })
      mustBeClean(one.mask, outcome)
    }
    plan(scene, [])
    mustBeClean(one.mask, await bindAt(told, { ...one, path: "x".repeat(2 * SUN_PATH_BYTES) }))
    // The way to a stale file's place goes wrong: how that is told is not said anywhere, only that it is.
    for (const fault of ["unlink -> -EACCES", "socket from 2 to 9 -> -EMFILE", "bind from 2 to 9 -> -EADDRINUSE"]) {
      plan(scene, [])
      await ask(told, "clear")
      await ask(told, "make", "dead", "place")
      plan(scene, [fault])
      const outcome = await bindAt(told, one)
      if (outcome.place === null) mustBeClean(one.mask, outcome)
    }
  },
}

type ToldPath = Told<{ said: number; returned: unknown; threw: string | null }>

interface Case {
  readonly path: string
  readonly mode: number
  readonly type: number
  readonly mask: number
}

function startPath(scene: Scene): Promise<ToldPath> {
  return startTold(scene, "path", { folder: scene.folder })
}

async function ask<T>(told: ToldPath, ...words: readonly unknown[]): Promise<T> {
  const { returned } = await told.order(JSON.stringify(words))
  return returned as T
}

function bindAt(told: ToldPath, { path, mode, type, mask }: Case, connects = false): Promise<BindOutcome> {
  return ask<BindOutcome>(told, "bind", path, mode, type, mask, connects)
}

/** The same, where a probe may fall asleep. */
async function bindOrSleep(scene: Scene, told: ToldPath, { path, mode, type, mask }: Case): Promise<BindOutcome> {
  return awake<BindOutcome>(scene, told, ["bind", path, mode, type, mask])
}

function staleOf(scene: Scene, told: ToldPath): Promise<StaleOutcome> {
  return awake<StaleOutcome>(scene, told, ["stale", "place"])
}

async function awake<T>(scene: Scene, told: ToldPath, words: readonly unknown[]): Promise<T> {
  const begun = await told.begin(JSON.stringify(words))
  const call = isStuck(begun) ? undefined : begun.asleep?.call
  if (call !== undefined && PROBES.includes(call)) throw conclude("E7-PROBE-SLEEPS", { call })
  const reply = isStuck(begun) ? begun : (begun.reply ?? (await told.reply())) // it slept for the disk
  if (isStuck(reply)) throw scene.giveUp(reply, "returning")
  return reply.returned as T
}

async function addressFits(told: ToldPath, path: string): Promise<void> {
  const outcome = await ask<Outcome>(told, "address", path)
  const isAbstract = path.startsWith("\0")
  const name = AF_UNIX + Buffer.from(path).toString("hex")
  const expected = isAbstract ? name : `${name}00`
  const saw = said(outcome)
  if (outcome.threw !== null) {
    const values = { path: shown(path), bytes: sizeOf(path), expected: { en: "an address", ko: "주소" } }
    throw new Diagnosis("E7-ADDRESS-ROOM", { ...values, saw })
  }
  // Of a path the kernel reads up to the 0, so more of them do no harm; of a name they would be a part.
  const isLong = saw.length > 2 * (FAMILY_BYTES + SUN_PATH_BYTES)
  if (
    saw === expected ||
    (!isAbstract && !isLong && saw.startsWith(expected) && /^0*$/.test(saw.slice(expected.length)))
  )
    return
  const values = { path: shown(path), expected: short(expected), saw: short(saw) }
  if (!isAbstract && saw === name) throw new Diagnosis("E7-ADDRESS-END", values)
  const isName = isAbstract && saw.startsWith(AF_UNIX) && saw !== name
  throw new Diagnosis(isName ? "E7-ABSTRACT-LENGTH" : "E7-ADDRESS-BYTES", values)
}

function said({ said, threw }: Outcome): string {
  return threw ?? String(said)
}

/** A path as it stands in a program, its middle left out. */
function shown(path: string): string {
  const text = JSON.stringify(path).replaceAll("\\u0000", "\\0")
  return text.length > 40 ? `${text.slice(0, 16)}...${text.slice(-8)}` : text
}

function short(hex: string): string {
  return hex.length > 56 ? `${hex.slice(0, 28)}...${hex.slice(-20)}` : hex
}

function sizeOf(path: string): number {
  return Buffer.byteLength(path)
}

function octal(mode: number): string {
  return `0${mode.toString(8).padStart(3, "0")}`
}

function named(result: number): number | string {
  return result < 0 ? `-${errnoName(result)}` : result
}

function answered(answer: string): Text {
  return { en: `It said ${answer}`, ko: `대답: ${answer}` }
}

function thrown(name: string): Text {
  return { en: `It threw ${name}`, ko: `${name} 예외를 던짐` }
}

function differs(what: string | Text, expected: string, saw: string): Diagnosis {
  return new Diagnosis("E7-PLACE", { what, expected, saw })
}

function mustHaveMode({ mode, mask }: Case, place: NonNullable<BindOutcome["place"]>): void {
  const seen = [place.modeAtListen, place.mode].find((one) => one !== -1 && one !== mode)
  if (seen !== undefined) throw new Diagnosis("E7-MODE", { expected: octal(mode), mask: octal(mask), saw: octal(seen) })
}

/** Whatever has become of it: the umask is what it was, and nothing else is open. */
function mustBeClean(mask: number, { umask, left, threw }: BindOutcome): void {
  const outcome = threw === null ? RETURNED : { en: `it threw ${threw}`, ko: `${threw} 예외` }
  if (umask !== mask) throw new Diagnosis("E7-UMASK-LEFT", { outcome, before: octal(mask), after: octal(umask) })
  if (left.length > 0) throw new Diagnosis("E7-LISTENER-LEFT", { outcome, count: left.length })
}

function mustThrow({ place, threw }: BindOutcome, when: Text, expected: string): void {
  const saw = place === null ? (threw ?? "null") : { en: "a Place", ko: "Place를 반환함" }
  if (saw !== expected) throw new Diagnosis("E7-BIND-TELLS", { when, expected, saw })
}

function now({ gone, place }: BindOutcome): Text {
  if (gone) return { en: "nothing", ko: "아무것도 없음" }
  return place === null
    ? { en: "a file that leads to nobody", ko: "아무에게도 이어지지 않는 파일" }
    : { en: "the file of the new server", ko: "새 서버의 파일" }
}

function mustBeClosed({ open }: LeaveOutcome, there: Text): void {
  if (open) throw new Diagnosis("E7-LEAVE-OPEN", { there })
}
