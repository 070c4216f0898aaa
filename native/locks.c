// Locks between processes: flock(2), lockf(3), and a mutex in shared memory. One call each.
//
// The memory itself is an ArrayBuffer, in which JavaScript may write anything, and the C library follows the pointers
// that are in a mutex. So a mutex is not where the program says, but behind the part that the program sees, in a
// table by the place that it says: its own bytes stay as they are. Sources: pthread_mutex_lock(3), mmap(2).

#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <unistd.h>

#include "call.h"

enum { MAPPINGS_MOST = 256, MUTEXES_MOST = 64 };

// The table of one mapping, shared like the rest of it. Places are taken in order and never given back.
struct mutexes {
  struct {
    _Atomic(uint32_t) at;    // where the program says that it is, + 1; 0: nobody has taken the place
    _Atomic(uint32_t) ready; // 1 once pthread_mutex_init() has returned
    pthread_mutex_t mutex;
  } place[MUTEXES_MOST];
};

// Where shared memory is. An entry is free while its start is 0, and 1 while it is being made.
static struct {
  _Atomic(uintptr_t) start;
  _Atomic(size_t) bytes; // that JavaScript sees
  struct mutexes *_Atomic mutexes;
} mapping[MAPPINGS_MOST];

static size_t whole_pages(size_t bytes) {
  size_t page = (size_t)sysconf(_SC_PAGESIZE);
  return (bytes + page - 1) / page * page;
}

static size_t size_of_all(size_t bytes) { return whole_pages(bytes) + whole_pages(sizeof(struct mutexes)); }

void *shared_map(size_t bytes) {
  for (int i = 0; i < MAPPINGS_MOST; i++) {
    uintptr_t none = 0;
    if (!atomic_compare_exchange_strong(&mapping[i].start, &none, 1)) continue;
    void *at = mmap(NULL, size_of_all(bytes), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (at == MAP_FAILED) {
      atomic_store(&mapping[i].start, 0);
      return NULL;
    }
    atomic_store(&mapping[i].bytes, bytes);
    atomic_store(&mapping[i].mutexes, (struct mutexes *)((char *)at + whole_pages(bytes)));
    atomic_store(&mapping[i].start, (uintptr_t)at);
    return at;
  }
  return NULL;
}

// With a mutex in it it stays until the process ends: this thread may hold it, and is then on a list that goes
// through it.
void shared_unmap(void *at) {
  for (int i = 0; i < MAPPINGS_MOST; i++) {
    if (atomic_load(&mapping[i].start) != (uintptr_t)at) continue;
    if (atomic_load(&atomic_load(&mapping[i].mutexes)->place[0].at) != 0) return;
    size_t all = size_of_all(atomic_load(&mapping[i].bytes));
    atomic_store(&mapping[i].start, 0); // first, or the next mapping could have the same place
    munmap(at, all);
    return;
  }
}

static int find_mapping(const void *at, size_t bytes) {
  for (int i = 0; i < MAPPINGS_MOST; i++) {
    uintptr_t start = atomic_load(&mapping[i].start);
    if (start > 1 && (uintptr_t)at >= start && (uintptr_t)at + bytes <= start + atomic_load(&mapping[i].bytes)) return i;
  }
  return -1;
}

bool shared_holds(const void *at, size_t bytes, uint32_t *offset) {
  int i = find_mapping(at, bytes);
  if (i != -1) *offset = (uint32_t)((uintptr_t)at - atomic_load(&mapping[i].start));
  return i != -1;
}

SYSCALL(flock) { return result_or_errno(flock(c->number[0], c->number[1])); }

SYSCALL(lockf) { return result_or_errno(lockf(c->number[0], c->number[1], c->number[2])); }

// args_read() has found the mapping, and the caller's array keeps it.
static struct mutexes *table_of(const struct call *c) {
  int i = find_mapping(c->buf, c->len);
  if (i == -1) abort();
  return atomic_load(&mapping[i].mutexes);
}

// The pthread functions return the errno itself.
static long make_mutex(pthread_mutex_t *mutex) {
  pthread_mutexattr_t attr;
  int error = pthread_mutexattr_init(&attr);
  if (error == 0) error = pthread_mutexattr_setpshared(&attr, PTHREAD_PROCESS_SHARED);
  if (error == 0) error = pthread_mutexattr_setrobust(&attr, PTHREAD_MUTEX_ROBUST);
  if (error == 0) error = pthread_mutexattr_settype(&attr, PTHREAD_MUTEX_ERRORCHECK);
  if (error == 0) error = pthread_mutex_init(mutex, &attr);
  (void)pthread_mutexattr_destroy(&attr);
  return -error;
}

// A second time at the same place would change a mutex that somebody may hold.
SYSCALL(pthread_mutex_init) {
  struct mutexes *all = table_of(c);
  uint32_t at = (uint32_t)c->number[0] + 1;
  for (int k = 0; k < MUTEXES_MOST; k++) {
    uint32_t taken = 0;
    if (!atomic_compare_exchange_strong(&all->place[k].at, &taken, at)) {
      if (taken == at) return -EBUSY;
      continue;
    }
    long error = make_mutex(&all->place[k].mutex);
    atomic_store(&all->place[k].ready, error == 0);
    return error;
  }
  return -EAGAIN;
}

static pthread_mutex_t *mutex_of(const struct call *c) {
  struct mutexes *all = table_of(c);
  uint32_t at = (uint32_t)c->number[0] + 1;
  for (int k = 0; k < MUTEXES_MOST; k++)
    if (atomic_load(&all->place[k].at) == at) return atomic_load(&all->place[k].ready) ? &all->place[k].mutex : NULL;
  return NULL;
}

SYSCALL(pthread_mutex_lock) {
  pthread_mutex_t *mutex = mutex_of(c);
  return mutex == NULL ? -EINVAL : -pthread_mutex_lock(mutex);
}

SYSCALL(pthread_mutex_unlock) {
  pthread_mutex_t *mutex = mutex_of(c);
  return mutex == NULL ? -EINVAL : -pthread_mutex_unlock(mutex);
}

SYSCALL(pthread_mutex_consistent) {
  pthread_mutex_t *mutex = mutex_of(c);
  return mutex == NULL ? -EINVAL : -pthread_mutex_consistent(mutex);
}
