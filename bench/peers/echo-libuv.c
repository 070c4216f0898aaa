// An echo server on libuv, the event loop below Node: what its callbacks cost without JavaScript on top.
//
//   echo-libuv PORT     0 lets the kernel choose; prints "listening PORT"
//
//   cc -O2 -std=c11 -D_GNU_SOURCE -o echo-libuv echo-libuv.c -luv
//
// One buffer serves all connections while their peers keep up, as in echo-epoll.c: uv_try_write, and only
// what it leaves over is copied and given to uv_write. Until that is written the connection is not read
// (backpressure).
//
// Left out: several loops, TCP_NODELAY. Sources: docs.libuv.org, uv_stream_t and uv_tcp_t.

#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <uv.h>

enum { BUFFER_BYTES = 65536, BACKLOG = 4096 };

// What a peer has not taken yet; freed by written().
struct rest {
  uv_write_t request;
  char bytes[];
};

static char buffer[BUFFER_BYTES];

static int fail(const char *call, int result) {
  fprintf(stderr, "%s: %s\n", call, uv_strerror(result));
  return 1;
}

static void free_handle(uv_handle_t *handle) { free(handle); }

// A failed write may be followed by a failed read: whoever comes first closes.
static void drop(uv_stream_t *conn) {
  if (!uv_is_closing((uv_handle_t *)conn)) uv_close((uv_handle_t *)conn, free_handle);
}

static void lend_buffer(uv_handle_t *handle, size_t suggested, uv_buf_t *lent) {
  (void)handle;
  (void)suggested;
  *lent = uv_buf_init(buffer, sizeof buffer);
}

static void readable(uv_stream_t *conn, ssize_t n, const uv_buf_t *bytes);

static void written(uv_write_t *request, int status) {
  uv_stream_t *conn = request->handle;
  free(request->data);
  if (status < 0 || uv_read_start(conn, lend_buffer, readable) < 0) drop(conn);
}

static int keep_rest(uv_stream_t *conn, const char *bytes, size_t length) {
  struct rest *rest = malloc(sizeof *rest + length);
  if (rest == NULL) return UV_ENOMEM;
  memcpy(rest->bytes, bytes, length);
  rest->request.data = rest;
  uv_read_stop(conn);
  uv_buf_t part = uv_buf_init(rest->bytes, (unsigned)length);
  int result = uv_write(&rest->request, conn, &part, 1, written);
  if (result < 0) free(rest);
  return result;
}

static void readable(uv_stream_t *conn, ssize_t n, const uv_buf_t *bytes) {
  if (n == 0) return; // EAGAIN
  if (n < 0) {        // UV_EOF: the peer has finished; anything else: it broke off
    drop(conn);
    return;
  }
  uv_buf_t answer = uv_buf_init(bytes->base, (unsigned)n);
  int taken = uv_try_write(conn, &answer, 1);
  if (taken == n) return;
  if (taken == UV_EAGAIN) taken = 0;
  if (taken < 0 || keep_rest(conn, bytes->base + taken, (size_t)(n - taken)) < 0) drop(conn);
}

static void accept_one(uv_stream_t *listener, int status) {
  if (status < 0) return;
  uv_tcp_t *conn = malloc(sizeof *conn);
  if (conn == NULL || uv_tcp_init(listener->loop, conn) < 0) exit(fail("uv_tcp_init", UV_ENOMEM));
  uv_stream_t *stream = (uv_stream_t *)conn;
  if (uv_accept(listener, stream) < 0 || uv_read_start(stream, lend_buffer, readable) < 0) drop(stream);
}

int main(int argc, char **argv) {
  signal(SIGPIPE, SIG_IGN);
  uv_loop_t *loop = uv_default_loop();
  uv_tcp_t listener;
  struct sockaddr_in address;
  int length = sizeof address;
  int result = uv_tcp_init(loop, &listener);
  if (result < 0) return fail("uv_tcp_init", result);
  uv_ip4_addr("127.0.0.1", argc > 1 ? atoi(argv[1]) : 0, &address);
  if ((result = uv_tcp_bind(&listener, (struct sockaddr *)&address, 0)) < 0)
    return fail("uv_tcp_bind", result);
  if ((result = uv_listen((uv_stream_t *)&listener, BACKLOG, accept_one)) < 0)
    return fail("uv_listen", result);
  result = uv_tcp_getsockname(&listener, (struct sockaddr *)&address, &length);
  if (result < 0) return fail("uv_tcp_getsockname", result);
  printf("listening %d\n", ntohs(address.sin_port));
  fflush(stdout);
  return uv_run(loop, UV_RUN_DEFAULT);
}
