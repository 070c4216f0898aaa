// The server of step 1 in C: the same calls, with -1 and errno where #sys returns -errno.
// Build and run: cc -Wall -Wextra -Werror -o /tmp/echo-c echo.c && /tmp/echo-c 7000
//
// One line has no counterpart in server.ts: Node ignores SIGPIPE, a C program has to say so itself.
// Left out: reporting which call failed (perror would). Sources: tcp(7), socket(7), UNP chapter 4.

#define _GNU_SOURCE // accept4

#include <netinet/in.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

// #region main
static int open_listener(int port) {
  int listen_fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), on = 1;
  struct sockaddr_in address = {.sin_family = AF_INET,
                                .sin_port = htons((unsigned short)port),
                                .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  socklen_t len = sizeof address;
  if (listen_fd == -1) exit(1);
  if (setsockopt(listen_fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) == -1) exit(1);
  if (bind(listen_fd, (struct sockaddr *)&address, len) == -1) exit(1);
  if (listen(listen_fd, 128) == -1) exit(1);
  return listen_fd;
}

static int write_all(int fd, const char *bytes, size_t len) {
  for (size_t taken = 0; taken < len;) {
    ssize_t n = write(fd, bytes + taken, len - taken);
    if (n == -1) return -1;
    taken += (size_t)n;
  }
  return 0;
}

static void echo_connection(int conn_fd) {
  static char buffer[65536];
  ssize_t n;
  while ((n = read(conn_fd, buffer, sizeof buffer)) > 0) // 0: end of file, -1: see errno
    if (write_all(conn_fd, buffer, (size_t)n) == -1) return;
}

int main(int argc, char **argv) {
  signal(SIGPIPE, SIG_IGN); // or a write to a client that is gone ends the server
  int listen_fd = open_listener(argc > 1 ? atoi(argv[1]) : 7000);
  for (;;) {
    int conn_fd = accept4(listen_fd, NULL, NULL, SOCK_CLOEXEC);
    if (conn_fd == -1) return 1;
    echo_connection(conn_fd);
    close(conn_fd);
  }
}
// #endregion main
