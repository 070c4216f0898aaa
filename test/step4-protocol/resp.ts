// Part 4.7: RESP, byte by byte, over a connection, and with clients that nobody here wrote.

import { spawn } from "node:child_process"
import { existsSync } from "node:fs"
import { delimiter, join } from "node:path"
import { setTimeout as delay } from "node:timers/promises"
import { Redis } from "ioredis"
import { MOST_ARGUMENTS, MOST_BULK_BYTES } from "../../solutions/step4-protocol/resp.ts"
import type { StepChecks } from "../../workbook/grader/run.ts"
import { isStuck, type Scene } from "../../workbook/grader/scene.ts"
import { Diagnosis } from "../../workbook/grader/verdict.ts"
import type { Text } from "../../workbook/manifest.ts"
import { quoteBytes } from "../../workbook/trace/preview.ts"
import type { CommandArgument, CommandReport, LengthArgument, LengthReport, Pieces } from "./resp-scenes.ts"
import { heldAs, startServer } from "./told-server.ts"

const [STAR, DOLLAR] = [42, 36]

/** A length, and what readLength() says of it. */
interface Vector {
  readonly text: string
  readonly type: number
  readonly most: number
  readonly expected: number | "malformed"
}

const vector = (text: string, expected: Vector["expected"], type = DOLLAR, most = MOST_BULK_BYTES): Vector => ({
  text,
  type,
  most,
  expected,
})

const LENGTHS: readonly Vector[] = [
  vector("$0\r\n", 0),
  vector("$5\r\n", 5),
  vector("$1048576\r\n", 1_048_576),
  vector("*3\r\n", 3, STAR, MOST_ARGUMENTS),
  vector("*1024\r\n", 1024, STAR, MOST_ARGUMENTS),
  vector("*1025\r\n", "malformed", STAR, MOST_ARGUMENTS),
  vector("$1048577\r\n", "malformed"),
  vector("$4294967298\r\n", "malformed"), // 2^32 + 2
  vector("$\r\n", "malformed"),
  vector("$-1\r\n", "malformed"),
  vector("$+5\r\n", "malformed"),
  vector("$ 5\r\n", "malformed"),
  vector("$5 \r\n", "malformed"),
  vector("$1e3\r\n", "malformed"),
  vector("$0x10\r\n", "malformed"),
  vector("$5\n", "malformed"),
  vector("$5\rX\n", "malformed"),
  vector("*5\r\n", "malformed"),
  vector(":5\r\n", "malformed"),
]

/** No length, and no end of one: whoever waits for it waits for ever. */
const TOO_MANY_DIGITS = ["$11111111111111111111", `$${"0".repeat(11)}`, `$${"0".repeat(1000)}`]

const CRLF = "\r\n"

/** A command as clients send it. */
function command(...words: readonly string[]): string {
  return [`*${words.length}`, ...words.flatMap((word) => [`$${Buffer.byteLength(word, "latin1")}`, word]), ""].join(
    CRLF,
  )
}

const GOOD: readonly { readonly stream: Pieces; readonly commands: readonly (readonly string[])[] }[] = [
  { stream: [command("PING")], commands: [["PING"]] },
  { stream: [command("SET", "key", "value")], commands: [["SET", "key", "value"]] },
  { stream: [command("SET", "", "")], commands: [["SET", "", ""]] },
  {
    stream: [command("SET", "k", "a\r\n$3\r\nb\0\xff"), command("GET", "k")],
    commands: [
      ["SET", "k", "a\r\n$3\r\nb\0\xff"],
      ["GET", "k"],
    ],
  },
  {
    stream: ["*0\r\n", command("PING"), "\r\n", "ECHO  hi \r\n", "PING\n"],
    commands: [[], ["PING"], [], ["ECHO", "hi"], ["PING"]],
  },
  { stream: [command("ECHO", "*1\r\n")], commands: [["ECHO", "*1\r\n"]] },
]

/** Streams that are no commands, behind one that is. */
const BAD: readonly string[] = [
  "*1\r\n$3\r\nabcd\r\n",
  "*1\r\n$3\r\nabc\n\r",
  "*1\r\n$3\r\nabc\rx",
  "*2\r\n$4\r\nPING\r\n+OK\r\n",
  "*-1\r\n",
  "*1025\r\n",
  "*1\r\n$1048577\r\n",
  "*1\r\n$x\r\n",
]

/** Each argument is short enough, and there are not too many of them. Together they are far too much. */
const TOO_MUCH: Pieces = [
  "*1024\r\n",
  ...Array.from({ length: 8 }, () => [`$${MOST_BULK_BYTES}\r\n`, MOST_BULK_BYTES, "\r\n"]).flat(),
]

const CHUNKINGS: readonly (readonly number[])[] = [[1_000_000_000], [1], [2, 1, 5], [3, 7, 1, 1, 11], [4], [13, 2]]

/** What a command is answered by; a RegExp where the words are free. */
const ANSWERS: readonly (readonly [readonly string[], string | RegExp])[] = [
  [["PING"], "+PONG\r\n"],
  [["ping"], "+PONG\r\n"],
  [["PING", "hello"], "$5\r\nhello\r\n"],
  [["ECHO", "hi"], "$2\r\nhi\r\n"],
  [["eChO", ""], "$0\r\n\r\n"],
  [["GET", "nothing"], "$-1\r\n"],
  [["SET", "empty", ""], "+OK\r\n"],
  [["GET", "empty"], "$0\r\n\r\n"],
  [["SET", "key", "first"], "+OK\r\n"],
  [["set", "key", "second"], "+OK\r\n"],
  [["SET", "KEY", "another"], "+OK\r\n"],
  [["GET", "key"], "$6\r\nsecond\r\n"],
  // Two keys that no text in UTF-8 has.
  [["SET", "\xfe", "one"], "+OK\r\n"],
  [["SET", "\xff", "two"], "+OK\r\n"],
  [["GET", "\xfe"], "$3\r\none\r\n"],
  [["ECHO"], /^-ERR .*\r\n$/],
  [["GET"], /^-ERR .*\r\n$/],
  [["GET", "a", "b"], /^-ERR .*\r\n$/],
  [["ECHO", "a", "b"], /^-ERR .*\r\n$/],
  [["SET"], /^-ERR .*\r\n$/],
  [["SET", "a"], /^-ERR .*\r\n$/],
  [["SET", "a", "b", "c"], /^-ERR .*\r\n$/],
  [["GET", "a"], "$-1\r\n"],
  [["PING", "a", "b"], /^-ERR .*\r\n$/],
  [["FLY"], /^-ERR .*\r\n$/],
]

const bytesOf = (text: string) => Buffer.from(text, "latin1")
const quoted = (text: string) => quoteBytes(bytesOf(text), 48)

function commandsShown(commands: readonly (readonly string[])[]): string {
  return commands.map((words) => `[${words.map((word) => quoteBytes(bytesOf(word), 16)).join(", ")}]`).join(" ") || "-"
}

export const respChecks: StepChecks = {
  "4.7a": async (scene) => {
    const endless = TOO_MANY_DIGITS.map((text) => ({ text, type: DOLLAR, most: MOST_BULK_BYTES }))
    const vectors = [...LENGTHS, ...endless]
    await scene.start("respLengths", { vectors } satisfies LengthArgument)
    const results = await scene.value<LengthReport>("returning")
    for (const [i, { text, expected }] of LENGTHS.entries()) {
      const cuts = results[i] ?? []
      const whole = cuts.at(-1)
      const wrongPlace = expected !== "malformed" && whole?.at !== text.length
      if (whole?.returned !== String(expected) || wrongPlace)
        throw new Diagnosis("E4-DIGITS", {
          text: quoted(text),
          expected: expected === "malformed" ? expected : `${expected}, reader.at ${text.length}`,
          returned: expected === "malformed" ? (whole?.returned ?? "-") : `${whole?.returned}, reader.at ${whole?.at}`,
        })
      const cut = expected === "malformed" ? -1 : cuts.slice(0, -1).findIndex((one) => one.returned !== "incomplete")
      if (cut !== -1)
        throw new Diagnosis("E4-LENGTH-CUT", { text: quoted(text.slice(0, cut)), returned: cuts[cut]?.returned ?? "-" })
    }
    for (const [i, text] of TOO_MANY_DIGITS.entries()) {
      const returned = results[LENGTHS.length + i]?.at(-1)?.returned ?? "-"
      if (returned !== "malformed") throw new Diagnosis("E4-LENGTH-WAITS", { text: quoted(text), returned })
    }
  },

  "4.7b": async (scene) => {
    const bad = BAD.map((text): Pieces => [command("PING"), text])
    const streams = [...GOOD.map(({ stream }) => stream), ...bad]
    await scene.start("commands", { streams, chunkings: CHUNKINGS } satisfies CommandArgument)
    const reports = await scene.value<CommandReport[][]>("returning")
    for (const [i, { stream, commands }] of GOOD.entries()) {
      for (const [j, chunks] of CHUNKINGS.entries()) {
        const report = reports[i]?.[j]
        const values = { text: quoted(stream.join("")), chunks: chunks.length === 1 ? (chunks[0] ?? 0) : chunks.join() }
        if (report?.moved === true) throw new Diagnosis("E4-COMMAND-CUT", { ...values, chunks: shownChunks(chunks) })
        if (report?.copied === true) throw new Diagnosis("E4-COMMAND-COPY", { ...values, chunks: shownChunks(chunks) })
        if (commands[0]?.length === 0 && report?.outcome === "malformed" && report.commands.length === 0)
          throw new Diagnosis("E4-COMMAND-EMPTY", { ...values, chunks: shownChunks(chunks) })
        const arrived = commandsShown(report?.commands ?? [])
        if (arrived !== commandsShown(commands) || report?.outcome !== "incomplete")
          throw new Diagnosis("E4-COMMAND", {
            ...values,
            chunks: shownChunks(chunks),
            returned: report?.outcome === "malformed" ? `${arrived} malformed` : arrived,
            expected: commandsShown(commands),
          })
      }
    }
    for (const [i, text] of BAD.entries()) {
      const report = reports[GOOD.length + i]?.find(({ outcome, commands }) => {
        return outcome !== "malformed" || commands.length !== 1
      })
      if (report === undefined) continue
      const more = report.commands.length > 1 ? commandsShown(report.commands.slice(1)) : report.outcome
      throw new Diagnosis("E4-COMMAND-BAD", { text: quoted(text), returned: more })
    }
  },

  "4.7c": async (scene) => {
    const chunkings = [[65_536]]
    await scene.start("commands", { streams: [TOO_MUCH], chunkings } satisfies CommandArgument)
    const [[report] = []] = await scene.value<CommandReport[][]>("returning")
    if (report?.outcome !== "malformed") throw new Diagnosis("E4-COMMAND-BOUND", { returned: report?.outcome ?? "-" })
  },

  "4.7d": async (scene) => {
    const loans = [
      ["SET", "loan", "of the stream"],
      ["GET", "loan"],
    ]
    const commands = [...ANSWERS.map(([words]) => words), ...loans]
    await scene.start("executed", { commands })
    const answers = await scene.value<string[]>("returning")
    for (const [i, [words, expected]] of ANSWERS.entries()) {
      const answered = answers[i] ?? ""
      const right = typeof expected === "string" ? answered === expected : expected.test(answered)
      // The values that GET finds here were arguments as well.
      if (right) continue
      if (answered.includes("###")) break
      throw new Diagnosis("E4-EXECUTE", {
        command: commandsShown([words]),
        answered: quoted(answered),
        expected: typeof expected === "string" ? quoted(expected) : '"-ERR ..."',
      })
    }
    const kept = answers.at(-1) ?? ""
    if (kept !== "$13\r\nof the stream\r\n") throw new Diagnosis("E4-VALUE-LOAN", { answered: quoted(kept) })
  },

  "4.7e": async (scene) => {
    const server = await startServer(scene, { protocol: "resp" })
    const [peer, other] = [await server.connect(), await server.connect()]
    await server.say(peer, `${command("SET", "a", "1")}PING\r\n${command("GET", "a")}${command("ECHO", "x")}*1\r\n$`)
    const answers = "+OK\r\n+PONG\r\n$1\r\n1\r\n$1\r\nx\r\n"
    const arrived = (await server.collect(peer)).toString("latin1")
    if (arrived !== answers)
      throw new Diagnosis("E4-EXECUTE", {
        command: "SET a 1, PING, GET a, ECHO x",
        answered: quoted(arrived),
        expected: quoted(answers),
      })
    await server.say(peer, `x\r\n${command("PING")}`)
    const told = (await server.collect(peer)).toString("latin1").slice(answers.length)
    await scene.receive(peer.peer, "end")
    if (!/^-ERR [^\r\n]*\r\n$/.test(told) || peer.peer.inbound !== "end")
      throw new Diagnosis("E4-COMMAND-BAD", { text: quoted("*1\r\n$x\r\n"), returned: quoted(told) })
    const looked = await server.say(other, command("GET", "a"))
    const got = (await server.collect(other)).toString("latin1")
    if (heldAs(looked, other) === undefined || got !== "$1\r\n1\r\n")
      throw new Diagnosis("E4-EXECUTE", { command: "GET a", answered: quoted(got), expected: quoted("$1\r\n1\r\n") })
  },

  "4.7f": async (scene) => {
    await scene.start("respServer", null, { limits: { cpuSeconds: 60, timeMs: 120_000 } })
    const port = await scene.value<number>("serverStart")
    await withIoredis(scene, port)
    for (const { program, args, expected } of PROGRAMS) {
      const path = installed(program)
      if (path === undefined) continue
      const printed = await patiently(scene, program, run(path, ["-h", "127.0.0.1", "-p", String(port), ...args]))
      if (!expected.test(printed)) throw new Diagnosis("E4-CLIENT", { what: program, saw: quoted(printed.slice(-200)) })
    }
  },
}

function shownChunks(sizes: readonly number[]): Text | string {
  if ((sizes[0] ?? 0) > 1_000_000) return { en: "all at once", ko: "한 번에 모두" }
  return sizes.join(", ")
}

/** Looks in a row in which the server slept and a client still had no answer. Each takes as long as QUIET_MS of a scene. */
const MOST_QUIET = 15

/**
 * Waits for something that a client of another make does, as long as the server does something or may still have to.
 * @throws Diagnosis E4-CLIENT when it fails, or nothing comes of it any more
 */
async function patiently<T>(scene: Scene, what: Text | string, promise: Promise<T>): Promise<T> {
  let result: { value: T } | { error: unknown } | undefined
  promise.then(
    (value) => {
      result = { value }
    },
    (error: unknown) => {
      result = { error }
    },
  )
  for (let quiet = 0; quiet < MOST_QUIET; quiet++) {
    const calls = scene.child().trace.count()
    const found = await scene.wait(() => result)
    if (!isStuck(found)) {
      if ("value" in found) return found.value
      const { message } = found.error as Error
      throw new Diagnosis("E4-CLIENT", { what, saw: message })
    }
    if (found.kind === "ended") throw scene.giveUp(found, "answer")
    if (found.kind === "repeating" || scene.child().trace.count() !== calls) quiet = 0
    await delay(20) // a socket of this process may have something that its owner has not looked at
  }
  throw new Diagnosis("E4-CLIENT", { what, saw: { en: "no answer", ko: "답이 없습니다" } })
}

/** ioredis, the client that Node programs use. */
async function withIoredis(scene: Scene, port: number): Promise<void> {
  const open = () => {
    const client = new Redis(port, "127.0.0.1", { retryStrategy: () => null, maxRetriesPerRequest: 0 })
    client.on("error", () => undefined) // the command that fails because of it says so
    return client
  }
  const clients = [open()]
  const [redis] = clients as [Redis]
  const must = async <T>(what: Text | string, promise: Promise<T>, right: (value: T) => boolean) => {
    const value = await patiently(scene, what, promise)
    if (right(value)) return
    const saw = Buffer.isBuffer(value) ? quoteBytes(value, 48) : (JSON.stringify(value) ?? "undefined").slice(0, 80)
    throw new Diagnosis("E4-CLIENT", { what, saw })
  }
  try {
    await must("PING", redis.ping(), (value) => value === "PONG")
    await must("SET", redis.set("이름", "세종 🦊"), (value) => value === "OK")
    await must("GET, UTF-8", redis.get("이름"), (value) => value === "세종 🦊")
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, i) => i))
    await must("SET", redis.set(bytes, bytes), (value) => value === "OK")
    await must(
      { en: "GET, all 256 bytes", ko: "GET, 바이트 256가지 모두" },
      redis.getBuffer(bytes),
      (value) => value?.equals(bytes) === true,
    )
    await must({ en: "GET of a missing key", ko: "없는 키의 GET" }, redis.get("missing"), (value) => value === null)
    const large = Buffer.alloc(MOST_BULK_BYTES, bytes)
    await must("SET, 1 MiB", redis.set("large", large), (value) => value === "OK")
    await must("GET, 1 MiB", redis.getBuffer("large"), (value) => value?.equals(large) === true)
    await must({ en: "2,000 commands in a pipeline", ko: "명령 2,000개 파이프라인" }, pipelined(redis), (ok) => ok)
    for (let i = 0; i < 49; i++) clients.push(open())
    const each = clients.map(async (client, i) => {
      await client.set(`key ${i}`, `value ${i}`)
      return (await client.get(`key ${i}`)) === `value ${i}`
    })
    await must({ en: "50 clients at once", ko: "동시에 클라이언트 50개" }, Promise.all(each), (all) =>
      all.every((right) => right),
    )
  } finally {
    for (const client of clients) client.disconnect()
  }
}

/** 1,000 times SET and GET without waiting in between: each answer is that of its own command. */
async function pipelined(redis: Redis): Promise<boolean> {
  const pipeline = redis.pipeline()
  for (let i = 0; i < 1000; i++) pipeline.set(`p${i % 7}`, String(i)).get(`p${i % 7}`)
  const results = (await pipeline.exec()) ?? []
  return (
    results.length === 2000 &&
    results.every(([error, value], i) => {
      return error === null && value === (i % 2 === 0 ? "OK" : String(i >> 1))
    })
  )
}

/** Programs of Redis itself, where they are installed. */
const PROGRAMS: readonly { program: string; args: readonly string[]; expected: RegExp }[] = [
  { program: "redis-cli", args: ["ECHO", "hello"], expected: /^hello\n$/ },
  {
    program: "redis-benchmark",
    args: ["-t", "ping,set,get", "-n", "20000", "-P", "16", "-q"],
    expected: /GET: [\d.]+ requests per second/,
  },
]

function installed(program: string): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter)
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path))
}

/** What a program has printed when it ends. It ends by itself when the server does. */
function run(path: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(path, args, { stdio: ["ignore", "pipe", "ignore"], timeout: 60_000, killSignal: "SIGKILL" })
    let printed = ""
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      printed += chunk
    })
    child.on("error", reject)
    child.on("close", () => resolve(printed))
  })
}
