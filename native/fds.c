// Which descriptors a call may name: those that #sys opened and those that exec handed over. Closing a socket or
// an event loop of Node itself aborts the process.

#include <dirent.h>
#include <fcntl.h>
#include <limits.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "call.h"

// One bit for each descriptor number below 2^20 (the kernel's default ceiling, fs.nr_open): set when a call
// may name it without further questions. Larger numbers are never questioned.
enum { FD_BITS = 1 << 20 };
static _Atomic(uint64_t) known[FD_BITS / 64];

static bool is_known(int fd) {
  if (fd < 0 || fd >= FD_BITS) return true; // the kernel answers -EBADF to the first
  return (atomic_load_explicit(&known[fd / 64], memory_order_relaxed) >> (fd % 64)) & 1;
}

void fds_claim(int fd) {
  if (fd < 0 || fd >= FD_BITS) return;
  atomic_fetch_or_explicit(&known[fd / 64], UINT64_C(1) << (fd % 64), memory_order_relaxed);
}

void fds_release(int fd) {
  if (fd < 0 || fd >= FD_BITS) return;
  atomic_fetch_and_explicit(&known[fd / 64], ~(UINT64_C(1) << (fd % 64)), memory_order_relaxed);
}

static bool is_event_loop(DIR *dir, const char *name) {
  static const char wanted[] = "anon_inode:[eventpoll]";
  char link[sizeof wanted];
  ssize_t size = readlinkat(dirfd(dir), name, link, sizeof link);
  return size == sizeof wanted - 1 && memcmp(link, wanted, sizeof wanted - 1) == 0;
}

// Node's first descriptor is its event loop and the kernel hands out the lowest free number, so what lies
// below the lowest event loop was handed over by exec. Close-on-exec does not tell: Node sets it on those
// too.
void fds_inherit(void) {
  // A program that execve() starts expects its standard streams.
  for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++) (void)fcntl(fd, F_SETFD, 0);
  DIR *dir = opendir("/proc/self/fd");
  if (dir == NULL) return;
  int lowest = INT_MAX;
  for (struct dirent *entry; (entry = readdir(dir)) != NULL;)
    if (atoi(entry->d_name) < lowest && is_event_loop(dir, entry->d_name)) lowest = atoi(entry->d_name);
  rewinddir(dir);
  for (struct dirent *entry; (entry = readdir(dir)) != NULL;)
    if (atoi(entry->d_name) < lowest) fds_claim(atoi(entry->d_name));
  closedir(dir);
}

// Asked at each call and not once at load: worker threads and node:net open descriptors at any time. A file
// or a device may pass, because fs.openSync gives it to the program and no event loop hangs on it.
bool fd_is_nodes_own(int fd) {
  struct stat st;
  if (is_known(fd) || fstat(fd, &st) == -1) return false;
  return !S_ISREG(st.st_mode) && !S_ISDIR(st.st_mode) && !S_ISCHR(st.st_mode) && !S_ISBLK(st.st_mode);
}
