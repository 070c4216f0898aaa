// misconception: check() belongs around every call
// check: 2.1b
// code: E2-EAGAIN-ERROR
// file: server.ts
// #region acceptAll
  for (;;) accepted(check(accept4(listenFd, null, null, SOCK_CLOEXEC | SOCK_NONBLOCK), "accept4"))
// #endregion acceptAll
