// Locks between processes: flock(2), lockf(3), and a mutex in shared memory. One call each.

#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <unistd.h>

#include "call.h"

// Where shared memory is. An entry is free while its start is 0.
enum { MAPPINGS_MOST = 256 };
static struct {
  _Atomic(uintptr_t) start;
  size_t bytes;
} mapping[MAPPINGS_MOST];

void *shared_map(size_t bytes) {
  for (int i = 0; i < MAPPINGS_MOST; i++) {
    uintptr_t none = 0;
    if (!atomic_compare_exchange_strong(&mapping[i].start, &none, 1)) continue;
    void *at = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    mapping[i].bytes = bytes;
    atomic_store(&mapping[i].start, at == MAP_FAILED ? 0 : (uintptr_t)at);
    return at == MAP_FAILED ? NULL : at;
  }
  return NULL;
}

void shared_unmap(void *at) {
  for (int i = 0; i < MAPPINGS_MOST; i++) {
    if (atomic_load(&mapping[i].start) != (uintptr_t)at) continue;
    munmap(at, mapping[i].bytes);
    atomic_store(&mapping[i].start, 0);
  }
}

bool shared_holds(const void *at, size_t bytes) {
  for (int i = 0; i < MAPPINGS_MOST; i++) {
    uintptr_t start = atomic_load(&mapping[i].start);
    if (start > 1 && (uintptr_t)at >= start && (uintptr_t)at + bytes <= start + mapping[i].bytes) return true;
  }
  return false;
}

SYSCALL(flock) { return result_or_errno(flock(c->number[0], c->number[1])); }

SYSCALL(lockf) { return result_or_errno(lockf(c->number[0], c->number[1], c->number[2])); }

// The pthread functions return the errno itself.
SYSCALL(pthread_mutex_init) {
  pthread_mutexattr_t attr;
  int error = pthread_mutexattr_init(&attr);
  if (error == 0) error = pthread_mutexattr_setpshared(&attr, PTHREAD_PROCESS_SHARED);
  if (error == 0) error = pthread_mutexattr_setrobust(&attr, PTHREAD_MUTEX_ROBUST);
  if (error == 0) error = pthread_mutexattr_settype(&attr, PTHREAD_MUTEX_ERRORCHECK);
  if (error == 0) error = pthread_mutex_init((pthread_mutex_t *)c->buf, &attr);
  (void)pthread_mutexattr_destroy(&attr);
  return -error;
}

SYSCALL(pthread_mutex_lock) { return -pthread_mutex_lock((pthread_mutex_t *)c->buf); }

SYSCALL(pthread_mutex_unlock) { return -pthread_mutex_unlock((pthread_mutex_t *)c->buf); }

SYSCALL(pthread_mutex_consistent) { return -pthread_mutex_consistent((pthread_mutex_t *)c->buf); }
