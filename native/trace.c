// Appending to the trace ring (layout and rules in trace.h) and asking the fault plan before each call.

#include "trace.h"

#include <fcntl.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

struct trace_file *trace = NULL;

static pthread_mutex_t open_lock = PTHREAD_MUTEX_INITIALIZER;
static uint64_t slot_mask;
static struct trace_more *more; // behind the records

// glibc does not cache these and a system call costs as much as the whole record.
static _Thread_local uint32_t cached_pid, cached_tid;

static void forget_ids(void) { cached_pid = cached_tid = 0; }

static uint64_t now_ns(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (uint64_t)t.tv_sec * UINT64_C(1000000000) + (uint64_t)t.tv_nsec;
}

static const char *check_header(const struct trace_header *h, off_t bytes) {
  if (memcmp(h->magic, "ECHOTRCE", sizeof h->magic) != 0 || h->version != TRACE_VERSION ||
      h->record_bytes != sizeof(struct trace_record))
    return "is not a trace file of this version of Echobook";
  if (h->capacity == 0 || (h->capacity & (h->capacity - 1)) != 0)
    return "has a capacity that is no power of two";
  uint64_t each = sizeof(struct trace_record) + sizeof(struct trace_more);
  if ((off_t)(TRACE_RECORDS_AT + (uint64_t)h->capacity * each) > bytes) return "is truncated";
  if (h->rules > FAULT_RULES) return "has more fault rules than fit";
  return NULL;
}

static const char *map_file(const char *path) {
  int fd = open(path, O_RDWR | O_CLOEXEC);
  if (fd == -1) return strerror(errno);
  struct stat st;
  const char *wrong = NULL;
  void *at = MAP_FAILED;
  if (fstat(fd, &st) == -1)
    wrong = strerror(errno);
  else if (st.st_size < TRACE_RECORDS_AT)
    wrong = "is too small for a trace file";
  else if ((at = mmap(NULL, (size_t)st.st_size, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0)) == MAP_FAILED)
    wrong = strerror(errno);
  else
    wrong = check_header(&((struct trace_file *)at)->header, st.st_size);
  close(fd);
  if (wrong != NULL) {
    if (at != MAP_FAILED) munmap(at, (size_t)st.st_size);
    return wrong;
  }
  slot_mask = ((struct trace_file *)at)->header.capacity - 1;
  more = (struct trace_more *)&((struct trace_file *)at)->record[slot_mask + 1];
  pthread_atfork(NULL, NULL, forget_ids);
  trace = at;
  return NULL;
}

const char *trace_open(void) {
  const char *path = getenv("ECHOBOOK_TRACE");
  if (path == NULL || *path == 0) return NULL;
  pthread_mutex_lock(&open_lock); // worker threads load the addon too
  const char *wrong = trace == NULL ? map_file(path) : NULL;
  pthread_mutex_unlock(&open_lock);
  return wrong;
}

// SplitMix64 (Steele, Lea, Flood 2014): the same seed gives the same faults on every machine.
static uint64_t scramble(uint64_t x) {
  x += UINT64_C(0x9e3779b97f4a7c15);
  x = (x ^ (x >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
  x = (x ^ (x >> 27)) * UINT64_C(0x94d049bb133111eb);
  return x ^ (x >> 31);
}

static bool strikes(const struct fault_rule *rule, uint64_t nth) {
  switch (rule->when) {
  case WHEN_ALWAYS:
    return true;
  case WHEN_NTH:
    return nth == rule->a;
  case WHEN_EVERY:
    return rule->a != 0 && nth % rule->a == 0;
  case WHEN_RANGE:
    return nth >= rule->a && nth <= rule->b;
  case WHEN_CHANCE:
    return scramble(rule->b ^ scramble(nth)) % 1000000 < rule->a;
  default:
    return false;
  }
}

// The first rule that strikes wins; every rule for the call counts it all the same.
static const struct fault_rule *plan(const struct call *c) {
  const struct fault_rule *chosen = NULL;
  for (uint32_t i = 0; i < trace->header.rules && i < FAULT_RULES; i++) {
    struct fault_rule *rule = &trace->rule[i];
    if (rule->call != (uint32_t)c->desc->id) continue;
    uint64_t nth = atomic_fetch_add_explicit(&rule->seen, 1, memory_order_relaxed) + 1;
    if (chosen != NULL || !strikes(rule, nth)) continue;
    atomic_fetch_add_explicit(&rule->hits, 1, memory_order_relaxed);
    chosen = rule;
  }
  return chosen;
}

static size_t smaller(size_t a, size_t b) { return a < b ? a : b; }

static struct trace_more *more_of(const struct trace_record *rec) { return &more[rec - trace->record]; }

static void keep_bytes(struct trace_record *rec, const void *from, size_t bytes) {
  rec->preview_bytes = (uint8_t)smaller(bytes, TRACE_PREVIEW);
  memcpy(rec->preview, from, rec->preview_bytes);
}

// Addresses and texts, of which the end tells more than the beginning.
static void keep_long(struct trace_record *rec, const uint8_t *from, size_t bytes) {
  keep_bytes(rec, from, bytes);
  if (bytes <= TRACE_PREVIEW) return;
  rec->preview_bytes = (uint8_t)smaller(bytes, TRACE_PREVIEW + TRACE_REST);
  memcpy(more_of(rec)->rest, from + TRACE_PREVIEW, rec->preview_bytes - TRACE_PREVIEW);
}

static void keep_preview(struct trace_record *rec, const struct call *c, size_t bytes) {
  if (c->buf == NULL)
    rec->preview_bytes = 0;
  else if (c->desc->takes_address)
    keep_long(rec, c->buf, bytes);
  else
    keep_bytes(rec, c->buf, bytes);
}

static bool is_message(const struct call *c) { return takes(c->desc, KIND_CONTROL) || takes(c->desc, KIND_ROOM); }

// What recvmsg() has room for is not shown: it may be anything.
static void keep_message(const struct trace_record *rec, const struct call *c, bool with_control) {
  struct trace_more *to = more_of(rec);
  to->bytes = (uint32_t)smaller(c->whole, UINT32_MAX);
  to->controllen = (uint32_t)c->controllen;
  to->msg_flags = with_control ? c->msg[1] : 0;
  if (with_control && c->control != NULL) memcpy(to->kept, c->control, smaller(c->controllen, TRACE_KEPT));
}

// poll() is told what to wait for in the array that it fills; epoll_wait() is told nothing.
static bool fills_in_place(const struct call *c) {
  return takes(c->desc, KIND_COUNT8) && !takes(c->desc, KIND_FD);
}

static struct trace_record *begin(const struct call *c, uint64_t start, uint8_t flags) {
  uint64_t next = atomic_fetch_add_explicit(&trace->header.next, 1, memory_order_relaxed);
  struct trace_record *rec = &trace->record[next & slot_mask];
  if (cached_tid == 0) {
    cached_pid = (uint32_t)getpid();
    cached_tid = (uint32_t)syscall(SYS_gettid);
  }
  atomic_store_explicit(&rec->start_ns, 0, memory_order_release);
  atomic_store_explicit(&rec->end_ns, 0, memory_order_relaxed);
  rec->pid = cached_pid;
  rec->tid = cached_tid;
  rec->call = (uint16_t)c->desc->id;
  rec->flags = flags;
  rec->preview_bytes = 0;
  rec->result = 0;
  for (int i = 0; i < TRACE_NUMBERS; i++) rec->number[i] = i < c->numbers ? c->number[i] : 0;
  if (takes(c->desc, KIND_IN) || takes(c->desc, KIND_IN16) || fills_in_place(c)) keep_preview(rec, c, c->len);
  if (c->text != NULL) keep_long(rec, (const uint8_t *)c->text, strlen(c->text));
  if (is_message(c)) keep_message(rec, c, takes(c->desc, KIND_CONTROL));
  // Of a call that does not come back, nothing could say that it is over.
  if (c->desc->result == RESULT_NEVER) atomic_store_explicit(&rec->end_ns, start, memory_order_relaxed);
  atomic_store_explicit(&rec->start_ns, start, memory_order_release);
  return rec;
}

// What the kernel wrote: `result` bytes for read-like calls, the answered length for value-result ones,
// whole elements for poll and epoll_wait.
static size_t bytes_out(const struct call *c, long result) {
  if (takes(c->desc, KIND_OUT16)) return c->len;
  if (c->lenref != NULL) return c->lenvalue < c->len ? c->lenvalue : c->len;
  if (takes(c->desc, KIND_COUNT8)) return fills_in_place(c) ? c->len : (size_t)result * 8; // epoll_wait: from the front
  return (size_t)result < c->len ? (size_t)result : c->len; // recv with MSG_TRUNC returns what was there
}

static bool close_one(int fd) {
  fds_release(fd);
  (void)close(fd);
  return false;
}

// The call is made, and then says that it failed. Descriptors that it made are gone again: a kernel that fails so late
// leaves none behind either.
static long make_and_fail(struct call *c, int32_t errno_value) {
  int fd;
  long made = c->desc->enter(c);
  if (made >= 0 && c->desc->result == RESULT_FD && !(takes(c->desc, KIND_FD) && c->number[0] == made))
    (void)close((int)made);
  if (made >= 0 && takes(c->desc, KIND_OUT8))
    for (int i = 0; i < 2; i++) (void)close_one(c->pair[i]);
  if (made >= 0 && takes(c->desc, KIND_ROOM)) (void)message_names(c, close_one, &fd);
  return -(long)errno_value;
}

static long carry_out(struct call *c, uint8_t flags, const struct fault_rule *fault) {
  if (flags & FLAG_INJECTED_ERRNO) return -(long)fault->value;
  return flags & FLAG_INJECTED_AFTER ? make_and_fail(c, fault->value) : c->desc->enter(c);
}

long trace_call(struct call *c) {
  uint8_t flags = 0;
  long result = 0;
  const struct fault_rule *fault = trace->header.rules > 0 ? plan(c) : NULL;
  if (fault != NULL && fault->effect == EFFECT_SHORT && fault->value >= 0 && c->len > (size_t)fault->value) {
    c->len = (size_t)fault->value;
    flags |= FLAG_INJECTED_SHORT;
  }
  if (fault != NULL && fault->effect == EFFECT_ERRNO) flags |= FLAG_INJECTED_ERRNO;
  if (fault != NULL && fault->effect == EFFECT_AFTER) flags |= FLAG_INJECTED_AFTER;
  if (!trace->header.recording) return carry_out(c, flags, fault);

  uint64_t start = now_ns();
  struct trace_record *rec = begin(c, start, flags);
  result = carry_out(c, flags, fault);
  // A call that blocked while the ring went all the way round has lost its slot to a later one. And fork() comes
  // back twice: the record is the parent's.
  if (atomic_load_explicit(&rec->start_ns, memory_order_relaxed) != start || rec->tid != cached_tid)
    return result;
  rec->result = (int32_t)result;
  if (result >= 0 && (takes(c->desc, KIND_OUT) || takes(c->desc, KIND_OUT16)))
    keep_preview(rec, c, bytes_out(c, result));
  if (result == 0 && takes(c->desc, KIND_OUT8)) keep_bytes(rec, c->pair, sizeof c->pair);
  if (result >= 0 && takes(c->desc, KIND_ROOM)) keep_message(rec, c, true);
  if (result == 0 && takes(c->desc, KIND_STAT)) memcpy(more_of(rec)->kept, c->buf, TRACE_KEPT);
  if (result > 0 && takes(c->desc, KIND_STATUS) && c->lenref != NULL) keep_bytes(rec, &c->lenvalue, sizeof c->lenvalue);
  atomic_store_explicit(&rec->end_ns, now_ns(), memory_order_release);
  return result;
}
