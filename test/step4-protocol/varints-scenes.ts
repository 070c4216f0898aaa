// Part 4.4 inside the graded process: varints.

import { type Arbitrary, maxSafeNat, nat, oneof } from "fast-check"
import { type Cursor, getVarint, putVarint } from "#impl/step4-protocol/record"
import { anyOf, firstOf, placed } from "./finding.ts"
import { bytesOf, written } from "./records-scenes.ts"
import { beside, type Found, hex, partingOf, pointed } from "./shown.ts"

/** A varint by the book, with bigints. */
function varint(value: number): number[] {
  const bytes: number[] = []
  let rest = BigInt(value)
  for (; rest >= 128n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128)
  return [...bytes, Number(rest)]
}

const VARINTS = [0, 1, 127, 128, 300, 16_383, 16_384, 2 ** 31 - 1, 2 ** 31, 2 ** 32, 2 ** 53 - 1]
/** Not only small ones. */
const anyVarint: Arbitrary<number> = oneof(maxSafeNat(), nat(300), nat())

function putsOne(value: number): Found {
  const right = Uint8Array.from(varint(value))
  const got = written((out) => putVarint(out, value))
  if (got.length === right.length && partingOf(right, got) === right.length) return undefined
  const said = `putVarint(out, ${value})`
  const code = value >= 2 ** 31 ? "E4-VARINT-WIDE" : "E4-VARINT-PUT"
  return {
    code,
    values: { call: "putVarint", said, expected: hex(right), saw: hex(got) },
    frame: beside(said, right, got),
  }
}

function varintsOut(): Found {
  return firstOf(VARINTS, putsOne) ?? anyOf(anyVarint, putsOne)
}

/** Bytes in the middle of others, which say that a varint goes on. */
function cursorOn(bytes: Uint8Array, canary = 0xff): Cursor {
  const memory = placed(bytes, 4, canary)
  return { bytes: new Uint8Array(memory.buffer), at: 4, end: 4 + bytes.length }
}

function getsOne({ bytes, value }: { bytes: Uint8Array; value: number }): Found {
  const cursor = cursorOn(bytes)
  const got = getVarint(cursor)
  const right = got === value && cursor.malformed === undefined && cursor.at === cursor.end
  if (right) return undefined
  const at = cursor.at === cursor.end ? "" : `, cursor.at ${cursor.at - 4}`
  const saw = `${got}${cursor.malformed === undefined ? "" : `, malformed: ${cursor.malformed}`}${at}`
  const code = value >= 2 ** 31 ? "E4-VARINT-WIDE" : "E4-VARINT-GET"
  const values = { call: "getVarint", said: hex(bytes), expected: String(value), saw }
  return { code, values, frame: pointed("getVarint(cursor)", bytes, 0) }
}

function refuses(code: string, bytes: Uint8Array, canary: number): Found {
  const cursor = cursorOn(bytes, canary)
  const got = getVarint(cursor)
  if (cursor.malformed !== undefined && cursor.at <= cursor.end) return undefined
  const [where, not] = [`${got}, cursor.at ${cursor.at - 4}`, cursor.malformed === undefined]
  const saw = { en: `${where}, ${not ? "not " : ""}malformed`, ko: `${where}, malformed${not ? " 아님" : ""}` }
  return { code, values: { said: hex(bytes), saw }, frame: pointed("getVarint(cursor)", bytes, bytes.length - 1) }
}

function varintsIn(): Found {
  const longest = { bytes: bytesOf([0x80, 0x00]), value: 0 } // not the shortest, and right all the same
  const good = [...VARINTS.map((value) => ({ bytes: bytesOf(varint(value)), value })), longest]
  const tenBytes = bytesOf(new Array(9).fill(0xff), [0x01])
  const cuts = [[0x80], [0xac], [0xff, 0xff], [], new Array(9).fill(0x80)].map((bytes) => bytesOf(bytes))
  const long = [bytesOf(new Array(10).fill(0x80), [0x00]), bytesOf(new Array(300).fill(0xff), [0x01])]
  return (
    firstOf(good, getsOne) ??
    firstOf(cuts, (bytes) => firstOf([0x01, 0xff], (canary) => refuses("E4-VARINT-CUT", bytes, canary))) ??
    firstOf(long, (bytes) => refuses("E4-VARINT-LONG", bytes, 0x01)) ??
    tenAreTaken(tenBytes) ??
    anyOf(anyVarint, (value) => getsOne({ bytes: Uint8Array.from(varint(value)), value }))
  )
}

/** 2^64 - 1: no number holds it exactly, and skip() has to get over it. */
function tenAreTaken(bytes: Uint8Array): Found {
  const cursor = cursorOn(bytes)
  const got = getVarint(cursor)
  if (cursor.malformed === undefined && cursor.at === cursor.end && got > 2 ** 53) return undefined
  const saw = `${got}, cursor.at ${cursor.at - 4}${cursor.malformed === undefined ? "" : `, malformed: ${cursor.malformed}`}`
  const code = cursor.malformed === undefined ? "E4-VARINT-GET" : "E4-VARINT-SHORT"
  return { code, values: { call: "getVarint", said: hex(bytes), expected: "2^64 - 1", saw } }
}

export const varintsScenes = { varintsOut, varintsIn }
