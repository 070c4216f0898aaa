// Constants that programs pass to system calls, with their values from this machine's headers.
//
//   X(family, NAME, "what it says")
//
// runtime/constants.ts is generated from this file (npm run generate); the family is what an argument in
// calls.h names, so that the trace can print `SOCK_STREAM` for 1.

#pragma once

#define ECHOBOOK_CONSTANTS(X)                                                                                \
  X(AF, AF_UNIX, "Unix domain: addresses are paths. unix(7)")                                                \
  X(AF, AF_INET, "IPv4. ip(7)")                                                                              \
  X(AF, AF_INET6, "IPv6. ipv6(7)")                                                                           \
  X(SOCK, SOCK_STREAM, "An ordered stream of bytes, both ways. socket(2)")                                   \
  X(SOCK, SOCK_DGRAM, "Datagrams: bounded messages, no connection. socket(2)")                               \
  X(SOCK, SOCK_SEQPACKET, "An ordered stream of bounded messages. socket(2)")                                \
  X(SOCK, SOCK_CLOEXEC, "Close the new descriptor when this process calls exec. socket(2)")                  \
  X(SOCK, SOCK_NONBLOCK, "Open the new description non-blocking. socket(2)")                                 \
  X(IPPROTO, IPPROTO_IP, "0: the protocol that fits the type. ip(7)")                                        \
  X(IPPROTO, IPPROTO_TCP, "TCP, also the level of TCP options. tcp(7)")                                      \
  X(SOL, SOL_SOCKET, "The level of options that belong to every socket. socket(7)")                          \
  X(SO, SO_REUSEADDR, "Bind although old connections of this port are in TIME_WAIT. socket(7)")              \
  X(SO, SO_REUSEPORT, "Several sockets bound to one port share its connections. socket(7)")                  \
  X(SO, SO_ERROR, "The pending error, read and cleared. socket(7)")                                          \
  X(SO, SO_LINGER, "What close does with unsent data: struct linger, two ints. socket(7)")                   \
  X(SO, SO_RCVBUF, "Size of the receive buffer; the kernel doubles what is set. socket(7)")                  \
  X(SO, SO_SNDBUF, "Size of the send buffer; the kernel doubles what is set. socket(7)")                     \
  X(SO, SO_RCVTIMEO, "How long a read may block: struct timeval, two longs. socket(7)")                      \
  X(SO, SO_SNDTIMEO, "How long a write may block: struct timeval, two longs. socket(7)")                     \
  X(SO, SO_ACCEPTCONN, "1 if this socket listens. socket(7)")                                                \
  X(SO, SO_DOMAIN, "The domain it was made with: AF_INET, AF_UNIX. socket(7)")                               \
  X(SO, SO_TYPE, "The type it was made with: SOCK_STREAM. socket(7)")                                        \
  X(SO, SO_PASSCRED, "Each message tells who sent it: SCM_CREDENTIALS. unix(7)")                             \
  X(SO, SO_PEERCRED, "Who connected, or listens: struct ucred. unix(7)")                                     \
  X(SO, SO_KEEPALIVE, "Probe a silent peer. socket(7)")                                                      \
  X(TCP, TCP_NODELAY, "Send small segments at once (no Nagle). tcp(7)")                                      \
  X(TCP, TCP_INFO, "struct tcp_info: state, queues, counters. tcp(7)")                                       \
  X(TCP, TCP_QUICKACK, "Acknowledge at once. tcp(7)")                                                        \
  X(TCP, TCP_USER_TIMEOUT, "How long unacknowledged data may stay, in ms. tcp(7)")                           \
  X(TCP, TCP_KEEPIDLE, "Silence before the first keepalive probe, in s. tcp(7)")                             \
  X(TCP, TCP_KEEPINTVL, "Time between two keepalive probes, in s. tcp(7)")                                   \
  X(TCP, TCP_KEEPCNT, "So many probes without an answer end the connection. tcp(7)")                         \
  X(SHUT, SHUT_RD, "No more reading. shutdown(2)")                                                           \
  X(SHUT, SHUT_WR, "No more writing: sends FIN. shutdown(2)")                                                \
  X(SHUT, SHUT_RDWR, "Both. shutdown(2)")                                                                    \
  X(MSG, MSG_PEEK, "Look at the data, leave it in the buffer. recv(2)")                                      \
  X(MSG, MSG_DONTWAIT, "Do not block in this one call. recv(2)")                                             \
  X(MSG, MSG_WAITALL, "Block until all bytes that were asked for are there. recv(2)")                        \
  X(MSG, MSG_NOSIGNAL, "EPIPE without the SIGPIPE signal. send(2)")                                          \
  X(MSG, MSG_MORE, "More follows: do not send a small segment yet. send(2)")                                 \
  X(MSG, MSG_TRUNC, "From recvmsg: the rest of the message did not fit, and is lost. recvmsg(2)")            \
  X(MSG, MSG_CTRUNC, "From recvmsg: control messages did not fit, and are lost. recvmsg(2)")                 \
  X(MSG, MSG_EOR, "The end of a record. recvmsg(2)")                                                         \
  X(MSG, MSG_CMSG_CLOEXEC, "Descriptors that come close on exec. recvmsg(2)")                                \
  X(SCM, SCM_RIGHTS, "A control message with descriptors. unix(7)")                                          \
  X(SCM, SCM_CREDENTIALS, "A control message with pid, uid and gid of the sender. unix(7)")                  \
  X(F, F_DUPFD, "A second descriptor for the same description, from this number up. fcntl(2)")               \
  X(F, F_DUPFD_CLOEXEC, "F_DUPFD, and close it on exec. fcntl(2)")                                           \
  X(F, F_GETFD, "The descriptor's flags (FD_CLOEXEC). fcntl(2)")                                             \
  X(F, F_SETFD, "Sets the descriptor's flags. fcntl(2)")                                                     \
  X(F, F_GETFL, "The description's flags (O_NONBLOCK, access mode). fcntl(2)")                               \
  X(F, F_SETFL, "Sets the description's flags. fcntl(2)")                                                    \
  X(FD, FD_CLOEXEC, "Close this descriptor on exec. fcntl(2)")                                               \
  X(O, O_RDONLY, "For reading. open(2)")                                                                     \
  X(O, O_WRONLY, "For writing. open(2)")                                                                     \
  X(O, O_RDWR, "For reading and writing. open(2)")                                                           \
  X(O, O_NONBLOCK, "Calls that would block return -EAGAIN. open(2)")                                         \
  X(O, O_APPEND, "Each write goes to the end of the file. open(2)")                                          \
  X(O, O_CREAT, "Makes the file if there is none. open(2)")                                                  \
  X(O, O_EXCL, "With O_CREAT: -EEXIST if there is one. open(2)")                                             \
  X(O, O_TRUNC, "Empties the file. open(2)")                                                                 \
  X(O, O_CLOEXEC, "Close the new descriptor on exec. open(2)")                                               \
  X(POLL, POLLIN, "There is something to read. poll(2)")                                                     \
  X(POLL, POLLOUT, "There is room to write. poll(2)")                                                        \
  X(POLL, POLLERR, "An error is pending (always reported). poll(2)")                                         \
  X(POLL, POLLHUP, "Both directions are shut (always reported). poll(2)")                                    \
  X(POLL, POLLNVAL, "The descriptor is not open (always reported). poll(2)")                                 \
  X(POLL, POLLRDHUP, "The peer has shut its writing side. poll(2)")                                          \
  X(EPOLL_CLOEXEC, EPOLL_CLOEXEC, "Close the epoll descriptor on exec. epoll_create1(2)")                    \
  X(EPOLL_CTL, EPOLL_CTL_ADD, "Put a descriptor into the interest set. epoll_ctl(2)")                        \
  X(EPOLL_CTL, EPOLL_CTL_MOD, "Change what is asked for a descriptor. epoll_ctl(2)")                         \
  X(EPOLL_CTL, EPOLL_CTL_DEL, "Take a descriptor out of the interest set. epoll_ctl(2)")                     \
  X(EPOLL, EPOLLIN, "There is something to read. epoll_ctl(2)")                                              \
  X(EPOLL, EPOLLOUT, "There is room to write. epoll_ctl(2)")                                                 \
  X(EPOLL, EPOLLERR, "An error is pending (always reported). epoll_ctl(2)")                                  \
  X(EPOLL, EPOLLHUP, "Both directions are shut (always reported). epoll_ctl(2)")                             \
  X(EPOLL, EPOLLRDHUP, "The peer has shut its writing side. epoll_ctl(2)")                                   \
  X(EPOLL, EPOLLET, "Edge-triggered: report changes, not the state. epoll(7)")                               \
  X(EPOLL, EPOLLONESHOT, "Report once, then be silent until EPOLL_CTL_MOD. epoll_ctl(2)")                    \
  X(EPOLL, EPOLLEXCLUSIVE, "Wake one of several waiting epoll sets. epoll_ctl(2)")                           \
  X(EFD, EFD_CLOEXEC, "Close the eventfd on exec. eventfd(2)")                                               \
  X(EFD, EFD_NONBLOCK, "A read of 0 and a write that would overflow return -EAGAIN. eventfd(2)")             \
  X(EFD, EFD_SEMAPHORE, "Each read takes 1 instead of everything. eventfd(2)")                               \
  X(CLOCK, CLOCK_REALTIME, "The date; somebody may set it. timerfd_create(2)")                               \
  X(CLOCK, CLOCK_MONOTONIC, "Goes forward only, whatever is done to the date. timerfd_create(2)")            \
  X(TFD, TFD_CLOEXEC, "Close the timer on exec. timerfd_create(2)")                                          \
  X(TFD, TFD_NONBLOCK, "A read before the time is over returns -EAGAIN. timerfd_create(2)")                  \
  X(SFD, SFD_CLOEXEC, "Close the signalfd on exec. signalfd(2)")                                             \
  X(SFD, SFD_NONBLOCK, "A read without a signal returns -EAGAIN. signalfd(2)")                               \
  X(RLIMIT, RLIMIT_NOFILE, "One more than the largest descriptor number. getrlimit(2)")                      \
  X(LIMIT, SOMAXCONN, "The largest backlog the headers name. listen(2)")                                     \
  X(W, WNOHANG, "Return 0 at once if no child has ended. waitpid(2)")                                        \
  X(W, WUNTRACED, "Also children that were stopped. waitpid(2)")                                             \
  X(W, WCONTINUED, "Also children that go on after a stop. waitpid(2)")                                      \
  X(SIG, SIGHUP, "The terminal is gone; daemons take it to mean: read your configuration. signal(7)")        \
  X(SIG, SIGINT, "Ctrl-C. signal(7)")                                                                        \
  X(SIG, SIGKILL, "Ends the process; cannot be caught. signal(7)")                                           \
  X(SIG, SIGUSR1, "The program's own. Node opens its debugger on it. signal(7)")                             \
  X(SIG, SIGUSR2, "The program's own. signal(7)")                                                            \
  X(SIG, SIGPIPE, "A write to a connection or pipe that nobody reads. signal(7)")                            \
  X(SIG, SIGALRM, "A timer has run out. signal(7)")                                                          \
  X(SIG, SIGTERM, "Please end. signal(7)")                                                                   \
  X(SIG, SIGCHLD, "A child has ended, or stopped. signal(7)")                                                \
  X(SIG, SIGCONT, "Goes on after a stop. signal(7)")                                                         \
  X(SIG, SIGSTOP, "Stops the process; cannot be caught. signal(7)")                                          \
  X(HANDLER, SIG_DFL, "What the signal does by itself. sigaction(2)")                                        \
  X(HANDLER, SIG_IGN, "Nothing. sigaction(2)")                                                               \
  X(HANDLER, COUNT, "Counts: pendingSignals() tells how many came. A call that blocks is interrupted.")      \
  X(SA, SA_RESTART, "Calls that the signal interrupts go on, where signal(7) says so. sigaction(2)")         \
  X(SA, SA_NOCLDSTOP, "No SIGCHLD for children that stop. sigaction(2)")                                     \
  X(SA, SA_NOCLDWAIT, "Children that end leave nothing to wait for. sigaction(2)")                           \
  X(SIG_HOW, SIG_BLOCK, "Adds to the blocked signals. sigprocmask(2)")                                       \
  X(SIG_HOW, SIG_UNBLOCK, "Takes away from them. sigprocmask(2)")                                            \
  X(SIG_HOW, SIG_SETMASK, "Exactly these are blocked. sigprocmask(2)")                                       \
  X(LOCK, LOCK_SH, "Shared: others may hold it shared as well. flock(2)")                                    \
  X(LOCK, LOCK_EX, "Exclusive. flock(2)")                                                                    \
  X(LOCK, LOCK_UN, "Gives it back. flock(2)")                                                                \
  X(LOCK, LOCK_NB, "With another one: -EAGAIN instead of waiting. flock(2)")                                 \
  X(F_LOCK, F_LOCK, "Takes the lock, and waits for it. lockf(3)")                                            \
  X(F_LOCK, F_TLOCK, "Takes the lock, or -EAGAIN. lockf(3)")                                                 \
  X(F_LOCK, F_ULOCK, "Gives it back. lockf(3)")                                                              \
  X(F_LOCK, F_TEST, "0 if it is free, or ours; else -EACCES or -EAGAIN. lockf(3)")                           \
  X(PR, PR_SET_PDEATHSIG, "The signal that this process gets when its parent ends. prctl(2)")                \
  X(PR, PR_SET_CHILD_SUBREAPER, "Orphans among its descendants become its children. prctl(2)")

// clang-format off
// errno values: X(NAME). Messages come from strerror(3).
#define ECHOBOOK_ERRNOS(X)                                                                                   \
  X(EPERM)                                                                                                   \
  X(ENOENT)                                                                                                  \
  X(ESRCH)                                                                                                   \
  X(EINTR) X(EIO) X(ENXIO) X(E2BIG) X(EBADF) X(ECHILD) X(EAGAIN) X(ENOMEM) X(EACCES) X(EFAULT) X(EBUSY)      \
      X(EEXIST) X(ENODEV) X(ENOTDIR) X(EISDIR) X(EINVAL) X(ENFILE) X(EMFILE) X(ENOTTY) X(EFBIG) X(ENOSPC)    \
          X(ESPIPE) X(EROFS) X(EPIPE) X(EDOM) X(ERANGE) X(EDEADLK) X(ENAMETOOLONG) X(ENOSYS) X(ELOOP)        \
              X(EPROTO) X(EOVERFLOW) X(ENOTSOCK) X(EDESTADDRREQ) X(EMSGSIZE) X(EPROTOTYPE) X(ENOPROTOOPT)    \
                  X(EPROTONOSUPPORT) X(EOPNOTSUPP) X(EAFNOSUPPORT) X(EADDRINUSE) X(EADDRNOTAVAIL)            \
                      X(EHOSTDOWN) X(ENONET) X(ENETDOWN) X(ENETUNREACH) X(ENETRESET) X(ECONNABORTED) X(ECONNRESET) X(ENOBUFS)       \
                          X(EISCONN) X(ENOTCONN) X(ESHUTDOWN) X(ETOOMANYREFS) X(ETIMEDOUT) X(ECONNREFUSED)   \
                              X(EHOSTUNREACH) X(EALREADY) X(EINPROGRESS) X(ESTALE) X(ECANCELED)        \
                                  X(EOWNERDEAD) X(ENOTRECOVERABLE) X(ENOEXEC) X(ETXTBSY)
