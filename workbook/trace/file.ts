// The trace file from outside: making it before a program starts, reading it while the program runs and after it
// has died. Its layout and how it is written stand in native/trace.h; offsets come from the addon.
//
// Plain reads of the file see what the program wrote through its MAP_SHARED mapping at once (mmap(2)).
//
// Rules for callers
//   A record changes once: it appears open (the program is inside the call) and is completed when the call returns.
//   An index that is missing between others belongs to a record that is half-written at this moment (or its thread
//   was killed right there): records() leaves it out and goes on behind it, so one thread never hides the others.
//   Polling: keep what records(from) gave by index, and read again from the lowest index that is open or missing.
//   When a run makes more calls than the ring holds, the oldest records are gone; records() starts later then.
//
// Left out: machines of the other byte order (runtime/address.ts says why that is no loss).

import { closeSync, fstatSync, ftruncateSync, openSync, readSync, rmSync, writeSync } from "node:fs"
import type { Stat } from "#sys"
import { AT, decode } from "./decode.ts"
import { encodeRules } from "./fault-bytes.ts"
import type { FaultRule } from "./faults.ts"
import { offset, PREVIEW_BYTES, signatures } from "./signature.ts"

export interface TraceRecord {
  /** Absolute position in the run, from 0. */
  readonly index: number
  /** CLOCK_MONOTONIC, before the call. */
  readonly startNs: bigint
  /** CLOCK_MONOTONIC, after the call; 0n = still inside it, or the program died there. */
  readonly endNs: bigint
  readonly pid: number
  /** Equals pid in a process's first thread. */
  readonly tid: number
  readonly call: string
  /** fd, int, uint, length and mutex arguments in man-page order, at most 4. */
  readonly numbers: readonly number[]
  /** >= 0 or -errno; 0 while open. */
  readonly result: number
  readonly open: boolean
  /** What the fault plan did to this call. */
  readonly injected: "errno" | "short" | "after" | undefined
  /**
   * First bytes of the buffer, at most 16, of an address or text at most 112: what was passed in, or what came out of a
   * call that succeeded. Of a struct pollfd revents count only then.
   */
  readonly preview: Uint8Array
  /** Of sendmsg and recvmsg. */
  readonly message?: TraceMessage
  /** Of a stat that succeeded; a size is not told. */
  readonly stat?: Stat
}

export interface TraceMessage {
  /** Of the caller's buffer. */
  readonly bufBytes: number
  /** Of the control messages that are sent, or came; while recvmsg is open, and when it has failed, of the room. */
  readonly controllen: number
  /** msg_flags of a recvmsg that succeeded. */
  readonly flags: number
  /** The first of the controllen bytes, at most 56; none of what recvmsg had room for. */
  readonly control: Uint8Array
}

export interface TraceOptions {
  /** Capacity of the ring, rounded up to a power of two. Default 16384 (1 MiB, and holes). */
  records?: number
  /** false: apply faults, record nothing. Default true. */
  recording?: boolean
  faults?: readonly FaultRule[]
}

export interface TraceReader {
  /** Records ever appended. */
  count(): number
  /** Records from an absolute index on (default 0) that are still in the ring and not half-written, in order. */
  records(from?: number): TraceRecord[]
  /** The newest record that is not half-written; of this process, where one is named. */
  last(pid?: number): TraceRecord | undefined
  /**
   * How many of the records from an absolute index on each process has made, and the index behind the last of them.
   * Those that the ring has lost count as if they were made by whom the others are.
   */
  makers(from: number): { readonly made: ReadonlyMap<number, number>; readonly next: number }
  /** Calls that each fault rule has changed, in the order of the rules. */
  faultHits(): number[]
  /** Replaces the fault plan, also of a running program; every rule counts from 1 again. */
  setFaults(rules: readonly FaultRule[]): void
  close(): void
}

// From native/trace.h: struct trace_header.
const MAGIC = "ECHOTRCE"

const RECORD_BYTES = offset("recordBytes")
const RECORDS_AT = offset("recordsAt")
const MORE_BYTES = offset("moreBytes")
const RULE_BYTES = offset("ruleBytes")
const RULES_AT = offset("rulesAt")
/** Calls that put something behind the records each time. */
const TELLS_MORE = signatures.map(({ args }) => args.some(({ kind }) => ["control", "room", "stat"].includes(kind)))

const DEFAULT_RECORDS = 16_384
/** 1 GiB of records. */
const MAX_RECORDS = 2 ** 24

/**
 * Makes an empty trace file, sparse, for a program that starts with ECHOBOOK_TRACE=path.
 * A file that is there is replaced, not truncated: truncating would kill a program that has it mapped (SIGBUS).
 * @throws RangeError when records is no number from 1 to 2^24, or there are more rules than fit
 */
export function createTraceFile(path: string, options: TraceOptions = {}): void {
  const { records = DEFAULT_RECORDS, recording = true, faults = [] } = options
  if (!(records >= 1 && records <= MAX_RECORDS))
    throw new RangeError(`createTraceFile: records must be from 1 to ${MAX_RECORDS}, got ${records}`)
  const capacity = 2 ** Math.ceil(Math.log2(records))
  const rules = encodeRules(faults)
  const header = new DataView(new ArrayBuffer(RULES_AT))
  for (const [i, char] of [...MAGIC].entries()) header.setUint8(i, char.charCodeAt(0))
  header.setUint32(offset("headerVersion"), offset("version"), true)
  header.setUint32(offset("headerRecordBytes"), RECORD_BYTES, true)
  header.setUint32(offset("headerCapacity"), capacity, true)
  header.setUint32(offset("headerRecording"), recording ? 1 : 0, true)
  header.setUint32(offset("headerRules"), faults.length, true)
  rmSync(path, { force: true })
  const fd = openSync(path, "wx", 0o600)
  try {
    ftruncateSync(fd, fileBytes(capacity))
    writeSync(fd, rules, 0, rules.length, RULES_AT)
    writeSync(fd, header, 0, header.byteLength, 0)
  } finally {
    closeSync(fd)
  }
}

/**
 * Opens a trace file, of a running program or of one that has ended. The caller closes it.
 * @throws Error that says what is wrong when the file is missing, truncated or no trace of this version
 */
export function openTrace(path: string): TraceReader {
  const { fd, writable } = openForBoth(path)
  let capacity: number
  try {
    capacity = checkHeader(fd, path)
  } catch (error) {
    closeSync(fd)
    throw error
  }
  const records = (from = 0) => readRecords(fd, capacity, from)
  return {
    count: () => readCount(fd),
    records,
    last(pid) {
      // Some of the newest may be half-written, one for each thread at most, or another process's.
      for (const newest of [1, 64, capacity]) {
        const found = records(readCount(fd) - newest).findLast((record) => pid === undefined || record.pid === pid)
        if (found !== undefined) return found
      }
      return undefined
    },
    makers: (from) => readMakers(fd, capacity, from),
    faultHits: () => readHits(fd),
    setFaults(rules) {
      if (!writable) throw new Error(`${path} is read-only, so its fault plan cannot be changed`)
      writeRules(fd, rules)
    },
    close: () => closeSync(fd),
  }
}

function openForBoth(path: string): { fd: number; writable: boolean } {
  try {
    return { fd: openSync(path, "r+"), writable: true }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") throw new Error(`There is no trace file ${path}`)
    return { fd: openSync(path, "r"), writable: false } // kept traces may be read-only
  }
}

/** @returns the capacity */
function checkHeader(fd: number, path: string): number {
  const { size } = fstatSync(fd)
  const wrong = (what: string) => new Error(`${path} ${what}`)
  if (size < RECORDS_AT) throw wrong(`is no trace file: it has ${size} bytes, the shortest has ${RECORDS_AT}`)
  const header = readView(fd, 0, RULES_AT)
  const magic = String.fromCharCode(...new Uint8Array(header.buffer, 0, MAGIC.length))
  if (magic !== MAGIC) throw wrong("is no trace file: it does not begin with its mark")
  const version = header.getUint32(offset("headerVersion"), true)
  if (version !== offset("version") || header.getUint32(offset("headerRecordBytes"), true) !== RECORD_BYTES)
    throw wrong(`is a trace of another version of Echobook (version ${version}, this is ${offset("version")})`)
  const capacity = header.getUint32(offset("headerCapacity"), true)
  if (capacity === 0 || (capacity & (capacity - 1)) !== 0)
    throw wrong(`is damaged: its capacity of ${capacity} is no power of two`)
  const needed = fileBytes(capacity)
  if (size < needed) throw wrong(`is truncated: ${needed} bytes are needed for its records, it has ${size}`)
  const rules = header.getUint32(offset("headerRules"), true)
  if (rules > offset("maxRules")) throw wrong(`is damaged: it claims ${rules} fault rules`)
  return capacity
}

function fileBytes(capacity: number): number {
  return RECORDS_AT + capacity * (RECORD_BYTES + MORE_BYTES)
}

function readView(fd: number, position: number, bytes: number): DataView<ArrayBuffer> {
  const buffer = new ArrayBuffer(bytes)
  readInto(fd, new Uint8Array(buffer), position)
  return new DataView(buffer)
}

function readInto(fd: number, into: Uint8Array, position: number): void {
  let done = 0
  while (done < into.length) {
    const got = readSync(fd, into, done, into.length - done, position + done)
    if (got === 0) throw new Error("the trace file was truncated while it was read")
    done += got
  }
}

function readRecords(fd: number, capacity: number, from: number): TraceRecord[] {
  const end = readCount(fd)
  const oldest = Math.max(0, end - capacity)
  const wanted = Math.max(oldest, from)
  if (wanted >= end) return []
  // A slot that was claimed but not cleared yet still holds the record of one lap before. Records are almost in the
  // order of their start, so that one is older than what stands half a lap before it.
  const half = capacity >> 1
  const begin = Math.max(oldest, oldest > 0 ? wanted - half : wanted)
  const view = readSlots(fd, capacity, begin, end)
  const more = readMore(fd, capacity, view, begin)
  // What the writers claimed meanwhile may have been overwritten under the read.
  const intact = Math.max(begin, readCount(fd) - capacity)
  const startOf = (index: number) =>
    index < intact ? 0n : view.getBigUint64((index - begin) * RECORD_BYTES + AT.startNs, true)
  const records: TraceRecord[] = []
  for (let index = Math.max(wanted, intact); index < end; index++) {
    const startNs = startOf(index)
    if (startNs === 0n || (index >= capacity && startNs < startOf(index - half))) continue
    records.push(decode(view, (index - begin) * RECORD_BYTES, index, more.get(index)))
  }
  return records
}

function readMakers(fd: number, capacity: number, from: number): ReturnType<TraceReader["makers"]> {
  const next = readCount(fd)
  const begin = Math.max(from, next - capacity)
  const made = new Map<number, number>()
  if (begin >= next) return { made, next }
  const view = readSlots(fd, capacity, begin, next)
  const each = (next - from) / (next - begin)
  for (let at = AT.pid; at < view.byteLength; at += RECORD_BYTES) {
    const pid = view.getUint32(at, true)
    made.set(pid, (made.get(pid) ?? 0) + each)
  }
  return { made, next }
}

/** What stands behind the records for those from begin on that are in view. */
function readMore(fd: number, capacity: number, view: DataView, begin: number): Map<number, DataView<ArrayBuffer>> {
  const more = new Map<number, DataView<ArrayBuffer>>()
  for (let at = 0, index = begin; at < view.byteLength; at += RECORD_BYTES, index++) {
    const call = view.getUint16(at + AT.call, true)
    if (TELLS_MORE[call] !== true && view.getUint8(at + AT.previewBytes) <= PREVIEW_BYTES) continue
    const place = RECORDS_AT + capacity * RECORD_BYTES + (index % capacity) * MORE_BYTES
    more.set(index, readView(fd, place, MORE_BYTES))
  }
  return more
}

/** The slots of the records from begin to end, at most a whole ring, in the order of the records. */
function readSlots(fd: number, capacity: number, begin: number, end: number): DataView<ArrayBuffer> {
  const bytes = new Uint8Array((end - begin) * RECORD_BYTES)
  const slot = begin % capacity
  const unwrapped = Math.min(end - begin, capacity - slot) * RECORD_BYTES
  readInto(fd, bytes.subarray(0, unwrapped), RECORDS_AT + slot * RECORD_BYTES)
  readInto(fd, bytes.subarray(unwrapped), RECORDS_AT)
  return new DataView(bytes.buffer)
}

function readCount(fd: number): number {
  return Number(readView(fd, offset("headerNext"), 8).getBigUint64(0, true))
}

function readHits(fd: number): number[] {
  const rules = readView(fd, offset("headerRules"), 4).getUint32(0, true)
  const view = readView(fd, RULES_AT, rules * RULE_BYTES)
  const hitsAt = (i: number) => i * RULE_BYTES + offset("ruleHits")
  return Array.from({ length: rules }, (_, i) => Number(view.getBigUint64(hitsAt(i), true)))
}

function writeRules(fd: number, rules: readonly FaultRule[]): void {
  const encoded = encodeRules(rules)
  const writeCount = (count: number) => {
    const bytes = new DataView(new ArrayBuffer(4))
    bytes.setUint32(0, count, true)
    writeSync(fd, bytes, 0, 4, offset("headerRules"))
  }
  writeCount(0) // the program must not meet a half-written rule
  writeSync(fd, encoded, 0, encoded.length, RULES_AT)
  writeCount(rules.length)
}
