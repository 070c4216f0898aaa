// The socket family: socket(7), tcp(7). One system call each.

#include <sys/socket.h>

#include "call.h"

static struct sockaddr *address(struct call *c) { return (struct sockaddr *)c->buf; }
static socklen_t *length(struct call *c) { return c->buf != NULL ? &c->lenvalue : NULL; }

SYSCALL(socket) { return result_or_errno(socket(c->number[0], c->number[1], c->number[2])); }

SYSCALL(setsockopt) {
  return result_or_errno(setsockopt(c->number[0], c->number[1], c->number[2], c->buf, (socklen_t)c->len));
}

SYSCALL(getsockopt) {
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
