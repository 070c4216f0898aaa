// A scripted TCP peer on 127.0.0.1, made of non-blocking #sys calls, so that the grader decides each segment itself
// and can watch the program under test while it waits.
//
// Every function here returns at once; waiting is scene.ts' business.

import { readFileSync } from "node:fs"
import {
  AF_INET,
  accept4,
  bind,
  check,
  close,
  connect,
  EAGAIN,
  EINPROGRESS,
  errnoName,
  getsockname,
  getsockopt,
  IPPROTO_TCP,
  listen,
  POLLOUT,
  parseSockaddrIn,
  poll,
  read,
  SHUT_WR,
  SO_ERROR,
  SO_LINGER,
  SO_RCVBUF,
  SO_REUSEADDR,
  SOCK_CLOEXEC,
  SOCK_NONBLOCK,
  SOCK_STREAM,
  SOCKADDR_IN_BYTES,
  SOL_SOCKET,
  setsockopt,
  shutdown,
  sockaddrIn,
  socket,
  TCP_INFO,
  write,
} from "#sys"

/** How a peer's direction stands: more may come, it ended with FIN, or the connection broke. */
export type Inbound = "open" | "end" | "reset"

export interface Peer {
  readonly fd: number
  /** Everything received so far. */
  bytes: Buffer
  inbound: Inbound
  /** errno name of a broken connection. */
  errno: string | undefined
  closed: boolean
}

const CHUNK = new Uint8Array(65_536)
/** Then the event loop gets its turn. */
const READS_PER_LOOK = 16

function newPeer(fd: number): Peer {
  return { fd, bytes: Buffer.alloc(0), inbound: "open", errno: undefined, closed: false }
}

export interface PeerOptions {
  /** SO_RCVBUF: a peer that does not read is then soon full. */
  receiveBufferBytes?: number
}

/** Starts to connect. The caller closes the peer. */
export function connectPeer(port: number, { receiveBufferBytes }: PeerOptions = {}): Peer {
  const fd = check(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0), "socket")
  if (receiveBufferBytes !== undefined) {
    const size = new Int32Array([receiveBufferBytes]) // before connect(): the window is announced with the SYN. tcp(7)
    check(setsockopt(fd, SOL_SOCKET, SO_RCVBUF, size, size.byteLength), "setsockopt")
  }
  const address = sockaddrIn("127.0.0.1", port)
  const result = connect(fd, address, address.length)
  const peer = newPeer(fd)
  if (result < 0 && result !== -EINPROGRESS) breakOff(peer, result)
  return peer
}

/** 0 once the handshake is done; -errno of a failed one; undefined while it is under way. connect(2) */
export function connected(peer: Peer): number | undefined {
  const pollfd = new Int32Array([peer.fd, POLLOUT])
  if (check(poll(pollfd, 1, 0), "poll") === 0) return undefined
  const error = new Int32Array(1)
  check(getsockopt(peer.fd, SOL_SOCKET, SO_ERROR, error, new Uint32Array([4])), "getsockopt")
  return error[0] === 0 ? 0 : -(error[0] ?? 0)
}

/** Sends what the kernel takes now; returns how many bytes, 0 when there is no room. */
export function sendSome(peer: Peer, bytes: Uint8Array, offset: number): number {
  const n = write(peer.fd, bytes, offset, bytes.length - offset)
  if (n >= 0) return n
  if (n !== -EAGAIN) breakOff(peer, n)
  return 0
}

/** Takes what has arrived, up to a bound: a program that never stops sending must not hold up the other checks. */
export function receiveSome(peer: Peer): void {
  const chunks = [peer.bytes]
  for (let looks = 0; looks < READS_PER_LOOK && peer.inbound === "open" && !peer.closed; looks++) {
    const n = read(peer.fd, CHUNK, 0, CHUNK.length)
    if (n === -EAGAIN) break
    if (n > 0) chunks.push(Buffer.from(CHUNK.subarray(0, n)))
    else if (n === 0) peer.inbound = "end"
    else breakOff(peer, n)
  }
  if (chunks.length > 1) peer.bytes = Buffer.concat(chunks)
}

function breakOff(peer: Peer, result: number): void {
  peer.inbound = "reset"
  peer.errno = errnoName(result)
}

/** Ends the peer's own direction with FIN. */
export function finish(peer: Peer): void {
  void shutdown(peer.fd, SHUT_WR) // ENOTCONN when the other side has reset it: nothing left to end
}

/** Where tcpi_unacked is in struct tcp_info of <linux/tcp.h>, and how much of the struct is asked for. */
const UNACKED_OFFSET = 24
const INFO_BYTES = 104

/** Whether the other side's kernel has all that this one has sent, the FIN with it. tcp(7) */
export function allAcknowledged(peer: Peer): boolean {
  const info = new Uint8Array(INFO_BYTES)
  check(getsockopt(peer.fd, IPPROTO_TCP, TCP_INFO, info, new Uint32Array([INFO_BYTES])), "getsockopt")
  return new DataView(info.buffer).getUint32(UNACKED_OFFSET, true) === 0
}

/** Breaks the connection with RST: SO_LINGER on with a time of 0, then close. socket(7) */
export function resetPeer(peer: Peer): void {
  const linger = new Int32Array([1, 0])
  void setsockopt(peer.fd, SOL_SOCKET, SO_LINGER, linger, linger.byteLength)
  closePeer(peer)
}

/** Closes once; later calls do nothing. */
export function closePeer(peer: Peer): void {
  if (peer.closed) return
  peer.closed = true
  void close(peer.fd)
}

export interface Listener {
  readonly fd: number
  readonly port: number
}

/** A listening socket of the grader's own, on a port that the kernel chooses. The caller closes fd. */
export function openServer(backlog = 16): Listener {
  const fd = check(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0), "socket")
  const on = new Int32Array([1])
  check(setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, on, on.byteLength), "setsockopt")
  const address = sockaddrIn("127.0.0.1", 0)
  check(bind(fd, address, address.length), "bind")
  check(listen(fd, backlog), "listen")
  check(getsockname(fd, address, new Uint32Array([SOCKADDR_IN_BYTES])), "getsockname")
  return { fd, port: parseSockaddrIn(address).port }
}

/** Ports that the kernel gives out by itself: [first, last]. ip(7), ip_local_port_range */
function ephemeralPorts(): [number, number] {
  const [first = 32_768, last = 60_999] = readFileSync("/proc/sys/net/ipv4/ip_local_port_range", "utf8")
    .trim()
    .split(/\s+/)
    .map(Number)
  return [first, last]
}

/**
 * A port that nothing uses now and that the kernel gives to nobody else meanwhile, as it does with one of its own
 * range: a check that runs beside this one may open a socket between our close and the reader's bind.
 */
export function findFreePort(): number {
  const [first, last] = ephemeralPorts()
  const candidates = first > 12_000 ? [10_000, first - 1] : [last + 1, 65_535]
  const [low = 10_000, high = 65_535] = candidates
  for (let tries = 0; tries < 100; tries++) {
    const port = low + Math.floor(Math.random() * (high - low + 1))
    const fd = check(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket")
    const address = sockaddrIn("127.0.0.1", port) // without SO_REUSEADDR: TIME_WAIT counts as used
    const result = bind(fd, address, address.length)
    void close(fd)
    if (result === 0) return port
  }
  throw new Error(`no free port from ${low} to ${high} after 100 tries`)
}

/** Takes a connection that waits, if there is one. The caller closes the peer. */
export function acceptPeer(listener: Listener): Peer | undefined {
  const fd = accept4(listener.fd, null, null, SOCK_CLOEXEC | SOCK_NONBLOCK)
  if (fd === -EAGAIN) return undefined
  return newPeer(check(fd, "accept4"))
}
