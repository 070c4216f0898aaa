// A stream of frames, cut into pieces, and the decoder that takes the frames out again: what is behind the simulator. A
// test holds it against the real decoder, in every way to cut a stream (test/self/framing-model.test.ts).
//
// A read returns one piece. Then nextFrame is called until it gives no frame, and the next read comes. When it says
// "malformed", the connection is over: nothing is read any more.
// Left out: room in the buffer (reserve moves nothing here), release(), what to do with a frame.

/** Bytes of a length. */
export const LENGTH_BYTES = 4
/** The longest payload that is taken. */
export const MOST_BYTES = 16

/** What is sent, one entry for a frame: the bytes of its length and of its payload. */
export type Sent = readonly (readonly number[])[]

/** The streams to choose from; of the last, the length is all that counts. */
export const STREAMS = {
  three: [frame("hi"), frame(""), frame("!")],
  two: [frame("hi"), frame("!")],
  empty: [frame(""), frame("")],
  "too long": [[0xff, 0xff, 0xff, 0xff, ...ascii("hi!")]],
} as const satisfies Readonly<Record<string, Sent>>
export type StreamName = keyof typeof STREAMS

/** Where to cut: n is in front of byte n, 1 to one less than there are bytes. */
export type Cuts = ReadonlySet<number>

export const CUTS = ["frames", "bytes", "none", "lengths"] as const
export type CutsName = (typeof CUTS)[number]

/** What has come in, and of that [start, end) is not taken yet. */
export interface Stream {
  readonly bytes: readonly number[]
  readonly start: number
  readonly end: number
}

/** A payload, or why there is none. */
export type Outcome = readonly number[] | "incomplete" | "malformed"

/** One call: a read that returned a piece, or a nextFrame. `stream` is what it left behind. */
export type Step = { readonly read: number; readonly stream: Stream } & (
  | { readonly piece: readonly number[] }
  | { readonly outcome: Outcome }
)

/** What is known of the frame that the stream begins with. */
export interface Begun {
  /** The bytes of the length that are there, 0 to 4. */
  readonly lengthBytes: readonly number[]
  /** The length, when all four are. */
  readonly length?: number
  /** Bytes of the payload that are there. */
  readonly payloadBytes: number
}

export const NOTHING_READ: Stream = { bytes: [], start: 0, end: 0 }

/** The same cuts in every stream. */
export function cutsOf(sent: Sent, name: CutsName): Cuts {
  const starts = sent.map((_, i) => sent.slice(0, i).flat().length)
  const all = Array.from(sent.flat(), (_, i) => i)
  const at = { frames: starts, bytes: all, none: [], lengths: starts.map((start) => start + 2) }[name]
  return new Set(at.filter((n) => n > 0))
}

/** What each read returns. */
export function pieces(sent: Sent, cuts: Cuts): readonly (readonly number[])[] {
  const bytes = sent.flat()
  const starts = [...bytes.keys()].filter((n) => n === 0 || cuts.has(n))
  return starts.map((start, i) => bytes.slice(start, starts[i + 1]))
}

export function append({ bytes, start, end }: Stream, piece: readonly number[]): Stream {
  return { bytes: [...bytes, ...piece], start, end: end + piece.length }
}

/**
 * The next frame, and the stream without it. Only a frame changes the stream.
 * @param number what four bytes mean
 */
export function nextFrame(stream: Stream, number = uint32): { readonly outcome: Outcome; readonly stream: Stream } {
  const { length, payloadBytes } = begun(stream, number)
  if (length === undefined) return { outcome: "incomplete", stream }
  if (length > MOST_BYTES) return { outcome: "malformed", stream }
  if (payloadBytes < length) return { outcome: "incomplete", stream }
  const payload = stream.start + LENGTH_BYTES
  const start = payload + length
  return { outcome: stream.bytes.slice(payload, start), stream: { ...stream, start } }
}

export function begun({ bytes, start, end }: Stream, number = uint32): Begun {
  const payload = start + LENGTH_BYTES
  const lengthBytes = bytes.slice(start, Math.min(payload, end))
  const payloadBytes = Math.max(0, end - payload)
  return lengthBytes.length < LENGTH_BYTES
    ? { lengthBytes, payloadBytes }
    : { lengthBytes, length: number(lengthBytes), payloadBytes }
}

/** All calls, from the first read to the last nextFrame. */
export function steps(came: readonly (readonly number[])[]): readonly Step[] {
  const all: Step[] = []
  let stream = NOTHING_READ
  for (const [i, piece] of came.entries()) {
    const read = i + 1
    stream = append(stream, piece)
    all.push({ read, piece, stream })
    for (;;) {
      const next = nextFrame(stream)
      stream = next.stream
      all.push({ read, outcome: next.outcome, stream })
      if (next.outcome === "malformed") return all
      if (next.outcome === "incomplete") break
    }
  }
  return all
}

/** An unsigned number, the highest byte first. Bytes that are missing count 0. */
export function uint32([a = 0, b = 0, c = 0, d = 0]: readonly number[]): number {
  return ((a << 24) | (b << 16) | (c << 8) | d) >>> 0
}

function frame(text: string): readonly number[] {
  return [0, 0, 0, text.length, ...ascii(text)]
}

function ascii(text: string): number[] {
  return Array.from(text, (char) => char.charCodeAt(0))
}
