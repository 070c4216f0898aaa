// Signals: sigaction(2), sigprocmask(2), sigtimedwait(2), signalfd(2), ppoll(2). One system call each.
//
// JavaScript cannot run inside a handler, so the only handler is one that counts. Signal sets are words of 32 bits,
// bit `sig - 1` for each signal: the standard ones.

#include <dirent.h>
#include <poll.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/signalfd.h>
#include <sys/syscall.h>
#include <time.h>
#include <ucontext.h>
#include <unistd.h>

#include "call.h"
#include "process.h"

enum { HANDLER_DFL = 0, HANDLER_IGN = 1, HANDLER_COUNT = 2 };

static _Atomic(int) counts[SIGNALS + 1];

static void count(int sig) { atomic_fetch_add_explicit(&counts[sig], 1, memory_order_relaxed); }

int signals_take(int sig) { return atomic_exchange_explicit(&counts[sig], 0, memory_order_relaxed); }

// Those by which the processor reports a mistake, and that V8 lives on.
static const int nodes_own[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGABRT, SIGSYS, SIGPROF};
enum { NODES_OWN = sizeof nodes_own / sizeof nodes_own[0] };

static bool belongs_to_node(int sig) {
  for (int i = 0; i < NODES_OWN; i++)
    if (nodes_own[i] == sig) return true;
  return false;
}

void signals_begin(void) {
  for (int sig = 1; sig <= SIGNALS; sig++) {
    (void)signals_take(sig);
    struct sigaction action;
    if (belongs_to_node(sig) || sigaction(sig, NULL, &action) == -1) continue;
    bool ours = (action.sa_flags & SA_SIGINFO) == 0 &&
                (action.sa_handler == SIG_DFL || action.sa_handler == SIG_IGN || action.sa_handler == count);
    action = (struct sigaction){.sa_handler = SIG_DFL};
    if (!ours) (void)sigaction(sig, &action, NULL);
  }
}

SYSCALL(sigaction) {
  int sig = c->number[0], handler = c->number[1], flags = c->number[2];
  if (sig < 1 || sig > SIGNALS || belongs_to_node(sig)) return -EINVAL;
  if (handler < HANDLER_DFL || handler > HANDLER_COUNT || (flags & ~(SA_RESTART | SA_NOCLDSTOP | SA_NOCLDWAIT)) != 0)
    return -EINVAL;
  struct sigaction action = {.sa_flags = flags};
  action.sa_handler = handler == HANDLER_DFL ? SIG_DFL : handler == HANDLER_IGN ? SIG_IGN : count;
  sigemptyset(&action.sa_mask);
  return result_or_errno(sigaction(sig, &action, NULL));
}

static sigset_t set_of(int32_t word) {
  sigset_t set;
  sigemptyset(&set);
  for (int sig = 1; sig <= SIGNALS; sig++)
    if (((uint32_t)word >> (sig - 1)) & 1) sigaddset(&set, sig);
  return set;
}

// A signal for the process goes to any thread that does not block it. Node's own threads block almost none, so what
// the program blocks would reach one of them and end it. They have no use for signals, and each has its mask filled
// by a handler that runs in it: the mask that sigreturn(2) restores is the one in its context.

static _Atomic(int) quieted;
static pthread_mutex_t quiet_lock = PTHREAD_MUTEX_INITIALIZER;

enum { KERNEL_SET_BYTES = 8 }; // of sigset_t in the frame of a handler; glibc's is longer

static void fill_mask(int sig, siginfo_t *info, void *context) {
  (void)sig, (void)info;
  uint64_t mask = UINT64_MAX; // but a thread that makes a mistake is told
  for (int i = 0; i < NODES_OWN; i++) mask &= ~(UINT64_C(1) << (nodes_own[i] - 1));
  // With 32 to 34 the C library calls its threads: setuid() would wait for their answer for ever. nptl(7)
  mask &= ~(UINT64_C(7) << 31);
  memcpy(&((ucontext_t *)context)->uc_sigmask, &mask, KERNEL_SET_BYTES);
  atomic_fetch_add(&quieted, 1);
}

static bool takes_signal(const char *tid, int sig) {
  char path[64], line[128];
  unsigned long long blocked = 0;
  snprintf(path, sizeof path, "/proc/self/task/%.16s/status", tid);
  FILE *status = fopen(path, "re");
  while (status != NULL && fgets(line, sizeof line, status) != NULL)
    if (sscanf(line, "SigBlk: %llx", &blocked) == 1) break;
  if (status != NULL) fclose(status);
  return ((blocked >> (sig - 1)) & 1) == 0;
}

// The handler stays: a thread that had no processor in all this time still has the signal to come.
static long quiet_other_threads(void) {
  const int sig = SIGRTMAX - 3; // neither Node nor the C library uses it
  DIR *tasks = opendir("/proc/self/task");
  if (tasks == NULL) return -errno;
  struct sigaction action = {.sa_sigaction = fill_mask, .sa_flags = SA_RESTART | SA_SIGINFO};
  sigfillset(&action.sa_mask);
  sigaction(sig, &action, NULL);
  int told = 0, was = atomic_load(&quieted);
  for (struct dirent *task; (task = readdir(tasks)) != NULL;) {
    pid_t tid = atoi(task->d_name);
    if (tid > 0 && tid != gettid() && takes_signal(task->d_name, sig) && syscall(SYS_tgkill, getpid(), tid, sig) == 0)
      told++;
  }
  closedir(tasks);
  for (int looks = 0; atomic_load(&quieted) - was < told && looks < 20000; looks++) sched_yield();
  return 0;
}

SYSCALL(sigprocmask) {
  sigset_t set = set_of(c->number[1]);
  pthread_mutex_lock(&quiet_lock); // or two threads would count each other's answers
  long wrong = gettid() == getpid() ? quiet_other_threads() : 0;
  pthread_mutex_unlock(&quiet_lock);
  return wrong < 0 ? wrong : result_or_errno(sigprocmask(c->number[0], &set, NULL));
}

SYSCALL(signalfd) {
  sigset_t set = set_of(c->number[1]);
  return result_or_errno(signalfd(c->number[0], &set, c->number[2]));
}

SYSCALL(ppoll) {
  sigset_t set = set_of(c->number[2]);
  int ms = c->number[1];
  struct timespec timeout = {.tv_sec = ms / 1000, .tv_nsec = ms % 1000 * 1000000L};
  return result_or_errno(ppoll((struct pollfd *)c->buf, (nfds_t)c->number[0], ms < 0 ? NULL : &timeout, &set));
}

SYSCALL(sigtimedwait) {
  sigset_t set = set_of(c->number[0]);
  int ms = c->number[1];
  struct timespec timeout = {.tv_sec = ms / 1000, .tv_nsec = ms % 1000 * 1000000L};
  return result_or_errno(ms < 0 ? sigwaitinfo(&set, NULL) : sigtimedwait(&set, NULL, &timeout));
}
