// What the server under test answers. Each tells something else apart. Shared by the driver and the checks.

import { echo, type Handle } from "../../runtime/handle.ts"

/** What "much" makes of one byte. */
export const MUCH_BYTES = 32_768

export const ANSWERS = {
  echo,
  /** Capital letters and a mark: another length than what was read. */
  louder: (received) => Buffer.from(`${Buffer.from(received).toString("latin1").toUpperCase()}!`),
  /** One byte, however much came: such an answer always finds room. */
  dot: () => Uint8Array.of(46),
  /** A client that does not read can be brought to any number of unsent bytes. */
  much: (received) => new Uint8Array(received.length * MUCH_BYTES).fill(46),
} as const satisfies Readonly<Record<string, Handle>>

export type Answer = keyof typeof ANSWERS
