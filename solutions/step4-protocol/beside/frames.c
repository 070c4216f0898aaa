// A server of frames in C: a length of 4 bytes in network order, then as many bytes, and each frame comes back.
//
//   cc frames.c && ./a.out 7000
//
// One client after the other, as step 1, so that nothing stands here but the decoder.

#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum { HEADER_BYTES = 4, MOST_FRAME_BYTES = 65536 };

// #region main
// bytes[start, end) has come in and is not taken yet.
// One frame fits, whatever its length: nothing ever grows.
struct stream {
  size_t start, end;
  unsigned char bytes[HEADER_BYTES + MOST_FRAME_BYTES];
};

enum outcome { FRAME, INCOMPLETE, MALFORMED };

static enum outcome next_frame(struct stream *in,
                               const unsigned char **payload,
                               uint32_t *length) {
  if (in->end - in->start < HEADER_BYTES) return INCOMPLETE;
  // Not *(uint32_t *)(in->bytes + in->start): that address may be odd,
  // and the compiler may rely on its not being so.
  uint32_t wire;
  memcpy(&wire, in->bytes + in->start, sizeof wire); // one load
  *length = ntohl(wire);                             // one byte swap
  if (*length > MOST_FRAME_BYTES) return MALFORMED;
  if (in->end - in->start - HEADER_BYTES < *length) return INCOMPLETE;
  // A loan: until the next make_room().
  *payload = in->bytes + in->start + HEADER_BYTES;
  in->start += HEADER_BYTES + *length;
  return FRAME;
}

static void make_room(struct stream *in) {
  memmove(in->bytes, in->bytes + in->start, in->end - in->start);
  in->end -= in->start;
  in->start = 0;
}
// #endregion main

static int write_all(int fd, const void *bytes, size_t length) {
  for (size_t sent = 0; sent < length;) {
    ssize_t n = write(fd, (const char *)bytes + sent, length - sent);
    if (n == -1 && errno == EINTR) continue;
    if (n == -1) return -1;
    sent += (size_t)n;
  }
  return 0;
}

/** One write for header and payload: two would wait for each other's acknowledgement. */
static int put_frame(int fd, const unsigned char *payload, uint32_t length) {
  static unsigned char frame[HEADER_BYTES + MOST_FRAME_BYTES];
  uint32_t wire = htonl(length);
  memcpy(frame, &wire, sizeof wire);
  memcpy(frame + HEADER_BYTES, payload, length);
  return write_all(fd, frame, HEADER_BYTES + length);
}

static void serve_one(int fd) {
  static struct stream in;
  in.start = in.end = 0;
  for (;;) {
    const unsigned char *payload;
    uint32_t length;
    enum outcome outcome = next_frame(&in, &payload, &length);
    if (outcome == MALFORMED) return;
    if (outcome == FRAME) {
      if (put_frame(fd, payload, length) == -1) return;
      continue;
    }
    make_room(&in);
    ssize_t n = read(fd, in.bytes + in.end, sizeof in.bytes - in.end);
    if (n == -1 && errno == EINTR) continue;
    if (n <= 0) return;
    in.end += (size_t)n;
  }
}

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
  for (;;) {
    int fd = accept4(listen_fd, NULL, NULL, SOCK_CLOEXEC);
    if (fd == -1) continue;
    serve_one(fd);
    close(fd);
  }
}
