// Processes: fork(2), _exit(2), execve(2), waitpid(2), kill(2), getpid(2), getppid(2), dup2(2), pipe2(2), open(2),
// prctl(2). One system call each; what fork() must do besides, because this process is Node, stands there.

#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "call.h"
#include "process.h"

// Which processes this program has made and nobody has waited for, children of children included: the page is
// shared by all of them. An entry is 0 when it is free, and its maker's while its process is being made.
//
// Pids are used again, so an entry holds when its process began as well: start << PID_BITS | pid, the start in
// clock ticks as /proc says it, 0 when it could not be read. Nobody is stopped or ended by an old number.
enum { PID_BITS = 22 }; // PID_MAX_LIMIT in linux/threads.h
struct family {
  _Atomic(uint64_t) root; // who made the page
  _Atomic(uint64_t) member[FAMILY_MOST];
};
static struct family *family;

static pid_t pid_of(uint64_t entry) { return (pid_t)(entry & ((UINT64_C(1) << PID_BITS) - 1)); }

static bool is_gone(pid_t pid) { return kill(pid, 0) == -1 && errno == ESRCH; }

// When a process began; 0 when it is gone, or no descriptor is left to ask with. Field 22 of proc_pid_stat(5).
static uint64_t start_of(pid_t pid) {
  char path[32], text[1024];
  snprintf(path, sizeof path, "/proc/%d/stat", pid);
  int fd = open(path, O_RDONLY | O_CLOEXEC);
  ssize_t n = fd == -1 ? -1 : read(fd, text, sizeof text - 1);
  if (fd != -1) close(fd);
  if (n <= 0) return 0;
  text[n] = 0;
  const char *at = strrchr(text, ')'); // the name may hold spaces and parentheses
  for (int field = 2; at != NULL && field < 22; field++) at = strchr(at + 1, ' ');
  return at == NULL ? 0 : strtoull(at, NULL, 10);
}

static uint64_t entry_of(pid_t pid) { return start_of(pid) << PID_BITS | (uint64_t)pid; }

// Whether the process of an entry is there, be it as a zombie.
static bool is_there(uint64_t entry) {
  uint64_t began = start_of(pid_of(entry));
  return began == 0 || entry >> PID_BITS == 0 ? !is_gone(pid_of(entry)) : began == entry >> PID_BITS;
}

static _Atomic(uint64_t) *free_place(void) {
  uint64_t self = entry_of(getpid());
  if (family == NULL) {
    void *at = mmap(NULL, sizeof *family, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (at == MAP_FAILED) return NULL;
    family = at;
    atomic_store(&family->root, self);
  }
  for (int i = 0; i < FAMILY_MOST; i++) {
    uint64_t entry = atomic_load(&family->member[i]);
    // An orphan is waited for by somebody else, and so is a child whose parent ignores SIGCHLD.
    if (entry != 0 && is_there(entry)) continue;
    if (atomic_compare_exchange_strong(&family->member[i], &entry, self)) return &family->member[i];
  }
  return NULL;
}

static bool is_family(pid_t pid) {
  if (pid == getpid()) return true;
  if (family == NULL) return false;
  uint64_t root = atomic_load(&family->root);
  if (pid_of(root) == pid) return is_there(root);
  for (int i = 0; i < FAMILY_MOST; i++) {
    uint64_t entry = atomic_load(&family->member[i]);
    if (entry != 0 && pid_of(entry) == pid) return is_there(entry);
  }
  return false;
}

static void forget(pid_t pid) {
  for (int i = 0; family != NULL && i < FAMILY_MOST; i++) {
    uint64_t entry = atomic_load(&family->member[i]);
    if (pid_of(entry) == pid && atomic_compare_exchange_strong(&family->member[i], &entry, 0)) return;
  }
}

// Whether this process may fork

static _Atomic(int) environments; // of Node: the main thread, and each worker thread that has loaded the addon
static _Thread_local int loaded;  // how often in this thread: under two names it is loaded twice
static _Atomic(bool) single_threaded;

void process_environment(bool begins, bool without_threads) {
  if (begins ? loaded++ == 0 : --loaded == 0) atomic_fetch_add(&environments, begins ? 1 : -1);
  if (begins && gettid() == getpid()) atomic_store(&single_threaded, without_threads);
}

const char *process_refuses_fork(void) {
  if (gettid() != getpid()) return "fork: a worker thread must not; its main thread does not exist in a child";
  if (!atomic_load(&single_threaded))
    return "fork: V8's own threads do not exist in a child, which would wait for them for ever; start node with "
           "--single-threaded";
  if (atomic_load(&environments) > 1)
    return "fork: worker threads run, and do not exist in a child; join them first";
  return NULL;
}

// V8 marks its pages MADV_DONTFORK: a child would find a hole where its heap was. Which pages those are only
// smaps tells, and slowly; on all the others MADV_DOFORK changes nothing. madvise(2)
static long let_pages_be_inherited(void) {
  FILE *maps = fopen("/proc/self/maps", "re");
  if (maps == NULL) return -errno;
  char line[PATH_MAX + 128];
  while (fgets(line, sizeof line, maps) != NULL) {
    unsigned long start, end;
    char access[5];
    int name = 0;
    if (sscanf(line, "%lx-%lx %4s %*s %*s %*s %n", &start, &end, access, &name) != 3) continue;
    bool anonymous = line[name] == 0 || strncmp(&line[name], "[anon:", 6) == 0;
    if (access[3] == 'p' && anonymous) (void)madvise((void *)start, end - start, MADV_DOFORK);
  }
  fclose(maps);
  return 0;
}

SYSCALL(fork) {
  (void)c;
  _Atomic(uint64_t) *place = free_place();
  if (place == NULL) return -EAGAIN; // as at RLIMIT_NPROC
  long wrong = let_pages_be_inherited();
  if (wrong < 0) {
    atomic_store(place, 0);
    return wrong;
  }
  // A signal that comes before the child has let go of Node's handlers would be told to the parent's event loop.
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  pid_t pid = fork();
  int error = errno;
  if (pid == 0) {
    atomic_store(place, entry_of(getpid()));
    signals_begin();
  } else
    atomic_store(place, pid == -1 ? 0 : entry_of(pid));
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  errno = error;
  return result_or_errno(pid);
}

SYSCALL(_exit) { _exit(c->number[0]); }

extern char **environ;

SYSCALL(execve) {
  return result_or_errno(execve(c->text, c->list[0], c->list[1] == NULL ? environ : c->list[1]));
}

SYSCALL(waitpid) {
  int status = (int)c->lenvalue; // stays as it is when no child has ended
  pid_t pid = waitpid(c->number[0], &status, c->number[1]);
  if (pid > 0 && (WIFEXITED(status) || WIFSIGNALED(status))) forget(pid);
  c->lenvalue = (uint32_t)status;
  return result_or_errno(pid);
}

// A process of this program, or its own process group if one of them leads it: as root, a mistaken number would
// reach anybody, and a group may be that of the script which has started us.
static bool is_own(pid_t target) {
  if (target > 0) return is_family(target);
  pid_t group = getpgrp();
  return (target == 0 || target == -group) && is_family(group);
}

SYSCALL(kill) {
  pid_t target = c->number[0];
  if (target == INT32_MIN) return -ESRCH; // as the kernel says; it has no opposite
  if (!is_own(target)) return target != -1 && target != 0 && is_gone(target) ? -ESRCH : -EPERM;
  return result_or_errno(kill(target, c->number[1]));
}

SYSCALL(getpid) {
  (void)c;
  return getpid();
}

SYSCALL(getppid) {
  (void)c;
  return getppid();
}

SYSCALL(dup2) { return result_or_errno(dup2(c->number[0], c->number[1])); }

SYSCALL(pipe2) {
  if (pipe2(c->pair, c->number[0]) == -1) return -errno;
  for (int i = 0; i < 2; i++) fds_claim(c->pair[i]);
  return 0;
}

SYSCALL(open) { return result_or_errno(open(c->text, c->number[0], c->number[1])); }

// The others name memory, or would change Node behind its back.
SYSCALL(prctl) {
  if (c->number[0] != PR_SET_PDEATHSIG && c->number[0] != PR_SET_CHILD_SUBREAPER) return -EINVAL;
  return result_or_errno(prctl(c->number[0], (unsigned long)c->number[1], 0, 0, 0));
}
