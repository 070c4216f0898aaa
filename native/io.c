// Bytes and descriptors: read(2), write(2), close(2), fcntl(2). One system call each.

#include <fcntl.h>
#include <unistd.h>

#include "call.h"

SYSCALL(read) { return result_or_errno(read(c->number[0], c->buf, c->len)); }

SYSCALL(write) { return result_or_errno(write(c->number[0], c->buf, c->len)); }

// Released first: once the kernel has closed it, another thread may get the same number.
SYSCALL(close) {
  fds_release(c->number[0]);
  return result_or_errno(close(c->number[0]));
}

// Only the operations whose third argument is an integer: for the others (locks, owners) the kernel would
// take the number for an address.
SYSCALL(fcntl) {
  long rc;
  switch (c->number[1]) {
  case F_GETFD:
  case F_SETFD:
  case F_GETFL:
  case F_SETFL:
  case F_GETPIPE_SZ:
  case F_SETPIPE_SZ:
    return result_or_errno(fcntl(c->number[0], c->number[1], c->number[2]));
  case F_DUPFD:
  case F_DUPFD_CLOEXEC:
    rc = result_or_errno(fcntl(c->number[0], c->number[1], c->number[2]));
    if (rc >= 0) fds_claim((int)rc);
    return rc;
  default:
    return -EINVAL;
  }
}
