// The socket family: socket(7), tcp(7). One system call each.

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include "call.h"

static struct sockaddr *address(struct call *c) { return (struct sockaddr *)c->buf; }
static socklen_t *length(struct call *c) { return c->buf != NULL ? &c->lenvalue : NULL; }

SYSCALL(socket) { return result_or_errno(socket(c->number[0], c->number[1], c->number[2])); }

// Only options whose value is the bytes in optval. With the others the kernel follows an address in those
// bytes (socket filters, TCP_ZEROCOPY_RECEIVE, netfilter's tables) or writes more than optlen (key and
// multicast lists), or it opens descriptors that nobody would know of (pidfds). They get what the kernel says of
// an option it does not know.
static bool plain_option(int level, int name) {
  enum { AO_GET_KEYS = 41 };               // TCP_AO_GET_KEYS, Linux 6.7; older headers lack it
  enum { PASS_PIDFD = 76, PEER_PIDFD = 77 }; // SO_PASSPIDFD, SO_PEERPIDFD, Linux 6.5
  switch (level) {
  case SOL_SOCKET:
    return name != SO_ATTACH_FILTER && name != SO_ATTACH_REUSEPORT_CBPF && // the first is also SO_GET_FILTER
           name != PASS_PIDFD && name != PEER_PIDFD;
  case IPPROTO_TCP:
    return name != TCP_ZEROCOPY_RECEIVE && name != AO_GET_KEYS;
  case IPPROTO_IP:
    return name < IP_MULTICAST_IF;
  case IPPROTO_IPV6:
    return name == IPV6_V6ONLY;
  default:
    return false;
  }
}

SYSCALL(setsockopt) {
  if (!plain_option(c->number[1], c->number[2])) return -ENOPROTOOPT;
  return result_or_errno(setsockopt(c->number[0], c->number[1], c->number[2], c->buf, (socklen_t)c->len));
}

SYSCALL(getsockopt) {
  if (!plain_option(c->number[1], c->number[2])) return -ENOPROTOOPT;
  return result_or_errno(getsockopt(c->number[0], c->number[1], c->number[2], c->buf, length(c)));
}

SYSCALL(bind) { return result_or_errno(bind(c->number[0], address(c), (socklen_t)c->len)); }

SYSCALL(listen) { return result_or_errno(listen(c->number[0], c->number[1])); }

SYSCALL(accept4) { return result_or_errno(accept4(c->number[0], address(c), length(c), c->number[1])); }

SYSCALL(connect) { return result_or_errno(connect(c->number[0], address(c), (socklen_t)c->len)); }

SYSCALL(getsockname) { return result_or_errno(getsockname(c->number[0], address(c), length(c))); }

SYSCALL(getpeername) { return result_or_errno(getpeername(c->number[0], address(c), length(c))); }

SYSCALL(recv) { return result_or_errno(recv(c->number[0], c->buf, c->len, c->number[2])); }

SYSCALL(send) { return result_or_errno(send(c->number[0], c->buf, c->len, c->number[2])); }

SYSCALL(shutdown) { return result_or_errno(shutdown(c->number[0], c->number[1])); }
