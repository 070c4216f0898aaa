// Step 4, records: values that carry the number of their field, so that old and new programs understand each other.
//
// A record is a sequence of fields in any order. Each begins with a varint, number * 8 + wire type; the wire type
// says how many bytes follow, also to somebody who does not know the number.
//
//    type 0  VARINT   a varint                       uint, int
//    type 1  FIXED64  8 bytes, little-endian         double
//    type 2  BYTES    a varint n, then n bytes       string (UTF-8), record
//
// Invariants
//   1 A field that is unknown is skipped. One that is known must have its own wire type.
//   2 A field that has no value is not written. Twice the same field: the last one counts.
//   3 Every length is compared with what is left before it is used; no input makes the reader read past the end.
//
// This is the encoding of Protocol Buffers, of the kinds that are named above. Left out: repeated and packed fields,
// maps, groups, and integers beyond 2^53 - 1 on the wire, which a number cannot hold: an int, which zigzag() doubles,
// reaches from -2^52 to 2^52 - 1. Source: protobuf.dev/programming-guides/encoding

import { append, newStream, reserve, type Stream } from "./frame.ts"
import { todo } from "../../runtime/todo.ts"

export type Kind = "uint" | "int" | "double" | "string" | "record"

export interface Field {
  /** 1 to 2^28 - 1. What a field is on the wire: never used again for another meaning. */
  readonly number: number
  /** What it is in the program; may change. */
  readonly name: string
  readonly kind: Kind
  /** Without it a record is not complete. */
  readonly required?: true
  /** The fields of a "record". A function, because a record may contain its own kind. */
  readonly fields?: () => Schema
}

export type Schema = readonly Field[]

/** A decoded record, by field name. */
export interface Values {
  [name: string]: number | string | Values | undefined
}

export const VARINT = 0
export const FIXED64 = 1
export const BYTES = 2
const WIRE_TYPE: Readonly<Record<Kind, number>> = {
  uint: VARINT,
  int: VARINT,
  double: FIXED64,
  string: BYTES,
  record: BYTES,
}

/** Records inside records inside records: deeper than this is malformed. */
export const MOST_DEPTH = 32
/** 64 bits in groups of 7. */
const MOST_VARINT_BYTES = 10

/** A place in bytes that are being read. */
export interface Cursor {
  readonly bytes: Uint8Array
  at: number
  /** Offset behind the last byte that may be read. */
  readonly end: number
  /** Why the bytes are malformed; the first reason stays. */
  malformed?: string
}

/** Reads from the first byte on. */
export function newCursor(bytes: Uint8Array): Cursor {
  return { bytes, at: 0, end: bytes.length }
}

/** Remembers that the bytes are malformed. */
export function fail(cursor: Cursor, reason: string): void {
  cursor.malformed ??= reason
}

/**
 * Writes an integer from 0 to 2^53 - 1, seven bits in each byte, the lowest first. The highest bit says that more
 * follow. 300 is 10101100 00000010.
 */
export function putVarint(out: Stream, value: number): void {
  // TODO(4.4) While the value is 128 or more: its low 7 bits with the highest bit set, then the rest. `>>>` cuts to
  // 32 bits: divide.
  // #region putVarint
  return todo("4.4", "putVarint")
  // #endregion putVarint
}

/**
 * Reads a varint.
 * @returns the integer; above 2^53 - 1 not exact. 0 when it is malformed: cut off, or longer than 10 bytes
 */
export function getVarint(cursor: Cursor): number {
  // TODO(4.4) Seven bits of each byte, each group worth 128 times the one before, up to the byte without the highest
  // bit. At the end of the bytes, or after MOST_VARINT_BYTES: fail(), return 0.
  // #region getVarint
  return todo("4.4", "getVarint")
  // #endregion getVarint
}

/** Signed integers with small ones first: 0, -1, 1, -2, ... become 0, 1, 2, 3, ... */
export function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value
}

/** zigzag() backwards. */
export function unzigzag(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2
}

/** Writes a record: each field of the schema that has a value. */
export function putRecord(out: Stream, schema: Schema, values: Values): void {
  // TODO(4.4) For each field that is not undefined: its key as a varint, then putValue().
  // #region putRecord
  return todo("4.4", "putRecord")
  // #endregion putRecord
}

/** Writes a value without its key. */
function putValue(out: Stream, { kind, fields }: Field, value: number | string | Values): void {
  if (kind === "uint") putVarint(out, Number(value))
  else if (kind === "int") putVarint(out, zigzag(Number(value)))
  else if (kind === "double") {
    const at = reserve(out, 8)
    new DataView(out.bytes.buffer, out.bytes.byteOffset).setFloat64(at, Number(value), true)
    out.end = at + 8
  } else if (kind === "string") putBytes(out, new TextEncoder().encode(String(value)))
  else {
    const inner = newStream() // its length stands in front of it, and is known afterwards
    putRecord(inner, fields?.() ?? [], value as Values)
    putBytes(out, inner.bytes.subarray(inner.start, inner.end))
  }
}

function putBytes(out: Stream, bytes: Uint8Array): void {
  putVarint(out, bytes.length)
  append(out, bytes)
}

/**
 * Reads a record that fills `cursor`.
 * @returns its values; what has been read so far when cursor.malformed is set
 */
export function getRecord(cursor: Cursor, schema: Schema, depth = 0): Values {
  // TODO(4.4) Up to the end: a key, whose number names a field. Known, and of the field's wire type: getValue().
  // Known, and of another one: fail(). Unknown: skip(). At last every required field must be there. Stop as soon as
  // the cursor is malformed. Above MOST_DEPTH: fail().
  // #region getRecord
  return todo("4.4", "getRecord")
  // #endregion getRecord
}

/** Steps over a value, whatever it means. */
export function skip(cursor: Cursor, wireType: number): void {
  // TODO(4.4) A varint: read it. FIXED64: 8 bytes. BYTES: its length, then as many. Past the end, or another wire
  // type: fail().
  // #region skip
  return todo("4.4", "skip")
  // #endregion skip
}

/** The next n bytes, a view; an empty one, and the cursor malformed, when there are not as many. */
export function take(cursor: Cursor, n: number): Uint8Array {
  if (n > cursor.end - cursor.at) {
    fail(cursor, `${n} bytes wanted, ${cursor.end - cursor.at} left`)
    return cursor.bytes.subarray(0, 0)
  }
  cursor.at += n
  return cursor.bytes.subarray(cursor.at - n, cursor.at)
}

/** Reads a value of a known field. */
function getValue(cursor: Cursor, { kind, name, fields }: Field, depth: number): number | string | Values {
  if (kind === "double") {
    const bytes = take(cursor, 8)
    if (bytes.length < 8) return 0
    return new DataView(bytes.buffer, bytes.byteOffset).getFloat64(0, true)
  }
  const number = getVarint(cursor)
  if (kind === "uint" || kind === "int") {
    if (number > Number.MAX_SAFE_INTEGER) fail(cursor, `${name} is larger than 2^53 - 1`)
    return kind === "uint" ? number : unzigzag(number)
  }
  const bytes = take(cursor, number)
  if (kind === "string") return text(cursor, bytes)
  const inner = newCursor(bytes)
  const values = getRecord(inner, fields?.() ?? [], depth + 1)
  if (inner.malformed !== undefined) fail(cursor, `${name}: ${inner.malformed}`)
  return values
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })

function text(cursor: Cursor, bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes)
  } catch {
    fail(cursor, "a string that is not UTF-8")
    return ""
  }
}

/** What the workbook's examples are about. */
export const PERSON: Schema = [
  { number: 1, name: "name", kind: "string", required: true },
  { number: 2, name: "age", kind: "uint" },
  { number: 3, name: "balance", kind: "int" },
  { number: 4, name: "height", kind: "double" },
  { number: 5, name: "manager", kind: "record", fields: () => PERSON },
]
