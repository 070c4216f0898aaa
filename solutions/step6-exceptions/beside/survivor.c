// A server in C that survives the exceptions of step 6: a process for each client, and nothing that happens to one of
// them reaches the others.
// Build and run: cc -Wall -Wextra -Werror -o /tmp/survivor-c survivor.c && /tmp/survivor-c 7000
//
// In C a handler really runs, in the middle of anything. It may call waitpid(), which is in the list of
// signal-safety(7), and it must put errno back: the code that it interrupts may be about to look at it.
// Left out: stopping gently, heartbeats. Sources: signal(7), signal-safety(7), accept(2), UNP 5.10.

#define _GNU_SOURCE // accept4

#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

enum { IDLE_SECONDS = 60, PAUSE_US = 100000 };

static int open_listener(int port) {
  int listen_fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0), yes = 1;
  struct sockaddr_in address = {.sin_family = AF_INET,
                                .sin_port = htons((unsigned short)port),
                                .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  if (listen_fd == -1) exit(1);
  if (setsockopt(listen_fd, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes) == -1) exit(1);
  if (bind(listen_fd, (struct sockaddr *)&address, sizeof address) == -1) exit(1);
  if (listen(listen_fd, 4096) == -1) exit(1);
  return listen_fd;
}

// #region main
static void take_ends(int signum) {
  int before = errno;
  while (waitpid(-1, NULL, WNOHANG) > 0) continue; // one signal, any number of children
  errno = before;
  (void)signum;
}

static int send_all(int fd, const char *bytes, size_t len) {
  for (size_t sent = 0; sent < len;) {
    ssize_t n = send(fd, bytes + sent, len - sent, MSG_NOSIGNAL); // EPIPE, and no SIGPIPE
    if (n == -1 && errno != EINTR) return -1;                     // EAGAIN: SO_SNDTIMEO is over
    if (n > 0) sent += (size_t)n;
  }
  return 0;
}

static void converse(int conn_fd) {
  static char buffer[65536];
  struct timeval limit = {.tv_sec = IDLE_SECONDS};
  setsockopt(conn_fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
  setsockopt(conn_fd, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
  for (;;) {
    ssize_t n = recv(conn_fd, buffer, sizeof buffer, 0);
    if (n == -1 && errno == EINTR) continue;
    if (n <= 0 || send_all(conn_fd, buffer, (size_t)n) == -1) return;
  }
}

static void wait_for_client(int listen_fd) {
  fd_set set;
  FD_ZERO(&set);
  FD_SET(listen_fd, &set);
  select(listen_fd + 1, &set, NULL, NULL, NULL); // EINTR always, SA_RESTART or not
}

// Without a free descriptor: gives back the one that was kept, and says no with it.
static int refuse(int listen_fd, int reserve_fd) {
  close(reserve_fd); // once, whatever it says
  int conn_fd = accept4(listen_fd, NULL, NULL, SOCK_CLOEXEC);
  int nobody = conn_fd == -1 && errno == EAGAIN; // EMFILE comes first, also when nobody waits
  if (conn_fd != -1) close(conn_fd);
  else if (!nobody) usleep(PAUSE_US);
  reserve_fd = open("/dev/null", O_RDONLY | O_CLOEXEC);
  if (nobody) wait_for_client(listen_fd);
  return reserve_fd;
}

int main(int argc, char **argv) {
  struct sigaction action = {.sa_handler = take_ends, .sa_flags = SA_RESTART | SA_NOCLDSTOP};
  sigaction(SIGCHLD, &action, NULL);
  int listen_fd = open_listener(argc > 1 ? atoi(argv[1]) : 7000);
  int reserve_fd = open("/dev/null", O_RDONLY | O_CLOEXEC);
  for (;;) {
    int conn_fd = accept4(listen_fd, NULL, NULL, SOCK_CLOEXEC);
    if (conn_fd == -1) {
      if (errno == EAGAIN) wait_for_client(listen_fd);
      else if (errno == EMFILE || errno == ENFILE) reserve_fd = refuse(listen_fd, reserve_fd);
      else if (errno == ENOBUFS || errno == ENOMEM) usleep(PAUSE_US);
      else if (errno == EBADF || errno == EINVAL) return 1; // ours; it would come for ever
      continue;                                             // EINTR, ECONNABORTED, ...: this one only
    }
    if (fork() == 0) {
      close(listen_fd);
      close(reserve_fd);
      converse(conn_fd);
      _exit(0);
    }
    close(conn_fd); // fork() failed: the client reads its end
  }
}
// #endregion main
