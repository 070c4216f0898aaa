// Step 4, a protocol that others speak: RESP2, that of Redis. Its frames are text: a type, a length in decimal, CR LF.
//
//    *2 CRLF  $4 CRLF  ECHO CRLF  $5 CRLF  hello CRLF      a command: an array of bulk strings
//    PING CRLF                                             the same, typed by a person: words in a line
//    $5 CRLF  hello CRLF                                   a bulk string; $-1 CRLF where there is none
//    +PONG CRLF      -ERR why CRLF                         a simple string, an error
//
// The invariants of frame.ts and server.ts hold here too. What is different: a length has to be found before it can
// be read, and answers carry no id, so they come in the order of the commands.
//
// A command that is not whole is looked at from its beginning each time more of it comes: no work of its bytes, but of
// MOST_ARGUMENTS lengths at most. To go on where one stopped, as Redis does, takes a place to remember it in.
//
// Left out: everything of Redis but PING, ECHO, GET, SET and what clients ask before they begin; expiry, persistence, a
// limit for the store, RESP3. Source: redis.io/docs/latest/develop/reference/protocol-spec

import { listenNonblocking } from "../../runtime/listener.ts"
import { isProgram, localPort, runServer } from "../../runtime/program.ts"
import { type Client, heard, type Loop, leave, type Protocol, room } from "./client.ts"
import { append, reserve, type Stream } from "./frame.ts"
import { serve } from "./loop.ts"

const LF = 10
const CR = 13
const SPACE = 32
const DOLLAR = 36
const STAR = 42
const ZERO = 48
const NINE = 57

/** Longest argument, and all arguments of a command together: one limit alone would allow 1024 times 1 MiB. */
export const MOST_BULK_BYTES = 1_048_576
export const MOST_COMMAND_BYTES = 2 * MOST_BULK_BYTES
/** Most arguments of a command, and bytes of a command that is typed. */
export const MOST_ARGUMENTS = 1024
export const MOST_LINE_BYTES = 4096
/** Digits of a length. */
const MOST_DIGITS = 10

/** The arguments of a command. Each is a view of the stream: a loan, as a frame is. */
export type Command = readonly Uint8Array[]

/** A place in a stream that is being looked at. */
interface Reader {
  readonly bytes: Uint8Array
  readonly end: number
  at: number
}

/**
 * Takes the next command out of the stream.
 * @returns its arguments, none for an empty line; "incomplete" when its rest has not come in: nothing has changed
 *   then; "malformed" when it is no command: nothing that follows can be read any more
 */
export function nextCommand(stream: Stream): Command | "incomplete" | "malformed" {
  // TODO(4.7) Not a "*": nextLine(). Else readLength() of the array, and for each argument readLength() of a bulk
  // string, its bytes and CR LF. stream.start moves when all of it is there, and not before. Behind the bytes
  // something else than CR LF, or arguments of more than MOST_COMMAND_BYTES together: malformed.
  // #region nextCommand
  const { bytes, start, end } = stream
  if (start === end) return "incomplete"
  if (bytes[start] !== STAR) return nextLine(stream)
  const reader: Reader = { bytes, end, at: start }
  const count = readLength(reader, STAR, MOST_ARGUMENTS)
  if (typeof count === "string") return count
  const command: Uint8Array[] = []
  let left = MOST_COMMAND_BYTES
  while (command.length < count) {
    const length = readLength(reader, DOLLAR, Math.min(MOST_BULK_BYTES, left))
    if (typeof length === "string") return length
    left -= length
    const behind = reader.at + length
    if (end < behind + 2) return "incomplete"
    if (bytes[behind] !== CR || bytes[behind + 1] !== LF) return "malformed"
    command.push(bytes.subarray(reader.at, behind))
    reader.at = behind + 2
  }
  stream.start = reader.at
  return command
  // #endregion nextCommand
}

/**
 * Reads a type, a length and CR LF, and moves reader.at behind them.
 * @returns the length, 0 to most; "malformed" for another type, a larger length, or anything but digits and CR LF
 */
export function readLength(reader: Reader, type: number, most: number): number | "incomplete" | "malformed" {
  // TODO(4.7) The type, then one digit after the other, then CR LF. Where the bytes end before one of them:
  // incomplete. Without a digit, or above most: malformed. Do not wait for more digits than a length can have.
  // #region readLength
  const { bytes, end } = reader
  let { at } = reader
  if (at >= end) return "incomplete"
  if (bytes[at++] !== type) return "malformed"
  const digits = at
  let length = 0
  for (; at < end && at - digits <= MOST_DIGITS; at++) {
    const byte = bytes[at] ?? 0
    if (byte < ZERO || byte > NINE) break
    length = length * 10 + (byte - ZERO)
  }
  if (length > most || at - digits > MOST_DIGITS) return "malformed"
  if (at < end && (at === digits || bytes[at] !== CR)) return "malformed"
  if (at + 1 < end && bytes[at + 1] !== LF) return "malformed"
  if (at + 1 >= end) return "incomplete"
  reader.at = at + 2
  return length
  // #endregion readLength
}

/** A command that is typed: words up to the end of the line. */
function nextLine(stream: Stream): Command | "incomplete" | "malformed" {
  const { bytes, start, end } = stream
  const line = bytes.subarray(start, Math.min(end, start + MOST_LINE_BYTES))
  const feed = line.indexOf(LF)
  if (feed === -1) return line.length < MOST_LINE_BYTES ? "incomplete" : "malformed"
  stream.start += feed + 1
  const words: Uint8Array[] = []
  const last = line[feed - 1] === CR ? feed - 1 : feed
  for (let at = 0; at < last; ) {
    const space = line.subarray(0, last).indexOf(SPACE, at)
    const behind = space === -1 ? last : space
    if (behind > at) words.push(line.subarray(at, behind))
    at = behind + 1
  }
  return words
}

/** Keys as latin1, one character for each byte, and values. */
export type Store = Map<string, Uint8Array>

const OK = Buffer.from("+OK\r\n")
const PONG = Buffer.from("+PONG\r\n")
const NO_VALUE = Buffer.from("$-1\r\n")
const NO_ITEMS = Buffer.from("*0\r\n")

/**
 * Carries a command out and puts its answer behind the others.
 * @param command at least a name; its arguments are loans until this function returns
 */
export function execute(store: Store, command: Command, output: Stream): void {
  // TODO(4.7) Names in upper or lower case. PING: +PONG, or its argument as a bulk string. ECHO: its argument. SET:
  // keeps the value, +OK. GET: the value as a bulk string, or $-1. Everything else, also a wrong
  // number of arguments: others().
  // #region execute
  const [name = NOTHING, first, second] = command
  const called = nameOf(name)
  const count = command.length - 1
  if (called === "PING" && count <= 1) {
    if (first === undefined) append(output, PONG)
    else putBulk(output, first)
  } else if (called === "ECHO" && first !== undefined && count === 1) putBulk(output, first)
  else if (called === "GET" && first !== undefined && count === 1) {
    const value = store.get(latin1(first))
    if (value === undefined) append(output, NO_VALUE)
    else putBulk(output, value)
  } else if (called === "SET" && first !== undefined && second !== undefined && count === 2) {
    store.set(latin1(first), new Uint8Array(second)) // a copy: the argument is a loan
    append(output, OK)
  } else others(called, output)
  // #endregion execute
}

const KNOWN = ["PING", "ECHO", "GET", "SET"]
const BY_CODE = new Map(KNOWN.map((name) => [codeOf(Buffer.from(name)), name]))

/** A name in capitals. Those that come all the time are found without making a string. */
function nameOf(name: Uint8Array): string {
  return BY_CODE.get(codeOf(name)) ?? latin1(name).toUpperCase()
}

/** Up to four letters as one number, without their case; -1 for a longer name. */
function codeOf(name: Uint8Array): number {
  if (name.length > 4) return -1
  let code = 1 // or a name of three letters would be the same as one of four that begins with 0
  for (const letter of name) code = code * 256 + (letter & 0xdf)
  return code
}

/** What clients ask before they begin gets an empty answer; the rest an error. */
function others(called: string, output: Stream): void {
  if (KNOWN.includes(called)) putError(output, `ERR wrong number of arguments for '${called.toLowerCase()}' command`)
  else if (called === "COMMAND" || called === "CONFIG") append(output, NO_ITEMS)
  else if (called === "INFO") putBulk(output, NOTHING)
  else putError(output, `ERR unknown command '${called.slice(0, 64).replace(/[^ -~]/g, "?")}'`)
}

const NOTHING = new Uint8Array(0)

/** One character for each byte, so that different bytes are different strings. */
function latin1({ buffer, byteOffset, length }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, length).toString("latin1")
}

function putError(output: Stream, why: string): void {
  append(output, Buffer.from(`-${why}\r\n`))
}

/** Adds a bulk string: its length in decimal, and the bytes. One reserve() for all of it: this is what is sent most. */
export function putBulk(output: Stream, bytes: Uint8Array): void {
  const digits = String(bytes.length)
  let at = reserve(output, digits.length + bytes.length + 5)
  const to = output.bytes
  to[at++] = DOLLAR
  for (let i = 0; i < digits.length; i++) to[at++] = digits.charCodeAt(i)
  to[at++] = CR
  to[at++] = LF
  to.set(bytes, at)
  at += bytes.length
  to[at++] = CR
  to[at++] = LF
  output.end = at
}

/** The protocol, with a store of its own. */
export function resp(store: Store = new Map()): Protocol {
  return { take: (loop, client) => takeCommands(loop, client, store), tooQuiet: leave }
}

/** As take() of server.ts. A client is heard() once for all that has come together. */
function takeCommands(loop: Loop, client: Client, store: Store): void {
  const { input, output } = client
  const before = input.start
  client.stalled = true
  while (client.stalled && room(client)) {
    const command = nextCommand(input)
    if (command === "incomplete") client.stalled = false
    else if (command === "malformed") {
      putError(output, "ERR Protocol error")
      leave(loop, client)
    } else if (command.length > 0) execute(store, command, output)
  }
  if (input.start !== before) heard(loop, client)
}

/** The program: `npx tsx resp.ts [PORT]`. */
export function main(args: string[]): void {
  runServer(args, ({ port }) => {
    const listenFd = listenNonblocking(port)
    console.log(`listening on 127.0.0.1:${localPort(listenFd)}, stop with Ctrl-C`)
    serve(listenFd, resp())
  })
}

if (isProgram(import.meta.url)) main(process.argv.slice(2))
