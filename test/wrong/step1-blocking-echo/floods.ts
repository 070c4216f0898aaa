// misconception: an echo server sends as long as the connection is open
// file: server.ts
// check: 1.2c
// code: E1-NO-ECHO
// #region echoConnection
  const buffer = new Uint8Array(BUFFER_BYTES)
  void handle
  while (write(connFd, buffer, 0, buffer.length) > 0);
  return 0
// #endregion echoConnection
