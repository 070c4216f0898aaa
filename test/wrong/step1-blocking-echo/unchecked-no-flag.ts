// misconception: nobody restarts that fast, and bind works anyway
// check: 1.1c
// code: E1-REUSEADDR
// file: server.ts
// #region openListener
  const listenFd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)
  const address = sockaddrIn("127.0.0.1", port)
  bind(listenFd, address, address.length)
  listen(listenFd, backlog)
  return listenFd
// #endregion openListener
