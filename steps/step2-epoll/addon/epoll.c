// Step 2, part 2.6: the binding yourself. Three system calls, made callable from JavaScript.
//
// Rules
//   1 One function is one system call: no retry, no added flag, no loop.
//   2 It returns what the kernel returns, or the negative errno. In C a failed call is -1 and the reason is in errno.
//   3 No number from JavaScript may make it write past the end of an array.
//
// Events come back in a Uint32Array, two words each: [events, data]. struct epoll_event itself will not do: on x86-64 it
// is packed to 12 bytes, elsewhere it has 16.
//
// Sources: epoll_create(2), epoll_ctl(2), epoll_wait(2), https://nodejs.org/api/n-api.html

#include <errno.h>
#include <sys/epoll.h>

#include "binding.h"

/** Events of one call: what the stack can hold without a thought. The rest stays ready. */
enum { MAX_EVENTS = 256 };

/** epoll_create1(flags) */
static napi_value js_epoll_create1(napi_env env, napi_callback_info info) {
  // TODO(2.6) One int: the flags. Returns a descriptor, or -errno.
  // #region js_epoll_create1
  return todo(env, "2.6", "js_epoll_create1");
  // #endregion js_epoll_create1
}

/** epoll_ctl(epfd, op, fd, events, data) */
static napi_value js_epoll_ctl(napi_env env, napi_callback_info info) {
  // TODO(2.6) Five ints; events and data go into a struct epoll_event. Returns 0, or -errno.
  // #region js_epoll_ctl
  return todo(env, "2.6", "js_epoll_ctl");
  // #endregion js_epoll_ctl
}

/** epoll_wait(epfd, words, maxevents, timeoutMs) */
static napi_value js_epoll_wait(napi_env env, napi_callback_info info) {
  // TODO(2.6) An int, a Uint32Array, two ints. Wait for at most maxevents events, never for more than the array has room
  // for, and copy each into two words: [events, data]. Returns how many, or -errno.
  // #region js_epoll_wait
  return todo(env, "2.6", "js_epoll_wait");
  // #endregion js_epoll_wait
}

NAPI_MODULE_INIT() {
  export_function(env, exports, "epoll_create1", js_epoll_create1);
  export_function(env, exports, "epoll_ctl", js_epoll_ctl);
  export_function(env, exports, "epoll_wait", js_epoll_wait);
  return exports;
}
