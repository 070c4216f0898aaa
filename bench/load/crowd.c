// Load for many connections at once: each sends a message and waits for all of it before it sends the next.
//
//   crowd --server=PORT:PID[:IDLE] ... [--connections=64] [--bytes=64] [--seconds=1] [--slices=1]
//   [--warmup=0.3]
//         [--poll]
//
// Prints one line of JSON, as bench/load.ts does. The same rules as in ping-pong.ts, but in C: with many
// connections neither side sleeps, and in JavaScript this side would take longer than the servers. With
// --poll it never sleeps either: a server that has to wake us for each answer would pay for that, the fastest
// one the most. `loadBusy` is the share of the window that was not spent looking in vain; near 1 this program
// was the limit, not the server.
//
// Rules
//   1 All connections stand before the clock starts. The IDLE ones are spread evenly among the others; each
//   has sent
//     one message and got it back, so the server has accepted it and knows it.
//   2 Every byte that comes back is compared. A message is a piece of `pattern` at a place that changes each
//   time. 3 It ends: a slice, then at most GRACE_MS for messages under way, at last end of file in both
//   directions.
//
// Servers take turns, one slice each. Left out: several messages in flight on one connection (see
// ping-pong.ts).

#include <arpa/inet.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { GRACE_MS = 2000, EVENTS = 256, PLACES = 4096, MOST_SERVERS = 16, SUB_BITS = 5, SUB = 1 << SUB_BITS };
static const uint64_t SECOND_NS = UINT64_C(1000000000);

struct connection {
  int fd;
  uint32_t place; // where in `pattern` the current message begins
  size_t sent, received;
  bool wants_out; // EPOLLOUT is asked for: the kernel did not take a whole message
  uint64_t started_ns;
};

// Latencies in logarithmic buckets: histogram.ts has the picture.
struct histogram {
  uint64_t counts[SUB * (33 - SUB_BITS)], total, max;
};

struct load {
  int port, pid, idle, epoll_fd;
  struct connection *active; // indexed by epoll's data word
  int *idle_fds;
  struct histogram histogram; // ns
  uint64_t operations, opened_ns;
  uint64_t own_ns, vain_ns; // processor time of ours: at the beginning, and spent looking in vain
  int64_t server_ns;        // -1: the kernel does not say
  int under_way;
  bool stopping;
  char *report; // the samples as JSON, separated by commas
  size_t report_length;
  FILE *out;
};

static struct {
  int servers, connections, slices;
  size_t bytes;
  double seconds, warmup;
  bool poll;
} plan = {0, 64, 1, 64, 1, 0.3, false};

static struct load loads[MOST_SERVERS];
static char *pattern, *incoming;
static uint32_t messages;

__attribute__((noreturn, format(printf, 1, 2))) static void die(const char *format, ...) {
  va_list args;
  va_start(args, format);
  vfprintf(stderr, format, args);
  va_end(args);
  fputc('\n', stderr);
  exit(1);
}

static int check(int result, const char *call) {
  if (result < 0) die("%s: %s", call, strerror(errno));
  return result;
}

static uint64_t clock_ns(clockid_t clock) {
  struct timespec t;
  clock_gettime(clock, &t);
  return (uint64_t)t.tv_sec * SECOND_NS + (uint64_t)t.tv_nsec;
}

static uint64_t now_ns(void) { return clock_ns(CLOCK_MONOTONIC); }

// Processor time of this program. A system call, where now_ns() is none.
static uint64_t own_ns(void) { return clock_ns(CLOCK_PROCESS_CPUTIME_ID); }

static unsigned bucket_of(uint32_t value) {
  if (value < SUB) return value;
  unsigned exponent = 31u - (unsigned)__builtin_clz(value);
  return ((exponent - SUB_BITS + 1) << SUB_BITS) + ((value >> (exponent - SUB_BITS)) & (SUB - 1));
}

static uint64_t bucket_start(unsigned bucket) {
  if (bucket < SUB) return bucket;
  unsigned exponent = (bucket >> SUB_BITS) + SUB_BITS - 1;
  return (UINT64_C(1) << exponent) + ((uint64_t)(bucket & (SUB - 1)) << (exponent - SUB_BITS));
}

static void record(struct histogram *h, uint64_t value) {
  uint32_t clamped = value > UINT32_MAX ? UINT32_MAX : (uint32_t)value;
  h->counts[bucket_of(clamped)]++;
  h->total++;
  if (clamped > h->max) h->max = clamped;
}

static double percentile_us(const struct histogram *h, double share) {
  double rank = share * (double)h->total;
  uint64_t seen = 0;
  for (unsigned bucket = 0; bucket < sizeof h->counts / sizeof h->counts[0]; bucket++) {
    seen += h->counts[bucket];
    if (seen == 0 || (double)seen < rank) continue;
    uint64_t last = bucket_start(bucket + 1) - 1;
    return (double)(last < h->max ? last : h->max) / 1e3;
  }
  return 0;
}

// Nanoseconds on a processor, all threads together; -1 when the kernel does not say. sample.ts says more.
static int64_t processor_ns(int pid) {
  char path[300];
  snprintf(path, sizeof path, "/proc/%d/task", pid);
  DIR *tasks = opendir(path);
  if (tasks == NULL) return -1;
  int64_t sum = 0;
  for (struct dirent *task; (task = readdir(tasks)) != NULL && sum >= 0;) {
    if (task->d_name[0] == '.') continue;
    snprintf(path, sizeof path, "/proc/%d/task/%s/schedstat", pid, task->d_name);
    FILE *file = fopen(path, "re");
    long long ns = 0;
    bool known = file != NULL && fscanf(file, "%lld", &ns) == 1;
    if (file != NULL) fclose(file);
    sum = known ? sum + ns : -1;
  }
  closedir(tasks);
  return sum;
}

static void open_window(struct load *l) {
  memset(&l->histogram, 0, sizeof l->histogram);
  l->operations = 0;
  l->vain_ns = 0;
  l->server_ns = processor_ns(l->pid);
  l->own_ns = own_ns();
  l->opened_ns = now_ns();
}

static void close_window(struct load *l) {
  double ns = (double)(now_ns() - l->opened_ns), done = (double)l->operations;
  double busy_ns = (double)(own_ns() - l->own_ns - l->vain_ns);
  int64_t server_ns = processor_ns(l->pid);
  const struct histogram *h = &l->histogram;
  fprintf(l->out, "%s{\"operations\":%.0f,\"windowSeconds\":%.6f,\"perSecond\":%.1f,\"bytes\":%.0f,",
          ftell(l->out) > 0 ? "," : "", done, ns / 1e9, done / ns * 1e9, done * (double)plan.bytes);
  fprintf(l->out, "\"latencyUs\":{\"p50\":%.1f,\"p90\":%.1f,\"p99\":%.1f,\"max\":%.1f},",
          percentile_us(h, 0.5), percentile_us(h, 0.9), percentile_us(h, 0.99), (double)h->max / 1e3);
  fprintf(l->out, "\"loadBusy\":%.4f,\"serverBusy\":", busy_ns / ns);
  if (l->server_ns < 0 || server_ns < 0)
    fprintf(l->out, "null}");
  else
    fprintf(l->out, "%.6f}", (double)(server_ns - l->server_ns) / ns);
}

static void send_rest(struct load *l, int i) {
  struct connection *c = &l->active[i];
  ssize_t n = write(c->fd, pattern + c->place + c->sent, plan.bytes - c->sent);
  if (n < 0 && errno != EAGAIN) die("connection %d: write: %s", i + 1, strerror(errno));
  if (n > 0) c->sent += (size_t)n;
  bool wants = c->sent < plan.bytes;
  if (wants == c->wants_out) return;
  c->wants_out = wants;
  struct epoll_event event = {.events = EPOLLIN | (wants ? EPOLLOUT : 0u), .data.u32 = (uint32_t)i};
  check(epoll_ctl(l->epoll_fd, EPOLL_CTL_MOD, c->fd, &event), "epoll_ctl");
}

static void start_message(struct load *l, int i, uint64_t at_ns) {
  struct connection *c = &l->active[i];
  c->place = messages++ % PLACES;
  c->sent = 0;
  c->received = 0;
  c->started_ns = at_ns;
  l->under_way++;
  send_rest(l, i);
}

static void receive(struct load *l, int i) {
  struct connection *c = &l->active[i];
  // Surplus bytes stay in the socket: they spoil the next message, or finish() finds them.
  ssize_t n = read(c->fd, incoming, plan.bytes - c->received);
  if (n < 0 && errno == EAGAIN) return;
  if (n < 0) die("connection %d: read: %s", i + 1, strerror(errno));
  if (n == 0) die("connection %d: the server closed it, or answered too much", i + 1);
  if (memcmp(incoming, pattern + c->place + c->received, (size_t)n) != 0)
    die("connection %d: other bytes came back", i + 1);
  c->received += (size_t)n;
  if (c->received < plan.bytes) return;
  uint64_t now = now_ns();
  record(&l->histogram, now - c->started_ns);
  l->operations++;
  l->under_way--;
  if (!l->stopping) start_message(l, i, now);
}

// Events, or 0 at end_ns.
static int wait_for_events(struct load *l, struct epoll_event *events, uint64_t now, uint64_t end_ns) {
  int ready = check(epoll_wait(l->epoll_fd, events, EVENTS, 0), "epoll_wait");
  if (ready > 0) return ready;
  uint64_t before_ns = own_ns();
  int timeout_ms = plan.poll ? 0 : (int)((end_ns - now) / 1000000 + 1);
  do {
    ready = check(epoll_wait(l->epoll_fd, events, EVENTS, timeout_ms), "epoll_wait");
  } while (ready == 0 && now_ns() < end_ns);
  l->vain_ns += own_ns() - before_ns;
  return ready;
}

// Handles events until end_ns; when stopping, only until nothing is under way.
static void run_until(struct load *l, uint64_t end_ns) {
  struct epoll_event events[EVENTS];
  for (;;) {
    uint64_t now = now_ns();
    if (now >= end_ns || (l->stopping && l->under_way == 0)) return;
    int ready = wait_for_events(l, events, now, end_ns);
    for (int e = 0; e < ready; e++) {
      int i = (int)events[e].data.u32;
      if (events[e].events & EPOLLOUT) send_rest(l, i);
      if (events[e].events & ~(uint32_t)EPOLLOUT)
        receive(l, i); // EPOLLERR, EPOLLHUP: read() says what happened
    }
  }
}

static void run_slice(struct load *l, double seconds, bool report) {
  l->stopping = false;
  for (int i = 0; i < plan.connections; i++) start_message(l, i, now_ns());
  open_window(l);
  run_until(l, l->opened_ns + (uint64_t)(seconds * 1e9));
  if (report) close_window(l);
  l->stopping = true;
  run_until(l, now_ns() + GRACE_MS * UINT64_C(1000000));
  if (l->under_way > 0) die("%d of %d messages did not come back", l->under_way, plan.connections);
}

static int connect_to(int port) {
  int fd = check(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), "socket");
  struct sockaddr_in server = {
      .sin_family = AF_INET, .sin_port = htons((uint16_t)port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  check(connect(fd, (struct sockaddr *)&server, sizeof server), "connect");
  // Nagle would hold back the last segment of a message that was written in two pieces.
  int on = 1;
  check(setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on), "setsockopt");
  struct timeval limit = {.tv_sec = GRACE_MS / 1000};
  check(setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit), "setsockopt");
  return fd;
}

// A connection that has been served once and stays silent from then on.
static int connect_idle(int port) {
  int fd = connect_to(port);
  char byte = 'i', back = 0;
  if (write(fd, &byte, 1) != 1 || read(fd, &back, 1) != 1 || back != byte)
    die("an idle connection got no answer");
  return fd;
}

static void connect_all(struct load *l) {
  l->epoll_fd = check(epoll_create1(EPOLL_CLOEXEC), "epoll_create1");
  l->active = calloc((size_t)plan.connections, sizeof *l->active);
  l->idle_fds = calloc((size_t)l->idle + 1, sizeof *l->idle_fds);
  l->out = open_memstream(&l->report, &l->report_length);
  if (l->active == NULL || l->idle_fds == NULL || l->out == NULL) die("not enough memory");
  for (int i = 0, idle = 0; i < plan.connections; i++) {
    int fd = connect_to(l->port);
    check(fcntl(fd, F_SETFL, O_NONBLOCK), "fcntl");
    struct epoll_event event = {.events = EPOLLIN, .data.u32 = (uint32_t)i};
    check(epoll_ctl(l->epoll_fd, EPOLL_CTL_ADD, fd, &event), "epoll_ctl");
    l->active[i].fd = fd;
    while (idle < (int64_t)l->idle * (i + 1) / plan.connections) l->idle_fds[idle++] = connect_idle(l->port);
  }
}

// Ends our direction, and makes sure that the server had not ended its own and that nothing but its end comes
// back.
static void finish(int fd) {
  char byte;
  if (recv(fd, &byte, 1, MSG_DONTWAIT) >= 0 || errno != EAGAIN) die("a silent connection was not left alone");
  check(shutdown(fd, SHUT_WR), "shutdown");
  struct pollfd end = {.fd = fd, .events = POLLIN};
  if (check(poll(&end, 1, GRACE_MS), "poll") == 0) die("no end of file within %d ms after ours", GRACE_MS);
  if (read(fd, &byte, 1) != 0) die("a connection did not end with an end of file");
  close(fd);
}

static double number(const char *name, const char *text, double least, double most) {
  char *end;
  double value = strtod(text, &end);
  if (*text == '\0' || *end != '\0' || !(value >= least && value <= most))
    die("--%s must be a number from %g to %g, got %s", name, least, most, text);
  return value;
}

static void add_server(const char *text) {
  if (plan.servers == MOST_SERVERS) die("at most %d servers", MOST_SERVERS);
  struct load *l = &loads[plan.servers++];
  if (sscanf(text, "%d:%d:%d", &l->port, &l->pid, &l->idle) < 2)
    die("--server must be PORT:PID[:IDLE], got %s", text);
}

static void read_plan(int argc, char **argv) {
  static const struct option options[] = {
      {"server", required_argument, NULL, 's'}, {"connections", required_argument, NULL, 'c'},
      {"bytes", required_argument, NULL, 'b'},  {"seconds", required_argument, NULL, 't'},
      {"slices", required_argument, NULL, 'n'}, {"warmup", required_argument, NULL, 'w'},
      {"poll", no_argument, NULL, 'p'},         {NULL, 0, NULL, 0},
  };
  for (int option; (option = getopt_long(argc, argv, "", options, NULL)) != -1;) {
    if (option == 's')
      add_server(optarg);
    else if (option == 'c')
      plan.connections = (int)number("connections", optarg, 1, 100000);
    else if (option == 'b')
      plan.bytes = (size_t)number("bytes", optarg, 1, 1 << 24);
    else if (option == 't')
      plan.seconds = number("seconds", optarg, 0.001, 60);
    else if (option == 'n')
      plan.slices = (int)number("slices", optarg, 1, 1000);
    else if (option == 'w')
      plan.warmup = number("warmup", optarg, 0, 60);
    else if (option == 'p')
      plan.poll = true;
    else
      exit(1);
  }
  if (plan.servers == 0) die("Which server? --server=PORT:PID");
}

static void prepare(void) {
  struct rlimit limit;
  check(getrlimit(RLIMIT_NOFILE, &limit), "getrlimit");
  limit.rlim_cur = limit.rlim_max;
  check(setrlimit(RLIMIT_NOFILE, &limit), "setrlimit");
  pattern = malloc(plan.bytes + PLACES);
  incoming = malloc(plan.bytes);
  if (pattern == NULL || incoming == NULL) die("not enough memory");
  for (size_t i = 0; i < plan.bytes + PLACES; i++) pattern[i] = (char)(random() >> 8);
}

int main(int argc, char **argv) {
  read_plan(argc, argv);
  prepare();
  for (int s = 0; s < plan.servers; s++) connect_all(&loads[s]);
  for (int s = 0; s < plan.servers; s++) run_slice(&loads[s], plan.warmup, false);
  for (int slice = 0; slice < plan.slices; slice++) {
    // Each time another one begins, so that nobody always follows the same neighbour.
    for (int turn = 0; turn < plan.servers; turn++)
      run_slice(&loads[(slice + turn) % plan.servers], plan.seconds, true);
  }
  putchar('[');
  for (int s = 0; s < plan.servers; s++) {
    struct load *l = &loads[s];
    for (int i = 0; i < plan.connections; i++) finish(l->active[i].fd);
    for (int i = 0; i < l->idle; i++) finish(l->idle_fds[i]);
    fclose(l->out);
    printf("%s[%s]", s > 0 ? "," : "", l->report);
  }
  puts("]");
  return 0;
}
