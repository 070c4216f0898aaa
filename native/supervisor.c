// Runs one program that is not to be trusted, within limits, and leaves nothing of it behind.
//
//   supervisor --lifeline FD --status FD [--time MS] [--processes N] [--nofile N] [--data MIB] [--cpu S]
//              [--cwd DIR] -- PROGRAM ARGS...
//
// The program gets a session of its own. This process is a child subreaper, so that whatever the program
// starts, daemons included, comes back to it as a child once its parent is gone. It waits for the program's
// end, the end of the lifeline (the caller is gone or has had enough), the deadline, or too many processes;
// then it kills every descendant until none is left, writes one line of JSON to the status descriptor and
// exits 0.
//
// Left out: a program that changes its uid, and memory that is shared between processes (no cgroups needed).
// Sources: prctl(2), setsid(2), signalfd(2), getrlimit(2), proc(5).

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

struct options {
  int lifeline, status;
  long time_ms, processes, nofile, data_mib, cpu_s;
  const char *cwd;
  char **program;
};

struct outcome {
  const char *reason;
  int wait_status;
  bool reaped; // the direct child
  bool alone;  // at the last look it had nothing below it
  int left_behind;
  char error[160];
};

// ALONE_MS: longer than one program takes to end once it is killed.
enum { LOOK_EVERY_MS = 20, ALONE_MS = 20, MAX_FOUND = 4096 };

static long now_ms(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1000L + t.tv_nsec / 1000000L;
}

static void usage(const char *wrong) {
  fprintf(
      stderr,
      "supervisor: %s\nusage: supervisor --lifeline FD --status FD [--time MS] [--processes N] [--nofile N] "
      "[--data MIB] [--cpu S] [--cwd DIR] -- PROGRAM ARGS...\n",
      wrong);
  exit(2);
}

static long number(const char *text, const char *flag) {
  char *end;
  errno = 0;
  long value = text != NULL ? strtol(text, &end, 10) : -1;
  if (text == NULL || errno != 0 || *end != 0 || end == text || value < 0) usage(flag);
  return value;
}

static struct options parse(int argc, char **argv) {
  struct options o = {.lifeline = -1, .status = -1, .time_ms = 60000};
  for (int i = 1; i < argc; i += 2) {
    const char *flag = argv[i], *value = argv[i + 1];
    if (strcmp(flag, "--") == 0) {
      o.program = &argv[i + 1];
      break;
    }
    if (strcmp(flag, "--lifeline") == 0)
      o.lifeline = (int)number(value, flag);
    else if (strcmp(flag, "--status") == 0)
      o.status = (int)number(value, flag);
    else if (strcmp(flag, "--time") == 0)
      o.time_ms = number(value, flag);
    else if (strcmp(flag, "--processes") == 0)
      o.processes = number(value, flag);
    else if (strcmp(flag, "--nofile") == 0)
      o.nofile = number(value, flag);
    else if (strcmp(flag, "--data") == 0)
      o.data_mib = number(value, flag);
    else if (strcmp(flag, "--cpu") == 0)
      o.cpu_s = number(value, flag);
    else if (strcmp(flag, "--cwd") == 0 && value != NULL)
      o.cwd = value;
    else
      usage(flag);
  }
  if (o.program == NULL || o.program[0] == NULL) usage("no program");
  if (fcntl(o.lifeline, F_SETFD, FD_CLOEXEC) == -1) usage("--lifeline is not an open descriptor");
  if (fcntl(o.status, F_SETFD, FD_CLOEXEC) == -1) usage("--status is not an open descriptor");
  return o;
}

static void limit(int resource, long value) {
  struct rlimit r;
  if (value == 0 || getrlimit(resource, &r) == -1) return;
  rlim_t wanted = (rlim_t)value;
  if (r.rlim_max != RLIM_INFINITY && wanted > r.rlim_max) wanted = r.rlim_max;
  r.rlim_cur = r.rlim_max = wanted;
  setrlimit(resource, &r);
}

// In the child, between fork and exec: async-signal-safe calls only. exec's errno goes up the pipe.
static void become_program(const struct options *o, pid_t supervisor, int error_fd) {
  setsid();
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != supervisor) _exit(127); // it died before the line above could tell the kernel
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  limit(RLIMIT_NOFILE, o->nofile);
  limit(RLIMIT_DATA, o->data_mib * 1024 * 1024);
  limit(RLIMIT_CPU, o->cpu_s);
  for (int sig = 1; sig < NSIG; sig++) signal(sig, SIG_DFL);
  sigset_t empty;
  sigemptyset(&empty);
  sigprocmask(SIG_SETMASK, &empty, NULL);
  if (o->cwd == NULL || chdir(o->cwd) == 0) execvp(o->program[0], o->program);
  int error = errno;
  if (write(error_fd, &error, sizeof error) != sizeof error) _exit(126);
  _exit(127);
}

struct process {
  pid_t pid, parent;
  bool ours, zombie;
};

static int list_processes(struct process *list) {
  DIR *proc = opendir("/proc");
  int count = 0;
  for (struct dirent *e; proc != NULL && count < MAX_FOUND && (e = readdir(proc)) != NULL;) {
    char path[300], text[512];
    if (e->d_name[0] < '0' || e->d_name[0] > '9') continue;
    snprintf(path, sizeof path, "/proc/%s/stat", e->d_name);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd == -1) continue; // it ended between readdir and open
    ssize_t n = read(fd, text, sizeof text - 1);
    close(fd);
    if (n <= 0) continue;
    text[n] = 0;
    char *after = strrchr(text, ')'), state;
    int parent;
    if (after == NULL || sscanf(after + 1, " %c %d", &state, &parent) != 2) continue;
    list[count++] = (struct process){atoi(e->d_name), parent, false, state == 'Z'};
  }
  if (proc != NULL) closedir(proc);
  return count;
}

// Descendants of this process that still run; with `sig` not 0, sends it to each.
static int descendants(int sig) {
  static struct process list[MAX_FOUND];
  int count = list_processes(list), found = 0;
  for (bool grew = true; grew;) {
    grew = false;
    for (int i = 0; i < count; i++) {
      bool ours = list[i].parent == getpid();
      for (int j = 0; !ours && !list[i].ours && j < count; j++)
        ours = list[j].ours && list[j].pid == list[i].parent;
      if (ours && !list[i].ours) grew = list[i].ours = true;
    }
  }
  for (int i = 0; i < count; i++) {
    if (!list[i].ours || list[i].zombie) continue;
    found++;
    if (sig != 0) kill(list[i].pid, sig);
  }
  return found;
}

static bool is_zombie(pid_t pid) {
  char path[64], text[512];
  snprintf(path, sizeof path, "/proc/%d/stat", pid);
  int fd = open(path, O_RDONLY | O_CLOEXEC);
  ssize_t n = fd == -1 ? -1 : read(fd, text, sizeof text - 1);
  if (fd != -1) close(fd);
  if (n <= 0) return true; // it has ended
  text[n] = 0;
  char *after = strrchr(text, ')');
  return after != NULL && after[1] != 0 && after[2] == 'Z';
}

// Counts what runs below a process, over all its threads; -1 when the kernel does not say
// (CONFIG_PROC_CHILDREN). One that ends meanwhile may hide others from this look.
static int count_below(pid_t pid) {
  char path[64];
  snprintf(path, sizeof path, "/proc/%d/task", pid);
  DIR *tasks = opendir(path);
  if (tasks == NULL) return 0; // it has ended
  int count = 0;
  for (struct dirent *e; count >= 0 && (e = readdir(tasks)) != NULL;) {
    if (e->d_name[0] == '.') continue;
    char file[96], text[4096];
    snprintf(file, sizeof file, "%.12s/children", e->d_name);
    int fd = openat(dirfd(tasks), file, O_RDONLY | O_CLOEXEC);
    if (fd == -1 && errno == ENOENT && faccessat(dirfd(tasks), e->d_name, F_OK, 0) == 0) count = -1;
    if (fd == -1) continue;
    ssize_t n = read(fd, text, sizeof text - 1);
    close(fd);
    text[n > 0 ? n : 0] = 0;
    char *at = text;
    for (long one; count >= 0 && (one = strtol(at, &at, 10)) > 0;) {
      int below = count_below((pid_t)one);
      count = below == -1 ? -1 : count + below + !is_zombie((pid_t)one);
    }
  }
  closedir(tasks);
  return count;
}

// The program and all that it has started. Only where the kernel does not say it is a walk over all of /proc.
static int count_processes(void) {
  int count = count_below(getpid());
  return count == -1 ? descendants(0) : count;
}

static void reap(pid_t child, struct outcome *out) {
  int status;
  for (pid_t pid; (pid = waitpid(-1, &status, WNOHANG)) > 0;) {
    if (pid != child) continue;
    out->reaped = true;
    out->wait_status = status;
  }
}

// A descendant has a parent that is one, or this process, which takes orphans in: without children there are none.
static bool no_children(void) {
  siginfo_t info;
  return waitid(P_ALL, 0, &info, WEXITED | WNOHANG | WNOWAIT) == -1 && errno == ECHILD;
}

// Waits until nothing is left, or for so many ms. The end of each child is heard of by SIGCHLD.
static bool all_ended(pid_t child, int signal_fd, struct outcome *out, int ms) {
  for (long until = now_ms() + ms, left = ms; left > 0; left = until - now_ms()) {
    struct pollfd ends = {.fd = signal_fd, .events = POLLIN};
    poll(&ends, 1, (int)left);
    struct signalfd_siginfo info;
    while (read(signal_fd, &info, sizeof info) == sizeof info) continue;
    reap(child, out);
    if (no_children()) return true;
  }
  return false;
}

static void kill_all(pid_t child, int signal_fd, struct outcome *out) {
  // The whole group at once, before a storm can grow. Only while the child is ours to reap: afterwards its
  // number, and so the group's, may belong to somebody else.
  if (!out->reaped) kill(-child, SIGKILL);
  if (no_children() || (out->alone && all_ended(child, signal_fd, out, ALONE_MS))) return;
  for (int rounds = 0; rounds < 500; rounds++) {
    descendants(SIGKILL);
    if (all_ended(child, signal_fd, out, 2)) return;
  }
}

static void watch(const struct options *o, pid_t child, int signal_fd, struct outcome *out) {
  long deadline = now_ms() + o->time_ms;
  while (out->reason == NULL) {
    struct pollfd fds[2] = {{.fd = o->lifeline, .events = POLLIN | POLLHUP},
                            {.fd = signal_fd, .events = POLLIN}};
    poll(fds, 2, o->processes > 0 ? LOOK_EVERY_MS : (int)(deadline - now_ms() > 0 ? deadline - now_ms() : 0));
    struct signalfd_siginfo info;
    while (read(signal_fd, &info, sizeof info) == sizeof info)
      if (info.ssi_signo != SIGCHLD) out->reason = "lifeline";
    reap(child, out);
    char byte;
    if (out->reaped)
      out->reason = "exited";
    else if (fds[0].revents != 0 && read(o->lifeline, &byte, 1) <= 0)
      out->reason = "lifeline";
    else if (now_ms() >= deadline)
      out->reason = "time";
    else if (o->processes > 0) {
      out->left_behind = count_processes();
      out->alone = out->left_behind == 1;
      if (out->left_behind > o->processes) out->reason = "processes";
    }
  }
  if (out->reaped) out->left_behind = no_children() ? 0 : descendants(0);
}

static void quote(char *to, size_t size, const char *from) {
  size_t at = 0;
  for (; *from != 0 && at + 2 < size; from++)
    if (*from != '"' && *from != '\\' && (unsigned char)*from >= 32) to[at++] = *from;
  to[at] = 0;
}

static void tell(const struct options *o, const struct outcome *out, long started) {
  struct rusage usage;
  getrusage(RUSAGE_CHILDREN, &usage);
  long cpu = (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000L +
             (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1000L;
  char code[16] = "null", signal_name[32] = "null", error[160], line[768];
  bool own_end = strcmp(out->reason, "exited") == 0;
  if (own_end && WIFEXITED(out->wait_status))
    snprintf(code, sizeof code, "%d", WEXITSTATUS(out->wait_status));
  if (own_end && WIFSIGNALED(out->wait_status)) {
    int sig = WTERMSIG(out->wait_status);
    static const struct {
      int sig;
      const char *name;
    } names[] = {{SIGSEGV, "SIGSEGV"}, {SIGABRT, "SIGABRT"}, {SIGBUS, "SIGBUS"},   {SIGILL, "SIGILL"},
                 {SIGTRAP, "SIGTRAP"}, {SIGKILL, "SIGKILL"}, {SIGTERM, "SIGTERM"}, {SIGPIPE, "SIGPIPE"},
                 {SIGXCPU, "SIGXCPU"}, {SIGFPE, "SIGFPE"},   {SIGINT, "SIGINT"},   {SIGHUP, "SIGHUP"}};
    snprintf(signal_name, sizeof signal_name, "\"signal %d\"", sig);
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
      if (names[i].sig == sig) snprintf(signal_name, sizeof signal_name, "\"%s\"", names[i].name);
  }
  quote(error, sizeof error, out->error);
  int n = snprintf(
      line, sizeof line,
      "{\"reason\":\"%s\",\"exitCode\":%s,\"signal\":%s,\"wallMs\":%ld,\"cpuMs\":%ld,\"maxRssKib\":%ld,"
      "\"leftBehind\":%d,\"error\":\"%s\"}\n",
      out->reason, code, signal_name, now_ms() - started, cpu, usage.ru_maxrss, out->left_behind, error);
  if (write(o->status, line, (size_t)n) != n) exit(1);
}

int main(int argc, char **argv) {
  struct options o = parse(argc, argv);
  long started = now_ms();
  sigset_t watched;
  sigemptyset(&watched);
  sigaddset(&watched, SIGCHLD);
  sigaddset(&watched, SIGTERM);
  sigaddset(&watched, SIGINT);
  sigaddset(&watched, SIGHUP);
  sigprocmask(SIG_BLOCK, &watched, NULL);
  signal(SIGPIPE, SIG_IGN); // the caller may be gone when the line is written
  int signal_fd = signalfd(-1, &watched, SFD_CLOEXEC | SFD_NONBLOCK);
  int error_pipe[2];
  if (signal_fd == -1 || pipe2(error_pipe, O_CLOEXEC) == -1) usage(strerror(errno));
  prctl(PR_SET_CHILD_SUBREAPER, 1);

  struct outcome out = {0};
  pid_t self = getpid(), child = fork();
  if (child == 0) become_program(&o, self, error_pipe[1]);
  close(error_pipe[1]);
  int error = child == -1 ? errno : 0;
  if (child != -1 && read(error_pipe[0], &error, sizeof error) != sizeof error) error = 0;
  if (error != 0) {
    out.reason = "failed";
    snprintf(out.error, sizeof out.error, "%s: %s", o.program[0], strerror(error));
    if (child != -1) waitpid(child, NULL, 0);
  } else {
    watch(&o, child, signal_fd, &out);
    kill_all(child, signal_fd, &out);
  }
  tell(&o, &out, started);
  return 0;
}
