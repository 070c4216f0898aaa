// An acceptor and four workers in C: a bounded queue of connections with a mutex and two condition variables.
//
//   cc -pthread pool.c && ./a.out 7000
//
// Lines come back; "primes 1000000" is answered with how many primes there are below.

#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netinet/in.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum { WORKERS = 4, CAPACITY = 64, MOST = 50000000 };

static struct {
  pthread_mutex_t lock;
  pthread_cond_t filled, emptied;
  int conn[CAPACITY];
  unsigned head, tail; // they count on; only their difference and their lowest bits mean anything
} queue = {.lock = PTHREAD_MUTEX_INITIALIZER, .filled = PTHREAD_COND_INITIALIZER, .emptied = PTHREAD_COND_INITIALIZER};

static int count_primes(int below) {
  if (below > MOST) below = MOST; // or one line could ask for all of the memory
  char *composite = calloc(below > 0 ? (size_t)below : 1, 1);
  int count = 0;
  if (composite == NULL) return 0;
  for (int i = 2; i < below; i++) {
    if (composite[i]) continue;
    count++;
    for (long long j = (long long)i * i; j < below; j += i) composite[j] = 1;
  }
  free(composite);
  return count;
}

// #region main
static void put(int conn) {
  pthread_mutex_lock(&queue.lock);
  while (queue.tail - queue.head == CAPACITY) pthread_cond_wait(&queue.emptied, &queue.lock);
  queue.conn[queue.tail++ % CAPACITY] = conn;
  pthread_cond_signal(&queue.filled);
  pthread_mutex_unlock(&queue.lock);
}

static int take(void) {
  pthread_mutex_lock(&queue.lock);
  // A loop: whoever was woken looks again, for another one may have been faster.
  while (queue.tail == queue.head) pthread_cond_wait(&queue.filled, &queue.lock);
  int conn = queue.conn[queue.head++ % CAPACITY];
  pthread_cond_signal(&queue.emptied);
  pthread_mutex_unlock(&queue.lock);
  return conn;
}

static void *work(void *unused) {
  (void)unused;
  for (;;) {
    int conn = take();
    FILE *in = fdopen(conn, "r"), *out = fdopen(dup(conn), "w"); // one for each direction
    char line[4096];
    int below;
    while (in != NULL && out != NULL && fgets(line, sizeof line, in) != NULL) {
      if (sscanf(line, "primes %d", &below) == 1)
        fprintf(out, "%d\n", count_primes(below));
      else
        fputs(line, out);
      if (fflush(out) == EOF) break; // a broken client ends its own connection only
    }
    if (in != NULL) fclose(in);
    if (out != NULL) fclose(out);
  }
  return NULL;
}

static void serve(int listen_fd) {
  for (int i = 0; i < WORKERS; i++) {
    pthread_t thread;
    if (pthread_create(&thread, NULL, work, NULL) != 0) abort();
  }
  for (;;) {
    int conn = accept4(listen_fd, NULL, NULL, SOCK_CLOEXEC);
    if (conn >= 0) put(conn); // the queue is full: nobody is accepted, and the backlog fills
  }
}
// #endregion main

int main(int argc, char **argv) {
  signal(SIGPIPE, SIG_IGN);
  int listen_fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), on = 1;
  setsockopt(listen_fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
  struct sockaddr_in address = {.sin_family = AF_INET,
                                .sin_port = htons((uint16_t)(argc > 1 ? atoi(argv[1]) : 7000)),
                                .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  if (bind(listen_fd, (struct sockaddr *)&address, sizeof address) == -1 || listen(listen_fd, 128) == -1) {
    perror("listen");
    return 1;
  }
  serve(listen_fd);
}
