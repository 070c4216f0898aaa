// Bytes, descriptors of all kinds, waiting for them, how many there may be. What holds for all calls: runtime/sys.ts.

import { native } from "../native.ts"
import type { Bytes } from "./types.ts"

/**
 * Reads what is there, up to count bytes, into buf from offset. Blocks while there is nothing.
 * @returns bytes read, often fewer than asked; 0 when the peer has sent everything it will send (end of file);
 *   -ECONNRESET when it broke off; -EAGAIN when fd is non-blocking and nothing is there; -EINTR after a signal
 * @see read(2)
 */
export const read = native["read"] as (fd: number, buf: Bytes, offset: number, count: number) => number

/**
 * Hands bytes to the kernel, which sends them later. Blocks while there is no room at all.
 * @returns bytes taken, possibly fewer than count: the rest is still the caller's; -EPIPE or -ECONNRESET when the peer is
 *   gone; -EAGAIN when fd is non-blocking and there is no room at all; -EINTR after a signal
 * @see write(2)
 */
export const write = native["write"] as (fd: number, buf: Bytes, offset: number, count: number) => number

/**
 * Gives up a descriptor. The connection ends when the last descriptor of it is closed; with unread input it
 * ends by RST instead of FIN. Never retry it: the number may already be somebody else's.
 * @see close(2)
 */
export const close = native["close"] as (fd: number) => number

/**
 * Reads or sets flags of a descriptor (F_GETFD, F_SETFD), of its description (F_GETFL, F_SETFL), or duplicates it.
 * @returns the flags, the new descriptor, or 0; -EINVAL for operations whose argument is a struct
 * @see fcntl(2)
 */
export const fcntl = native["fcntl"] as (fd: number, op: number, arg: number) => number

/**
 * Waits until one of the descriptors is ready.
 * @param fds struct pollfd in two words each: [fd, events | revents << 16]
 * @param nfds how many structs
 * @param timeout in ms; 0 returns at once, -1 waits for ever
 * @returns how many have revents set; -EINTR after a signal, always: Linux sets all revents to 0 then, poll(2) does not
 *   promise it, and after other errors they are what they were
 * @see poll(2)
 */
export const poll = native["poll"] as (fds: Int32Array, nfds: number, timeout: number) => number

/**
 * Opens an epoll instance.
 * @param flags EPOLL_CLOEXEC or 0
 * @returns a descriptor that the caller closes
 * @see epoll_create1(2), Linux 2.6.27
 */
export const epoll_create1 = native["epoll_create1"] as (flags: number) => number

/**
 * Adds, changes or removes a descriptor in the interest set.
 * @param events EPOLLIN, EPOLLOUT, EPOLLET ... by `|`; ignored by EPOLL_CTL_DEL
 * @param data comes back with each event, as an unsigned number: usually the descriptor
 * @returns 0; -EEXIST for a second ADD, -ENOENT for MOD or DEL of a stranger, -EPERM for a regular file
 * @see epoll_ctl(2)
 */
export const epoll_ctl = native["epoll_ctl"] as (
  epfd: number,
  op: number,
  fd: number,
  events: number,
  data: number,
) => number

/**
 * Waits for events.
 * @param events filled with two words for each event: [events, data]; reuse it
 * @param maxevents how many fit; one call hands over at most 1024
 * @param timeout in ms; 0 returns at once, -1 waits for ever
 * @returns how many events; 0 after the timeout; -EINTR after a signal, always
 * @see epoll_wait(2)
 */
export const epoll_wait = native["epoll_wait"] as (
  epfd: number,
  events: Uint32Array | Int32Array,
  maxevents: number,
  timeout: number,
) => number

/**
 * Reads a limit of the process.
 * @param resource RLIMIT_NOFILE
 * @param rlim filled with two words: [soft limit, hard limit]; the soft one counts, the hard one is how far it may go
 * @see getrlimit(2)
 */
export const getrlimit = native["getrlimit"] as (resource: number, rlim: BigUint64Array) => number

/**
 * Sets a limit of the process. Node has raised RLIMIT_NOFILE to the hard limit before your code begins.
 * @param resource RLIMIT_NOFILE
 * @param rlim two words: [soft limit, hard limit]; a lowered hard limit stays lowered
 * @returns 0; -EPERM when the hard limit would grow, -EINVAL when soft is above hard, or for another resource: here
 *   only the number of descriptors can be set
 * @see setrlimit(2)
 */
export const setrlimit = native["setrlimit"] as (resource: number, rlim: BigUint64Array) => number

/**
 * Opens a counter of eight bytes in the kernel. A write adds to it, a read takes everything and leaves 0, and epoll
 * reports it as readable while it is not 0: a thread that sits in epoll_wait is woken by writing to it.
 * @param initval what the counter starts with
 * @param flags EFD_CLOEXEC, EFD_NONBLOCK, EFD_SEMAPHORE
 * @returns a descriptor that the caller closes. read() and write() take a BigUint64Array of one element, 8 bytes; a read
 *   of 0 blocks, or is -EAGAIN with EFD_NONBLOCK; fewer than 8 bytes are -EINVAL
 * @see eventfd(2), Linux 2.6.27
 */
export const eventfd = native["eventfd"] as (initval: number, flags: number) => number

/**
 * Opens a timer, which stands still until timerfd_settime(). poll and epoll report it as readable once its time is over.
 * @param clockid CLOCK_MONOTONIC or CLOCK_REALTIME
 * @param flags TFD_CLOEXEC, TFD_NONBLOCK
 * @returns a descriptor that the caller closes. read() takes a BigUint64Array of one element and tells how often the time
 *   was over since the last read; before it is over it blocks, or is -EAGAIN with TFD_NONBLOCK
 * @see timerfd_create(2), Linux 2.6.25
 */
export const timerfd_create = native["timerfd_create"] as (clockid: number, flags: number) => number

/**
 * Sets a timer, whatever it was set to before: what it had to tell until now is forgotten. In C the two times are a struct
 * itimerspec, and a fifth argument tells what they were.
 * @param flags 0
 * @param it_value ms from now; 0 stops it
 * @param it_interval ms from then on, again and again; 0: once
 * @returns 0; -EINVAL for a time below 0
 * @see timerfd_settime(2), Linux 2.6.25
 */
export const timerfd_settime = native["timerfd_settime"] as (
  fd: number,
  flags: number,
  it_value: number,
  it_interval: number,
) => number
