// Resource limits of the process: getrlimit(2), setrlimit(2). One system call each.
//
// struct rlimit is two 64-bit words on every Linux that Node runs on: rlim_cur, rlim_max.

#include <sys/resource.h>

#include "call.h"

SYSCALL(getrlimit) { return result_or_errno(getrlimit((unsigned)c->number[0], (struct rlimit *)c->buf)); }

// Only the number of descriptors: lowering the stack, the memory or the CPU time would end the process from
// within, wherever it happens to be.
SYSCALL(setrlimit) {
  if (c->number[0] != RLIMIT_NOFILE) return -EINVAL;
  return result_or_errno(setrlimit(RLIMIT_NOFILE, (const struct rlimit *)c->buf));
}
