// Step 5's server in C: eight children in accept4() on one listening socket.
//
//   prefork PORT     0 lets the kernel choose; prints "listening PORT"
//
// The same system calls for a connection as the reference. Left out: respawning, signals, a gentle end.

#include <arpa/inet.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

enum { BUFFER_BYTES = 65536, BACKLOG = 4096, WORKERS = 8 };

static int fail(const char *call) {
  perror(call);
  return 1;
}

static int write_all(int fd, const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t n = write(fd, bytes, length);
    if (n < 0) return -1;
    bytes += n;
    length -= (size_t)n;
  }
  return 0;
}

static void echo_connection(int conn_fd) {
  static char buffer[BUFFER_BYTES];
  for (;;) {
    ssize_t n = read(conn_fd, buffer, sizeof buffer);
    if (n <= 0) return; // 0: the peer has finished; below 0: it broke off
    if (write_all(conn_fd, buffer, (size_t)n) < 0) return;
  }
}

static int work(int listen_fd) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  for (;;) {
    int conn_fd = accept4(listen_fd, NULL, NULL, SOCK_CLOEXEC);
    if (conn_fd < 0) return fail("accept4");
    echo_connection(conn_fd);
    close(conn_fd);
  }
}

int main(int argc, char **argv) {
  signal(SIGPIPE, SIG_IGN); // a write to a broken connection ends that connection, not the server
  int listen_fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (listen_fd < 0) return fail("socket");
  int on = 1;
  if (setsockopt(listen_fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) < 0) return fail("setsockopt");
  struct sockaddr_in address = {.sin_family = AF_INET,
                                .sin_port = htons((uint16_t)(argc > 1 ? atoi(argv[1]) : 0)),
                                .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  socklen_t length = sizeof address;
  if (bind(listen_fd, (struct sockaddr *)&address, length) < 0) return fail("bind");
  if (listen(listen_fd, BACKLOG) < 0) return fail("listen");
  if (getsockname(listen_fd, (struct sockaddr *)&address, &length) < 0) return fail("getsockname");
  printf("listening %d\n", ntohs(address.sin_port));
  fflush(stdout); // before fork(): what stands in the buffer would be printed by everybody
  for (int i = 0; i < WORKERS; i++) {
    pid_t pid = fork();
    if (pid < 0) return fail("fork");
    if (pid == 0) _exit(work(listen_fd));
  }
  while (wait(NULL) > 0) continue;
  return 1; // none is left
}
