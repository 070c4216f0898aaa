// #sys: Linux system calls, with the names, argument order and constants of their man pages.
//
// A call returns what the kernel returns: >= 0, or the negative errno, as strace shows it (-EAGAIN). It never
// throws for a failed call; check() does that. A wrong argument (a number where a buffer belongs, an offset past
// the end) throws TypeError or RangeError before the kernel is entered.
//
// Four differences from C, because JavaScript has no pointers: a buffer is followed by the offset of its first byte, the
// two structs that only poll and epoll use are words in an Int32Array, the struct msghdr of sendmsg and recvmsg is flat,
// and times are whole ms. One call here is one system call: no retry, no added flag, no loop. Everything blocks the
// calling thread unless O_NONBLOCK is set.
//
// Node ignores SIGPIPE, so a write to a closed connection returns -EPIPE and kills nobody, in forked children as well;
// sigaction(SIGPIPE, SIG_DFL, 0) gives it back what it does to a program in C.
//
// The calls themselves are declared in calls/, by family.

export { parseSockaddrIn, SOCKADDR_IN_BYTES, sockaddrIn } from "./address.ts"
export * from "./calls/descriptors.ts"
export * from "./calls/locks.ts"
export * from "./calls/processes.ts"
export * from "./calls/signals.ts"
export * from "./calls/sockets.ts"
export type { Bytes, LengthRef } from "./calls/types.ts"
export * from "./calls/unix.ts"
export * from "./constants.ts"
export {
  CMSG_LEN,
  CMSG_SPACE,
  type ControlMessage,
  type Credentials,
  parseControl,
  scmCredentials,
  scmRights,
  UCRED_BYTES,
} from "./control.ts"
export * from "./errno.ts"
export { parseStat, S_ISSOCK, STAT_BYTES, type Stat } from "./files.ts"
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
