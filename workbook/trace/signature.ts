// What each call's arguments are, read from the addon's own table (native/calls.h), so that no list of calls is
// kept here.

import { argumentWords, type CallRow, native } from "../../runtime/native.ts"

export interface Argument {
  readonly name: string
  /** Kind as native/calls.h explains it, without the mark for "may be null". */
  readonly kind: string
  readonly nullable: boolean
  /** Constants with which it is printed ("AF"), or "". */
  readonly family: string
  /** Where its value is in TraceRecord.numbers; undefined for what a record does not hold. */
  readonly numberAt: number | undefined
}

export interface Signature {
  readonly name: string
  /** Index into the table: the call's number in a trace. */
  readonly id: number
  readonly result: CallRow["result"]
  readonly args: readonly Argument[]
  /** How many of the arguments a record holds as numbers. */
  readonly numbers: number
}

const { layout } = native

/** Bytes of a buffer that a record keeps. */
export const PREVIEW_BYTES = offset("recordBytes") - offset("preview")
/** Bytes of an address or a text. */
export const TEXT_BYTES = PREVIEW_BYTES + offset("moreBytes") - offset("rest")
/** Bytes of control messages, and of a struct stat. */
export const KEPT_BYTES = offset("rest") - offset("kept")
const MAX_NUMBERS = (offset("preview") - offset("numbers")) / Int32Array.BYTES_PER_ELEMENT
const AS_NUMBER = new Set(["fd", "newfd", "int", "uint", "length", "count8", "mutex"])

/** Every call, in the order of its number in a trace. */
export const signatures: readonly Signature[] = native.calls.map(parseRow)

const byName = new Map(signatures.map((signature) => [signature.name, signature]))

/** The signature of a call by its name; undefined when there is no such call. */
export function signatureOf(call: string): Signature | undefined {
  return byName.get(call)
}

/** One offset or size of the trace file. @throws Error when the built addon does not export it */
export function offset(name: string): number {
  const bytes = layout[name]
  if (bytes === undefined) throw new Error(`The built addon does not export layout.${name}. Run: npm run build:native`)
  return bytes
}

function parseRow(row: CallRow, id: number): Signature {
  let numbers = 0
  const args = argumentWords(row).map((word): Argument => {
    const [, name = "", kind = "", mark, family = ""] = /^(\w+):(\w+)(\??)(?:\/(\w+))?$/.exec(word) ?? []
    const numberAt = AS_NUMBER.has(kind) && numbers < MAX_NUMBERS ? numbers++ : undefined
    return { name, kind: kind === "len" ? "lenref" : kind, nullable: mark === "?", family, numberAt }
  })
  return { name: row.name, id, result: row.result, args, numbers }
}
