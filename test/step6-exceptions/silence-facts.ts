// What the scenes of part 6.5 and its checks have in common.

import type { Limits } from "#impl/step6-exceptions/silence"

/** What watchPeer() came to. */
export interface Watched {
  readonly returned: unknown
  /** Name of the errno of what it threw. */
  readonly threw: string
  /** Values of the options afterwards, in the order of OPTIONS. */
  readonly options: readonly number[]
}

/** What the kernel is asked for afterwards. */
export const OPTIONS = ["TCP_KEEPIDLE", "TCP_KEEPINTVL", "TCP_KEEPCNT", "TCP_USER_TIMEOUT", "SO_KEEPALIVE"] as const

/** How a conversation has ended. */
export interface Ended {
  readonly ended: string
  /** Name of the errno of what it threw. */
  readonly threw: string
  /** Whether the connection is still open in the program. */
  readonly open: boolean
}

export interface TalkArgument {
  readonly folder: string
  readonly limits: Limits
}

/** What the kernel keeps of an answer at the most, in the program, before its client has taken it. */
export const SEND_BUFFER_BYTES = 65_536
/** Too much for that, and for a client that keeps as little. */
export const BIG_BYTES = 16 * SEND_BUFFER_BYTES

/** The answer says what was asked, so that each byte that is lost, doubled or of another line is seen. */
export function answerTo(line: string): Uint8Array {
  if (line === "quiet") return new Uint8Array(0)
  return line === "big" ? new Uint8Array(BIG_BYTES).fill(0x2e) : Buffer.from(`[${line}]\n`)
}
