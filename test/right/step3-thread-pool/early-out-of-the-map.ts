// idea: sends what comes in its turn without keeping it
// file: server.ts
// #region deliver
  const conn = reactor.connections[fd]
  if (conn === undefined || conn.generation !== generation) return
  if (number !== conn.answered) {
    conn.early.set(number, answer)
    return
  }
  let next: Uint8Array | undefined = answer
  while (next !== undefined && reactor.connections[fd] === conn) {
    send(reactor, conn, next)
    conn.answered++
    next = conn.early.get(conn.answered)
    conn.early.delete(conn.answered)
  }
  settle(reactor, conn)
// #endregion deliver
