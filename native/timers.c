// Timers as descriptors: timerfd_create(2), timerfd_settime(2). One system call each.
//
// struct itimerspec is two numbers of ms here: poll() and all deadlines of the workbook count in ms.

#include <sys/timerfd.h>
#include <time.h>

#include "call.h"

// A negative number stays one, for the kernel to refuse.
static struct timespec from_ms(int32_t ms) {
  return (struct timespec){.tv_sec = ms / 1000, .tv_nsec = ms % 1000 * 1000000L};
}

SYSCALL(timerfd_create) { return result_or_errno(timerfd_create(c->number[0], c->number[1])); }

SYSCALL(timerfd_settime) {
  struct itimerspec value = {.it_value = from_ms(c->number[2]), .it_interval = from_ms(c->number[3])};
  return result_or_errno(timerfd_settime(c->number[0], c->number[1], &value, NULL));
}
