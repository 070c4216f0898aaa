// The sockets that the fuzz plays with, on 127.0.0.1 and non-blocking, and what must be kept from its calls: to
// block, to leave the machine, to load kernel modules, or to touch what the process needs for its report.

import { fstatSync, readdirSync, writeFileSync } from "node:fs"
import { type Entered, type Known, sentFds } from "./native-fuzz-model.ts"
import type { Context } from "./native-fuzz-values.ts"

/** The addon, by names. */
export interface Kernel {
  /** Makes a call of the fuzz's own, outside the count. @returns >= 0 or -errno */
  call(name: string, ...args: unknown[]): number
  sharedMemory(bytes: number): ArrayBuffer
  constant(name: string): number
}

/** Nothing of this process is open from here on. */
const NOBODY = 1_000_000

/** What unlink() may take away, in the folder of the run. */
const VICTIM = `victim-${process.pid}`

/** Where the numbers begin that dup2() may take, and how many there are. */
const FREE = 600
const FREE_MANY = 16
/** So many mutexes find room in one piece of shared memory. */
const MUTEXES_MOST = 64

/** Calls whose result is a new descriptor. */
const MAKERS = ["socket", "accept4", "epoll_create1", "eventfd", "timerfd_create", "signalfd", "dup2", "open"]

export interface World extends Context, Known {
  /** struct rlimit of RLIMIT_NOFILE. */
  readonly limits: Uint8Array
  /** Chooses the descriptors for the next argument of this call. */
  aim(call: string): void
  /** Gives the call something to find: bytes to read, a connection to accept. */
  prepare(call: string, first: unknown): void
  /** Undoes what a call left behind; rebuilds everything from time to time. */
  tidy(call: string, entered: Entered | undefined, result: number): void
  close(): void
}

/** Descriptors that were open before the fuzz opened any and are no files: Node's. */
function nodesOwn(): number[] {
  return readdirSync("/proc/self/fd")
    .map(Number)
    .filter((fd) => {
      if (fd <= 2) return false
      try {
        const stat = fstatSync(fd)
        return !stat.isFile() && !stat.isDirectory() && !stat.isCharacterDevice()
      } catch {
        return false // readdir's own, closed again
      }
    })
}

/**
 * One of each: a listening socket, both ends of a connection, a bound socket, a datagram socket, an epoll set, a timer, a
 * signalfd; and both ends of a pair.
 */
function openSockets({ call, constant }: Kernel) {
  const must = (name: string, ...args: unknown[]) => {
    const result = call(name, ...args)
    if (result < 0) throw new Error(`the fuzz's own ${name} failed: ${result}`)
    return result
  }
  const address = new Uint8Array(16)
  // Each is bound to 127.0.0.1, so that none can come to listen on all addresses, whatever is done to it.
  const bound = (type: string) => {
    const flags = constant(type) | constant("SOCK_NONBLOCK") | constant("SOCK_CLOEXEC")
    const fd = must("socket", constant("AF_INET"), flags, 0)
    address.set([constant("AF_INET"), 0, 0, 0, 127, 0, 0, 1])
    must("bind", fd, address, 16)
    must("getsockname", fd, address, new Uint32Array([16]))
    return fd
  }
  const client = bound("SOCK_STREAM")
  const fresh = bound("SOCK_STREAM")
  const datagram = bound("SOCK_DGRAM")
  must("connect", datagram, address, 16) // to itself
  const listening = bound("SOCK_STREAM")
  must("listen", listening, 64)
  call("connect", client, address, 16) // -EINPROGRESS, and complete before accept4 looks
  const conn = must("accept4", listening, null, null, constant("SOCK_NONBLOCK") | constant("SOCK_CLOEXEC"))
  const set = must("epoll_create1", constant("EPOLL_CLOEXEC"))
  for (const fd of [conn, datagram])
    must("epoll_ctl", set, constant("EPOLL_CTL_ADD"), fd, constant("EPOLLIN") | constant("EPOLLOUT"), -fd)
  const timer = must("timerfd_create", constant("CLOCK_MONOTONIC"), constant("TFD_NONBLOCK"))
  const signals = must("signalfd", -1, 0, constant("SFD_NONBLOCK"))
  const sv = new Int32Array(2)
  const type = constant("SOCK_SEQPACKET") | constant("SOCK_NONBLOCK") | constant("SOCK_CLOEXEC")
  must("socketpair", constant("AF_UNIX"), type, 0, sv)
  const [a = NOBODY, b = NOBODY] = sv
  return { client, fresh, datagram, listening, conn, set, timer, signals, a, b, address: address.slice() }
}

/** The descriptors that make sense for a call; one may stand more than once. */
function choices(name: string, sockets: ReturnType<typeof openSockets>): number[] {
  const { client, fresh, datagram, listening, conn, set, timer, signals, a, b } = sockets
  if (name === "sendmsg") return [a, a, a, b, conn, datagram]
  if (name === "recvmsg") return [b, b, b, a, conn, datagram]
  if (name === "signalfd") return [-1, -1, signals, signals, timer]
  if (name === "timerfd_settime") return [timer, timer, timer, conn]
  if (name === "accept4" || name === "listen") return [listening, listening, listening, fresh, conn]
  if (name.startsWith("epoll")) return [set, set, set, conn, datagram, listening]
  if (name === "connect") return [fresh, fresh, client, datagram]
  return [conn, conn, client, datagram, datagram, listening, fresh, set]
}

export function openWorld(kernel: Kernel): World {
  const { call, constant } = kernel
  const nodes = nodesOwn()
  const linger0 = new Int32Array([1, 0])
  const bytes = new Uint8Array(64).fill(0x5a)
  let sockets = openSockets(kernel)
  const limits = new Uint8Array(16)
  call("getrlimit", constant("RLIMIT_NOFILE"), limits)
  const temporary: number[] = []
  let aimed = ""
  let entries = 0
  let mutexes = 0
  const openShared = () => {
    const memory = kernel.sharedMemory(2048)
    // The first ones are there, so that they can be taken.
    for (let at = 0; at < 800; at += 40) call("pthread_mutex_init", new Uint8Array(memory, at, 40))
    mutexes = 20
    return memory
  }
  let shared = openShared()

  const keep = (fd: number) => {
    temporary.push(fd)
    return fd
  }
  const shut = (fd: number) => {
    call("setsockopt", fd, constant("SOL_SOCKET"), constant("SO_LINGER"), linger0, 8) // RST: no TIME_WAIT, no waiting
    call("close", fd)
  }
  const close = () => {
    const { client, fresh, datagram, listening, conn, set, timer, signals, a, b } = sockets
    for (const fd of [client, fresh, datagram, listening, conn, set, timer, signals, a, b]) shut(fd)
  }

  return {
    isNodes: (fd) => nodes.includes(fd),
    isShared: (buffer) => buffer === shared,
    get shared() {
      return shared
    },
    limits,
    aim(name) {
      aimed = name
    },
    fd(whose, pick) {
      if (whose === "node") return nodes[pick % nodes.length] ?? NOBODY
      if (whose === "nobody") return NOBODY + pick
      if (whose === "free") return FREE + (pick % FREE_MANY)
      if (aimed === "close") return keep(call("fcntl", sockets.conn, constant("F_DUPFD_CLOEXEC"), 500))
      if (aimed === "bind") return keep(call("socket", constant("AF_INET"), constant("SOCK_STREAM"), 0))
      const list = choices(aimed, sockets)
      return list[pick % list.length] ?? NOBODY
    },
    get contents() {
      const [input, output] = [constant("POLLIN"), constant("POLLOUT")]
      const pollfds = new Int32Array([sockets.conn, input | output, sockets.listening, input, NOBODY, input, -1, input])
      return {
        canary: new Uint8Array(0),
        address: sockets.address,
        one: new Uint8Array([1, 0, 0, 0]),
        pollfds: new Uint8Array(pollfds.buffer),
      }
    },
    prepare(name, first) {
      if (name === "recvmsg") {
        const { a, b, conn } = sockets
        const rights = new Int32Array([16 + 3 * 4, 0, 1, 1, a, b, conn, 0])
        call("sendmsg", a, bytes, new Uint8Array(rights.buffer), 0)
        call("sendmsg", b, bytes, null, 0)
      }
      if (name === "unlink") writeFileSync(VICTIM, "")
      if (["read", "recv", "recvmsg", "poll", "ppoll", "epoll_wait"].includes(name)) {
        for (const from of [sockets.client, sockets.conn, sockets.datagram]) call("send", from, bytes, 0, 64, 0)
      }
      if (name === "pthread_mutex_lock") call("pthread_mutex_unlock", first)
      if (name === "pthread_mutex_unlock") call("pthread_mutex_lock", first)
      if (name === "sigtimedwait") {
        call("sigprocmask", constant("SIG_BLOCK"), -1)
        call("kill", process.pid, constant("SIGUSR2"))
      }
      if (name === "accept4" && first === sockets.listening) {
        const peer = keep(call("socket", constant("AF_INET"), constant("SOCK_STREAM") | constant("SOCK_NONBLOCK"), 0))
        call("connect", peer, sockets.address, 16)
      }
    },
    tidy(name, entered, result) {
      const { op, fd } = entered?.numbers ?? {}
      const duplicated = name === "fcntl" && (op === constant("F_DUPFD") || op === constant("F_DUPFD_CLOEXEC"))
      const opened = duplicated || MAKERS.includes(name)
      // A signalfd whose set was changed is no new one.
      if (entered !== undefined && opened && result >= 0 && result !== fd) keep(result)
      if (name === "recvmsg" && result >= 0) for (const fd of sentFds(cameIn(entered))) keep(fd)
      if ((name === "pipe2" || name === "socketpair") && result === 0 && entered?.buffer) {
        const { buffer, byteOffset } = entered.buffer
        const view = new DataView(buffer, byteOffset, 8)
        for (const at of [0, 4]) keep(view.getInt32(at, true))
      }
      if (name === "sigaction") call("sigaction", constant("SIGPIPE"), constant("SIG_IGN"), 0) // as Node has it
      if (name === "pthread_mutex_init" && result === 0 && ++mutexes === MUTEXES_MOST) shared = openShared()
      for (const left of temporary.splice(0)) shut(left)
      if (name === "fcntl" && op === constant("F_SETFL")) call("fcntl", fd, op, constant("O_NONBLOCK"))
      if (entered === undefined || ++entries % 32 !== 0) return
      close()
      sockets = openSockets(kernel)
    },
    close() {
      close()
      if (aimed === "sigtimedwait") {
        call("sigaction", constant("SIGUSR2"), constant("COUNT"), 0) // one may be pending
      }
      if (aimed === "sigtimedwait" || aimed === "sigprocmask") call("sigprocmask", constant("SIG_SETMASK"), 0)
      if (aimed === "umask") call("umask", 0o022)
      if (aimed === "prctl") call("prctl", constant("PR_SET_PDEATHSIG"), 0)
    },
  }
}

/** The control messages that came with a recvmsg. */
function cameIn(entered: Entered | undefined): Uint8Array {
  const { room, msg: [bytes = 0] = [] } = entered ?? {}
  return room === undefined || bytes === 0 ? new Uint8Array() : room.slice(0, bytes) // it may be detached
}

/**
 * Changes arguments of a call that would enter the kernel, where they could do harm.
 * @param values the arguments; changed in place
 * @param indexOf the position of an argument by its name
 */
export function tame(call: string, values: unknown[], indexOf: (name: string) => number, world: World): void {
  const number = (name: string) => Number(values[indexOf(name)])
  const set = (name: string, value: unknown) => {
    values[indexOf(name)] = value
  }
  if (call === "setsockopt") {
    // SO_LINGER makes close wait although the socket is non-blocking; TCP_CONGESTION and TCP_ULP load modules.
    const option = `${number("level")} ${number("optname")}`
    if (["1 13", "6 13", "6 31"].includes(option)) set("optname", 2)
  }
  if (call === "unlink" && values[0] === "/dev/null") set("pathname", VICTIM)
  // Who becomes somebody else does not come back.
  if (call === "setuid") set("uid", process.getuid?.())
  if (call === "setgid") set("gid", process.getgid?.())
  if (call === "socketpair" && number("domain") !== 1) set("domain", number("domain") | 64)
  if (call === "socket") {
    const [domain, type, protocol] = [number("domain"), number("type") & 0xf, number("protocol")]
    // For families, types and protocols it does not know the kernel starts modprobe, milliseconds each time.
    if (domain >= 0 && domain < 64 && ![1, 2, 10].includes(domain)) set("domain", domain + 64)
    const fits =
      (type === 1 && (protocol === 0 || protocol === 6)) || (type === 2 && (protocol === 0 || protocol === 17))
    if (!fits) set("type", number("type") | 0xf)
  }
  // All epoll sets and eventfds of the machine are one file to flock(), and F_LOCK waits.
  if (call === "flock") set("op", number("op") | 4)
  if (call === "lockf" && number("op") === 1) set("op", 2)
  if (call === "setrlimit") {
    // The limits as they are: the process needs its descriptors, and a lowered hard limit would stay.
    const rlim = values[indexOf("rlim")] as ArrayBufferView
    new Uint8Array(rlim.buffer, rlim.byteOffset, rlim.byteLength).set(world.limits)
  }
  if (call === "bind" || call === "connect") {
    const address = values[indexOf("addr")] as ArrayBufferView
    if (address.byteLength < 8) return // too short for the kernel, or detached
    const bytes = new Uint8Array(address.buffer, address.byteOffset, address.byteLength)
    // Family 0 binds like AF_INET. Only our own address may be named, and any free port.
    if (bytes[1] !== 0 || (bytes[0] !== 2 && !(bytes[0] === 0 && call === "bind"))) return
    bytes.set(world.contents.address.subarray(0, 8))
    if (call === "bind") bytes.fill(0, 2, 4)
  }
}

/** No call may wait or send a signal, not even one that a mistake in the addon lets into the kernel. */
export function neverWait(call: string, values: unknown[]): void {
  const last = { poll: 2, ppoll: 2, epoll_wait: 3, sigtimedwait: 1, kill: 1 }[call] ?? values.length
  if (last < values.length && Number.isInteger(values[last]) && Math.abs(Number(values[last])) <= 2 ** 31)
    values[last] = 0
}

/** Keeps a random number from naming a descriptor that the process needs. */
export function awayFromOurs(value: unknown, world: World, own: boolean): unknown {
  if (own || typeof value !== "number" || !(value >= 0 && value < 1000) || world.isNodes(value)) return value
  return value + NOBODY
}
