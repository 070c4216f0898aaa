// What a thread, a process and a context switch cost on this machine; prints one JSON object.
//
//   cc -O2 -std=c11 -D_GNU_SOURCE -pthread cost.c -o cost && ./cost
//
// Every time is the smallest mean of RUNS runs: what disturbs a run only ever makes it longer. A run ends
// after its operations or after SLICE_NS, whichever comes first, so the whole takes a few seconds on a slow
// machine too. All of it happens on one CPU, except "two CPUs": waking somebody on another CPU is another
// price. A figure that could not be taken is null, and `problems` says why. Process limits are met with fewer
// threads. Left out: cache misses after a switch, which depend on what the program touches. Sources:
// pthread_create(3), fork(2), sched_setaffinity(2), madvise(2), proc(5) /proc/PID/status.

#include <errno.h>
#include <math.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { RUNS = 5, DIRTY_MIB = 64, THREADS = 500, CLIENTS = 10000, CALLS = 1000, LIMIT_S = 20 };
static const uint64_t SLICE_NS = 80 * 1000 * 1000;

// One operation; 0, or the errno value of what failed.
typedef int operation(void);

static struct { const char *figure, *why; } problems[8];
static int problem_count;

static void problem(const char *figure, int error) {
  if (problem_count == sizeof problems / sizeof problems[0]) return;
  problems[problem_count].figure = figure;
  problems[problem_count++].why = strerror(error);
}

static uint64_t now_ns(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (uint64_t)t.tv_sec * UINT64_C(1000000000) + (uint64_t)t.tv_nsec;
}

// Nanoseconds for one operation, or NAN.
static double measure(const char *figure, operation *op, int most) {
  double best = NAN;
  for (int run = 0; run < RUNS; run++) {
    uint64_t start = now_ns(), spent;
    int done = 0;
    do {
      int error = op();
      if (error != 0) {
        problem(figure, error);
        return NAN;
      }
      done++;
      spent = now_ns() - start;
    } while (done < most && spent < SLICE_NS);
    double each = (double)spent / done;
    if (isnan(best) || each < best) best = each;
  }
  return best;
}

static void pin(int cpu) {
  cpu_set_t only;
  CPU_ZERO(&only);
  CPU_SET(cpu, &only);
  if (sched_setaffinity(0, sizeof only, &only) == -1) {
    perror("sched_setaffinity");
    _exit(1);
  }
}

// The CPUs this process may use, the current one first: two of them are enough here.
static int find_cpus(int cpu[2]) {
  cpu_set_t allowed;
  if (sched_getaffinity(0, sizeof allowed, &allowed) == -1) {
    perror("sched_getaffinity");
    exit(1);
  }
  int current = sched_getcpu(), found = 0;
  if (current >= 0 && CPU_ISSET(current, &allowed)) cpu[found++] = current;
  for (int i = 0; i < CPU_SETSIZE && found < 2; i++) {
    if (CPU_ISSET(i, &allowed) && i != current) cpu[found++] = i;
  }
  return CPU_COUNT(&allowed);
}

static int empty_calls(void) {
  for (int i = 0; i < CALLS; i++) syscall(SYS_getppid);
  return 0;
}

static void *return_at_once(void *arg) { return arg; }

static int thread_once(void) {
  pthread_t thread;
  int error = pthread_create(&thread, NULL, return_at_once, NULL);
  return error != 0 ? error : pthread_join(thread, NULL);
}

static int reap(pid_t pid) {
  int status;
  while (waitpid(pid, &status, 0) == -1) {
    if (errno != EINTR) return errno;
  }
  return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? 0 : ENOEXEC;
}

static int fork_once(void) {
  pid_t pid = fork();
  if (pid == -1) return errno;
  if (pid == 0) _exit(0);
  return reap(pid);
}

static int exec_once(void) {
  pid_t pid = fork();
  if (pid == -1) return errno;
  if (pid == 0) {
    execl("/bin/true", "true", (char *)NULL);
    execl("/usr/bin/true", "true", (char *)NULL);
    _exit(127);
  }
  return reap(pid);
}

static double measure_dirty_fork(void) {
  size_t size = (size_t)DIRTY_MIB << 20;
  char *memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) {
    problem("forkDirtyUs", errno);
    return NAN;
  }
  // With 2 MiB pages there would be 512 times fewer entries for fork to copy. A kernel without them says
  // EINVAL.
  madvise(memory, size, MADV_NOHUGEPAGE);
  memset(memory, 1, size);
  double ns = measure("forkDirtyUs", fork_once, 10);
  munmap(memory, size);
  return ns;
}

static int ask[2], answer[2];

static void answer_until_end(int cpu) {
  char byte;
  close(ask[1]); // our own copy would keep the pipe open after the parent's end is closed
  close(answer[0]);
  pin(cpu);
  while (read(ask[0], &byte, 1) == 1 && write(answer[1], &byte, 1) == 1) continue;
  _exit(0);
}

static int round_trip(void) {
  char byte = 0;
  errno = EPIPE; // what a read of 0 bytes means here
  return write(ask[1], &byte, 1) == 1 && read(answer[0], &byte, 1) == 1 ? 0 : errno;
}

// A byte to another process and back is two switches. Both processes wait in read between them.
static double measure_switch(const char *figure, int cpu) {
  if (pipe(ask) == -1 || pipe(answer) == -1) {
    problem(figure, errno);
    return NAN;
  }
  double ns = NAN;
  pid_t pid = fork();
  if (pid == 0) answer_until_end(cpu);
  close(ask[0]);
  close(answer[1]);
  if (pid == -1)
    problem(figure, errno);
  else
    ns = measure(figure, round_trip, 2000) / 2;
  close(ask[1]);
  close(answer[0]);
  if (pid > 0) reap(pid);
  return ns;
}

// A line "FIELD:   123 kB" of a file in /proc; NAN when it is not there.
static double read_kib(const char *path, const char *field) {
  FILE *file = fopen(path, "re");
  char line[256];
  double kib = NAN;
  if (file == NULL) return NAN;
  while (isnan(kib) && fgets(line, sizeof line, file) != NULL) {
    size_t length = strlen(field);
    if (strncmp(line, field, length) == 0 && line[length] == ':') kib = strtod(line + length + 1, NULL);
  }
  fclose(file);
  return kib;
}

struct memory {
  double reserved, used, page_tables, kernel_stack; // KiB
};

static struct memory read_memory(void) {
  const char *own = "/proc/self/status", *all = "/proc/meminfo";
  return (struct memory){read_kib(own, "VmSize"), read_kib(own, "VmRSS"), read_kib(own, "VmPTE"),
                         read_kib(all, "KernelStack")};
}

static int gate[2], started[2];

static void *wait_at_gate(void *arg) {
  char byte = 0;
  ssize_t rc = write(started[1], &byte, 1);
  if (rc == 1) rc = read(gate[0], &byte, 1);
  (void)rc; // 0 when the gate opens: main closes its only writing end
  return arg;
}

// Growth for one thread, with as many as the limits allow, all of them alive and waiting in read.
static struct memory measure_thread_memory(int *made) {
  static pthread_t threads[THREADS];
  struct memory nothing = {NAN, NAN, NAN, NAN};
  *made = 0;
  if (pipe(gate) == -1 || pipe(started) == -1) {
    problem("threads", errno);
    return nothing;
  }
  struct memory before = read_memory();
  int error = 0;
  while (*made < THREADS && (error = pthread_create(&threads[*made], NULL, wait_at_gate, NULL)) == 0) ++*made;
  if (error != 0) problem("threads", error);
  char byte;
  for (int i = 0; i < *made && read(started[0], &byte, 1) == 1; i++) continue;
  struct memory after = read_memory();
  close(gate[1]);
  for (int i = 0; i < *made; i++) pthread_join(threads[i], NULL);
  if (*made == 0) return nothing;
  return (struct memory){(after.reserved - before.reserved) / *made, (after.used - before.used) / *made,
                         (after.page_tables - before.page_tables) / *made,
                         (after.kernel_stack - before.kernel_stack) / *made};
}

static void print_number(const char *name, double value, const char *after) {
  if (isfinite(value))
    printf("\"%s\":%.3f%s", name, value, after);
  else
    printf("\"%s\":null%s", name, after);
}

static void print_threads(void) {
  int made;
  struct memory each = measure_thread_memory(&made);
  printf("\"threads\":{\"asked\":%d,\"made\":%d,", THREADS, made);
  print_number("reservedKib", each.reserved, ",");
  print_number("usedKib", each.used, ",");
  print_number("pageTablesKib", each.page_tables, ",");
  print_number("kernelStackKib", each.kernel_stack, "},");
  printf("\"allClients\":{\"clients\":%d,", CLIENTS);
  print_number("reservedMib", each.reserved * CLIENTS / 1024, ",");
  print_number("usedMib", each.used * CLIENTS / 1024, ",");
  print_number("kernelMib", (each.page_tables + each.kernel_stack) * CLIENTS / 1024, "},");
}

int main(void) {
  int cpu[2];
  int cpus = find_cpus(cpu);
  alarm(LIMIT_S); // ends us, and by end of file on their pipes the children
  signal(SIGPIPE, SIG_IGN);
  setvbuf(stdout, NULL, _IOFBF, 1 << 16); // children leave by _exit, which does not flush it twice
  pin(cpu[0]);
  printf("{\"runs\":%d,\"cpus\":%d,\"dirtyMib\":%d,", RUNS, cpus, DIRTY_MIB);
  print_number("syscallNs", measure("syscallNs", empty_calls, 100) / CALLS, ",");
  print_number("threadUs", measure("threadUs", thread_once, 200) / 1e3, ",");
  print_number("forkUs", measure("forkUs", fork_once, 50) / 1e3, ",");
  print_number("forkDirtyUs", measure_dirty_fork() / 1e3, ",");
  print_number("execUs", measure("execUs", exec_once, 20) / 1e3, ",");
  print_number("switchOneCpuUs", measure_switch("switchOneCpuUs", cpu[0]) / 1e3, ",");
  print_number("switchTwoCpusUs", cpus > 1 ? measure_switch("switchTwoCpusUs", cpu[1]) / 1e3 : NAN, ",");
  print_threads();
  printf("\"problems\":[");
  for (int i = 0; i < problem_count; i++)
    printf("%s{\"figure\":\"%s\",\"why\":\"%s\"}", i == 0 ? "" : ",", problems[i].figure, problems[i].why);
  printf("]}\n");
  return fflush(stdout) == 0 ? 0 : 1;
}
