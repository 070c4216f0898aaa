// Part 4.5 inside the graded process: records that are read where they lie.

import { array, integer, nat, oneof, record } from "fast-check"
import {
  keep,
  type Layout,
  layoutOf,
  openView,
  readNumber,
  readText,
  type Slot,
  slotOf,
  type View,
} from "#impl/step4-protocol/view"
import { anyOf, attempt, firstOf, placed } from "./finding.ts"
import { beside, type Finding, type Found, hex, partingOf, pointed } from "./shown.ts"

type Fields = Readonly<Record<string, number | string | Uint8Array>>

const NOTE = layoutOf([
  ["id", "u32"],
  ["weight", "f64"],
  ["text", "text"],
])
/** Has no text whose place would be wrong as well. */
const POINT = layoutOf([
  ["x", "u32"],
  ["y", "u32"],
])
const CARD = layoutOf([
  ["name", "text"],
  ["age", "u32"],
  ["height", "f64"],
  ["city", "text"],
  ["note", "text"],
])

const dataOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** A record by the book. */
function built(layout: Layout, fields: Fields): Uint8Array {
  const texts = layout.texts.map(({ name }) => {
    const field = fields[name] ?? ""
    return field instanceof Uint8Array ? field : new TextEncoder().encode(String(field))
  })
  const size = texts.reduce((sum, { length }) => sum + length, layout.bytes)
  const bytes = new Uint8Array(size)
  const data = dataOf(bytes)
  data.setUint32(0, size)
  let behind = layout.bytes
  for (const { name, kind, at } of layout.slots) {
    if (kind === "u32") data.setUint32(at, Number(fields[name]))
    else if (kind === "f64") data.setFloat64(at, Number(fields[name]))
    else {
      const text = texts.shift() ?? new Uint8Array(0)
      data.setUint32(at, behind)
      data.setUint32(at + 4, text.length)
      bytes.set(text, behind)
      behind += text.length
    }
  }
  return bytes
}

/** What the slot of a record says, by the book. */
function rightOf(bytes: Uint8Array, { kind, at }: Slot): number | string {
  const data = dataOf(bytes)
  if (kind === "u32") return data.getUint32(at)
  if (kind === "f64") return data.getFloat64(at)
  const from = data.getUint32(at)
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(from, from + data.getUint32(at + 4)))
}

const readSlot = (view: View, slot: Slot): number | string =>
  slot.kind === "text" ? readText(view, slot) : readNumber(view, slot)

const callOf = ({ kind }: Slot): string => (kind === "text" ? "readText" : "readNumber")

const PLAIN: Fields = { name: "Ada", age: 36, height: 1.65, city: "London", note: "" }
const WORLD: Fields = { name: "한글 이름", age: 0xffff_ffff, height: -0, city: "Zürich", note: "→" }
/** 0xff is never UTF-8, 0xc3 alone is half a character. */
const BROKEN: Fields = { ...PLAIN, city: Uint8Array.from([0x4c, 0xff, 0x6f, 0xc3]) }

/** Good records, at every distance from a multiple of 8. */
function goodOnes(): Found {
  return firstOf([PLAIN, WORLD, BROKEN], (fields) => {
    const bytes = built(CARD, fields)
    return firstOf([0, 1, 2, 3, 4, 5, 6, 7, 16], (base) => readAll(bytes, base, fields))
  })
}

function readAll(record_: Uint8Array, base: number, fields: Fields): Found {
  const bytes = placed(record_, base, 0x5a)
  const where = `byteOffset ${base}`
  const opened = attempt(() => openView(CARD, bytes))
  if (!("value" in opened) || opened.value === "malformed")
    return refused(record_, "value" in opened ? "malformed" : opened.threw, where)
  const view = opened.value
  return firstOf(CARD.slots, (slot) => {
    const right = rightOf(record_, slot)
    const got = attempt(() => readSlot(view, slot))
    if ("value" in got && Object.is(got.value, right)) return undefined
    const saw = "value" in got ? said(got.value) : got.threw
    const values = { call: callOf(slot), field: `${slot.name}: ${slot.kind}`, where, expected: said(right), saw }
    return { code: misread(slot, base, fields, "threw" in got), values, frame: pointed(where, record_, slot.at) }
  })
}

const said = (value: unknown): string => (Object.is(value, -0) ? "-0" : JSON.stringify(value))

/** What a field that is read wrongly says about the code. */
function misread(slot: Slot, base: number, fields: Fields, threw: boolean): string {
  if (fields === BROKEN && slot.name === "city" && base === 0) return "E4-NOT-UTF-EIGHT"
  if (base === 0 && fields === WORLD && slot.kind === "text") return "E4-CHARACTERS"
  if (base === 0) return slot.kind === "text" ? "E4-MISREAD-TEXT" : "E4-MISREAD"
  return threw && slot.kind !== "text" ? "E4-ALIGN" : "E4-VIEW-BASE"
}

function refused(bytes: Uint8Array, saw: string, where: string): Finding {
  const values = { where, length: bytes.length, saw }
  return { code: "E4-REFUSES", values, frame: pointed("openView(layout, bytes)", bytes, 0) }
}

const NOTE_BYTES = built(NOTE, { id: 7, weight: 2.5, text: "hello" })

/** Accepts what must be malformed? */
function accepts(code: string, layout: Layout, bytes: Uint8Array, at: number, more = {}): Found {
  const got = attempt(() => openView(layout, placed(bytes, 3, 0x5a)))
  if ("value" in got && got.value === "malformed") return undefined
  const values = { length: bytes.length, saw: "threw" in got ? got.threw : "View", ...more }
  return { code, values, frame: pointed("openView(layout, bytes)", bytes, at) }
}

/** Sizes that are not that of the bytes. */
function sizes(): Found {
  const whole = NOTE_BYTES.length
  const wrong = [0, whole - 1, whole + 1, 0x8000_0000 + whole, 0xffff_ffff].map((size) => withWord(NOTE_BYTES, 0, size))
  const cut = [0, 1, 3, 4, 8, NOTE.bytes - 1].map((length) => {
    const bytes = NOTE_BYTES.slice(0, length)
    return length < 4 ? bytes : withWord(bytes, 0, length) // its size says so, and it is too short all the same
  })
  const point = withWord(built(POINT, { x: 1, y: 2 }).slice(0, 8), 0, 8)
  return (
    firstOf([...wrong, NOTE_BYTES.subarray(0, whole - 1)], (bytes) =>
      accepts("E4-SIZE", NOTE, bytes, 0, { size: sizeOf(bytes) }),
    ) ??
    firstOf(cut, (bytes) => accepts("E4-SIZE", NOTE, bytes, 0, { size: sizeOf(bytes) })) ??
    accepts("E4-SIZE", POINT, point, 0, { size: sizeOf(point) })
  )
}

const sizeOf = (bytes: Uint8Array): number | string => (bytes.length < 4 ? "-" : dataOf(bytes).getUint32(0))

function withWord(bytes: Uint8Array, at: number, word: number): Uint8Array {
  const changed = bytes.slice()
  dataOf(changed).setUint32(at, word)
  return changed
}

/** The one text of a note, at other places. */
function texts(): Found {
  const { at } = slotOf(NOTE, "text")
  const [first, end] = [NOTE.bytes, NOTE_BYTES.length]
  const text = (from: number, length: number) => withWord(withWord(NOTE_BYTES, at, from), at + 4, length)
  const look = (code: string) => (words: readonly [from: number, length: number]) => {
    const [from, length] = words
    return accepts(code, NOTE, text(from, length), at, { from, bytes: length, first })
  }
  const empty = text(end, 0)
  return (
    firstOf(
      [
        [first, 6],
        [first + 1, 5],
        [end, 1],
        [end + 1, 1],
        [first, 0x7fff_ffff],
      ] as const,
      look("E4-TEXT-PAST"),
    ) ??
    firstOf(
      [
        [first - 1, 1],
        [4, 5],
        [0, 4],
      ] as const,
      look("E4-TEXT-BEFORE"),
    ) ??
    firstOf(
      [
        [0xffff_fff0, 0x20],
        [first, 0xffff_fff0],
        [0xffff_ffff, 1],
      ] as const,
      look("E4-OVERFLOW"),
    ) ??
    (openView(NOTE, empty) === "malformed" ? refused(empty, "malformed", `text [${end}, ${end})`) : undefined)
  )
}

const CARD_BYTES = built(CARD, WORLD)

/** Any words in the slots, any bytes: malformed, or every field can be read and is what lies there. */
function anyWords(): Found {
  const slotAt = oneof(...CARD.texts.map(({ at }) => integer({ min: 0, max: 1 }).map((word) => at + 4 * word)))
  const word = oneof(nat(CARD_BYTES.length + 4), integer({ min: CARD.bytes, max: CARD_BYTES.length }), nat(0xffff_ffff))
  const words = array(record({ at: slotAt, word }), { minLength: 1, maxLength: 4 })
  return anyOf(
    words,
    (changes) => {
      let bytes = CARD_BYTES
      for (const change of changes) bytes = withWord(bytes, change.at, change.word)
      return holds(bytes, changes[0]?.at ?? 0)
    },
    2000,
  )
}

/** @param changed a place that is shown */
function holds(bytes: Uint8Array, changed: number): Found {
  const data = dataOf(bytes)
  const places = CARD.texts.map(({ name, at }) => ({ name, from: data.getUint32(at), length: data.getUint32(at + 4) }))
  const bad = places.find(({ from, length }) => from < CARD.bytes || from + length > bytes.length)
  const got = attempt(() => openView(CARD, placed(bytes, 5, 0x5a)))
  if ("threw" in got)
    return { code: "E4-OUTSIDE", values: { field: "-", saw: got.threw }, frame: pointed("openView()", bytes, changed) }
  if (bad === undefined) {
    if (got.value === "malformed") return refused(bytes, "malformed", places.map(placeShown).join(", "))
    const view = got.value
    return firstOf(CARD.slots, (slot) => {
      const text = attempt(() => readSlot(view, slot))
      if ("value" in text && Object.is(text.value, rightOf(bytes, slot))) return undefined
      const saw = "value" in text ? said(text.value) : text.threw
      return { code: "E4-OUTSIDE", values: { field: slot.name, saw }, frame: pointed("openView()", bytes, slot.at) }
    })
  }
  // A text of no bytes lies nowhere.
  if (got.value === "malformed" || bad.length === 0) return undefined
  const values = { field: bad.name, saw: placeShown(bad) }
  return { code: "E4-OUTSIDE", values, frame: pointed("openView()", bytes, changed) }
}

const placeShown = ({ name, from, length }: { name: string; from: number; length: number }): string =>
  `${name} [${from}, ${from + length})`

/** Nothing is decoded before it is asked for, and then what lies there now. */
function lazy(): Found {
  const bytes = placed(NOTE_BYTES, 8)
  const slot = slotOf(NOTE, "text")
  const counter = countStrings()
  const view = openView(NOTE, bytes)
  const made = counter.strings
  counter.stop()
  if (view === "malformed") return refused(NOTE_BYTES, "malformed", "byteOffset 8")
  if (made > 0) return { code: "E4-EAGER", values: { call: "openView", made, saw: `decode() × ${made}` } }
  bytes.set(Buffer.from("later"), NOTE.bytes)
  const got = readText(view, slot)
  if (got === "later") return undefined
  return { code: "E4-EAGER", values: { call: "readText", made, saw: said(got) } }
}

/** Counts what makes strings of bytes. */
function countStrings(): { strings: number; stop: () => void } {
  const owners: readonly (readonly [owner: object, name: string])[] = [
    [TextDecoder.prototype, "decode"],
    [Buffer.prototype, "toString"],
    ...["utf8Slice", "latin1Slice", "asciiSlice"].map((name) => [Buffer.prototype, name] as const),
    [String, "fromCharCode"],
    [String, "fromCodePoint"],
  ]
  const kept = owners.map(([owner, name]) => ({ owner, name, was: Object.getOwnPropertyDescriptor(owner, name) }))
  const stop = () => {
    for (const { owner, name, was } of kept) if (was !== undefined) Object.defineProperty(owner, name, was)
  }
  const counter = { strings: 0, stop }
  for (const { owner, name, was } of kept) {
    if (typeof was?.value !== "function") continue
    const { value: method } = was as { value: (...args: unknown[]) => unknown }
    const counted = function (this: unknown, ...args: unknown[]): unknown {
      counter.strings++
      return method.apply(this, args)
    }
    Object.defineProperty(owner, name, { ...was, value: counted })
  }
  return counter
}

/** A kept view, when the bytes that it came from are used for something else. */
function kept(): Found {
  const large = placed(NOTE_BYTES, 21, 0x5a, 4096)
  const pooled = Buffer.from(NOTE_BYTES)
  return survives("E4-KEEP", large, "Uint8Array") ?? survives("E4-KEEP-BUFFER", pooled, "Buffer")
}

function survives(code: string, bytes: Uint8Array, of: string): Found {
  const copy = keep({ bytes }).bytes
  const first = copy.slice()
  const before = wrongCopy(code, first, of, "keep(view)")
  if (before !== undefined) return before
  bytes.fill(0xee)
  return wrongCopy(code, Uint8Array.from(copy), of, "keep(view); bytes.fill(0xee)")
}

function wrongCopy(code: string, got: Uint8Array, of: string, what: string): Found {
  if (got.length === NOTE_BYTES.length && partingOf(NOTE_BYTES, got) === got.length) return undefined
  return { code, values: { of, what, saw: hex(got), expected: hex(NOTE_BYTES) }, frame: beside(what, NOTE_BYTES, got) }
}

export const viewsScenes = { goodOnes, sizes, texts, anyWords, lazy, kept }
