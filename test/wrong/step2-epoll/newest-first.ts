// misconception: the newest bytes are the most urgent
// check: 2.3c
// code: E2-ORDER
// file: server.ts
// #region keepUnsent
  // A copy: rest is a view of the buffer into which the next connection is read.
  const unsent = new Uint8Array(conn.unsent.length + rest.length)
  unsent.set(rest)
  unsent.set(conn.unsent, rest.length)
  conn.unsent = unsent
  updateInterest(loop, conn)
// #endregion keepUnsent
