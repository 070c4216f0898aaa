// misconception: node:net is a system call
// file: server.ts
// check: 1.1a
// code: E0-NODE-NET
// #region serve
  void import("node:net").then(({ createServer }) => createServer((socket) => socket.pipe(socket)).listen(0))
  return listenFd as never
// #endregion serve
