// misconception: a number is handed over as it is
// check: 2.6a
// code: E2-ADDON-COMPILE
// file: addon/epoll.c
// #region js_epoll_create1
  napi_value argument[1];
  int flags;
  if (!get_arguments(env, info, 1, argument) || !get_int(env, argument[0], flags)) return NULL;
  int fd = epoll_create1(flags);
  return from_int(env, fd == -1 ? -errno : fd);
// #endregion js_epoll_create1
