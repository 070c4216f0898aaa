// The server of step 5 in C: eight children in accept4() on one listening socket, and a parent that keeps them there.
// Build and run: cc -Wall -Wextra -Werror -o /tmp/prefork-c prefork.c && /tmp/prefork-c 7000
//
// SIGTERM or Ctrl-C stops it: each child serves the client that it has. A handler may do next to nothing; this one sets
// a flag, and that accept4() returns EINTR does the rest: sigaction() without SA_RESTART.
// Left out: waiting longer after each crash in a row, replacing the children one by one, telling a child again whose
// signal came just before accept4() (it is killed with its parent). Sources: fork(2), prctl(2), UNP 30.6.

#define _GNU_SOURCE // accept4

#include <errno.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

enum { WORKERS = 8, DRAIN_SECONDS = 5 };

static volatile sig_atomic_t told; // to stop
static void tell(int signum) { told = signum; }

static void on(int signum, void (*handler)(int)) {
  struct sigaction action = {.sa_handler = handler}; // no SA_RESTART: accept4() and wait() are to return
  sigaction(signum, &action, NULL);
}

static int open_listener(int port) {
  int listen_fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), yes = 1;
  struct sockaddr_in address = {.sin_family = AF_INET,
                                .sin_port = htons((unsigned short)port),
                                .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  if (listen_fd == -1) exit(1);
  if (setsockopt(listen_fd, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes) == -1) exit(1);
  if (bind(listen_fd, (struct sockaddr *)&address, sizeof address) == -1) exit(1);
  if (listen(listen_fd, 4096) == -1) exit(1);
  return listen_fd;
}

static int write_all(int fd, const char *bytes, size_t len) {
  for (size_t taken = 0; taken < len;) {
    ssize_t n = write(fd, bytes + taken, len - taken);
    if (n == -1 && errno != EINTR) return -1;
    if (n > 0) taken += (size_t)n;
  }
  return 0;
}

static void echo_connection(int conn_fd) {
  static char buffer[65536];
  for (;;) {
    ssize_t n = read(conn_fd, buffer, sizeof buffer);
    if (n == -1 && errno == EINTR) continue;
    if (n <= 0 || write_all(conn_fd, buffer, (size_t)n) == -1) return;
  }
}

// #region main
static void work(int listen_fd, pid_t parent) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) return; // it had ended before the line above
  on(SIGINT, SIG_IGN);             // Ctrl-C is for the parent
  while (!told) {
    int conn_fd = accept4(listen_fd, NULL, NULL, SOCK_CLOEXEC);
    if (conn_fd == -1 && errno == EINTR) continue;
    if (conn_fd == -1) return;
    echo_connection(conn_fd);
    close(conn_fd);
  }
}

static pid_t start_worker(int listen_fd) {
  pid_t parent = getpid(), pid = fork();
  if (pid != 0) return pid;
  work(listen_fd, parent);
  _exit(0); // exit() would write the parent's buffers once more
}

int main(int argc, char **argv) {
  pid_t pids[WORKERS];
  on(SIGPIPE, SIG_IGN);
  on(SIGTERM, tell); // inherited by the children
  on(SIGINT, tell);
  on(SIGALRM, tell);
  int listen_fd = open_listener(argc > 1 ? atoi(argv[1]) : 7000);
  for (int i = 0; i < WORKERS; i++) pids[i] = start_worker(listen_fd);
  while (!told) { // a child that ends is replaced
    pid_t ended = wait(NULL);
    if (ended == -1 && errno != EINTR) sleep(1); // none are left
    for (int i = 0; i < WORKERS; i++)
      if (!told && (pids[i] == ended || pids[i] == -1))
        pids[i] = start_worker(listen_fd);
  }
  for (int i = 0; i < WORKERS; i++)
    if (pids[i] > 0) kill(pids[i], SIGTERM);
  alarm(DRAIN_SECONDS); // EINTR then; who is still there dies with us
  while (wait(NULL) > 0) continue;
  return 0;
}
// #endregion main
