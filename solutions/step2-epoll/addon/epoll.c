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
  napi_value argument[1];
  int flags;
  if (!get_arguments(env, info, 1, argument) || !get_int(env, argument[0], &flags)) return NULL;
  int fd = epoll_create1(flags);
  return from_int(env, fd == -1 ? -errno : fd);
  // #endregion js_epoll_create1
}

/** epoll_ctl(epfd, op, fd, events, data) */
static napi_value js_epoll_ctl(napi_env env, napi_callback_info info) {
  // TODO(2.6) Five ints; events and data go into a struct epoll_event. Returns 0, or -errno.
  // #region js_epoll_ctl
  napi_value argument[5];
  int number[5];
  if (!get_arguments(env, info, 5, argument)) return NULL;
  for (int i = 0; i < 5; i++)
    if (!get_int(env, argument[i], &number[i])) return NULL;
  struct epoll_event event = {.events = (uint32_t)number[3], .data.u32 = (uint32_t)number[4]};
  int result = epoll_ctl(number[0], number[1], number[2], &event);
  return from_int(env, result == -1 ? -errno : result);
  // #endregion js_epoll_ctl
}

/** epoll_wait(epfd, words, maxevents, timeoutMs) */
static napi_value js_epoll_wait(napi_env env, napi_callback_info info) {
  // TODO(2.6) An int, a Uint32Array, two ints. Wait for at most maxevents events, never for more than the array has room
  // for, and copy each into two words: [events, data]. Returns how many, or -errno.
  // #region js_epoll_wait
  napi_value argument[4];
  int epfd, maxevents, timeout;
  uint32_t *words;
  size_t length;
  if (!get_arguments(env, info, 4, argument) || !get_int(env, argument[0], &epfd) ||
      !get_words(env, argument[1], &words, &length) || !get_int(env, argument[2], &maxevents) ||
      !get_int(env, argument[3], &timeout))
    return NULL;
  if (maxevents > MAX_EVENTS) maxevents = MAX_EVENTS;
  // The caller's number is a wish; the array's length is a fact.
  if (maxevents > 0 && (size_t)maxevents > length / 2) maxevents = (int)(length / 2);
  struct epoll_event event[MAX_EVENTS];
  int ready = epoll_wait(epfd, event, maxevents, timeout);
  if (ready == -1) return from_int(env, -errno);
  for (int i = 0; i < ready; i++) {
    words[2 * i] = event[i].events;
    words[2 * i + 1] = event[i].data.u32;
  }
  return from_int(env, ready);
  // #endregion js_epoll_wait
}

NAPI_MODULE_INIT() {
  export_function(env, exports, "epoll_create1", js_epoll_create1);
  export_function(env, exports, "epoll_ctl", js_epoll_ctl);
  export_function(env, exports, "epoll_wait", js_epoll_wait);
  return exports;
}
