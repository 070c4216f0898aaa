// #sys: Linux system calls, with the names, argument order and constants of their man pages.
//
// A call returns what the kernel returns: >= 0, or the negative errno, as strace shows it (-EAGAIN). It never
// throws for a failed call; check() does that. A wrong argument (a number where a buffer belongs, an offset past
// the end) throws TypeError or RangeError before the kernel is entered.
//
// Three differences from C, because JavaScript has no pointers: a buffer is followed by the offset of its first
// byte, the two structs that only poll and epoll use are words in an Int32Array, and times are whole ms. One call here is
// one system call: no retry, no added flag, no loop. Everything blocks the calling thread unless O_NONBLOCK is set.
//
// Node ignores SIGPIPE, so a write to a closed connection returns -EPIPE and kills nobody, in forked children as well;
// sigaction(SIGPIPE, SIG_DFL, 0) gives it back what it does to a program in C.

import { native } from "./native.ts"

export { parseSockaddrIn, SOCKADDR_IN_BYTES, sockaddrIn } from "./address.ts"
export * from "./constants.ts"
export * from "./errno.ts"
export {
  pendingSignals,
  SIGINFO_BYTES,
  sharedMemory,
  sigset,
  WEXITSTATUS,
  WIFEXITED,
  WIFSIGNALED,
  WTERMSIG,
} from "./processes.ts"

/** Any typed array; a DataView or ArrayBuffer is refused. */
export type Bytes =
  | Float32Array
  | Float64Array
  | Uint8Array
  | Uint8ClampedArray
  | Int8Array
  | Uint16Array
  | Int16Array
  | Uint32Array
  | Int32Array
  | BigInt64Array
  | BigUint64Array
/** socklen_t *: holds the buffer's size before the call, the used size after it. */
export type LengthRef = Uint32Array

/**
 * Opens a socket.
 * @param type SOCK_STREAM, with SOCK_CLOEXEC and SOCK_NONBLOCK added by `|`
 * @returns a descriptor that the caller closes; -EMFILE when the process may have no more
 * @see socket(2)
 */
export const socket = native["socket"] as (domain: number, type: number, protocol: number) => number

/**
 * Sets an option. Most take an int: `new Int32Array([1])`.
 * @param optlen bytes of optval that count
 * @returns 0; -ENOPROTOOPT also for options whose bytes hold an address (socket filters, TCP_ZEROCOPY_RECEIVE)
 * @see setsockopt(2), socket(7), tcp(7)
 */
export const setsockopt = native["setsockopt"] as (
  sockfd: number,
  level: number,
  optname: number,
  optval: Bytes,
  optlen: number,
) => number

/**
 * Reads an option into optval.
 * @param optlen in: room in optval, out: bytes written
 * @see getsockopt(2), socket(7), tcp(7)
 */
export const getsockopt = native["getsockopt"] as (
  sockfd: number,
  level: number,
  optname: number,
  optval: Bytes,
  optlen: LengthRef,
) => number

/**
 * Gives a socket its local address.
 * @param addr a struct sockaddr, see sockaddrIn()
 * @returns 0; -EADDRINUSE when a socket listens there, or TIME_WAIT remains and SO_REUSEADDR is not set
 * @see bind(2)
 */
export const bind = native["bind"] as (sockfd: number, addr: Uint8Array, addrlen: number) => number

/**
 * Makes a socket passive: from now on the kernel completes handshakes and queues the connections.
 * @param backlog how many may wait for accept (Linux lets one more in); capped by net.core.somaxconn
 * @returns 0; -EADDRINUSE when another socket listens on the same port
 * @see listen(2)
 */
export const listen = native["listen"] as (sockfd: number, backlog: number) => number

/**
 * Takes the first waiting connection. Blocks while there is none.
 * @param addr filled with the peer's address, or null
 * @param addrlen null exactly when addr is
 * @param flags SOCK_CLOEXEC, SOCK_NONBLOCK; nothing is inherited from the listening socket
 * @returns a new descriptor that the caller closes; the listening socket stays as it is. -EAGAIN when it is non-blocking
 *   and nobody waits, -EMFILE when the process may have no more descriptors (the connection keeps waiting),
 *   -ECONNABORTED when the client has given up, -EINTR after a signal
 * @see accept4(2), Linux 2.6.28
 */
export const accept4 = native["accept4"] as (
  sockfd: number,
  addr: Uint8Array | null,
  addrlen: LengthRef | null,
  flags: number,
) => number

/**
 * Connects to a peer. Blocks until the handshake is done, or fails.
 * @returns 0; -ECONNREFUSED when nobody listens there; -EINPROGRESS from a non-blocking socket: it goes on, poll it for
 *   POLLOUT and ask SO_ERROR
 * @see connect(2)
 */
export const connect = native["connect"] as (sockfd: number, addr: Uint8Array, addrlen: number) => number

/**
 * The socket's own address: after a bind to port 0, the port that the kernel chose.
 * @see getsockname(2)
 */
export const getsockname = native["getsockname"] as (sockfd: number, addr: Uint8Array, addrlen: LengthRef) => number

/**
 * The address of the other side.
 * @returns 0; -ENOTCONN once the connection has been reset
 * @see getpeername(2)
 */
export const getpeername = native["getpeername"] as (sockfd: number, addr: Uint8Array, addrlen: LengthRef) => number

/**
 * read() with flags.
 * @param flags MSG_PEEK, MSG_DONTWAIT, MSG_WAITALL
 * @see recv(2)
 */
export const recv = native["recv"] as (sockfd: number, buf: Bytes, offset: number, len: number, flags: number) => number

/**
 * write() with flags.
 * @param flags MSG_DONTWAIT, MSG_MORE, MSG_NOSIGNAL
 * @see send(2)
 */
export const send = native["send"] as (sockfd: number, buf: Bytes, offset: number, len: number, flags: number) => number

/**
 * Ends one direction of a connection or both. The descriptor stays open and must still be closed.
 * @param how SHUT_WR sends FIN: the peer reads to the end and then gets 0
 * @see shutdown(2)
 */
export const shutdown = native["shutdown"] as (sockfd: number, how: number) => number

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

/**
 * The kernel's number of the calling thread, as in a trace; that of the main thread is the process id. Never fails.
 * @see gettid(2)
 */
export const gettid = native["gettid"] as () => number

/**
 * Gives up the processor: the calling thread goes behind the others that are ready to run. Does not wait for anything.
 * @returns 0
 * @see sched_yield(2)
 */
export const sched_yield = native["sched_yield"] as () => number

/**
 * Makes a second process, a copy of this one: it returns twice. What each writes from then on, the other does not see
 * (except sharedMemory()); descriptors are copied, and both copies mean the same open file or connection.
 *
 * The child has this one thread, so its code is synchronous: no promise that Node's threads would keep, and no timer.
 * When it throws, calls process.exit() or comes to the end of the code that runs, it ends by _exit(). Pending signals, lockf() locks and what Node's process.on() does at a signal are not
 * inherited; blocked and ignored signals, COUNT and flock() locks are.
 * @returns in the parent the child's pid, which it must waitpid() for; in the child 0; -EAGAIN when 128 processes of
 *   this program have not been waited for, or the system has no room; -EMFILE when no descriptor is free, for it takes
 *   one to find V8's pages
 * @throws Error when node was started without --single-threaded (see runtime/single-threaded.ts), or worker threads run
 * @see fork(2)
 */
export const fork = native["fork"] as () => number

/**
 * Ends this process at once: no "exit" listeners, nothing of Node's own end, which a forked child would not survive.
 * @param status 0 to 255; 0 says that all went well
 * @see _exit(2)
 */
export const _exit = native["_exit"] as (status: number) => number

/**
 * Replaces the program that this process runs. The process stays the same: pid, parent, descriptors without FD_CLOEXEC,
 * blocked signals, ignored signals (Node ignores SIGPIPE, and so will the new program).
 * @param pathname the program's file; PATH is not searched
 * @param argv what it gets as its arguments, its own name first
 * @param envp "NAME=value" for each variable; null: as they are
 * @returns only when it fails: -ENOENT, -EACCES, -ENOEXEC
 * @see execve(2)
 */
export const execve = native["execve"] as (pathname: string, argv: string[], envp: string[] | null) => number

/**
 * Takes the end of a child: until then it is a zombie. Blocks until there is one, unless WNOHANG is set.
 * @param pid of the child; -1: any child
 * @param wstatus gets how it ended, see WIFEXITED() and WIFSIGNALED(); or null
 * @param options 0, or WNOHANG, WUNTRACED, WCONTINUED
 * @returns its pid; 0 with WNOHANG when none has ended yet; -ECHILD when there is no such child, -EINTR
 * @see waitpid(2)
 */
export const waitpid = native["waitpid"] as (pid: number, wstatus: Int32Array | null, options: number) => number

/**
 * Sends a signal to a process of this program.
 * @param pid of this process, its parent if that is one of the program's, its children or theirs; 0: all of its process
 *   group, if the program leads it
 * @param sig 0 sends nothing, and only looks whether the process is there
 * @returns 0; -ESRCH when there is no such process, -EPERM for any other process, also as root: the workbook's limit
 * @see kill(2)
 */
export const kill = native["kill"] as (pid: number, sig: number) => number

/**
 * The number of this process. Never fails.
 * @see getpid(2)
 */
export const getpid = native["getpid"] as () => number

/**
 * The number of the parent; when that has ended, of the process that has taken its children (often 1). Never fails.
 * @see getppid(2)
 */
export const getppid = native["getppid"] as () => number

/**
 * Makes newfd mean what oldfd means, and closes first what newfd was. The same number twice: nothing happens.
 * @returns newfd, without FD_CLOEXEC; -EBADF when oldfd is not open
 * @throws RangeError when newfd belongs to Node
 * @see dup2(2)
 */
export const dup2 = native["dup2"] as (oldfd: number, newfd: number) => number

/**
 * Makes a pipe: what is written to one end is read from the other.
 * @param pipefd gets two descriptors that the caller closes: [0] to read from, [1] to write to
 * @param flags O_CLOEXEC, O_NONBLOCK
 * @returns 0
 * @see pipe2(2)
 */
export const pipe2 = native["pipe2"] as (pipefd: Int32Array, flags: number) => number

/**
 * Opens a file.
 * @param flags O_RDONLY, O_WRONLY or O_RDWR, with O_CREAT, O_CLOEXEC and others added by `|`
 * @param mode who may do what with a new file: 0o600 is the owner alone
 * @returns a descriptor that the caller closes; -ENOENT, -EACCES, -EEXIST
 * @see open(2)
 */
export const open = native["open"] as (pathname: string, flags: number, mode: number) => number

/**
 * PR_SET_PDEATHSIG: the signal that this process gets when its parent ends; a child of its own does not inherit it.
 * PR_SET_CHILD_SUBREAPER: 1 makes it the parent of orphans among its descendants. Others are -EINVAL here.
 * @returns 0
 * @see prctl(2)
 */
export const prctl = native["prctl"] as (op: number, arg2: number) => number

/**
 * Says what a signal does. JavaScript cannot run in a handler, so there is one handler: COUNT.
 * @param signum none of those that Node lives on (SIGSEGV, SIGABRT, ...)
 * @param handler SIG_DFL, SIG_IGN or COUNT
 * @param flags 0, or SA_RESTART, SA_NOCLDSTOP, SA_NOCLDWAIT
 * @returns 0; -EINVAL
 * @see sigaction(2), signal(7)
 */
export const sigaction = native["sigaction"] as (signum: number, handler: number, flags: number) => number

/**
 * Says which signals wait until they are let through; a child inherits it. Node's own threads are told to block all
 * signals first, so that none of them takes what this one has blocked. With SIGCHLD among them, node:child_process does
 * not hear of the end of its children.
 * @param how SIG_BLOCK, SIG_UNBLOCK, SIG_SETMASK
 * @param set see sigset()
 * @returns 0
 * @see sigprocmask(2)
 */
export const sigprocmask = native["sigprocmask"] as (how: number, set: number) => number

/**
 * Takes one signal of the set that is pending, or blocks until one comes. They must be blocked: then none can come
 * between a look and the wait.
 * @param set see sigset()
 * @param timeout ms; -1: no limit
 * @returns the signal's number; -EAGAIN after the timeout, -EINTR when another signal was handled
 * @see sigtimedwait(2)
 */
export const sigtimedwait = native["sigtimedwait"] as (set: number, timeout: number) => number

/**
 * A descriptor from which blocked signals are read instead of being handled: poll it with the others.
 * @param fd -1 for a new one, or a signalfd whose set is changed
 * @param mask see sigset(); they must be blocked, or they are handled as ever
 * @param flags SFD_CLOEXEC, SFD_NONBLOCK
 * @returns a descriptor that the caller closes. A read gives one struct of SIGINFO_BYTES for each signal that is pending,
 *   as many as there is room for, -EINVAL when there is room for none; the first word is the signal's number. A forked
 *   child reads its own signals from it, never its parent's
 * @see signalfd(2), Linux 2.6.27
 */
export const signalfd = native["signalfd"] as (fd: number, mask: number, flags: number) => number

/**
 * poll() with another set of blocked signals, which holds during the call only: none can come between a look and the
 * wait.
 * @param timeout ms; -1: no limit. In C it is a struct timespec
 * @param sigmask see sigset(); what is blocked meanwhile
 * @returns as poll(); -EINTR when a signal was handled. While a descriptor is ready it returns at once, and signals that
 *   are blocked outside the call stay pending: look for them as well
 * @see ppoll(2)
 */
export const ppoll = native["ppoll"] as (fds: Int32Array, nfds: number, timeout: number, sigmask: number) => number

/**
 * Locks a file that whoever shares the lock has opened for itself: descriptors that fork() copied hold one lock together,
 * and do not exclude each other. The kernel lets go when the last of them closes, so also when the holder dies.
 * @param op LOCK_EX, LOCK_SH or LOCK_UN; with LOCK_NB -EAGAIN instead of waiting
 * @returns 0; -EINTR
 * @see flock(2)
 */
export const flock = native["flock"] as (fd: number, op: number) => number

/**
 * Locks a region of a file for this process: a child does not inherit it, and closing any descriptor of the file lets go.
 * @param fd open for writing
 * @param op F_LOCK, F_TLOCK, F_ULOCK or F_TEST
 * @param len bytes from the offset on; 0: to the end, wherever that will be
 * @returns 0; -EAGAIN or -EACCES when another process has it and F_TLOCK was asked, -EDEADLK, -EINTR
 * @see lockf(3), fcntl(2)
 */
export const lockf = native["lockf"] as (fd: number, op: number, len: number) => number

/**
 * Makes a mutex that processes share, and that is robust: see pthread_mutex_lock().
 * Its own bytes stay as they are: it stands behind the memory that JavaScript can write, for the C library follows the
 * pointers in it.
 * @param mutex 40 bytes or more over sharedMemory(), from a multiple of 8; it says which mutex is meant
 * @returns 0; -EBUSY when there is one at this place already; -EAGAIN after 64 in the same memory
 * @see pthread_mutex_init(3), pthread_mutexattr_setpshared(3), pthread_mutexattr_setrobust(3)
 */
export const pthread_mutex_init = native["pthread_mutex_init"] as (mutex: Uint8Array) => number

/**
 * Takes the mutex, and blocks while another process has it.
 * @returns 0; -EINVAL when there is no mutex; -EOWNERDEAD when its holder has ended: it is taken, and pthread_mutex_consistent() must be called before it
 *   is given back; -EDEADLK when this process has it already; -ENOTRECOVERABLE
 * @see pthread_mutex_lock(3)
 */
export const pthread_mutex_lock = native["pthread_mutex_lock"] as (mutex: Uint8Array) => number

/**
 * Gives the mutex back.
 * @returns 0; -EPERM when this process does not have it
 * @see pthread_mutex_unlock(3)
 */
export const pthread_mutex_unlock = native["pthread_mutex_unlock"] as (mutex: Uint8Array) => number

/**
 * Says that what the mutex protects is in order again after -EOWNERDEAD. Without it the mutex is lost to everybody.
 * @returns 0; -EINVAL when there was no -EOWNERDEAD
 * @see pthread_mutex_consistent(3)
 */
export const pthread_mutex_consistent = native["pthread_mutex_consistent"] as (mutex: Uint8Array) => number
