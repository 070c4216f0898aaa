// What bench/local.ts does, in C: two processes and what goes between them.
//
//   local WAY MS        prints one line of JSON: { "tripUs": ..., "bytesPerSecond": ... }
//   local WAY MS FD     asks whoever is at the other end of this descriptor: { "tripUs": ... }

#include <arpa/inet.h>
#include <err.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { TRIP_BYTES = 64, BULK_BYTES = 16384 };

static double now_ms(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static void tcp(int ends[2]) {
  int listener = socket(AF_INET, SOCK_STREAM, 0);
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  socklen_t length = sizeof address;
  if (listener < 0 || bind(listener, (struct sockaddr *)&address, sizeof address) < 0 || listen(listener, 1) < 0 ||
      getsockname(listener, (struct sockaddr *)&address, &length) < 0)
    err(1, "listen");
  ends[0] = socket(AF_INET, SOCK_STREAM, 0);
  if (ends[0] < 0 || connect(ends[0], (struct sockaddr *)&address, sizeof address) < 0) err(1, "connect");
  ends[1] = accept(listener, NULL, NULL);
  if (ends[1] < 0) err(1, "accept");
  close(listener);
  for (int i = 0; i < 2; i++) setsockopt(ends[i], IPPROTO_TCP, TCP_NODELAY, &(int){1}, sizeof(int));
}

static void open_ends(const char *way, int ends[2]) {
  int type = strcmp(way, "stream") == 0 ? SOCK_STREAM : strcmp(way, "seqpacket") == 0 ? SOCK_SEQPACKET : SOCK_DGRAM;
  if (strcmp(way, "tcp") == 0) tcp(ends);
  else if (socketpair(AF_UNIX, type, 0, ends) < 0) err(1, "socketpair");
}

static char bytes[BULK_BYTES];

static void echo(int fd) {
  while (read(fd, bytes, TRIP_BYTES) > 0) {
    if (write(fd, bytes, TRIP_BYTES) < 0) return;
  }
}

static void drain(int fd) {
  while (read(fd, bytes, BULK_BYTES) > 0);
}

static void trip(int fd) {
  if (write(fd, bytes, TRIP_BYTES) < 0) err(1, "write");
  for (ssize_t got = 0; got < TRIP_BYTES;) {
    ssize_t n = read(fd, bytes, (size_t)(TRIP_BYTES - got));
    if (n <= 0) err(1, "read");
    got += n;
  }
}

static double trip_us(int fd, double ms) {
  for (int i = 0; i < 200; i++) trip(fd);
  double start = now_ms();
  long trips = 0;
  for (; now_ms() - start < ms; trips += 10)
    for (int i = 0; i < 10; i++) trip(fd);
  return (now_ms() - start) * 1e3 / (double)trips;
}

static double bytes_per_second(int fd, double ms) {
  double start = now_ms(), sent = 0;
  while (now_ms() - start < ms) {
    ssize_t n = write(fd, bytes, BULK_BYTES);
    if (n < 0) err(1, "write");
    sent += (double)n;
  }
  return sent * 1e3 / (now_ms() - start);
}

// Has a child work at the other end while we work at ours.
static double between(const char *way, void (*theirs)(int), double (*ours)(int, double), double ms) {
  int ends[2];
  open_ends(way, ends);
  pid_t pid = fork();
  if (pid < 0) err(1, "fork");
  if (pid == 0) {
    close(ends[0]);
    theirs(ends[1]);
    _exit(0);
  }
  close(ends[1]);
  double result = ours(ends[0], ms);
  kill(pid, SIGKILL); // a datagram socket does not tell it that we have closed
  waitpid(pid, NULL, 0);
  close(ends[0]);
  return result;
}

int main(int argc, char **argv) {
  if (argc != 3 && argc != 4) errx(2, "usage: local WAY MS [FD]");
  double ms = atof(argv[2]);
  if (argc == 4) {
    printf("{\"tripUs\": %.3f}\n", trip_us(atoi(argv[3]), ms));
    return 0;
  }
  double us = between(argv[1], echo, trip_us, ms);
  printf("{\"tripUs\": %.3f, \"bytesPerSecond\": %.0f}\n", us, between(argv[1], drain, bytes_per_second, ms));
}
