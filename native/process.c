// Processes: fork(2), _exit(2), execve(2), waitpid(2), kill(2), getpid(2), getppid(2), dup2(2), pipe2(2), open(2),
// prctl(2). One system call each; what fork() must do besides, because this process is Node, stands there.

#include <dirent.h>
#include <fcntl.h>
#include <limits.h>
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

// Which processes this program has made and that have not been waited for, children of children included: the
// page is shared by all of them. An entry is a pid, 0 when it is free, -1 while its process is being made.
struct family {
  _Atomic(pid_t) root; // who made the page
  _Atomic(pid_t) member[FAMILY_MOST];
};
static struct family *family;

static _Atomic(int) environments; // of Node: the main thread, and each worker thread that has loaded the addon

void process_environment(int change) { atomic_fetch_add(&environments, change); }

// Whether the option is on node's command line: behind the program's name it is one of the program's own.
static bool is_single_threaded(void) {
  static char text[1 << 16];
  int fd = open("/proc/self/cmdline", O_RDONLY | O_CLOEXEC);
  ssize_t n = fd == -1 ? -1 : read(fd, text, sizeof text - 1);
  if (fd != -1) close(fd);
  if (n <= 0) return false;
  text[n] = 0;
  bool value = false; // of the option before it: --import tsx
  for (char *at = text + strlen(text) + 1; at < text + n; at += strlen(at) + 1) {
    if (strcmp(at, "--single-threaded") == 0) return true;
    if (at[0] != '-' && !value) return false;
    value = at[0] == '-' && strchr(at, '=') == NULL;
  }
  return false;
}

const char *process_refuses_fork(void) {
  if (!is_single_threaded())
    return "fork: V8's own threads do not exist in a child, which would wait for them for ever; start node with "
           "--single-threaded";
  if (atomic_load(&environments) > 1)
    return "fork: worker threads run, and do not exist in a child; join them first";
  return NULL;
}

static bool is_gone(pid_t pid) { return kill(pid, 0) == -1 && errno == ESRCH; }

static _Atomic(pid_t) *free_place(void) {
  if (family == NULL) {
    void *at = mmap(NULL, sizeof *family, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (at == MAP_FAILED) return NULL;
    family = at;
    atomic_store(&family->root, getpid());
  }
  for (int i = 0; i < FAMILY_MOST; i++) {
    pid_t pid = atomic_load(&family->member[i]);
    if (pid > 0 && is_gone(pid)) atomic_compare_exchange_strong(&family->member[i], &pid, 0); // pid is now 0 or new
    pid_t none = 0;
    if (atomic_compare_exchange_strong(&family->member[i], &none, -1)) return &family->member[i];
  }
  return NULL;
}

static bool is_family(pid_t pid) {
  if (pid == getpid()) return true;
  if (family == NULL) return false;
  for (int i = 0; i < FAMILY_MOST; i++)
    if (atomic_load(&family->member[i]) == pid) return true;
  return pid == atomic_load(&family->root);
}

static void forget(pid_t pid) {
  for (int i = 0; family != NULL && i < FAMILY_MOST; i++)
    if (atomic_compare_exchange_strong(&family->member[i], &(pid_t){pid}, 0)) return;
}

// V8 marks its pages MADV_DONTFORK: a child would find a hole where its heap was. Which pages those are only
// smaps tells, and slowly; on all the others MADV_DOFORK changes nothing. madvise(2)
static void let_pages_be_inherited(void) {
  FILE *maps = fopen("/proc/self/maps", "re");
  char line[PATH_MAX + 128];
  while (maps != NULL && fgets(line, sizeof line, maps) != NULL) {
    unsigned long start, end;
    char access[5];
    int path = 0;
    if (sscanf(line, "%lx-%lx %4s %*s %*s %*s %n", &start, &end, access, &path) != 3) continue;
    if (access[3] == 'p' && line[path] == 0) (void)madvise((void *)start, end - start, MADV_DOFORK);
  }
  if (maps != NULL) fclose(maps);
}

SYSCALL(fork) {
  (void)c;
  _Atomic(pid_t) *place = free_place();
  if (place == NULL) return -EAGAIN; // as at RLIMIT_NPROC
  let_pages_be_inherited();
  pid_t pid = fork();
  int error = errno;
  if (pid == 0) {
    atomic_store(place, getpid());
    signals_forget();
  } else
    atomic_store(place, pid == -1 ? 0 : pid);
  errno = error;
  return result_or_errno(pid);
}

SYSCALL(_exit) { _exit(c->number[0]); }

extern char **environ;

SYSCALL(execve) {
  return result_or_errno(execve(c->text, c->list[0], c->list[1] == NULL ? environ : c->list[1]));
}

SYSCALL(waitpid) {
  int status = 0;
  pid_t pid = waitpid(c->number[0], &status, c->number[1]);
  if (pid > 0 && (WIFEXITED(status) || WIFSIGNALED(status))) forget(pid);
  c->lenvalue = (uint32_t)status;
  return result_or_errno(pid);
}

// Only of this program: as root, a mistaken number would reach anybody.
SYSCALL(kill) {
  pid_t pid = c->number[0];
  bool own = pid > 0 ? is_family(pid) : pid == 0 || (pid != -1 && -pid == getpgrp());
  if (!own) return is_gone(pid) && pid != -1 ? -ESRCH : -EPERM;
  return result_or_errno(kill(pid, c->number[1]));
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
  int fd[2];
  if (pipe2(fd, c->number[0]) == -1) return -errno;
  fds_claim(fd[0]);
  fds_claim(fd[1]);
  memcpy(c->buf, fd, sizeof fd);
  return 0;
}

SYSCALL(open) { return result_or_errno(open(c->text, c->number[0], c->number[1])); }

// The others name memory, or would change Node behind its back.
SYSCALL(prctl) {
  if (c->number[0] != PR_SET_PDEATHSIG && c->number[0] != PR_SET_CHILD_SUBREAPER) return -EINVAL;
  return result_or_errno(prctl(c->number[0], (unsigned long)c->number[1], 0, 0, 0));
}
