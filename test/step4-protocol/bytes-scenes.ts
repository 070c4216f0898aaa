// Part 4.1 inside the graded process: numbers into bytes and out of them.

import { type Arbitrary, bigInt, double, integer, nat, record } from "fast-check"
import { getF64, getI32, getU32, getU64, putU32, putU64 } from "#impl/step4-protocol/bytes"
import { anyOf, firstOf } from "./finding.ts"
import { beside, type Found, hex, partingOf, pointed } from "./shown.ts"

type Num = number | bigint

/** One of the six functions: what it is about, and the same by a DataView. */
interface Call {
  readonly name: string
  readonly bytes: number
  readonly values: readonly Num[]
  readonly any: Arbitrary<Num>
  /** Puts or gets the number. */
  readonly run: (bytes: Uint8Array, at: number, value: Num) => Num | undefined
  readonly set: (view: DataView, at: number, value: Num, little?: boolean) => void
  /** A code for a wrong number, where it tells more than that it is wrong. */
  readonly meant?: (right: Num, got: unknown) => string | undefined
}

const U32 = [0x01020304, 0, 1, 0x7fff_ffff, 0x8000_0000, 0xffff_fffe, 0xffff_ffff]
const U64 = [0x0102030405060708n, 0n, 1n, 0x8000_0000n, 2n ** 32n, 2n ** 53n + 1n, 2n ** 63n, 2n ** 64n - 1n]
const DOUBLES = [
  ...[1, -1.5, 0, -0, 0.1, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN],
  ...[Number.MIN_VALUE, 2 ** -1022, Number.MAX_VALUE, 2 ** 53 + 2],
]
const anyU32 = integer({ min: 0, max: 0xffff_ffff })
const anyU64 = bigInt({ min: 0n, max: 2n ** 64n - 1n })

const setU32: Call["set"] = (view, at, value, little) => view.setUint32(at, Number(value), little)
const setU64: Call["set"] = (view, at, value, little) => view.setBigUint64(at, BigInt(value), little)

/** The upper half right and the lower one not, or both in the wrong place, is not the same as a number that was rounded. */
function rounded(right: Num, got: unknown): string | undefined {
  if (typeof got !== "bigint" || typeof right !== "bigint") return undefined
  const off = got > right ? got - right : right - got
  return off <= 4096n ? "E4-ROUNDED" : "E4-HALVES"
}

const CALLS = {
  putU32: {
    name: "putU32",
    bytes: 4,
    values: U32,
    any: anyU32,
    run: (bytes, at, value) => void putU32(bytes, at, Number(value)),
    set: setU32,
  },
  getU32: {
    name: "getU32",
    bytes: 4,
    values: U32,
    any: anyU32,
    run: (bytes, at) => getU32(bytes, at),
    set: setU32,
    meant: (_, got) => (typeof got === "number" && got < 0 ? "E4-NEGATIVE" : undefined),
  },
  getI32: {
    name: "getI32",
    bytes: 4,
    values: [0x01020304, 0, 1, -1, -2, 0x7fff_ffff, -0x8000_0000],
    any: integer({ min: -0x8000_0000, max: 0x7fff_ffff }),
    run: (bytes, at) => getI32(bytes, at),
    set: (view, at, value, little) => view.setInt32(at, Number(value), little),
    meant: (right, got) => (Number(right) < 0 && got === Number(right) + 2 ** 32 ? "E4-UNSIGNED" : undefined),
  },
  putU64: {
    name: "putU64",
    bytes: 8,
    values: U64,
    any: anyU64,
    run: (bytes, at, value) => void putU64(bytes, at, BigInt(value)),
    set: setU64,
    meant: rounded,
  },
  getU64: {
    name: "getU64",
    bytes: 8,
    values: U64,
    any: anyU64,
    run: (bytes, at) => getU64(bytes, at),
    set: setU64,
    meant: rounded,
  },
  getF64: {
    name: "getF64",
    bytes: 8,
    values: DOUBLES,
    any: double(),
    run: (bytes, at) => getF64(bytes, at),
    set: (view, at, value, little) => view.setFloat64(at, Number(value), little),
    meant: () => "E4-DOUBLE",
  },
} satisfies Record<string, Call>

/** Bytes that nobody asked for are 0xee; the number stands at `at`, `base` bytes into its memory. */
interface Place {
  readonly at: number
  readonly base: number
  /** A Buffer, of Node's pool. */
  readonly buffer?: boolean
}

const ROOM = 20
const NEAR: Place = { at: 3, base: 0 }

function roomAt({ base, buffer = false }: Place): Uint8Array {
  if (buffer) return Buffer.from(new Uint8Array(ROOM).fill(0xee))
  return new Uint8Array(new ArrayBuffer(base + ROOM + 8), base, ROOM).fill(0xee)
}

const shownNumber = (value: unknown): string => {
  if (typeof value === "bigint") return `0x${value.toString(16)}n`
  return Object.is(value, -0) ? "-0" : String(value)
}

/** Puts or gets one number in one place. */
function look(call: Call, value: Num, place: Place): Found {
  const bytes = roomAt(place)
  const { at } = place
  const right = bytes.slice()
  call.set(new DataView(right.buffer, right.byteOffset), at, value)
  const puts = call.name.startsWith("put")
  if (!puts) bytes.set(right)
  const got = call.run(bytes, at, value)
  const given = typeof value === "bigint" ? shownNumber(value) : `0x${value.toString(16).padStart(8, "0")}`
  const said = puts ? `${call.name}(bytes, ${at}, ${given})` : `${call.name}(bytes, ${at})`
  if (puts) {
    if (partingOf(right, bytes) === ROOM) return undefined
    const values = { call: call.name, said, expected: hex(right.subarray(at, at + call.bytes)) }
    const saw = hex(bytes.subarray(at, at + call.bytes))
    return {
      code: wrongBytes(call, value, right, bytes, at),
      values: { ...values, saw },
      frame: beside(said, right, bytes),
    }
  }
  if (Object.is(got, value)) return undefined
  const turned = read(call, right, at, true)
  const order = call.name === "getF64" ? "E4-ORDER-DOUBLE" : "E4-ORDER"
  const code = Object.is(got, turned) ? order : (call.meant?.(value, got) ?? elsewhere(call, right, at, got))
  const values = { call: call.name, said, expected: shownNumber(value), saw: shownNumber(got) }
  return { code, values, frame: pointed(said, right, at) }
}

function wrongBytes(call: Call, value: Num, right: Uint8Array, got: Uint8Array, at: number): string {
  const turned = right.slice()
  call.set(new DataView(turned.buffer), at, value, true)
  if (partingOf(turned, got) === ROOM) return "E4-ORDER"
  const within = (i: number) => i >= at && i < at + call.bytes
  if (got.some((byte, i) => byte !== right[i] && !within(i))) return "E4-AT"
  return call.meant?.(read(call, right, at, false), read(call, got, at, false)) ?? "E4-NUMBER"
}

/** Whether the number is that of another place. */
function elsewhere(call: Call, bytes: Uint8Array, at: number, got: unknown): string {
  const others = Array.from({ length: ROOM - call.bytes }, (_, i) => i).filter((other) => other !== at)
  return others.some((other) => Object.is(read(call, bytes, other, false), got)) ? "E4-AT" : "E4-NUMBER"
}

function read({ name }: Call, bytes: Uint8Array, at: number, little: boolean): Num {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (name.endsWith("U64")) return view.getBigUint64(at, little)
  if (name === "getF64") return view.getFloat64(at, little)
  return name === "getI32" ? view.getInt32(at, little) : view.getUint32(at, little)
}

/** Fixed numbers first, then any. */
function numbers(...calls: Call[]): Found {
  return firstOf(
    calls,
    (call) =>
      firstOf(call.values, (value) => look(call, value, NEAR)) ??
      anyOf(record({ value: call.any, at: nat(ROOM - 8) }), ({ value, at }) => look(call, value, { at, base: 0 })),
  )
}

/** The same in bytes that do not begin where their memory begins, or share it with others. */
function places(): Found {
  const spots: Place[] = [1, 2, 3, 4, 5, 6, 7, 8].map((base) => ({ base, at: 2 }))
  spots.push({ base: 0, at: 5, buffer: true })
  const all: readonly Call[] = Object.values(CALLS)
  return firstOf(all, (call) =>
    firstOf(spots, (place) => {
      const { at, base, buffer = false } = place
      const found = firstOf(call.values, (value) => look(call, value, { at, base: 0 }) ?? baseOf(call, value, place))
      const where = buffer ? "Buffer" : `byteOffset ${base}`
      return found && { ...found, values: { ...found.values, where } }
    }),
  )
}

/**
 * What is right at the beginning of the memory, in another place. A DataView or a typed array in the wrong place may
 * also refuse to be made.
 */
function baseOf(call: Call, value: Num, place: Place): Found {
  try {
    const found = look(call, value, place)
    return found && { ...found, code: "E4-BASE" }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const said = `${call.name}(bytes, ${place.at})`
    return { code: "E4-BASE", values: { call: call.name, said, expected: shownNumber(value), saw: error.message } }
  }
}

export const bytesScenes = {
  putsU32: () => numbers(CALLS.putU32),
  getsU32: () => numbers(CALLS.getU32),
  getsI32: () => numbers(CALLS.getI32),
  u64: () => numbers(CALLS.putU64, CALLS.getU64),
  f64: () => numbers(CALLS.getF64),
  places,
}
