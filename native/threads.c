// Threads: waking one through a descriptor, who one is, giving up the processor. One system call each.

#include <sched.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "call.h"

SYSCALL(eventfd) { return result_or_errno(eventfd((unsigned)c->number[0], c->number[1])); }

SYSCALL(gettid) {
  (void)c;
  return gettid();
}

SYSCALL(sched_yield) {
  (void)c;
  return result_or_errno(sched_yield());
}
