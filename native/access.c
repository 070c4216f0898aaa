// Files by their names, and who this process is: unlink(2), stat(2), umask(2), getuid(2), getgid(2), setuid(2),
// setgid(2). One system call each.

#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "call.h"

SYSCALL(unlink) { return result_or_errno(unlink(c->text)); }

SYSCALL(stat) {
  struct stat st;
  if (stat(c->text, &st) == -1) return -errno;
  memcpy(c->buf, &st, sizeof st);
  return 0;
}

SYSCALL(umask) { return umask((mode_t)c->number[0]); }

SYSCALL(getuid) {
  (void)c;
  return getuid();
}

SYSCALL(getgid) {
  (void)c;
  return getgid();
}

// For all threads: the C library asks each of them, since to the kernel an owner belongs to a thread. setuid(2)
SYSCALL(setuid) { return result_or_errno(setuid((uid_t)c->number[0])); }

SYSCALL(setgid) { return result_or_errno(setgid((gid_t)c->number[0])); }
