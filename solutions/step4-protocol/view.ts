// Step 4, reading in place: a format whose fields stand where they are expected, so that nothing has to be decoded.
//
//    0        4              layout.bytes             size
//    +--------+--------------+------------------------+
//    | size   | slots        | the bytes of all texts |
//    +--------+--------------+------------------------+
//      uint32   u32: 4 bytes; f64: 8 bytes; text: offset and length in bytes, 4 + 4, counted from the record's first
//      byte
//
// Integers and doubles in network order. A slot lies at a multiple of its size, counted from the record's first byte;
// where that byte lies in memory, a stream decides, so nothing here relies on it.
//
// Invariants
//   1 openView() looks at everything that could lead outside; after it, reading needs no check.
//   2 A view is a loan of the bytes below it: who wants to keep it copies it with keep().
//   3 A field costs nothing until it is read.
//
// Left out: optional fields and versions. FlatBuffers reaches them through a table of offsets, Cap'n Proto by a size
// that may grow. Sources: flatbuffers.dev "Internals", capnproto.org "Encoding", rkyv.org "Architecture".

import { getF64, getU32, putU32 } from "./bytes.ts"
import { reserve, type Stream } from "./frame.ts"

export type SlotKind = "u32" | "f64" | "text"

export interface Slot {
  readonly name: string
  readonly kind: SlotKind
  /** Offset from the record's first byte. */
  readonly at: number
}

export interface Layout {
  readonly slots: readonly Slot[]
  /** Those of kind "text". */
  readonly texts: readonly Slot[]
  /** From the size to behind the last slot: where the texts begin. */
  readonly bytes: number
}

/** A record where it lies. */
export interface View {
  /** From its first to its last byte; belongs to somebody else, see invariant 2. */
  readonly bytes: Uint8Array
}

const SIZE_BYTES = 4
const SLOT_BYTES: Readonly<Record<SlotKind, number>> = { u32: 4, f64: 8, text: 8 }

/** Works out where each field stands. Both sides do, from the same list; so the list is the protocol. */
export function layoutOf(fields: readonly (readonly [name: string, kind: SlotKind])[]): Layout {
  let at = SIZE_BYTES
  const slots = fields.map(([name, kind]): Slot => {
    const align = kind === "f64" ? 8 : 4
    const slot = { name, kind, at: Math.ceil(at / align) * align }
    at = slot.at + SLOT_BYTES[kind]
    return slot
  })
  return { slots, texts: slots.filter(({ kind }) => kind === "text"), bytes: at }
}

/** The slot of that name. @throws RangeError there is none */
export function slotOf(layout: Layout, name: string): Slot {
  const slot = layout.slots.find((candidate) => candidate.name === name)
  if (slot === undefined) throw new RangeError(`the layout has no field ${name}`)
  return slot
}

/** Writes a record behind the end of a stream. A field without a value is 0, or an empty text. */
export function putView(out: Stream, layout: Layout, values: Readonly<Record<string, number | string>>): void {
  const texts = layout.texts.map(({ name }) => Buffer.from(String(values[name] ?? "")))
  const size = texts.reduce((sum, { length }) => sum + length, layout.bytes)
  const at = reserve(out, size)
  const bytes = out.bytes.subarray(at, at + size).fill(0)
  putU32(bytes, 0, size)
  let textAt = layout.bytes
  for (const { name, kind, at } of layout.slots) {
    const value = values[name] ?? 0
    if (kind === "u32") putU32(bytes, at, Number(value))
    else if (kind === "f64") new DataView(bytes.buffer, bytes.byteOffset).setFloat64(at, Number(value))
    else {
      const text = texts.shift() ?? Buffer.alloc(0)
      putU32(bytes, at, textAt)
      putU32(bytes, at + 4, text.length)
      bytes.set(text, textAt)
      textAt += text.length
    }
  }
  out.end = at + size
}

/**
 * Looks at a record once, so that nobody has to later.
 * @param bytes the record and nothing else; not copied
 * @returns the view, or "malformed" when its size is not that of `bytes`, or a text lies outside of where texts lie
 */
export function openView(layout: Layout, bytes: Uint8Array): View | "malformed" {
  // TODO(4.5) At least layout.bytes long, its size as it says; each text begins at layout.bytes or later and ends
  // within the record. Mind that two uint32 may add up to more than 2^32.
  // #region openView
  if (bytes.length < layout.bytes || getU32(bytes, 0) !== bytes.length) return "malformed"
  for (const { at } of layout.texts) {
    const from = getU32(bytes, at)
    // Compared as numbers, not as uint32: 0xfffffff0 + 0x20 is not 0x10 here.
    if (from < layout.bytes || from + getU32(bytes, at + 4) > bytes.length) return "malformed"
  }
  return { bytes }
  // #endregion openView
}

/** Reads a number where it lies: no copy, no check. @param slot of kind "u32" or "f64" */
export function readNumber({ bytes }: View, { kind, at }: Slot): number {
  // TODO(4.5) getU32 or getF64, by the kind of the slot.
  // #region readNumber
  return kind === "u32" ? getU32(bytes, at) : getF64(bytes, at)
  // #endregion readNumber
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true })

/** Makes a string of a text, now. Bytes that are not UTF-8 become U+FFFD. @param slot of kind "text" */
export function readText({ bytes }: View, { at }: Slot): string {
  // TODO(4.5) Decode the bytes from its offset on, as many as its length says.
  // #region readText
  const from = getU32(bytes, at)
  return decoder.decode(bytes.subarray(from, from + getU32(bytes, at + 4)))
  // #endregion readText
}

/** The same record in memory of its own, which nobody writes to any more. */
export function keep({ bytes }: View): View {
  // TODO(4.5) A view of a copy. Of a Buffer, slice() is no copy.
  // #region keep
  return { bytes: Uint8Array.from(bytes) }
  // #endregion keep
}
