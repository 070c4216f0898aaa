// The server of step 2 in C: level-triggered epoll, one thread, no call that waits for one client.
// Build and run: cc -Wall -Wextra -Werror -o /tmp/echo-c echo.c && /tmp/echo-c 7000
//
// Shorter than server.ts by one decision: a connection is read only when nothing of it is unsent. So one
// buffer each is enough, nothing is appended, and the interest is always either EPOLLIN or EPOLLOUT.
// Left out: reporting which call failed, running out of descriptors (step 6).
// Sources: epoll(7), epoll_ctl(2).

#define _GNU_SOURCE // accept4

#include <errno.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

// #region main
struct connection {
  uint32_t interest; // what epoll was last asked for
  size_t taken, len; // buffer[taken..len) is unsent
  char buffer[16384];
};
static struct connection *connections[65536]; // by descriptor, NULL where we hold none
static int epoll_fd;

static int open_listener(int port) {
  int listen_fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0), on = 1;
  struct sockaddr_in address = {.sin_family = AF_INET,
                                .sin_port = htons((unsigned short)port),
                                .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  if (listen_fd == -1) exit(1);
  if (setsockopt(listen_fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) == -1) exit(1);
  if (bind(listen_fd, (struct sockaddr *)&address, sizeof address) == -1) exit(1);
  if (listen(listen_fd, 4096) == -1) exit(1);
  return listen_fd;
}

static void watch(int op, int fd, uint32_t interest) {
  struct epoll_event event = {.events = interest, .data.fd = fd};
  if (epoll_ctl(epoll_fd, op, fd, &event) == -1) exit(1);
}

static void accept_all(int listen_fd) {
  for (;;) { // until EAGAIN; what another error leaves in the queue is reported again
    int conn_fd = accept4(listen_fd, NULL, NULL, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (conn_fd == -1) return;
    struct connection *conn = conn_fd < 65536 ? malloc(sizeof *conn) : NULL;
    if (conn == NULL) {
      close(conn_fd);
      continue;
    }
    conn->interest = EPOLLIN;
    conn->taken = conn->len = 0;
    connections[conn_fd] = conn;
    watch(EPOLL_CTL_ADD, conn_fd, EPOLLIN);
  }
}

static void drop(int fd) {
  free(connections[fd]);
  connections[fd] = NULL;
  close(fd); // leaves the interest set by itself
}

// Whatever the event was: the state says what there is to do, read() and write() say whether it can be done.
static void serve(int fd, struct connection *conn) {
  if (conn->taken == conn->len) {
    ssize_t n = read(fd, conn->buffer, sizeof conn->buffer);
    if (n == -1 && errno == EAGAIN) return;
    if (n <= 0) { // 0: end of file, and all is sent already
      drop(fd);
      return;
    }
    conn->taken = 0;
    conn->len = (size_t)n;
  }
  ssize_t n = write(fd, conn->buffer + conn->taken, conn->len - conn->taken);
  if (n == -1 && errno != EAGAIN) {
    drop(fd);
    return;
  }
  if (n > 0) conn->taken += (size_t)n;
  uint32_t interest = conn->taken < conn->len ? EPOLLOUT : EPOLLIN;
  if (interest != conn->interest) watch(EPOLL_CTL_MOD, fd, conn->interest = interest);
}

int main(int argc, char **argv) {
  struct epoll_event events[256];
  signal(SIGPIPE, SIG_IGN); // or a write to a client that is gone ends the server
  int listen_fd = open_listener(argc > 1 ? atoi(argv[1]) : 7000);
  epoll_fd = epoll_create1(EPOLL_CLOEXEC);
  watch(EPOLL_CTL_ADD, listen_fd, EPOLLIN);
  for (;;) {
    int ready = epoll_wait(epoll_fd, events, 256, -1);
    if (ready == -1 && errno != EINTR) return 1;
    for (int i = 0; i < ready; i++) {
      int fd = events[i].data.fd;
      if (fd == listen_fd)
        accept_all(listen_fd);
      else if (connections[fd] != NULL)
        serve(fd, connections[fd]);
    }
  }
}
// #endregion main
