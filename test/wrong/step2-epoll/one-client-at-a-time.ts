// misconception: a conversation is finished before the next one begins
// check: 2.2b
// code: E2-WAITS
// file: server.ts
// #region readable
  const { buffer } = loop
  for (;;) {
    const n = read(conn.fd, buffer, 0, buffer.length)
    if (n === -EAGAIN) continue
    if (n <= 0) break
    const answer = loop.handle(buffer.subarray(0, n))
    void write(conn.fd, answer, 0, answer.length)
  }
  dropConnection(loop, conn)
// #endregion readable
