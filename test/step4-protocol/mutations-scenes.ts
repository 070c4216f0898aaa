// Part 4.4 inside the graded process, records that are not what they should be: unknown fields, lengths that lie,
// records in records in records, and any bytes.

import { array, nat, oneof, record, tuple, uint8Array } from "fast-check"
import type { Schema } from "#impl/step4-protocol/record"
import { anyOf, attempt, firstOf } from "./finding.ts"
import { bytesOf, type Read, read, reads, rejects, SAMPLE, shownRead, throwing } from "./records-scenes.ts"
import { type Found, hex, pointed } from "./shown.ts"

const COUNT = [0x08, 0x07]
const NAME = [0x22, 0x01, 0x78]
const RIGHT = { count: 7, name: "x" }

/** Field 9 or 100, which SAMPLE does not have. */
const key = (number: number, wireType: number): number[] => {
  const value = number * 8 + wireType
  return value < 128 ? [value] : [(value % 128) | 128, value >> 7]
}

function unknown(): Found {
  const skipped: (readonly [number, number[]])[] = [
    [0, [0x05]],
    [0, [...new Array(9).fill(0xff), 0x01]],
    [1, new Array(8).fill(0xff)],
    [2, [0x00]],
    [2, [0x03, 0x08, 0x01, 0xff]],
    [2, [0xac, 0x02, ...new Array(300).fill(0x08)]],
  ]
  return (
    firstOf(skipped, ([wireType, value]) =>
      firstOf([9, 100], (number) => {
        const bytes = bytesOf(COUNT, key(number, wireType), value, NAME)
        const finding = reads("E4-UNKNOWN", bytes, SAMPLE, RIGHT)
        return finding && { ...finding, values: { ...finding.values, number, wireType } }
      }),
    ) ??
    wideKey() ??
    firstOf([3, 4, 5, 6, 7], (wireType) =>
      rejects("E4-WIRE-TYPE", bytesOf(COUNT, key(9, wireType), [0, 0, 0, 0], NAME), SAMPLE, { wireType }),
    ) ??
    firstOf(mistyped, ({ name, bytes, wireType }) => rejects("E4-KNOWN-TYPE", bytes, SAMPLE, { name, wireType }))
  )
}

/** A number that is unknown, and that of a known field in its lower 32 bits. */
function wideKey(): Found {
  const bytes = bytesOf(COUNT, [0x88, 0x80, 0x80, 0x80, 0x10, 0x09], NAME)
  const finding = reads("E4-UNKNOWN", bytes, SAMPLE, RIGHT)
  if (finding === undefined) return undefined
  const code = read(bytes, SAMPLE).values.count === 9 ? "E4-KEY-WIDE" : finding.code
  return { ...finding, code, values: { ...finding.values, number: 2 ** 29 + 1, wireType: 0 } }
}

/** Known fields that come with the wire type of another kind, each a good value of that. */
const mistyped = [
  { name: "name", wireType: 0, bytes: bytesOf(COUNT, [0x20, 0x01]) },
  { name: "count", wireType: 2, bytes: bytesOf([0x0a, 0x01, 0x78], NAME) },
  { name: "count", wireType: 1, bytes: bytesOf([0x09], new Array(8).fill(0), NAME) },
  { name: "ratio", wireType: 0, bytes: bytesOf([0x18, 0x01, ...new Array(7).fill(0x08)], [0x01]) },
  { name: "ratio", wireType: 2, bytes: bytesOf([0x1a, 0x01, 0x78]) },
  { name: "inner", wireType: 0, bytes: bytesOf([0x28, 0x00]) },
]

/** Lengths that are longer than what there is. */
function lengths(): Found {
  const tooLong = [
    bytesOf(COUNT, key(9, 2), [0x05, 0x01, 0x02]),
    bytesOf(COUNT, key(9, 1), [0x01, 0x02, 0x03]),
    bytesOf(COUNT, key(9, 2), [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x0f]),
    bytesOf(COUNT, key(9, 2), [0xff, 0xff, 0xff, 0xff, 0x0f]),
    bytesOf(COUNT, [0x22, 0x05, 0x78]),
    bytesOf(COUNT, [0x2a, 0x05, 0x08, 0x01]),
  ]
  const whole = bytesOf(COUNT, NAME, key(9, 2), [0x02, 0x01, 0x02], key(9, 0), [0x96, 0x01], COUNT)
  const notUtf8 = [bytesOf(NAME, [0x22, 0x01, 0xc3]), bytesOf([0x22, 0x03, 0x68, 0xed, 0x95])]
  return (
    firstOf(tooLong, (bytes) => rejects("E4-LENGTH", bytes, SAMPLE)) ??
    firstOf(whole.keys(), (end) => outside(whole.subarray(0, end + 1))) ??
    firstOf(notUtf8, (bytes) => rejects("E4-UTF-EIGHT", bytes, SAMPLE))
  )
}

/** What lies behind a record, when it looks like more fields, varints that go on, or nothing. */
const CANARIES = [0x08, 0xff, 0x00]

/** Whatever lies beside a record, the result is the same, and a record ends within. */
function outside(bytes: Uint8Array): Found {
  const all: Read[] = []
  for (const canary of CANARIES) {
    const got = attempt(() => read(bytes, SAMPLE, canary))
    if ("threw" in got) return throwing(bytes, got.threw)
    all.push(got.value)
  }
  const [first] = all
  const bad = all.find((one) => leaves(one, bytes.length) || (first !== undefined && differ(first, one)))
  if (bad === undefined) return undefined
  const values = { said: hex(bytes, 0, 24), length: bytes.length, at: bad.at, saw: shownRead(bad) }
  return { code: "E4-OVERREAD", values, frame: pointed(`end: ${bytes.length}`, bytes, bytes.length) }
}

/** Where the cursor of a record that is malformed has stopped is nobody's business: nothing more is read from it. */
function leaves({ at, malformed }: Read, length: number): boolean {
  return malformed === undefined && at > length
}

/** Why something is malformed may say what it saw. */
function differ(a: Read, b: Read): boolean {
  if ((a.malformed === undefined) !== (b.malformed === undefined)) return true
  return a.malformed === undefined && shownRead(a) !== shownRead(b)
}

/** Records in records: `levels` of them below the first. */
function nested(levels: number): Uint8Array {
  const heads: number[][] = []
  let length = 2
  for (let i = 0; i < levels; i++) {
    const head = [0x2a, ...(length < 128 ? [length] : lengthOf(length))]
    heads.push(head)
    length += head.length
  }
  return bytesOf(...heads.reverse(), COUNT)
}

function lengthOf(length: number): number[] {
  const bytes: number[] = []
  let rest = length
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128)
  return [...bytes, rest]
}

/** The deepest that is taken, by the workbook and not by the reader's constant. */
const MOST_DEPTH = 32
const FEW_TOO_MANY = MOST_DEPTH + 8

function depth(): Found {
  const fits = read(nested(MOST_DEPTH), SAMPLE)
  if (fits.malformed !== undefined)
    return { code: "E4-DEPTH-FEW", values: { levels: MOST_DEPTH, saw: `malformed: ...${fits.malformed.slice(-40)}` } }
  return firstOf([MOST_DEPTH + 1, FEW_TOO_MANY, 10_000], (levels) => {
    const got = attempt(() => read(nested(levels), SAMPLE))
    if ("value" in got && got.value.malformed !== undefined) return undefined
    const saw = "threw" in got ? got.threw : `${shownRead(got.value).slice(0, 40)} ...`
    // Fewer levels too many were found: so it is known, and what lies below is read all the same.
    return { code: levels > FEW_TOO_MANY && "threw" in got ? "E4-READS-DEEPER" : "E4-DEPTH", values: { levels, saw } }
  })
}

const NEEDS: Schema = [...SAMPLE, { number: 6, name: "id", kind: "uint", required: true }]

/** A good record, in which anything may be changed. */
const GOOD = bytesOf(
  ...[COUNT, [0x10, 0x03], [0x19, 0, 0, 0, 0, 0, 0, 0xf8, 0x3f], [0x22, 0x05], "hé한"],
  ...[
    [0x2a, 0x08, 0x08, 0x01, 0x2a, 0x04, 0x22, 0x02, 0x6f, 0x6b],
    key(9, 2),
    [0x02, 0x01, 0x02],
    key(9, 0),
    [0x96, 0x01],
  ],
)

const change = tuple(
  nat(GOOD.length - 1),
  oneof(
    nat(255),
    nat(3).map((i) => [0x00, 0x7f, 0x80, 0xff][i] ?? 0),
  ),
)
const anyBytes = oneof(
  record({ changes: array(change, { minLength: 1, maxLength: 4 }), length: nat(GOOD.length) }).map(
    ({ changes, length }) => {
      const bytes = GOOD.slice(0, length)
      for (const [at, byte] of changes) if (at < length) bytes[at] = byte
      return bytes
    },
  ),
  uint8Array({ maxLength: 24 }),
)

/** Changed records and random bytes: a record, or malformed, and nothing else. */
function mutations(): Found {
  return anyOf(
    anyBytes,
    (bytes) => {
      const got = attempt(() => read(bytes, NEEDS))
      if ("value" in got) return outside(bytes)
      const values = { said: hex(bytes, 0, 24), saw: got.threw }
      return { code: "E4-THROWS", values, frame: pointed("getRecord(cursor, schema)", bytes, 0) }
    },
    2000,
  )
}

export const mutationsScenes = { unknown, lengths, depth, mutations }
