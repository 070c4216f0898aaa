// Four decoders with one mistake each, and where they differ from the right one. The right one: framing-model.ts.

import {
  append,
  LENGTH_BYTES,
  MOST_BYTES,
  NOTHING_READ,
  nextFrame,
  type Outcome,
  type Stream,
  steps,
  uint32,
} from "./framing-model.ts"

export const WRONG = [
  /** What a read returns is one frame; what is behind it is lost. */
  "read",
  /** A length of which one byte is there is taken: the missing bytes count 0. */
  "length",
  /** The lowest byte first. */
  "order",
  /** An empty frame is taken for the end of the stream, as a read of 0 bytes is. */
  "empty",
] as const
export type Wrong = (typeof WRONG)[number]

/** What a decoder gives out; after "malformed" and "end", nothing. */
export type Given = readonly number[] | "malformed" | "end"

/** Where a decoder first differs from the right one. */
export interface Difference {
  /** The read after which it does. */
  readonly read: number
  /** Which frame, from 1. */
  readonly frame: number
  /** Undefined: nothing yet. */
  readonly got: Given | undefined
  readonly right: Given | undefined
}

type Pieces = readonly (readonly number[])[]

/** What the right decoder gives out after each read. */
export function givenRight(came: Pieces): readonly (readonly Given[])[] {
  const all: Given[][] = []
  for (const step of steps(came)) {
    if ("piece" in step) all.push([])
    else if (step.outcome !== "incomplete") all.at(-1)?.push(step.outcome)
  }
  return all
}

/** What a wrong one gives out after each read. */
export function given(wrong: Wrong, came: Pieces): readonly (readonly Given[])[] {
  const decode = DECODERS[wrong]()
  let over = false
  return came.map((piece) => {
    const all = over ? [] : decode(piece)
    over ||= typeof all.at(-1) === "string"
    return all
  })
}

/** The first difference: in what has been given out by the end of a read, not in when within it. */
export function differs(wrong: Wrong, came: Pieces): Difference | undefined {
  const own = given(wrong, came)
  const rights: Given[] = []
  const gots: Given[] = []
  for (const [i, more] of givenRight(came).entries()) {
    const known = Math.min(rights.length, gots.length)
    rights.push(...more)
    gots.push(...(own[i] ?? []))
    for (let n = known; n < Math.max(rights.length, gots.length); n++) {
      const [got, right] = [gots[n], rights[n]]
      if (got?.toString() !== right?.toString()) return { read: i + 1, frame: n + 1, got, right }
    }
  }
  return undefined
}

/** What came of a read, in both. */
export interface Compared {
  readonly number: number
  readonly piece: readonly number[]
  readonly right: readonly Outcome[]
  /** Undefined while the right one is not done with this read. */
  readonly wrong: readonly Given[] | undefined
  /** Here the two differ for the first time. */
  readonly differs: Difference | undefined
}

/** The reads so far. @param made steps that have been made */
export function compared(wrong: Wrong, came: Pieces, made: number): readonly Compared[] {
  const before = steps(came).slice(0, made)
  const own = given(wrong, came)
  const first = differs(wrong, came)
  return came.slice(0, before.at(-1)?.read ?? 0).map((piece, i) => {
    const number = i + 1
    const right = before.flatMap((step) => (step.read === number && "outcome" in step ? [step.outcome] : []))
    const done = typeof right.at(-1) === "string"
    return {
      ...{ number, piece, right },
      wrong: done ? (own[i] ?? []) : undefined,
      differs: done && first?.read === number ? first : undefined,
    }
  })
}

/** Each makes a decoder: a piece in, what it gives out. */
const DECODERS: Readonly<Record<Wrong, () => (piece: readonly number[]) => readonly Given[]>> = {
  read: () => (piece) => {
    const length = uint32(piece)
    return [length > MOST_BYTES ? "malformed" : piece.slice(LENGTH_BYTES, LENGTH_BYTES + length)]
  },
  length: splitsLengths,
  order: () => throughStream((stream) => nextFrame(stream, littleEndian)),
  empty: () => throughStream((stream) => nextFrame(stream), "end"),
}

/** Remembers how much of a payload is to come, and never how much of a length. */
function splitsLengths(): (piece: readonly number[]) => readonly Given[] {
  let missing = 0
  let payload: number[] = []
  return (piece) => {
    const all: Given[] = []
    let at = 0
    while (at < piece.length) {
      if (missing === 0) {
        missing = uint32(piece.slice(at, at + LENGTH_BYTES))
        at += LENGTH_BYTES
        if (missing > MOST_BYTES) return [...all, "malformed"]
      }
      const part = piece.slice(at, at + missing)
      at += part.length
      missing -= part.length
      payload.push(...part)
      if (missing > 0) break
      all.push(payload)
      payload = []
    }
    return all
  }
}

/** Keeps a stream as the right one does. @param empty what it takes an empty frame for */
function throughStream(
  next: (stream: Stream) => ReturnType<typeof nextFrame>,
  empty?: "end",
): (piece: readonly number[]) => readonly Given[] {
  let stream = NOTHING_READ
  return (piece) => {
    const all: Given[] = []
    stream = append(stream, piece)
    for (;;) {
      const { outcome, stream: rest } = next(stream)
      if (outcome === "incomplete") return all
      if (outcome === "malformed") return [...all, outcome]
      if (outcome.length === 0 && empty !== undefined) return [...all, empty]
      all.push(outcome)
      stream = rest
    }
  }
}

function littleEndian(bytes: readonly number[]): number {
  return uint32([...bytes].reverse())
}
