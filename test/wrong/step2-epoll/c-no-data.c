// misconception: data is for those who want it
// check: 2.6c
// code: E2-ADDON-DATA
// file: addon/epoll.c
// #region js_epoll_ctl
  napi_value argument[5];
  int number[5];
  if (!get_arguments(env, info, 5, argument)) return NULL;
  for (int i = 0; i < 5; i++)
    if (!get_int(env, argument[i], &number[i])) return NULL;
  struct epoll_event event = {.events = (uint32_t)number[3]};
  int result = epoll_ctl(number[0], number[1], number[2], &event);
  return from_int(env, result == -1 ? -errno : result);
// #endregion js_epoll_ctl
