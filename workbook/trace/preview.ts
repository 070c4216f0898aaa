// The first bytes of a record's buffer, read as what the call says they are: text, an address, an option's value,
// pollfds, epoll events. A record keeps 16 bytes at most, of an address 112, so a struct may be cut off; what is
// missing is not guessed.
//
// Sources: ip(7), ipv6(7), unix(7), socket(7) SO_LINGER, poll(2), runtime/calls/ for what epoll_wait fills.

import {
  AF_INET,
  AF_INET6,
  AF_UNIX,
  type ControlMessage,
  type Credentials,
  errnoName,
  parseControl,
  parseSockaddrIn,
  SO_ERROR,
  SO_LINGER,
  SO_PEERCRED,
  SO_RCVTIMEO,
  SO_SNDTIMEO,
  SOL_SOCKET,
  type Stat,
  UCRED_BYTES,
} from "#sys"
import type { TraceRecord } from "./file.ts"

export interface PollEntry {
  readonly fd: number
  readonly events: number
  readonly revents: number
}

export interface EpollEntry {
  readonly events: number
  readonly data: number
}

/** struct pollfd: int fd, short events, short revents; an epoll event in JavaScript: two words. */
const ENTRY_BYTES = 8
const ESCAPES: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t", '"': '\\"', "\\": "\\\\" }

/**
 * Bytes as quoted text: "GET / HTTP/1.1\r\n"..., with \xNN for what is no printable ASCII.
 * @param max bytes to show; more of them end in `...`
 */
export function quoteBytes(bytes: Uint8Array, max: number = bytes.length): string {
  let text = ""
  for (const byte of bytes.subarray(0, max)) {
    const char = String.fromCharCode(byte)
    text += ESCAPES[char] ?? (byte >= 0x20 && byte < 0x7f ? char : `\\x${byte.toString(16).padStart(2, "0")}`)
  }
  return `"${text}"${bytes.length > max ? "..." : ""}`
}

/** The pollfds that a poll record holds, at most two. */
export function pollfds(record: TraceRecord): PollEntry[] {
  const view = viewOf(record.preview)
  return entriesAt(record).map((at) => ({
    fd: view.getInt32(at, true),
    events: view.getUint16(at + 4, true),
    revents: view.getUint16(at + 6, true),
  }))
}

/** The events that an epoll_wait record holds, at most two. */
export function epollEvents(record: TraceRecord): EpollEntry[] {
  const view = viewOf(record.preview)
  return entriesAt(record).map((at) => ({ events: view.getUint32(at, true), data: view.getInt32(at + 4, true) }))
}

/** The two descriptors that a pipe2 (to read from, to write to) or socketpair record holds; none of a failed one. */
export function pipeEnds(record: TraceRecord): number[] {
  const view = viewOf(record.preview)
  return record.preview.length < 8 ? [] : [view.getInt32(0, true), view.getInt32(4, true)]
}

/** The control messages of a record, as far as it holds them. */
export function controlOf({ message }: TraceRecord): ControlMessage[] {
  return message === undefined ? [] : parseControl(message.control, message.control.length)
}

/** The descriptors that a sendmsg has sent, or that came with a recvmsg. */
export function passedFds(record: TraceRecord): number[] {
  return controlOf(record).flatMap((message) => ("fds" in message ? message.fds : []))
}

/** A struct sockaddr as `127.0.0.1:7000`, `{AF_UNIX, "/path"}`; undefined for other families, and when it is cut off. */
export function formatAddress(bytes: Uint8Array): string | undefined {
  if (bytes.length < 2) return undefined
  switch (viewOf(bytes).getUint16(0, true)) {
    case AF_INET: {
      if (bytes.length < 8) return undefined
      const { address, port } = parseSockaddrIn(bytes)
      return `${address}:${port}`
    }
    case AF_INET6: // 24 bytes of address and scope, of which a record holds the first 8: only the port is complete
      return bytes.length < 4 ? undefined : `[...]:${viewOf(bytes).getUint16(2, false)}`
    case AF_UNIX:
      return bytes.length === 2 ? "{AF_UNIX}" : `{AF_UNIX, ${formatPath(bytes.subarray(2))}}`
    default:
      return undefined
  }
}

function formatPath(path: Uint8Array): string {
  const end = path.indexOf(0)
  if (end > 0) return quoteBytes(path.subarray(0, end))
  if (end === -1) return quoteBytes(path)
  // An abstract name may hold any byte, and each of those that addrlen counts belongs to it. unix(7)
  const name = path.subarray(1)
  const zeros = name.length - 1 - name.findLastIndex((byte) => byte !== 0)
  return zeros < 4 ? `@${quoteBytes(name)}` : `@${quoteBytes(name.subarray(0, name.length - zeros))} + ${zeros} zeros`
}

/** The value of a socket option: `[1]`, `[ECONNREFUSED]`, `{l_onoff=1, l_linger=0}`, or its bytes. */
export function formatOption(bytes: Uint8Array, level: number, option: number): string {
  const view = viewOf(bytes)
  if (bytes.length === 4) {
    const value = view.getInt32(0, true)
    return level === SOL_SOCKET && option === SO_ERROR && value > 0 ? `[${errnoName(value)}]` : `[${value}]`
  }
  if (level === SOL_SOCKET && option === SO_LINGER && bytes.length === 8)
    return `{l_onoff=${view.getInt32(0, true)}, l_linger=${view.getInt32(4, true)}}`
  if (level === SOL_SOCKET && (option === SO_RCVTIMEO || option === SO_SNDTIMEO) && bytes.length === 16)
    return `{tv_sec=${view.getBigInt64(0, true)}, tv_usec=${view.getBigInt64(8, true)}}`
  if (level === SOL_SOCKET && option === SO_PEERCRED && bytes.length === UCRED_BYTES)
    return formatCredentials({
      pid: view.getInt32(0, true),
      uid: view.getUint32(4, true),
      gid: view.getUint32(8, true),
    })
  return quoteBytes(bytes)
}

/** A struct ucred: `{pid 12, uid 0, gid 0}`. */
export function formatCredentials({ pid, uid, gid }: Credentials): string {
  return `{pid ${pid}, uid ${uid}, gid ${gid}}`
}

/** What stat() told: `{socket 0o755, ino 12, dev 65024, uid 0, gid 0}`. inode(7) */
export function formatStat({ dev, ino, mode, uid, gid }: Stat): string {
  const permissions = (mode & 0o7777).toString(8).padStart(3, "0")
  return `{${FILE_TYPES[mode >> 12] ?? "file"} 0o${permissions}, ino ${ino}, dev ${dev}, uid ${uid}, gid ${gid}}`
}

/** S_IFMT is what stands above the permissions. */
const FILE_TYPES: Readonly<Record<number, string>> = {
  1: "fifo",
  2: "char device",
  4: "folder",
  6: "block device",
  8: "file",
  10: "link",
  12: "socket",
}

/** A struct rlimit: `{rlim_cur=1024, rlim_max=524288}`, RLIM_INFINITY as strace says it. getrlimit(2) */
export function formatRlimit(bytes: Uint8Array): string {
  if (bytes.length < 16) return quoteBytes(bytes)
  const view = viewOf(bytes)
  const text = (at: number) => {
    const value = view.getBigUint64(at, true)
    return value === RLIM_INFINITY ? "RLIM_INFINITY" : String(value)
  }
  return `{rlim_cur=${text(0)}, rlim_max=${text(8)}}`
}

const RLIM_INFINITY = 2n ** 64n - 1n

function entriesAt(record: TraceRecord): number[] {
  return Array.from({ length: Math.floor(record.preview.length / ENTRY_BYTES) }, (_, i) => i * ENTRY_BYTES)
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
