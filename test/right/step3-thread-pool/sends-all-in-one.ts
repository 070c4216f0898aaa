// idea: joins the answers whose turn it is, and sends them with one write
// file: server.ts
// #region deliver
  const conn = reactor.connections[fd]
  if (conn?.generation !== generation) return
  conn.early.set(number, answer)
  const ready: Uint8Array[] = []
  for (; conn.early.has(conn.answered); conn.answered++) {
    ready.push(conn.early.get(conn.answered) ?? new Uint8Array(0))
    conn.early.delete(conn.answered)
  }
  if (ready.length > 0) send(reactor, conn, Buffer.concat(ready))
  settle(reactor, conn)
// #endregion deliver
