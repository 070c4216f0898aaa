// Part 7.2: who is calling. The kernel is asked about this process and, where that can be, about one of another user.

import { CMSG_LEN, type Credentials, ECONNRESET, errnoName, UCRED_BYTES } from "#sys"
import type { StepChecks } from "../../workbook/grader/run.ts"
import { isStuck, type Scene } from "../../workbook/grader/scene.ts"
import { conclude, Diagnosis } from "../../workbook/grader/verdict.ts"
import type { Text } from "../../workbook/manifest.ts"
import { plan, startTold, type Told } from "../step6-exceptions/told-calls.ts"
import { ANSWER } from "./answers.ts"
import type { Message, Peered, Prepared, ReceivedSigned, Served, Whom } from "./credentials-scenes.ts"

const DENIED = "denied"

/** Calls that read a message, and calls that may send an answer. */
const READS = ["recvmsg", "recv", "read"]
const SENDS = ["send", "sendmsg", "write"]

const WHO = {
  pair: { en: "this process, by socketpair()", ko: "이 프로세스, socketpair()로" },
  other: { en: "a forked process, by connect()", ko: "포크한 프로세스, connect()로" },
  own: { en: "the process that has connected", ko: "연결한 프로세스" },
  heir: { en: "a forked process that has inherited the connection", ko: "연결을 물려받은 포크한 프로세스" },
} satisfies Record<string, Text>

export const credentialsChecks: StepChecks = {
  "7.2a": async (scene) => {
    const told = await startCredentials(scene)
    for (const [order, who] of [
      ["peerPair", WHO.pair],
      ["peerOther", WHO.other],
    ] as const) {
      const { said, threw, expected } = await ask<Peered>(told, order)
      if (!isSame(said, expected))
        throw new Diagnosis("E7-PEER", { who, expected: shown(expected), saw: threw ?? shown(said) })
    }
    const { said, threw } = await ask<Peered>(told, "peerClosed")
    if (threw !== "EBADF") throw new Diagnosis("E7-PEER-FAILS", { saw: threw ?? shown(said) })
  },

  "7.2b": async (scene) => {
    const told = await startCredentials(scene)
    const { sent, isForged } = await prepare(told, [
      { by: "own", what: "first" },
      { by: "other", what: "second" },
      { by: "own", what: "third" },
    ])
    if (isForged)
      throw new Diagnosis("E0-UNSURE", { reason: "the kernel let a process say that it is another one" }, "unsure")
    for (const [i, message] of sent.entries()) {
      // In the middle of it all a signal comes.
      if (i === 2)
        plan(
          scene,
          READS.map((call) => `${call} #1 -> -EINTR`),
        )
      const received = await receive(scene, told)
      mustHave(
        received,
        message,
        i === 2 ? { en: "recvmsg() = -EINTR, then a message", ko: "recvmsg() = -EINTR, 그다음 메시지" } : A_MESSAGE,
      )
      const { from, room } = received
      if (from === null && room >= 0 && room < CMSG_LEN(UCRED_BYTES)) throw new Diagnosis("E7-SIGNED-ROOM", { room })
      if (!isSame(from, message.from)) {
        const who = i === 1 ? WHO.heir : WHO.own
        throw new Diagnosis("E7-SENDER", { who, expected: shown(message.from), saw: shown(from) })
      }
    }
    plan(scene, [])
    await ends(scene, told)
  },

  "7.2c": async (scene) => {
    const told = await startCredentials(scene)
    // The first is longer than the room for it: its end, which may hold what the request was about, is lost. With the
    // last come more descriptors than the table has room for: whatever room there is in the buffer, some are missing.
    const along = [1, 1, 5, 5]
    await prepare(
      told,
      along.map((fds) => ({ by: "own", what: "delete", fds })),
    )
    for (const [i, count] of along.entries()) {
      const room = { bytes: i === 0 ? 8 : null, free: i === 3 ? 1 : null }
      const { left, isControlTruncated, ...received } = await receive(scene, told, room)
      if (i === 0 && received.from !== null) throw cut(received, "MSG_TRUNC")
      if (left > 0) throw new Diagnosis("E7-CAME-ALONG", { count, left })
      if (isControlTruncated && received.from !== null) throw cut({ from: received.from }, "MSG_CTRUNC")
    }
    // Nobody has asked the kernel, and it says nothing.
    await prepare(
      told,
      [
        { by: "own", what: "first" },
        { by: "own", what: "second", fds: 2 },
      ],
      "end",
      false,
    )
    for (const fds of [0, 2]) {
      const { from, left } = await receive(scene, told)
      if (from !== null) throw new Diagnosis("E7-UNSAID", { saw: shown(from) })
      if (left > 0) throw new Diagnosis("E7-CAME-ALONG", { count: fds, left })
    }
    // Asked when the message was there already: the kernel says pid 0, and the user 65534.
    await prepare(told, [{ by: "own", what: "first" }], "end", false)
    await ask(told, "askLate")
    const { from } = await receive(scene, told)
    if (from?.pid === 0) throw new Diagnosis("E7-UNSAID", { saw: shown(from) })
  },

  "7.2d": async (scene) => {
    const told = await startCredentials(scene)
    await prepare(told, [{ by: "own", what: "stop" }])
    const stranger = await serve(scene, told, "nobody")
    const [done] = stranger.executed
    if (done !== undefined) throw new Diagnosis("E7-STRANGER-SERVED", { request: done.text })
    if (!stranger.answers.includes(DENIED))
      mustAnswer(stranger, [DENIED], { en: "a client that may not ask", ko: "권한이 없는 클라이언트" })
    mustBeClosed(stranger, { en: "a client that may not ask", ko: "권한이 없는 클라이언트" })
    await prepare(told, [], "open")
    const begun = await told.begin(JSON.stringify(["serve", "nobody"]))
    if (isStuck(begun)) throw scene.giveUp(begun, "returning")
    if (begun.asleep !== undefined) throw conclude("E7-READS-FIRST", { call: begun.asleep.call })
    const silent = begun.reply?.returned as Served
    mustAnswer(silent, [DENIED], {
      en: "a client that may not ask, and says nothing",
      ko: "권한이 없고, 아무 말도 하지 않는 클라이언트",
    })
    mustBeClosed(silent, { en: "a client that may not ask", ko: "권한이 없는 클라이언트" })
    // Who it is cannot be found out: nobody may do anything.
    await prepare(told, [{ by: "own", what: "stop" }])
    plan(scene, ["getsockopt -> -ENOTCONN"])
    const unknown = await serve(scene, told, "own")
    plan(scene, [])
    const when = { en: "getsockopt() = -ENOTCONN", ko: "getsockopt() = -ENOTCONN" }
    const [anyway] = unknown.executed
    if (anyway !== undefined) throw new Diagnosis("E7-STRANGER-SERVED", { request: anyway.text })
    mustBeClosed(unknown, when)
  },

  "7.2e": async (scene) => {
    const told = await startCredentials(scene)
    const both = [
      { by: "own", what: "first" },
      { by: "other", what: "second" },
    ] as const
    const { sent } = await prepare(told, both)
    const served = await serve(scene, told, "both")
    mustExecute(served, sent)
    mustAnswer(
      served,
      both.map(({ what }) => ANSWER + what),
      { en: "two requests", ko: "두 요청" },
    )
    // Any of the groups will do.
    const group = await prepare(told, [{ by: "own", what: "third" }])
    const byGroup = await serve(scene, told, "group")
    mustExecute(byGroup, group.sent)
    mustAnswer(byGroup, [`${ANSWER}third`], { en: "a request from a member of the group", ko: "그룹에 속한 이의 요청" })
  },

  "7.2f": async (scene) => {
    const told = await startCredentials(scene)
    const messages: readonly Message[] = [
      { by: "own", what: "first" },
      { by: "other", what: "second" },
      { by: "own", what: "third", isLong: true },
      { by: "own", what: "fourth" },
    ]
    const { sent } = await prepare(told, messages)
    // Without root there is no other user, and the forked process may ask.
    const isOther = sent[0]?.from.uid !== sent[1]?.from.uid
    plan(
      scene,
      SENDS.map((call) => `${call} #1 -> -EINTR`),
    )
    const served = await serve(scene, told, "own")
    plan(scene, [])
    const has = (i: number) => served.executed.some(({ text }) => text.startsWith(sent[i]?.text.slice(0, 60) ?? "-"))
    if (isOther && has(1)) throw new Diagnosis("E7-SENDER-SERVED", { sender: shown(sent[1]?.from ?? null) })
    if (has(2)) throw new Diagnosis("E7-UNKNOWN-SERVED", {})
    const expected = [`${ANSWER}first`, isOther ? DENIED : `${ANSWER}second`, DENIED, `${ANSWER}fourth`]
    const when = { en: "requests, some of which may not be done", ko: "일부는 들어주면 안 되는 요청들" }
    mustAnswer(served, expected, when)
    mustBeClosed(served, { en: "a client that has finished", ko: "할 말을 마친 클라이언트" })
    await prepare(told, [{ by: "own", what: "fifth" }])
    mustBeClosed(await serve(scene, told, "own", true), { en: "execute() has thrown", ko: "execute()가 예외를 던짐" })
    const last: readonly Message[] = [
      { by: "own", what: "sixth" },
      { by: "own", what: "seventh" },
    ]
    await prepare(told, last, "gone")
    const unheard = await serve(scene, told, "own")
    if (unheard.executed.length > 1) throw new Diagnosis("E7-ANSWER-UNSENT", { count: unheard.executed.length })
    mustBeClosed(unheard, { en: "a client that has gone", ko: "떠나 버린 클라이언트" })
  },
}

const A_MESSAGE: Text = { en: "a message", ko: "메시지 하나" }

type ToldCredentials = Told<{ said: number; returned: unknown; threw: string | null }>

function startCredentials(scene: Scene): Promise<ToldCredentials> {
  return startTold(scene, "credentials")
}

async function ask<T>(told: ToldCredentials, ...words: readonly unknown[]): Promise<T> {
  const { returned } = await told.order(JSON.stringify(words))
  return returned as T
}

function prepare(
  told: ToldCredentials,
  messages: readonly Message[],
  end: "open" | "end" | "gone" = "end",
  passes = true,
): Promise<Prepared> {
  return ask<Prepared>(told, "prepare", messages, end, passes)
}

/** A message is there, or the end, so nothing has to be waited for. */
async function receive(
  scene: Scene,
  told: ToldCredentials,
  room: { bytes: number | null; free: number | null } = { bytes: null, free: null },
): Promise<ReceivedSigned> {
  const begun = await told.begin(JSON.stringify(["receive", room.bytes, room.free]))
  const reply = isStuck(begun) ? begun : (begun.reply ?? (await told.reply()))
  if (isStuck(reply)) throw scene.giveUp(reply, "returning")
  return reply.returned as ReceivedSigned
}

async function serve(scene: Scene, told: ToldCredentials, whom: Whom, throws = false): Promise<Served> {
  const begun = await told.begin(JSON.stringify(["serve", whom, throws]))
  const served = isStuck(begun) ? begun : (begun.reply ?? (await told.reply()))
  if (isStuck(served)) throw scene.giveUp(served, "returning")
  return served.returned as Served
}

/** The end is told as such, and an error too. */
async function ends(scene: Scene, told: ToldCredentials): Promise<void> {
  const end = await receive(scene, told)
  if (end.n !== 0) throw result({ en: "the end", ko: "연결의 끝" }, "0", named(end.n))
  plan(
    scene,
    READS.map((call) => `${call} -> -ECONNRESET`),
  )
  const { n, from } = await receive(scene, told)
  plan(scene, [])
  const when = { en: "recvmsg() = -ECONNRESET", ko: "recvmsg() = -ECONNRESET" }
  if (n !== -ECONNRESET) throw result(when, "-ECONNRESET", named(n))
  if (from !== null) throw result(when, "from: undefined", `from: ${shown(from)}`)
}

function mustHave({ n, text }: ReceivedSigned, message: Prepared["sent"][number], when: Text): void {
  if (n !== message.text.length) throw result(when, String(message.text.length), named(n))
  if (text !== message.text) throw result(when, message.text, text)
}

function mustExecute({ executed }: Served, sent: Prepared["sent"]): void {
  for (const [i, { text, from }] of sent.entries()) {
    const done = executed[i]
    if (done?.text !== text)
      throw new Diagnosis("E7-SIGNED-REQUEST", {
        expected: text,
        saw: done === undefined ? NOTHING : clipped(done.text),
      })
    if (!isSame(done.from, from)) throw new Diagnosis("E7-WHOSE-NAME", { expected: shown(from), saw: shown(done.from) })
  }
}

const NOTHING: Text = { en: "it was not called", ko: "부르지 않음" }

function mustAnswer({ answers }: Served, expected: readonly string[], when: Text): void {
  const [wanted, saw] = [expected.join(", "), answers.join(", ")]
  if (saw !== wanted)
    throw new Diagnosis("E7-SIGNED-ANSWERS", { when, expected: wanted, saw: clipped(saw) || NO_ANSWER })
}

const NO_ANSWER: Text = { en: "nothing", ko: "아무것도 없음" }

function mustBeClosed({ open }: Served, when: Text): void {
  if (open) throw new Diagnosis("E7-CLIENT-OPEN", { when })
}

function result(when: Text, expected: string, saw: string): Diagnosis {
  return new Diagnosis("E7-SIGNED-RESULT", { when, expected, saw: clipped(saw) })
}

function cut({ from }: Pick<ReceivedSigned, "from">, flag: string): Diagnosis {
  return new Diagnosis("E7-CUT-SIGNED", { flag, saw: shown(from) })
}

function isSame(one: Credentials | null, other: Credentials): boolean {
  return one?.pid === other.pid && one.uid === other.uid && one.gid === other.gid
}

function shown(credentials: Credentials | null): string {
  if (credentials === null) return "undefined"
  return `pid ${credentials.pid}, uid ${credentials.uid}, gid ${credentials.gid}`
}

function named(n: number): string {
  return n < 0 ? `-${errnoName(n)}` : String(n)
}

function clipped(text: string): string {
  const shown = text.replaceAll("\0", "\\0")
  return shown.length > 80 ? `${shown.slice(0, 80)}...` : shown
}
