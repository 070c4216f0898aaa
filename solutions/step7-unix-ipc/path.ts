// Step 7, part 7.1: a path as an address.
//
//    0        2                                   2 + length
//    +--------+-----------------------------------+------+
//    | family | path in UTF-8                     |  0   |   at most 107 bytes and the 0: sun_path has 108
//    +--------+-----------------------------------+------+
//    | family |  0  | name, any bytes             |          abstract: no file, and the length of the address counts
//    +--------+-----+-----------------------------+
//      host order
//
// bind() makes a file, and nothing takes it away: the socket is gone when its last descriptor is closed, the file stays
// and nobody can bind there. Whoever starts has to find out whether somebody still lives there, and whoever stops
// whether the file is still its own.
//
// Invariants
//   1 A file is unlinked only when it is a socket that nobody listens on, or our own.
//   2 The permissions are there from the moment the file is: connect() needs the right to write.
//   3 Who starts and who stops does so alone: between a look and the unlink nobody else may bind.
//
// Sources: unix(7), bind(2), UNP 15.2 to 15.4.

import {
  AF_UNIX,
  bind,
  check,
  connect,
  EADDRINUSE,
  ECONNREFUSED,
  flock,
  LOCK_EX,
  listen,
  O_CLOEXEC,
  O_CREAT,
  O_RDWR,
  open,
  parseStat,
  S_ISSOCK,
  SOCK_CLOEXEC,
  SOCK_NONBLOCK,
  SOCK_STREAM,
  STAT_BYTES,
  socket,
  stat,
  umask,
  unlink,
} from "#sys"
import { again, closeOnce } from "../../solutions/step6-exceptions/again.ts"

/** Room for a path in a struct sockaddr_un. */
export const SUN_PATH_BYTES = 108
const BACKLOG = 4096

/** Which file it is, whatever its name. */
export interface FileId {
  readonly dev: bigint
  readonly ino: bigint
}

/** Where clients of this machine come in. */
export interface Place {
  /** Listening, non-blocking, close-on-exec. */
  readonly listenFd: number
  readonly path: string
  /** The file that bind() has made; undefined for an abstract name. */
  readonly file: FileId | undefined
}

/**
 * Builds a struct sockaddr_un, just as long as it has to be: bind() and connect() are told its length.
 * @param path a path, or an abstract name: "\0" and any text behind it
 * @throws RangeError when it is empty, does not fit, or is a path with a "\0" in it
 */
export function sockaddrUn(path: string): Uint8Array {
  // TODO(7.1) The family in host order, the path in UTF-8, and a 0 behind it. An abstract name has its 0 in front, may
  // fill all SUN_PATH_BYTES, and ends where the address ends: another 0 would be part of the name.
  // #region sockaddrUn
  const name = new TextEncoder().encode(path)
  const isAbstract = name[0] === 0
  const length = isAbstract ? name.length : name.length + 1
  if (name.length === 0 || (!isAbstract && name.includes(0))) throw new RangeError("sockaddrUn: that is no path")
  if (length > SUN_PATH_BYTES) throw new RangeError(`sockaddrUn: ${length} bytes do not fit into ${SUN_PATH_BYTES}`)
  const address = new Uint8Array(2 + length)
  new DataView(address.buffer).setUint16(0, AF_UNIX, true)
  address.set(name, 2)
  return address
  // #endregion sockaddrUn
}

/** What is at a path: undefined when there is nothing, or we may not look. */
export function fileAt(path: string): (FileId & { readonly isSocket: boolean }) | undefined {
  const bytes = new Uint8Array(STAT_BYTES)
  if (path.startsWith("\0") || stat(path, bytes) < 0) return undefined
  const { dev, ino, mode } = parseStat(bytes)
  return { dev, ino, isSocket: S_ISSOCK(mode) }
}

/**
 * Whether what is at a path is a socket that nobody listens on any more. Does not block, whoever is there.
 * A server that is there gets a connection that ends at once.
 */
export function isStale(path: string): boolean {
  // TODO(7.1) Only a socket can be stale: look with fileAt(). Then connect() from a non-blocking socket. Which one of
  // its errors says that nobody listens? What do the others say?
  // #region isStale
  if (fileAt(path)?.isSocket !== true) return false // connect() says -ECONNREFUSED for a file with somebody's text, too
  const address = sockaddrUn(path) // it may throw, and nothing is open yet
  const fd = check(socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), "socket")
  const result = connect(fd, address, address.length)
  void closeOnce(fd)
  return result === -ECONNREFUSED // -EAGAIN: its queue is full; -EPROTOTYPE: it is of another type; -EACCES: not ours
  // #endregion isStale
}

/**
 * Binds a socket and listens. A stale file makes room; anything else that is there stays as it is.
 * @param mode permissions of the file, such as 0o600
 * @param type SOCK_STREAM or SOCK_SEQPACKET
 * @throws SyscallError EADDRINUSE when somebody is there. Nothing stays open, and no file of ours is left
 */
export function bindPlace(path: string, mode: number, type = SOCK_STREAM): Place {
  // TODO(7.1) A socket of that type, non-blocking and close-on-exec. bind() with the umask that gives the file its mode;
  // the umask is the whole program's, so put it back at once. -EADDRINUSE, and isStale(): unlink() and bind() once more.
  // Then listen(). Whatever fails, the socket is closed, and so goes a file that bind() has made: leavePlace() does both.
  // #region bindPlace
  const address = sockaddrUn(path)
  const listenFd = check(socket(AF_UNIX, type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), "socket")
  const bindWithMode = () => {
    const before = umask(0o777 & ~mode)
    const result = bind(listenFd, address, address.length)
    void umask(before)
    return result
  }
  let file: FileId | undefined
  try {
    let result = bindWithMode()
    if (result === -EADDRINUSE && isStale(path)) {
      check(unlink(path), "unlink")
      result = bindWithMode()
    }
    check(result, "bind")
    file = fileAt(path)
    check(listen(listenFd, BACKLOG), "listen")
    return { listenFd, path, file }
  } catch (error) {
    leavePlace({ listenFd, path, file }) // as long as bind() has made no file, none is unlinked
    throw error
  }
  // #endregion bindPlace
}

/** Leaves a place: nobody new comes in. The file goes if it is still ours. */
export function leavePlace(place: Place): void {
  // TODO(7.1) unlink() if what is at the path now is place.file; it may be another server's by now. Then closeOnce(): as
  // long as our socket is open nobody else's file gets the number (inode) of ours.
  // #region leavePlace
  const { listenFd, path, file } = place
  const now = fileAt(path)
  if (file !== undefined && now?.dev === file.dev && now.ino === file.ino) void unlink(path)
  void closeOnce(listenFd)
  // #endregion leavePlace
}

/** bindPlace(), alone: no other server that starts or stops here comes in between. */
export function openPlace(path: string, mode = 0o600, type = SOCK_STREAM): Place {
  return alone(path, () => bindPlace(path, mode, type))
}

/** leavePlace(), alone. */
export function closePlace(place: Place): void {
  alone(place.path, () => leavePlace(place))
}

/**
 * Does something while nobody else does so for the same path. The lock is a file of its own, which stays: whoever
 * removed it would remove it from under somebody who waits for it.
 */
function alone<T>(path: string, work: () => T): T {
  if (path.startsWith("\0")) return work()
  const lockFd = check(open(`${path}.lock`, O_CREAT | O_RDWR | O_CLOEXEC, 0o600), "open")
  try {
    check(
      again(() => flock(lockFd, LOCK_EX)),
      "flock",
    )
    return work()
  } finally {
    void closeOnce(lockFd)
  }
}
