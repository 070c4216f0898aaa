// From the bytes of a trace file to records. The layout is native/trace.h's, the offsets come from the addon.

import { parseStat, STAT_BYTES } from "#sys"
import type { TraceRecord } from "./file.ts"
import { KEPT_BYTES, offset, PREVIEW_BYTES, type Signature, signatures, TEXT_BYTES } from "./signature.ts"

// enum record_flag
const INJECTED_ERRNO = 1
const INJECTED_SHORT = 2
const INJECTED_AFTER = 4

/** Where the fields of a record are. */
export const AT = {
  startNs: offset("startNs"),
  endNs: offset("endNs"),
  pid: offset("pid"),
  tid: offset("tid"),
  call: offset("call"),
  flags: offset("flags"),
  previewBytes: offset("previewBytes"),
  result: offset("result"),
  numbers: offset("numbers"),
  preview: offset("preview"),
}
const MORE_AT = {
  bufBytes: offset("bufBytes"),
  controllen: offset("controllen"),
  msgFlags: offset("msgFlags"),
  kept: offset("kept"),
  rest: offset("rest"),
}

/**
 * Reads one record.
 * @param at where it begins in view
 * @param more what stands behind the records for it
 */
export function decode(
  view: DataView<ArrayBuffer>,
  at: number,
  index: number,
  more: DataView | undefined,
): TraceRecord {
  const id = view.getUint16(at + AT.call, true)
  const signature = signatures[id]
  const endNs = view.getBigUint64(at + AT.endNs, true)
  const open = endNs === 0n
  // While the call is open its output may be half-copied; only input is final, as are fd and events of a pollfd.
  const settled =
    !open ||
    signature?.args.some(({ kind, family }) => kind === "in" || kind === "text" || family === "POLLFD") === true
  const previewBytes = settled ? view.getUint8(at + AT.previewBytes) : 0
  const result = open ? 0 : resultAt(view, at + AT.result, signature)
  const flags = view.getUint8(at + AT.flags)
  return {
    index,
    startNs: view.getBigUint64(at + AT.startNs, true),
    endNs,
    pid: view.getUint32(at + AT.pid, true),
    tid: view.getUint32(at + AT.tid, true),
    call: signature?.name ?? `call ${id}`,
    numbers: signature === undefined ? [] : decodeNumbers(view, at + AT.numbers, signature),
    result,
    open,
    injected: injectedOf(flags),
    preview: decodePreview(view, at + AT.preview, previewBytes, more),
    ...decodeMore(signature, open || result < 0, more),
  }
}

function decodePreview(view: DataView, at: number, bytes: number, more: DataView | undefined): Uint8Array {
  const preview = new Uint8Array(view.buffer, at, Math.min(bytes, PREVIEW_BYTES))
  if (more === undefined || bytes <= PREVIEW_BYTES) return preview.slice()
  const rest = new Uint8Array(more.buffer, MORE_AT.rest, Math.min(bytes, TEXT_BYTES) - PREVIEW_BYTES)
  return new Uint8Array([...preview, ...rest])
}

function decodeMore(
  signature: Signature | undefined,
  unanswered: boolean,
  more: DataView | undefined,
): Pick<TraceRecord, "message" | "stat"> {
  if (more === undefined) return {}
  const kinds = new Set(signature?.args.map(({ kind }) => kind))
  const kept = new Uint8Array(more.buffer, MORE_AT.kept, KEPT_BYTES)
  if (kinds.has("stat") && !unanswered) {
    const bytes = new Uint8Array(STAT_BYTES)
    bytes.set(kept)
    return { stat: parseStat(bytes) }
  }
  if (!kinds.has("control") && !kinds.has("room")) return {}
  const controllen = more.getUint32(MORE_AT.controllen, true)
  const shown = kinds.has("room") && unanswered ? 0 : controllen
  return {
    message: {
      bufBytes: more.getUint32(MORE_AT.bufBytes, true),
      controllen,
      flags: unanswered ? 0 : more.getUint32(MORE_AT.msgFlags, true),
      control: kept.slice(0, shown),
    },
  }
}

function injectedOf(flags: number): TraceRecord["injected"] {
  if (flags & INJECTED_ERRNO) return "errno"
  if (flags & INJECTED_AFTER) return "after"
  return flags & INJECTED_SHORT ? "short" : undefined
}

function decodeNumbers(view: DataView, at: number, signature: Signature): number[] {
  const numbers: number[] = []
  for (const { kind, numberAt } of signature.args) {
    if (numberAt === undefined) continue
    const where = at + numberAt * Int32Array.BYTES_PER_ELEMENT
    numbers.push(kind === "uint" ? view.getUint32(where, true) : view.getInt32(where, true))
  }
  return numbers
}

/** A uid has 32 bits and no sign: 4,294,967,295 is one, and no errno. */
function resultAt(view: DataView, at: number, signature: Signature | undefined): number {
  return signature?.result === "id" ? view.getUint32(at, true) : view.getInt32(at, true)
}
