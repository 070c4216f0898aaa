// Passing descriptors in C: a pre-forked echo server whose parent accepts, and sends each connection to a free child.
// Build and run: cc -Wall -Wextra -Werror -o /tmp/pass-c pass.c && /tmp/pass-c 7000
//
// The macros of cmsg(3) do the arithmetic of the control buffer: CMSG_FIRSTHDR and CMSG_DATA find header and data,
// CMSG_SPACE says how much memory a message takes, CMSG_LEN how long it is. The buffer is a union, because a char array
// alone need not be aligned for a struct cmsghdr.
// Left out: starting a child anew that has died, stopping. Sources: cmsg(3), unix(7), UNP 15.7 and 30.9.

#define _GNU_SOURCE // accept4

#include <netinet/in.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum { CHILDREN = 4 };

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

static void echo(int conn_fd) {
  static char buffer[65536];
  for (ssize_t n; (n = recv(conn_fd, buffer, sizeof buffer, 0)) > 0;)
    for (ssize_t sent = 0, m; sent < n; sent += m)
      if ((m = send(conn_fd, buffer + sent, (size_t)(n - sent), MSG_NOSIGNAL)) == -1) return;
}

// #region main
union control { // room for one descriptor, aligned for the header in front of it
  struct cmsghdr header;
  char bytes[CMSG_SPACE(sizeof(int))];
};

static int send_fd(int channel_fd, int fd) {
  char byte = 1; // descriptors do not travel alone
  struct iovec iov = {.iov_base = &byte, .iov_len = 1};
  union control control;
  memset(&control, 0, sizeof control); // the padding is sent, too
  struct msghdr msg = {.msg_iov = &iov,
                       .msg_iovlen = 1,
                       .msg_control = control.bytes,
                       .msg_controllen = sizeof control.bytes};
  struct cmsghdr *header = CMSG_FIRSTHDR(&msg);
  header->cmsg_level = SOL_SOCKET;
  header->cmsg_type = SCM_RIGHTS;
  header->cmsg_len = CMSG_LEN(sizeof fd);
  memcpy(CMSG_DATA(header), &fd, sizeof fd);
  return sendmsg(channel_fd, &msg, MSG_NOSIGNAL) == 1 ? 0 : -1;
}

static int receive_fd(int channel_fd) {
  char byte;
  struct iovec iov = {.iov_base = &byte, .iov_len = 1};
  union control control;
  struct msghdr msg = {.msg_iov = &iov,
                       .msg_iovlen = 1,
                       .msg_control = control.bytes,
                       // Not CMSG_SPACE: its padding has room for a second descriptor, which nobody would close.
                       .msg_controllen = CMSG_LEN(sizeof(int))};
  int fd = -1;
  if (recvmsg(channel_fd, &msg, MSG_CMSG_CLOEXEC) <= 0) return -1;
  struct cmsghdr *header = CMSG_FIRSTHDR(&msg);
  if (header == NULL || header->cmsg_level != SOL_SOCKET || header->cmsg_type != SCM_RIGHTS) return -1;
  memcpy(&fd, CMSG_DATA(header), sizeof fd);
  if ((msg.msg_flags & MSG_CTRUNC) == 0) return fd;
  close(fd); // more came than was agreed; what did not fit the kernel has closed
  return -1;
}

int main(int argc, char **argv) {
  int listen_fd = open_listener(argc > 1 ? atoi(argv[1]) : 7000);
  struct pollfd polled[1 + CHILDREN] = {{.fd = listen_fd, .events = POLLIN}}; // the children's channels behind it
  int busy[1 + CHILDREN] = {0};
  for (int i = 1; i <= CHILDREN; i++) {
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) == -1) return 1;
    pid_t pid = fork();
    if (pid == -1) return 1;
    if (pid == 0) {
      for (int j = 0; j < i; j++) close(polled[j].fd); // the parent's: the listening socket, the other channels
      close(ends[0]);
      for (int conn_fd; (conn_fd = receive_fd(ends[1])) != -1;) {
        echo(conn_fd);
        close(conn_fd);
        if (send(ends[1], "", 1, MSG_NOSIGNAL) == -1) break; // free again
      }
      _exit(0);
    }
    close(ends[1]);
    polled[i] = (struct pollfd){.fd = ends[0], .events = POLLIN};
  }
  for (;;) {
    polled[0].events = 0; // with no child free clients wait in the kernel's queue
    for (int i = 1; i <= CHILDREN; i++)
      if (polled[i].fd != -1 && !busy[i]) polled[0].events = POLLIN;
    if (poll(polled, 1 + CHILDREN, -1) == -1) continue;
    for (int i = 1; i <= CHILDREN; i++) {
      char done;
      if (polled[i].revents == 0) continue;
      busy[i] = 0;
      if (recv(polled[i].fd, &done, 1, 0) == 1) continue;
      close(polled[i].fd); // it has died
      polled[i].fd = -1;   // poll() skips it
    }
    if ((polled[0].revents & POLLIN) == 0) continue;
    int conn_fd = accept4(listen_fd, NULL, NULL, SOCK_CLOEXEC);
    if (conn_fd == -1) continue;
    for (int i = 1; i <= CHILDREN; i++) {
      if (polled[i].fd == -1 || busy[i] || send_fd(polled[i].fd, conn_fd) == -1) continue;
      busy[i] = 1;
      break;
    }
    close(conn_fd); // what is under way is a reference of its own
  }
}
// #endregion main
