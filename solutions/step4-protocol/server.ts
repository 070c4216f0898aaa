// Step 4: a server with a protocol. Clients send requests in frames, many at a time if they like, and get each answer
// as soon as it is ready, with the id of its request.
//
// Invariants
//   1 A request is whole or it is not there. Half of one waits in client.input and costs nobody else anything.
//   2 Every request has one answer with its id, or its connection is gone.
//   3 What a client can make us keep is bounded: one frame that is not whole, MOST_IN_FLIGHT requests, and
//     HIGH_WATER_BYTES and one answer that it does not read. What is put off for those who are gone is at most as much
//     as for those who are there, and 2 * MOST_IN_FLIGHT answers (forgetGone).
//   4 Who breaks the protocol is told how, in a FAILED frame, and then its connection ends. Nobody else's does.
//   5 Nothing of a stream is kept beyond the call in which it was seen.
//
// Left out on purpose: who may ask (step 7), several loops (step 5).
// Sources: RFC 9112 9.3 to 9.6 (pipelining, closing), RFC 9113 5.4 (errors of a connection and of a stream).

import { listenNonblocking } from "../../runtime/listener.ts"
import { isProgram, localPort, runServer } from "../../runtime/program.ts"
import { getU32 } from "./bytes.ts"
import { type Client, heard, type Loop, leave, type Protocol, room } from "./client.ts"
import { putOff } from "./deadlines.ts"
import { nextFrame } from "./frame.ts"
import { serve } from "./loop.ts"
import {
  AFTER,
  ANSWER,
  BAD_BODY,
  BAD_VERSION,
  ECHO,
  GREET,
  MOST_AFTER_MS,
  message,
  PERSON,
  parseMessage,
  putFailed,
  putMessage,
  TOO_LONG,
  TOO_QUIET,
  TOO_SHORT,
  UNKNOWN_TYPE,
  VERSION,
} from "./message.ts"
import { openView, readNumber, readText, slotOf } from "./view.ts"

/** Longest payload that is taken. */
export const MOST_FRAME_BYTES = 65_536

/** The protocol of message.ts. */
export const framed: Protocol = {
  take,
  tooQuiet: (loop, client) => refuse(loop, client, 0, TOO_QUIET),
}

/** Takes whole frames while there is room for requests. */
export function take(loop: Loop, client: Client): void {
  // TODO(4.3) While room() and not refused: the next frame. Incomplete: stalled is false, return. Malformed: refuse()
  // it as TOO_LONG. Else request(). When there is no room any more, and it is not refused, stalled is true: whole
  // frames may be left.
  // #region take
  while (room(client) && !client.refused) {
    const frame = nextFrame(client.input, MOST_FRAME_BYTES)
    if (frame === "incomplete") {
      client.stalled = false
      return
    }
    if (frame === "malformed") refuse(loop, client, 0, TOO_LONG)
    else request(loop, client, frame)
  }
  client.stalled = !client.refused
  // #endregion take
}

/**
 * One request. Answers it, puts its answer off, or refuses the client.
 * @param frame its payload, a loan until this function returns
 */
export function request(loop: Loop, client: Client, frame: Uint8Array): void {
  // TODO(4.3) parseMessage(): nothing: refuse TOO_SHORT. Another version: refuse BAD_VERSION, with its id. heard().
  // ECHO: the body. AFTER: later(). GREET: greet(). Another type: FAILED, UNKNOWN_TYPE, and the connection goes on.
  // #region request
  const parsed = parseMessage(frame)
  if (parsed === undefined) {
    refuse(loop, client, 0, TOO_SHORT)
    return
  }
  const { version, type, id, body } = parsed
  if (version !== VERSION) {
    refuse(loop, client, id, BAD_VERSION) // what its other bytes mean, nobody here knows
    return
  }
  heard(loop, client)
  if (type === ECHO) putMessage(client.output, ANSWER, id, body)
  else if (type === AFTER) later(loop, client, id, body)
  else if (type === GREET) greet(client, id, body)
  else putFailed(client.output, id, UNKNOWN_TYPE)
  // #endregion request
}

/** An AFTER: its answer is put off. A body that is too short, or asks for more than MOST_AFTER_MS, gets a FAILED. */
export function later(loop: Loop, client: Client, id: number, body: Uint8Array): void {
  // TODO(4.3) The time in front of the body, by loop.clock(). Count it in client.inFlight and putOff() the answer, a
  // message() with the bytes behind it.
  // #region later
  const afterMs = body.length < 4 ? Number.POSITIVE_INFINITY : getU32(body, 0)
  if (afterMs > MOST_AFTER_MS) {
    putFailed(client.output, id, BAD_BODY)
    return
  }
  client.inFlight++
  const { fd, generation } = client
  // The body is a loan, and this answer outlives it: message() copies it.
  putOff(loop, { atMs: loop.clock() + afterMs, fd, generation, answer: message(ANSWER, id, body.subarray(4)) })
  // #endregion later
}

/** A GREET: reads two fields where they lie. */
export function greet(client: Client, id: number, body: Uint8Array): void {
  // TODO(4.5) openView() of a PERSON; malformed: FAILED, BAD_BODY. The answer: "hello NAME, AGE" in UTF-8.
  // #region greet
  const view = openView(PERSON, body)
  if (view === "malformed") putFailed(client.output, id, BAD_BODY)
  else putMessage(client.output, ANSWER, id, Buffer.from(`hello ${readText(view, NAME)}, ${readNumber(view, AGE)}`))
  // #endregion greet
}

const NAME = slotOf(PERSON, "name")
const AGE = slotOf(PERSON, "age")

/** Tells a client why its connection ends. What it has sent is thrown away, what is under way for it as well. */
export function refuse(loop: Loop, client: Client, id: number, reason: number): void {
  putFailed(client.output, id, reason)
  leave(loop, client)
}

/** The program: `npx tsx server.ts [PORT]`. */
export function main(args: string[]): void {
  runServer(args, ({ port }) => {
    const listenFd = listenNonblocking(port)
    console.log(`listening on 127.0.0.1:${localPort(listenFd)}, stop with Ctrl-C`)
    serve(listenFd, framed)
  })
}

if (isProgram(import.meta.url)) main(process.argv.slice(2))
