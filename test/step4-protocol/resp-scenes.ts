// Part 4.7 inside the graded process: bytes to lengths, to commands, and to answers.

import { append, newStream } from "#impl/step4-protocol/frame"
import { execute, nextCommand, readLength, type Store } from "#impl/step4-protocol/resp"
import { report } from "../../workbook/grader/driver.ts"

/** Bytes as latin1, so that they can be sent as JSON; a number stands for as many bytes of "x". */
export type Pieces = readonly (string | number)[]

export interface LengthArgument {
  readonly vectors: readonly { text: string; type: number; most: number }[]
}

/** For each prefix of a text, from the empty one to all of it: what readLength() returned, and where the reader is. */
export type LengthReport = readonly (readonly { returned: string; at: number }[])[]

export interface CommandArgument {
  readonly streams: readonly Pieces[]
  /** Sizes of the chunks in which each stream comes in, used in a circle. */
  readonly chunkings: readonly (readonly number[])[]
}

export interface CommandReport {
  /** As latin1. */
  readonly commands: readonly (readonly string[])[]
  /** What nextCommand() returned last: "incomplete" or "malformed". */
  readonly outcome: string
  /** stream.start was another one after "incomplete", or a command was taken again and again. */
  readonly moved: boolean
  /** An argument lies in other memory than the stream. */
  readonly copied: boolean
}

/** Longest text of an argument that is reported. */
const MOST_SHOWN = 100
/** More commands than any stream here holds. */
const MOST_COMMANDS = 64

function bytesOf(pieces: Pieces): Buffer {
  return Buffer.concat(
    pieces.map((piece) => (typeof piece === "number" ? Buffer.alloc(piece, "x") : Buffer.from(piece, "latin1"))),
  )
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, MOST_SHOWN)).toString("latin1")
}

export const respScenes = {
  respLengths({ vectors }: LengthArgument) {
    const results = vectors.map(({ text, type, most }) =>
      Array.from({ length: text.length + 1 }, (_, cut) => {
        // Behind the end lies what was there before: a length that goes on.
        const bytes = Buffer.from(`??${text.slice(0, cut)}99\r\n`, "latin1")
        const reader = { bytes, at: 2, end: 2 + cut }
        const returned: unknown = readLength(reader, type, most)
        return { returned: String(returned), at: reader.at - 2 }
      }),
    )
    report(results satisfies LengthReport)
  },

  commands({ streams, chunkings }: CommandArgument) {
    report(streams.map((pieces) => chunkings.map((sizes) => takeAll(bytesOf(pieces), sizes))))
  },

  /** Carries commands out one after the other. Their bytes are overwritten after each. */
  executed({ commands }: { commands: readonly (readonly string[])[] }) {
    const store: Store = new Map()
    const answers = commands.map((words) => {
      const loans = words.map((word) => Buffer.from(word, "latin1"))
      const output = newStream()
      execute(store, loans, output)
      for (const loan of loans) loan.fill("#")
      return Buffer.from(output.bytes.subarray(output.start, output.end)).toString("latin1")
    })
    report(answers)
  },
}

function takeAll(bytes: Buffer, sizes: readonly number[]): CommandReport {
  const stream = newStream()
  const commands: string[][] = []
  let [moved, copied] = [false, false]
  let outcome = "incomplete"
  for (let at = 0, turn = 0; at < bytes.length && outcome === "incomplete"; turn++) {
    const size = sizes[turn % sizes.length] ?? 1
    append(stream, bytes.subarray(at, at + size))
    at += size
    for (;;) {
      const { start } = stream
      const returned: unknown = nextCommand(stream)
      if (!Array.isArray(returned)) {
        outcome = String(returned)
        moved ||= outcome === "incomplete" && stream.start !== start
        break
      }
      commands.push(returned.map(textOf))
      copied ||= returned.some(({ buffer }: Uint8Array) => buffer !== stream.bytes.buffer)
      moved ||= stream.start === start || commands.length > MOST_COMMANDS
      if (moved) return { commands, outcome, moved, copied }
    }
  }
  return { commands, outcome, moved, copied }
}
