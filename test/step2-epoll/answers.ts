// What the driver and the checks of step 2 must agree on: the answers of the server under test, and numbers of scenes.

import { echo, type Handle } from "../../runtime/handle.ts"

/** What "much" makes of one byte. */
export const MUCH_BYTES = 32_768

/** What the server under test answers. Each tells something else apart. */
export const ANSWERS = {
  echo,
  /** Capital letters and a mark: another length than what was read. To a dot there is nothing to say. */
  louder: (received) => {
    const text = Buffer.from(received).toString("latin1")
    return Buffer.from(text === "." ? "" : `${text.toUpperCase()}!`)
  },
  /** One byte, however much came: such an answer always finds room. */
  dot: () => Uint8Array.of(46),
  /** A client that does not read can be brought to any number of unsent bytes. */
  much: (received) => new Uint8Array(received.length * MUCH_BYTES).fill(46),
} as const satisfies Readonly<Record<string, Handle>>

export type Answer = keyof typeof ANSWERS

/** What the scene "loop" is started with. */
export interface LoopArgument {
  edge?: boolean
  answer?: Answer
  /** SO_SNDBUF of every connection, for a server that is soon to have bytes unsent. */
  sendBufferBytes?: number
  /** SO_RCVBUF of every connection, for more than a few budgets that are there at once. */
  receiveBufferBytes?: number
}

/** What the endless client of "firehose" may get before the other is served: many budgets, and far less than for ever. */
export const MOST_BYTES = 4 * 1024 * 1024

/** What the scene "firehose" is started with. */
export interface FirehoseArgument {
  edge: boolean
  /** So much of the endless client is answered before it is given up. */
  mostBytes: number
}

/**
 * How far the scene "firehose" came. "first": the first turn with the endless client; "next": one turn after it; "never":
 * each of the many turns after it was short enough.
 */
export interface Served {
  answered: number
  served: boolean
  phase: "idle" | "first" | "next" | "never"
}

/** What a connection that "swap" ends had not sent: nobody else may get it. */
export const LEFT_UNSENT = "LEFT"

/** Buffers of a connection that is soon full. */
export const SMALL_BYTES = 8192

/** Descriptors that are ready at once in the scene of part 2.6, and the first one's data word: beyond an int32. */
export const READY = 8
export const DATA = 0xfeed0000
/** What the binding is asked to wait when nothing is ready, in ms. Times a thousand the last one is most of a minute. */
export const QUIET_TIMEOUTS = [0, 50] as const
/** Fewer than are ready, and than the array has room for. */
export const FEW = 3
