// Part 4.4 inside the graded process: varints, and records that are written and read back.

import {
  type Arbitrary,
  double,
  maxSafeInteger,
  maxSafeNat,
  nat,
  oneof,
  option,
  record,
  tuple,
  uniqueArray,
} from "fast-check"
import { newStream, type Stream } from "#impl/step4-protocol/frame"
import { type Cursor, type Field, getRecord, putRecord, type Schema, type Values } from "#impl/step4-protocol/record"
import { report } from "../../workbook/grader/driver.ts"
import { anyText } from "./any-text.ts"
import { anyOf, attempt, firstOf, placed } from "./finding.ts"
import { beside, type Found, hex, partingOf, pointed } from "./shown.ts"

/** A number that an earlier record has left in a stream. */
const EARLIER = 0x77

function streamWith(): Stream {
  return { ...newStream(), bytes: new Uint8Array(64).fill(EARLIER), start: 3, end: 5 }
}

/** What a call has put behind the end of a stream. */
export function written(call: (out: Stream) => void): Uint8Array {
  const out = streamWith()
  call(out)
  return out.bytes.slice(out.start + 2, out.end)
}

export const bytesOf = (...parts: readonly (readonly number[] | Uint8Array | string)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...(typeof part === "string" ? Buffer.from(part) : part)]))

/** A schema with a field of each kind. */
export const SAMPLE: Schema = [
  { number: 1, name: "count", kind: "uint" },
  { number: 2, name: "delta", kind: "int" },
  { number: 3, name: "ratio", kind: "double" },
  { number: 4, name: "name", kind: "string" },
  { number: 5, name: "inner", kind: "record", fields: () => SAMPLE },
]

const WRITTEN: readonly (readonly [Values, Uint8Array])[] = [
  [{ count: 150 }, bytesOf([0x08, 0x96, 0x01])],
  [{ delta: -1 }, bytesOf([0x10, 0x01])],
  [{ ratio: 1.5 }, bytesOf([0x19, 0, 0, 0, 0, 0, 0, 0xf8, 0x3f])],
  [{ name: "hé" }, bytesOf([0x22, 0x03], "hé")],
  [{ inner: { count: 1 } }, bytesOf([0x2a, 0x02, 0x08, 0x01])],
  [{ count: 0 }, bytesOf([0x08, 0x00])],
  [{ name: "" }, bytesOf([0x22, 0x00])],
  [{ inner: {} }, bytesOf([0x2a, 0x00])],
  [{}, bytesOf()],
  [{ count: undefined, name: "x" }, bytesOf([0x22, 0x01], "x")],
  [{ delta: undefined, ratio: undefined, inner: undefined }, bytesOf()],
]

/** Values in one line. */
export function shownValues(values: unknown): string {
  const line = JSON.stringify(values, (_, value: unknown) => {
    if (value === undefined) return "undefined"
    if (typeof value !== "number" || (Number.isFinite(value) && !Object.is(value, -0))) return value
    return Object.is(value, -0) ? "-0" : String(value)
  })
  return line.length > 90 ? `${line.slice(0, 87)}...` : line
}

/** Whether it names something, and nothing that has no value. */
function hasAll(values: Values): boolean {
  const all = Object.values(values)
  return all.length > 0 && !all.includes(undefined)
}

function recordsOut(): Found {
  return firstOf(WRITTEN, ([values, right]) => {
    let got: Uint8Array
    try {
      got = written((out) => putRecord(out, SAMPLE, values))
    } catch (error) {
      // What has no value cannot be written, so some code throws at it.
      if (!(error instanceof TypeError) || hasAll(values)) throw error
      return { code: "E4-UNDEFINED", values: { said: shownValues(values), expected: hex(right), saw: error.message } }
    }
    if (got.length === right.length && partingOf(right, got) === right.length) return undefined
    // More than what it names: fields that nobody gave a value.
    const more = got.length > right.length && partingOf(right, got) === right.length
    const code = more || !hasAll(values) ? "E4-UNDEFINED" : got.length === 0 ? "E4-ZERO-LOST" : "E4-KEY"
    const facts = { said: shownValues(values), expected: hex(right), saw: hex(got) }
    return { code, values: facts, frame: beside(`putRecord(out, ${shownValues(values)})`, right, got) }
  })
}

export interface Read {
  readonly values: Values
  readonly malformed: string | undefined
  readonly at: number
}

/** Reads a record that lies between others. */
export function read(bytes: Uint8Array, schema: Schema, canary = 0xee): Read {
  const memory = placed(bytes, 8, canary)
  const cursor: Cursor = { bytes: new Uint8Array(memory.buffer), at: 8, end: 8 + bytes.length }
  const values = getRecord(cursor, schema)
  return { values, malformed: cursor.malformed, at: cursor.at - 8 }
}

export const shownRead = ({ values, malformed }: Read): string =>
  malformed === undefined ? shownValues(values) : `malformed: ${malformed}`

/** The same values? What is undefined is not there. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return Object.is(a, b)
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...names].every((name) => same((a as Values)[name], (b as Values)[name]))
}

/** Reads bytes and compares. */
export function reads(code: string, bytes: Uint8Array, schema: Schema, right: Values): Found {
  const got = read(bytes, schema)
  if (got.malformed === undefined && same(got.values, right)) return undefined
  const values = { said: hex(bytes, 0, 24), expected: shownValues(right), saw: shownRead(got) }
  return {
    code,
    values,
    frame: pointed(CALL, bytes, Math.max(0, Math.min(got.at, bytes.length) - 1)),
  }
}

/** Reads bytes that are no record. */
export function rejects(code: string, bytes: Uint8Array, schema: Schema, more = {}): Found {
  const got = attempt(() => read(bytes, schema))
  if ("threw" in got) return throwing(bytes, got.threw)
  const { malformed, at } = got.value
  if (malformed !== undefined) return undefined
  const values = { said: hex(bytes, 0, 24), saw: shownRead(got.value), ...more }
  return { code, values, frame: pointed(CALL, bytes, Math.max(0, Math.min(at, bytes.length) - 1)) }
}

const CALL = "getRecord(cursor, schema)"

/** Malformed is an outcome, and no exception. */
export function throwing(bytes: Uint8Array, threw: string): Found {
  return { code: "E4-THROWS", values: { said: hex(bytes, 0, 24), saw: threw }, frame: pointed(CALL, bytes, 0) }
}

const NEEDS: Schema = [
  { number: 1, name: "id", kind: "uint", required: true },
  { number: 2, name: "name", kind: "string" },
  { number: 3, name: "inner", kind: "record", fields: () => NEEDS },
]

function recordsIn(): Found {
  const within = bytesOf([0x08, 0x01, 0x1a, 0x03, 0x12, 0x01], "x")
  const missing = [bytesOf(), bytesOf([0x12, 0x01], "x"), within]
  return (
    firstOf(WRITTEN, ([values, bytes]) => reads("E4-ROUND-TRIP", bytes, SAMPLE, values)) ??
    reads("E4-LAST", bytesOf([0x08, 0x01, 0x10, 0x03, 0x08, 0x02]), SAMPLE, { count: 2, delta: -2 }) ??
    firstOf(missing, (bytes) => rejects("E4-REQUIRED", bytes, NEEDS)) ??
    reads("E4-REQUIRED", bytesOf([0x08, 0x00]), NEEDS, { id: 0 }) ??
    anyOf(anyRecord, roundTrip)
  )
}

const fieldNumber = oneof(nat(40), nat(2 ** 28 - 2)).map((number) => number + 1)

/** A field, and a value of it or none. */
interface Filled {
  readonly number: number
  readonly kind: Field["kind"]
  /** Of a record: its fields. */
  readonly of?: Schema
  readonly value: Values[string]
}

function filled<T extends Values[string]>(kind: Field["kind"], values: Arbitrary<T>): Arbitrary<Filled> {
  return record({ number: fieldNumber, value: option(values, { nil: undefined }) }).map((field) => ({ ...field, kind }))
}

function filledRecord(inner: Arbitrary<readonly [Schema, Values]>): Arbitrary<Filled> {
  return tuple(fieldNumber, inner).map(([number, [of, value]]) => ({ number, kind: "record", of, value }))
}

/** Without records. */
const FLAT = [
  filled("uint", maxSafeNat()),
  // Zigzag doubles it.
  filled(
    "int",
    maxSafeInteger().map((value) => Math.trunc(value / 2) + 0),
  ),
  filled("double", double()),
  filled("string", anyText),
]

function recordOf(...fields: readonly Arbitrary<Filled>[]): Arbitrary<readonly [Schema, Values]> {
  const several = uniqueArray(oneof(...fields), { maxLength: 5, selector: ({ number }) => number })
  return several.map((all) => {
    const schema = all.map(({ number, kind, of }): Field => {
      const field = { number, name: `f${number}`, kind }
      return of === undefined ? field : { ...field, fields: () => of }
    })
    return [schema, Object.fromEntries(all.map(({ number, value }) => [`f${number}`, value]))] as const
  })
}

/** A schema and values of it. */
const anyRecord = recordOf(...FLAT, filledRecord(recordOf(...FLAT, filledRecord(recordOf(...FLAT)))))

function roundTrip([schema, values]: readonly [Schema, Values]): Found {
  const out = newStream()
  putRecord(out, schema, values)
  const bytes = out.bytes.slice(out.start, out.end)
  const got = read(bytes, schema)
  if (got.malformed === undefined && same(got.values, values)) return undefined
  const facts = { said: hex(bytes, 0, 24), expected: shownValues(values), saw: shownRead(got) }
  const fields = schema.map(({ number, name, kind }) => `${name}: ${kind} = ${number}`).join(", ")
  return { code: "E4-ROUND-TRIP", values: facts, frame: pointed(`[${fields}] ${shownValues(values)}`, bytes, 0) }
}

/** In the check's order; it asks a decoder that nobody here wrote about the bytes. */
const SHUFFLED: Schema = [
  { number: 17, name: "name", kind: "string" },
  { number: 3, name: "ratio", kind: "double" },
  { number: 2, name: "delta", kind: "int" },
  { number: 500, name: "inner", kind: "record", fields: () => SHUFFLED },
  { number: 1, name: "count", kind: "uint" },
]

/** Records of others, as hex, are read; values are written as hex. */
export function others({ records, values }: { records: readonly string[]; values: readonly Values[] }): void {
  report(records.map((bytes) => shownFull(read(Buffer.from(bytes, "hex"), SHUFFLED))))
  report(
    values.map((each) => {
      const out = newStream()
      putRecord(out, SHUFFLED, each)
      return Buffer.from(out.bytes.subarray(out.start, out.end)).toString("hex")
    }),
  )
}

const shownFull = ({ values, malformed }: Read): Values | string => (malformed === undefined ? values : malformed)

export const recordsScenes = {
  recordsOut,
  recordsIn,
}
