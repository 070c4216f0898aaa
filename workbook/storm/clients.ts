// The clients of a storm. They stand on node:net: what they do is not what is graded.

import { createConnection, type Socket } from "node:net"
import { type ClientPlan, lineOf } from "./plan.ts"

/** How a good client's storm has ended. */
export type Fate =
  | { readonly kind: "served"; readonly bytes: number }
  /** The connection ended before anything was answered: it may come again. */
  | { readonly kind: "refused" }
  /** It ended in the middle. */
  | { readonly kind: "lost"; readonly bytes: number; readonly of: number }
  /** Something else came than what was sent. */
  | { readonly kind: "wrong"; readonly at: number }
  /** It was given up: nothing came any more. */
  | { readonly kind: "unanswered"; readonly bytes: number; readonly of: number }

/** What a server's clients say to it, where it does not answer each line by the same line. */
export interface Dialect {
  request(line: Buffer): Buffer
  answer(line: Buffer): Buffer
}

export const LINES: Dialect = { request: (line) => line, answer: (line) => line }

export interface Running {
  readonly plan: ClientPlan
  /** Of a good client. */
  readonly fate: Promise<Fate>
  /** Something moved: bytes, or the connection. performance.now() */
  movedMs(): number
  /** Its own port, once it is connected. */
  localPort(): number | undefined
  /** Ends it now, with RST. */
  giveUp(): void
}

/** Begins a good client. It never waits longer than whoever calls giveUp(). */
export function startGood(port: number, plan: ClientPlan, dialect: Dialect): Running {
  const lines = plan.lines.map((_, i) => lineOf(plan, i))
  const expected = Buffer.concat(lines.map((line) => dialect.answer(line)))
  const requests = lines.map((line) => dialect.request(line))
  const ends = lines.map((_, i) => Buffer.concat(lines.slice(0, i + 1).map((line) => dialect.answer(line))).length)
  const socket = createConnection({ port, host: "127.0.0.1", allowHalfOpen: true, noDelay: true })
  let movedMs = performance.now()
  let got = 0
  let asked = 0
  let givenUp = false
  const { promise, resolve } = withResolvers<Fate>()
  const finish = (fate: Fate) => {
    resolve(fate)
    socket.destroy()
  }
  /** Asks what may be asked now, and ends the direction behind the last. */
  const ask = () => {
    const may = plan.manner === "in turn" ? ends.filter((end) => end <= got).length + 1 : requests.length
    for (; asked < Math.min(may, requests.length); asked++) say(socket, plan, requests[asked] ?? Buffer.alloc(0))
    const all = asked === requests.length && (plan.halfCloses || got >= expected.length)
    if (all && !socket.writableEnded) socket.end()
  }
  socket.on("connect", ask)
  socket.on("data", (bytes) => {
    movedMs = performance.now()
    const same = bytes.equals(expected.subarray(got, got + bytes.length))
    got += bytes.length
    if (!same) finish({ kind: "wrong", at: got - bytes.length })
    else ask()
  })
  // A connection that is refused, reset or ended: what counts is how far it had come.
  const over = () => {
    if (got === expected.length) finish({ kind: "served", bytes: got })
    else if (givenUp) finish({ kind: "unanswered", bytes: got, of: expected.length })
    else if (got === 0) finish({ kind: "refused" })
    else finish({ kind: "lost", bytes: got, of: expected.length })
  }
  socket.on("end", over)
  socket.on("error", over)
  socket.on("close", over)
  const giveUp = () => {
    givenUp = true
    socket.resetAndDestroy()
  }
  return { plan, fate: promise, movedMs: () => movedMs, localPort: () => socket.localPort, giveUp }
}

function say(socket: Socket, plan: ClientPlan, bytes: Buffer): void {
  if (plan.manner !== "dribbling") socket.write(bytes)
  else for (let i = 0; i < bytes.length; i++) socket.write(bytes.subarray(i, i + 1))
}

/** More than any buffers on the way hold. */
const MANY_REQUESTS = 4000

/**
 * Begins a client that is not good. It stays until giveUp(), but for those that go by themselves.
 * @returns its fate is known when it is gone
 */
export function startBad(port: number, plan: ClientPlan, dialect: Dialect): Running {
  const socket = createConnection({ port, host: "127.0.0.1", allowHalfOpen: true, noDelay: true })
  const { promise, resolve } = withResolvers<Fate>()
  socket.on("error", () => undefined)
  socket.on("close", () => resolve({ kind: "refused" }))
  const half = Buffer.from(`${plan.index} is cut o`)
  socket.on("connect", () => {
    switch (plan.kind) {
      case "leaves":
        socket.end()
        socket.destroy()
        return
      case "resets":
        socket.write(half, () => socket.resetAndDestroy())
        return
      case "endless":
        socket.write(Buffer.alloc(100_000, "x"))
        socket.resume()
        return
      case "deaf":
        socket.pause()
        socket.write(Buffer.concat(Array.from({ length: MANY_REQUESTS }, () => dialect.request(lineOf(plan, 0)))))
        return
      default:
        socket.write(half)
    }
  })
  const giveUp = () => socket.resetAndDestroy()
  return { plan, fate: promise, movedMs: () => performance.now(), localPort: () => socket.localPort, giveUp }
}

function withResolvers<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined
  const promise = new Promise<T>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
