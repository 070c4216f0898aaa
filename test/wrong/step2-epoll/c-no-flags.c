// misconception: flags are for others
// check: 2.6a
// code: E2-ADDON-FLAGS
// file: addon/epoll.c
// #region js_epoll_create1
  napi_value argument[1];
  int flags;
  if (!get_arguments(env, info, 1, argument) || !get_int(env, argument[0], &flags)) return NULL;
  int fd = flags < 0 ? (errno = EINVAL, -1) : epoll_create1(0);
  return from_int(env, fd == -1 ? -errno : fd);
// #endregion js_epoll_create1
