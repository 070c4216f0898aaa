// misconception: timeout in seconds
// check: 2.6f
// code: E2-ADDON-TIMEOUT
// file: addon/epoll.c
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
  int ready = epoll_wait(epfd, event, maxevents, timeout * 1000);
  if (ready == -1) return from_int(env, -errno);
  for (int i = 0; i < ready; i++) {
    words[2 * i] = event[i].events;
    words[2 * i + 1] = event[i].data.u32;
  }
  return from_int(env, ready);
// #endregion js_epoll_wait
