// An echo server on epoll: one thread, level-triggered, non-blocking sockets. The yardstick of the bench.
//
//   echo-epoll PORT     0 lets the kernel choose; prints "listening PORT"
//
// One buffer serves all connections while their peers keep up. Only a connection whose write came up short
// gets a buffer of its own for the rest; until that is gone it waits for EPOLLOUT and is not read, so a slow
// peer holds at most one buffer here and its own window closes (backpressure).
//
// Left out: edge-triggered mode (it saves nothing while every wake-up reads once), several threads,
// TCP_NODELAY (the other peers go without, but for Go, whose runtime sets it). Sources: epoll(7), accept4(2),
// "Possible pitfalls" in epoll(7) NOTES.

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

enum { BUFFER_BYTES = 65536, BACKLOG = 4096, EVENTS = 1024 };

// What a peer has not taken yet. NULL for a connection that owes nothing, which is nearly always.
struct rest {
  size_t sent, length;
  char bytes[BUFFER_BYTES];
};

static char buffer[BUFFER_BYTES];
static struct rest **rest; // indexed by descriptor
static int epoll_fd;

static int fail(const char *call) {
  perror(call);
  return 1;
}

static int want(int op, int fd, uint32_t events) {
  struct epoll_event event = {.events = events, .data.fd = fd};
  return epoll_ctl(epoll_fd, op, fd, &event);
}

// close() takes the descriptor out of the interest set: nothing here duplicates one. Its number may come back
// from accept4 within the same batch of events, but a batch names a descriptor once, so no event goes astray.
static void drop(int fd) {
  free(rest[fd]);
  rest[fd] = NULL;
  close(fd);
}

// Level-triggered: what stays in the queue is reported again, so a failure here (no descriptors left) may
// wait.
static void accept_all(int listen_fd, size_t most) {
  for (;;) {
    int fd = accept4(listen_fd, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (fd < 0) return;
    if ((size_t)fd >= most || want(EPOLL_CTL_ADD, fd, EPOLLIN) < 0) close(fd);
  }
}

// Keeps the unsent tail of `buffer` and turns from reading to writing. Returns -1 when that is impossible.
static int keep_rest(int fd, size_t sent, size_t length) {
  struct rest *r = malloc(sizeof *r);
  if (r == NULL) return -1;
  r->sent = 0;
  r->length = length - sent;
  memcpy(r->bytes, buffer + sent, r->length);
  rest[fd] = r;
  return want(EPOLL_CTL_MOD, fd, EPOLLOUT);
}

// One read for each wake-up: who has more is reported again, and nobody waits behind a talkative neighbour.
static void readable(int fd) {
  ssize_t n = read(fd, buffer, sizeof buffer);
  if (n < 0 && (errno == EAGAIN || errno == EINTR)) return;
  if (n <= 0) { // 0: the peer has finished; below 0: it broke off
    drop(fd);
    return;
  }
  ssize_t taken = write(fd, buffer, (size_t)n);
  if (taken == n) return;
  bool broken = taken < 0 && errno != EAGAIN;
  if (broken || keep_rest(fd, taken < 0 ? 0 : (size_t)taken, (size_t)n) < 0) drop(fd);
}

static void writable(int fd) {
  struct rest *r = rest[fd];
  ssize_t taken = write(fd, r->bytes + r->sent, r->length - r->sent);
  if (taken < 0) {
    if (errno != EAGAIN && errno != EINTR) drop(fd);
    return;
  }
  r->sent += (size_t)taken;
  if (r->sent < r->length) return;
  free(r);
  rest[fd] = NULL;
  if (want(EPOLL_CTL_MOD, fd, EPOLLIN) < 0) drop(fd);
}

static int open_listener(int port) {
  int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
  if (fd < 0) exit(fail("socket"));
  int on = 1;
  if (setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0) exit(fail("setsockopt"));
  struct sockaddr_in address = {
      .sin_family = AF_INET, .sin_port = htons((uint16_t)port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  socklen_t length = sizeof address;
  if (bind(fd, (struct sockaddr *)&address, length) < 0) exit(fail("bind"));
  if (listen(fd, BACKLOG) < 0) exit(fail("listen"));
  if (getsockname(fd, (struct sockaddr *)&address, &length) < 0) exit(fail("getsockname"));
  printf("listening %d\n", ntohs(address.sin_port));
  fflush(stdout);
  return fd;
}

// Takes every descriptor the hard limit allows. Returns how many that are.
static size_t raise_limit(void) {
  struct rlimit limit;
  if (getrlimit(RLIMIT_NOFILE, &limit) < 0) exit(fail("getrlimit"));
  limit.rlim_cur = limit.rlim_max < 1048576 ? limit.rlim_max : 1048576;
  if (setrlimit(RLIMIT_NOFILE, &limit) < 0) exit(fail("setrlimit"));
  return (size_t)limit.rlim_cur;
}

int main(int argc, char **argv) {
  signal(SIGPIPE, SIG_IGN); // a write to a broken connection ends that connection, not the server
  size_t most = raise_limit();
  rest = calloc(most, sizeof *rest);
  if (rest == NULL) return fail("calloc");
  epoll_fd = epoll_create1(EPOLL_CLOEXEC);
  if (epoll_fd < 0) return fail("epoll_create1");
  int listen_fd = open_listener(argc > 1 ? atoi(argv[1]) : 0);
  if (want(EPOLL_CTL_ADD, listen_fd, EPOLLIN) < 0) return fail("epoll_ctl");

  struct epoll_event events[EVENTS];
  for (;;) {
    int ready = epoll_wait(epoll_fd, events, EVENTS, -1);
    if (ready < 0 && errno != EINTR) return fail("epoll_wait");
    for (int i = 0; i < ready; i++) {
      int fd = events[i].data.fd;
      if (fd == listen_fd)
        accept_all(listen_fd, most);
      else if (rest[fd] != NULL)
        writable(fd);
      else
        readable(fd);
    }
  }
}
