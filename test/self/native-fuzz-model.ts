// What a call of #sys must do with given arguments, written a second time from the rules in native/calls.h: which
// argument is refused and how, else which bytes the kernel may write.

import type { CallRow } from "../../runtime/native.ts"

type View = Exclude<ArrayBufferView, DataView>

export interface Argument {
  readonly name: string
  /** As in native/calls.h: "fd", "out?", "length" ... */
  readonly kind: string
  /** Family of constants, or "". */
  readonly family: string
}

/** The arguments of a row, parsed. */
export function parseArguments(row: CallRow): Argument[] {
  return (row.args === "" ? [] : row.args.split(" ")).map((word) => {
    const [name = "", kind = "", family = ""] = word.split(/[:/]/)
    return { name, kind, family }
  })
}

export type Expectation =
  | { readonly refused: "TypeError" | "RangeError"; readonly argument: string }
  | { readonly refused: undefined; readonly entered: Entered }

/** What the addon knows of the process. */
export interface Known {
  /** Tells Node's own descriptors. */
  isNodes(fd: number): boolean
  /** Tells memory of sharedMemory(). */
  isShared(buffer: ArrayBufferLike): boolean
}

/** What the kernel was given. */
export interface Entered {
  readonly numbers: Readonly<Record<string, number>>
  readonly buffer: View | null
  /** Bytes of the buffer from its first, that the kernel may use. */
  readonly offset: number
  readonly bytes: number
  /** What control messages may come into, and the two words that say how much. */
  readonly room?: Uint8Array | undefined
  readonly msg?: Uint32Array | undefined
}

const isView = (value: unknown): value is View => ArrayBuffer.isView(value) && !(value instanceof DataView)

const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  fd: [-(2 ** 31), 2 ** 31 - 1],
  newfd: [-(2 ** 31), 2 ** 31 - 1],
  int: [-(2 ** 31), 2 ** 31 - 1],
  uint: [-(2 ** 31), 2 ** 32 - 1],
  offset: [0, 2 ** 31 - 1],
  length: [0, 2 ** 31 - 1],
  count8: [0, 2 ** 28 - 1],
}

/** pthread_mutex_t: its size, and where it may begin. */
const MUTEX_BYTES = 40
const MUTEX_STEP = 8
const TEXTS_MOST = 4096

/** So many bytes of control messages are taken. */
const CONTROL_MOST = 131_072
/** sizeof(struct stat) on x86-64, and on arm64. */
const STAT_BYTES = process.arch === "x64" ? 144 : 128

const isText = (value: unknown) => typeof value === "string" && !value.includes("\0")

/** How a value is refused that is no number, length or buffer for bytes. */
function refusalOf(kind: string, value: unknown, known: Known): "TypeError" | "RangeError" | undefined {
  switch (kind.replace("?", "")) {
    case "text":
      return isText(value) ? undefined : "TypeError"
    case "texts":
      if (!Array.isArray(value)) return "TypeError"
      if (value.length > TEXTS_MOST) return "RangeError"
      return value.every(isText) ? undefined : "TypeError"
    case "control":
      if (!isView(value) || !(value instanceof Uint8Array)) return "TypeError"
      if (value.length > CONTROL_MOST) return "RangeError"
      return sentFds(value).some((fd) => known.isNodes(fd)) ? "RangeError" : undefined
    case "room":
      return isView(value) && value instanceof Uint8Array ? undefined : "TypeError"
    case "status":
      return isView(value) && value instanceof Int32Array && value.length > 0 ? undefined : "TypeError"
    default: // mutex
      if (!isView(value)) return "TypeError"
      if (value.byteLength < MUTEX_BYTES) return "RangeError"
      if (!known.isShared(value.buffer)) return "TypeError"
      return value.byteOffset % MUTEX_STEP === 0 ? undefined : "RangeError"
  }
}

/** The descriptors in control messages, up to where the kernel would stop reading them: struct cmsghdr, unix(7). */
export function sentFds(control: Uint8Array): number[] {
  const bytes = Buffer.from(control)
  const fds: number[] = []
  for (let at = 0; at + 16 <= bytes.length; ) {
    const length = Number(bytes.readBigUInt64LE(at))
    if (length < 16 || at + length > bytes.length) break
    if (bytes.readInt32LE(at + 8) === 1 && bytes.readInt32LE(at + 12) === 1)
      for (let fd = at + 16; fd + 4 <= at + length; fd += 4) fds.push(bytes.readInt32LE(fd))
    at += (length + 7) & ~7
  }
  return fds
}

function messageRefused(value: unknown, room: Uint8Array | undefined): "TypeError" | "RangeError" | undefined {
  if (!isView(value) || !(value instanceof Uint32Array) || value.length < 2) return "TypeError"
  const bytes = value[0] ?? 0
  return bytes > (room?.length ?? 0) || bytes > CONTROL_MOST ? "RangeError" : undefined
}

/** What must happen. */
export function expectation(args: readonly Argument[], values: readonly unknown[], known: Known): Expectation {
  let entered: Entered = { numbers: {}, buffer: null, offset: 0, bytes: 0 }
  for (const [index, { name, kind }] of args.entries()) {
    const value = values[index]
    const range = RANGES[kind]
    const capacity = entered.buffer?.byteLength ?? 0
    if (range === undefined) {
      if (kind.endsWith("?") && value === null) {
        if (kind === "len?" && entered.buffer !== null) return { refused: "TypeError", argument: name }
      } else if (kind.startsWith("len")) {
        if (!isView(value) || !(value instanceof Uint32Array) || value.length === 0)
          return { refused: "TypeError", argument: name }
        if (entered.buffer === null) return { refused: "TypeError", argument: name }
        const bytes = value[0] ?? 0
        if (bytes > capacity) return { refused: "RangeError", argument: name }
        entered = { ...entered, bytes }
      } else if (kind === "msg") {
        const refused = messageRefused(value, entered.room)
        if (refused !== undefined) return { refused, argument: name }
        entered = { ...entered, msg: value as Uint32Array }
      } else if (!/^(in|out|stat$)/.test(kind)) {
        const refused = refusalOf(kind, value, known)
        if (refused !== undefined) return { refused, argument: name }
        if (kind === "room?") entered = { ...entered, room: value as Uint8Array }
      } else {
        if (!isView(value)) return { refused: "TypeError", argument: name }
        const exactly = kind === "stat" ? STAT_BYTES : Number(/\d+$/.exec(kind)?.[0] ?? value.byteLength)
        if (value.byteLength < exactly) return { refused: "RangeError", argument: name }
        entered = { ...entered, buffer: value, bytes: exactly }
      }
      continue
    }
    if (typeof value !== "number") return { refused: "TypeError", argument: name }
    const [min, max] = range
    const room =
      kind === "offset"
        ? capacity
        : kind === "length"
          ? capacity - entered.offset
          : kind === "count8"
            ? capacity / 8
            : max
    if (!Number.isInteger(value) || value < min || value > max || value > room)
      return { refused: "RangeError", argument: name }
    if (kind.endsWith("fd") && known.isNodes(value)) return { refused: "RangeError", argument: name }
    entered = { ...entered, numbers: { ...entered.numbers, [name]: value } }
    if (kind === "offset") entered = { ...entered, offset: value }
    if (kind === "length") entered = { ...entered, bytes: value }
    if (kind === "count8") entered = { ...entered, bytes: value * 8 }
  }
  return { refused: undefined, entered }
}

/**
 * The bytes that may have changed: [array, from, to) with positions in the array's window.
 * @param result what the call returned
 */
export function writable(
  row: CallRow,
  { buffer, offset, bytes, room, msg }: Entered,
  values: readonly unknown[],
  result: number,
): [View, number, number][] {
  const spans: [View, number, number][] = []
  const args = parseArguments(row)
  const lengthRef = values[args.findIndex(({ kind }) => kind.startsWith("len") && kind !== "length")]
  if (isView(lengthRef)) spans.push([lengthRef, 0, 4])
  const status = values[args.findIndex(({ kind }) => kind === "status?")]
  if (isView(status)) spans.push([status, 0, 4])
  if (msg !== undefined && result >= 0) {
    spans.push([msg, 0, 8])
    if (room !== undefined) spans.push([room, 0, msg[0] ?? 0])
  }
  if (buffer === null || !args.some(({ kind }) => kind.startsWith("out") || kind === "stat")) return spans
  if (row.name === "poll" || row.name === "ppoll") {
    for (let at = 0; at < bytes; at += 8) spans.push([buffer, at + 6, at + 8]) // revents
  } else if (row.result === "zero" || row.result === "fd") {
    spans.push([buffer, offset, offset + bytes])
  } else if (result > 0) {
    const used = row.name === "epoll_wait" ? result * 8 : result
    spans.push([buffer, offset, offset + Math.min(used, bytes)])
  }
  return spans
}
