// misconception: one buffer for what is unsent is enough
// check: 2.3b
// code: E2-SHARED-BUFFER
// file: server.ts
// #region keepUnsent
  // A copy: rest is a view of the buffer into which the next connection is read.
  const owner = loop as Loop & { scratch?: Uint8Array }
  owner.scratch ??= new Uint8Array(1_048_576)
  const unsent = owner.scratch.subarray(0, conn.unsent.length + rest.length)
  unsent.set(conn.unsent)
  unsent.set(rest, conn.unsent.length)
  conn.unsent = unsent
  updateInterest(loop, conn)
// #endregion keepUnsent
