// What the scenes of parts 7.3 and 7.4 and their checks have in common.

export type Kind = "stream" | "seqpacket" | "dgram"

/** A file of the check: so long, and read so far when it is handed over. */
export const FILE_BYTES = 200
export const FILE_OFFSET = 100

/** One line that the process is told. */
export interface Order {
  readonly do: string
  readonly via?: number
  readonly text?: string
  readonly fds?: readonly number[]
  readonly kind?: Kind
  readonly nonblocking?: boolean
  readonly count?: number
  readonly room?: number
  readonly workers?: readonly Standing[]
}

/** What a descriptor is. */
export interface Fact {
  /** "socket:[1234]"; empty when it is not open. */
  readonly meaning: string
  readonly offset: number
  readonly flags: number
}

/** A message, as the check takes it. */
export interface Taken {
  readonly n: number
  readonly text: string
  readonly fds: readonly number[]
}

/** How a child stands when passOn() is called. */
export type Standing = "busy" | "gone" | "free"

/** What has become of a connection that passOn() was called for. */
export interface Passed {
  readonly threw: string | null
  /** What each child has got: messages, connections in them, and messages for which a child has no room. */
  readonly got: readonly { readonly messages: number; readonly connections: number; readonly long: number }[]
  readonly busy: readonly boolean[]
  /** Descriptors of this process that were not there before, or should be gone. */
  readonly left: number
}

/**
 * Where serveFrom() is: one line for each connection, one when it has returned, one when its parent had gone, and one
 * when nothing could be received.
 */
export interface Served {
  readonly at: "serve" | "returned" | "left" | "failed"
  readonly channelFd: number
  /** What serve() was called with; -1: it was not. */
  readonly connFd: number
  /** Whether it is the connection that was sent. */
  readonly right: boolean
  /** Answers that have come so far. */
  readonly done: number
  /** Answers that are not one byte, or hold a descriptor. */
  readonly odd: number
  /** Whether the client before this one has read its end. */
  readonly closed: boolean
}

/** What startWorker() has returned. */
export interface Started {
  readonly pid: number
  readonly channelFd: number
  readonly busy: boolean
}
