// misconception: a slow client is dropped at the mark
// check: 2.3f
// code: E2-KICKED
// file: server.ts
// #region keepUnsent
  // A copy: rest is a view of the buffer into which the next connection is read.
  const unsent = new Uint8Array(conn.unsent.length + rest.length)
  unsent.set(conn.unsent)
  unsent.set(rest, conn.unsent.length)
  conn.unsent = unsent
  if (unsent.length > HIGH_WATER_BYTES) dropConnection(loop, conn)
  else updateInterest(loop, conn)
// #endregion keepUnsent
