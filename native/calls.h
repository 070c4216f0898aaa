// The table of system calls: the one place that says which calls exist and what their arguments are.
//
// Everything that must agree with it is made from it: the exported functions, argument checks, names and
// shapes in the trace, fault points, the site's reference table, and the test that compares the
// declarations in runtime/calls/. A call that is not in this table cannot exist, so none can be untraced.
//
//   X(name, section, result, arguments)
//
// `result`, when it is not -errno: FD a new descriptor (the caller closes it), BYTES how many, COUNT how many
// are ready, INT depends on the operation, ID a user or a group (uint32), ZERO, NEVER does not return unless it fails.
//
// `arguments` is one string, in the order of the man page: "name:kind name:kind ...". Kinds:
//
//   fd            a descriptor (int32). Descriptors that belong to Node itself are refused.
//   int           int32
//   uint          uint32 (event masks, epoll's data)
//   in  out       a TypedArray that the kernel reads from / writes to
//   in? out?      the same, or null
//   in16 out16    a TypedArray of at least 16 bytes, of which the first 16 count
//   offset        where in the last buffer the data starts, in bytes
//   length        how many bytes of the last buffer count, from offset
//   count8        how many elements of 8 bytes of the last buffer count
//   lenref len?   socklen_t *: a Uint32Array of one element (value-result), or null where `?`
//   status?       int *: an Int32Array of one element that the kernel writes, or null
//   out8          a TypedArray of at least 8 bytes, of which the kernel writes the first 8
//   newfd         a descriptor (int32) that the call closes and makes anew; none of Node's own
//   text          a string, handed over as UTF-8 that ends in 0
//   texts texts?  an array of such strings, or null where `?`
//   mutex         a TypedArray over sharedMemory() with room for a pthread_mutex_t; in the trace it is the byte of the
//                 shared memory at which it begins
//   control?      control messages to send, a Uint8Array, or null. Descriptors in them are checked like fd
//   room?         room for those that come, a Uint8Array, or null
//   msg           a Uint32Array of two elements: how many bytes of room may be used and, after the call, were
//                 (msg_controllen); what the kernel says of the message (msg_flags)
//   stat          a TypedArray with room for a struct stat
//
// A kind may carry the family of constants with which the trace prints the value: "domain:int/AF".
// Sizes are checked against the buffer before the kernel is entered; nothing else is: a wrong flag or a
// closed descriptor is the kernel's to judge, as in C.

#pragma once

#define ECHOBOOK_CALLS(X)                                                                                    \
  X(socket, 2, FD, "domain:int/AF type:int/SOCK protocol:int/IPPROTO")                                       \
  X(setsockopt, 2, ZERO, "sockfd:fd level:int/SOL optname:int/OPT optval:in optlen:length")                  \
  X(getsockopt, 2, ZERO, "sockfd:fd level:int/SOL optname:int/OPT optval:out optlen:lenref")                 \
  X(bind, 2, ZERO, "sockfd:fd addr:in/SOCKADDR addrlen:length")                                              \
  X(listen, 2, ZERO, "sockfd:fd backlog:int")                                                                \
  X(accept4, 2, FD, "sockfd:fd addr:out?/SOCKADDR addrlen:len? flags:int/SOCK")                              \
  X(connect, 2, ZERO, "sockfd:fd addr:in/SOCKADDR addrlen:length")                                           \
  X(getsockname, 2, ZERO, "sockfd:fd addr:out/SOCKADDR addrlen:lenref")                                      \
  X(getpeername, 2, ZERO, "sockfd:fd addr:out/SOCKADDR addrlen:lenref")                                      \
  X(recv, 2, BYTES, "sockfd:fd buf:out/BYTES offset:offset len:length flags:int/MSG")                        \
  X(send, 2, BYTES, "sockfd:fd buf:in/BYTES offset:offset len:length flags:int/MSG")                         \
  X(shutdown, 2, ZERO, "sockfd:fd how:int/SHUT")                                                             \
  X(read, 2, BYTES, "fd:fd buf:out/BYTES offset:offset count:length")                                        \
  X(write, 2, BYTES, "fd:fd buf:in/BYTES offset:offset count:length")                                        \
  X(close, 2, ZERO, "fd:fd")                                                                                 \
  X(fcntl, 2, INT, "fd:fd op:int/F arg:int")                                                                 \
  X(poll, 2, COUNT, "fds:out/POLLFD nfds:count8 timeout:int")                                                \
  X(epoll_create1, 2, FD, "flags:int/EPOLL_CLOEXEC")                                                         \
  X(epoll_ctl, 2, ZERO, "epfd:fd op:int/EPOLL_CTL fd:fd events:uint/EPOLL data:uint")                        \
  X(epoll_wait, 2, COUNT, "epfd:fd events:out/EPOLL_EVENT maxevents:count8 timeout:int")                     \
  X(getrlimit, 2, ZERO, "resource:int/RLIMIT rlim:out16/RLIM")                                               \
  X(setrlimit, 2, ZERO, "resource:int/RLIMIT rlim:in16/RLIM")                                                \
  X(eventfd, 2, FD, "initval:uint flags:int/EFD")                                                            \
  X(timerfd_create, 2, FD, "clockid:int/CLOCK flags:int/TFD")                                                \
  X(timerfd_settime, 2, ZERO, "fd:fd flags:int it_value:int it_interval:int")                                \
  X(gettid, 2, INT, "")                                                                                      \
  X(sched_yield, 2, ZERO, "")                                                                                \
  X(fork, 2, INT, "")                                                                                        \
  X(_exit, 2, NEVER, "status:int")                                                                           \
  X(execve, 2, NEVER, "pathname:text argv:texts envp:texts?")                                                \
  X(waitpid, 2, INT, "pid:int wstatus:status?/WSTATUS options:int/W")                                        \
  X(kill, 2, ZERO, "pid:int sig:int/SIG")                                                                    \
  X(getpid, 2, INT, "")                                                                                      \
  X(getppid, 2, INT, "")                                                                                     \
  X(dup2, 2, FD, "oldfd:fd newfd:newfd")                                                                     \
  X(pipe2, 2, ZERO, "pipefd:out8/FDS flags:int/O")                                                           \
  X(open, 2, FD, "pathname:text flags:int/O mode:int/MODE")                                                  \
  X(prctl, 2, INT, "op:int/PR arg2:int")                                                                     \
  X(sigaction, 2, ZERO, "signum:int/SIG handler:int/HANDLER flags:int/SA")                                   \
  X(sigprocmask, 2, ZERO, "how:int/SIG_HOW set:uint/SIGSET")                                                 \
  X(sigtimedwait, 2, INT, "set:uint/SIGSET timeout:int")                                                     \
  X(signalfd, 2, FD, "fd:fd mask:uint/SIGSET flags:int/SFD")                                                 \
  X(ppoll, 2, COUNT, "fds:out/POLLFD nfds:count8 timeout:int sigmask:uint/SIGSET")                           \
  X(flock, 2, ZERO, "fd:fd op:int/LOCK")                                                                     \
  X(lockf, 3, ZERO, "fd:fd op:int/F_LOCK len:int")                                                           \
  X(pthread_mutex_init, 3, ZERO, "mutex:mutex")                                                              \
  X(pthread_mutex_lock, 3, ZERO, "mutex:mutex")                                                              \
  X(pthread_mutex_unlock, 3, ZERO, "mutex:mutex")                                                            \
  X(pthread_mutex_consistent, 3, ZERO, "mutex:mutex")                                                        \
  X(socketpair, 2, ZERO, "domain:int/AF type:int/SOCK protocol:int sv:out8/FDS")                             \
  X(sendmsg, 2, BYTES, "sockfd:fd buf:in/BYTES control:control? flags:int/MSG")                              \
  X(recvmsg, 2, BYTES, "sockfd:fd buf:out/BYTES control:room? msg:msg flags:int/MSG")                        \
  X(unlink, 2, ZERO, "pathname:text")                                                                        \
  X(stat, 2, ZERO, "pathname:text statbuf:stat")                                                             \
  X(umask, 2, INT, "mask:int/MODE")                                                                          \
  X(getuid, 2, ID, "")                                                                                       \
  X(getgid, 2, ID, "")                                                                                       \
  X(setuid, 2, ZERO, "uid:uint")                                                                             \
  X(setgid, 2, ZERO, "gid:uint")
