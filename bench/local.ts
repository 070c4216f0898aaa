// Two processes of one machine and what goes between them: over loopback TCP, and over the three kinds of Unix domain
// sockets. bench/peers/local.c does the same.
//
//   node --single-threaded local.mjs WAY MS            prints one line of JSON: { "tripUs": ..., "bytesPerSecond": ... }
//   node --single-threaded local.mjs WAY MS PROGRAM    becomes local.c's program, which asks a child of this one
//
// Both ends block, so on one core each trip is two switches from one process to the other.

import {
  AF_INET,
  AF_UNIX,
  accept4,
  check,
  close,
  connect,
  execve,
  getsockname,
  IPPROTO_TCP,
  kill,
  PR_SET_PDEATHSIG,
  prctl,
  read,
  SIGKILL,
  SOCK_DGRAM,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  SOCKADDR_IN_BYTES,
  SyscallError,
  setsockopt,
  socket,
  socketpair,
  TCP_NODELAY,
  waitpid,
  write,
} from "#sys"
import { openListener } from "../solutions/step1-blocking-echo/server.ts"
import { forkChild } from "../solutions/step5-prefork/fork.ts"

const TRIP_BYTES = 64
const BULK_BYTES = 16_384

/** Two connected sockets. */
type Ends = readonly [ours: number, theirs: number]

const WAYS: Readonly<Record<string, () => Ends>> = {
  tcp,
  stream: () => pair(SOCK_STREAM),
  seqpacket: () => pair(SOCK_SEQPACKET),
  dgram: () => pair(SOCK_DGRAM),
}

function pair(type: number): Ends {
  const ends = new Int32Array(2)
  check(socketpair(AF_UNIX, type, 0, ends), "socketpair")
  return [ends[0] ?? -1, ends[1] ?? -1]
}

function tcp(): Ends {
  const listenFd = openListener(0)
  const address = new Uint8Array(SOCKADDR_IN_BYTES)
  check(getsockname(listenFd, address, new Uint32Array([address.length])), "getsockname")
  const ours = check(socket(AF_INET, SOCK_STREAM, 0), "socket")
  check(connect(ours, address, address.length), "connect")
  const theirs = check(accept4(listenFd, null, null, 0), "accept4")
  void close(listenFd)
  const on = new Int32Array([1])
  for (const fd of [ours, theirs]) check(setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, on, on.byteLength), "setsockopt")
  return [ours, theirs]
}

/** Answers until the other end is closed. */
function echo(fd: number): void {
  const bytes = new Uint8Array(TRIP_BYTES)
  while (read(fd, bytes, 0, TRIP_BYTES) > 0) void write(fd, bytes, 0, TRIP_BYTES)
}

/** Has a child work at the other end while we work at ours. */
function between<T>(open: () => Ends, theirWork: (fd: number) => void, ourWork: (fd: number) => T): T {
  const [ours, theirs] = open()
  const pid = check(
    forkChild(() => {
      void close(ours)
      theirWork(theirs)
    }),
    "fork",
  )
  void close(theirs)
  try {
    return ourWork(ours)
  } finally {
    void kill(pid, SIGKILL) // a datagram socket does not tell it that we have closed
    void waitpid(pid, null, 0)
    void close(ours)
  }
}

/** Microseconds of one message of 64 bytes there and back. */
function tripUs(open: () => Ends, forMs: number): number {
  const bytes = new Uint8Array(TRIP_BYTES)
  return between(open, echo, (fd) => {
    const trip = () => {
      check(write(fd, bytes, 0, TRIP_BYTES), "write")
      for (let got = 0; got < TRIP_BYTES; ) got += check(read(fd, bytes, 0, TRIP_BYTES - got), "read")
    }
    for (let i = 0; i < 200; i++) trip()
    const startMs = performance.now()
    let trips = 0
    for (; performance.now() - startMs < forMs; trips += 10) for (let i = 0; i < 10; i++) trip()
    return ((performance.now() - startMs) * 1000) / trips
  })
}

/** Bytes a second in messages of 16 KiB, as fast as the other side reads. */
function bytesPerSecond(open: () => Ends, forMs: number): number {
  const bytes = new Uint8Array(BULK_BYTES)
  const drain = (fd: number) => {
    while (read(fd, bytes, 0, BULK_BYTES) > 0);
  }
  return between(open, drain, (fd) => {
    const startMs = performance.now()
    let sent = 0
    while (performance.now() - startMs < forMs) sent += check(write(fd, bytes, 0, BULK_BYTES), "write")
    return (sent * 1000) / (performance.now() - startMs)
  })
}

/** Has a child answer, and becomes the program that asks. */
function becomeAsker(program: string, way: string, ms: string, open: () => Ends): never {
  const [ours, theirs] = open()
  const answer = () => {
    check(prctl(PR_SET_PDEATHSIG, SIGKILL), "prctl") // a datagram socket does not tell it that the other end is closed
    void close(ours)
    echo(theirs)
  }
  check(forkChild(answer), "fork")
  void close(theirs)
  throw new SyscallError(-execve(program, [program, way, ms, String(ours)], []), "execve")
}

/** The program: see above. */
export function main([way = "", ms = "200", asker = ""]: string[]): void {
  const open = WAYS[way]
  if (open === undefined) throw new Error(`no way "${way}"`)
  if (asker !== "") becomeAsker(asker, way, ms, open)
  console.log(JSON.stringify({ tripUs: tripUs(open, Number(ms)), bytesPerSecond: bytesPerSecond(open, Number(ms)) }))
}
