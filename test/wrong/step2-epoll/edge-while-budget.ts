// misconception: while (budget > 0): returns true with a view of the shared buffer in unsent
// check: 2.4b
// code: E2-ET-ORDER
// file: edge.ts
// #region pump
  const { buffer, handle } = loop
  let budget = BUDGET_BYTES
  while (budget > 0) {
    while (conn.unsent.length > 0) {
      const taken = write(conn.fd, conn.unsent, 0, conn.unsent.length)
      if (taken === -EAGAIN) {
        // Until now unsent may be a view of the shared buffer; to outlive this call it needs memory of its own.
        conn.unsent = conn.unsent.slice()
        return false // EPOLLOUT will come: the buffer was full, and room in it is a change
      }
      if (taken < 0) {
        dropConnection(loop, conn)
        return false
      }
      conn.unsent = taken === conn.unsent.length ? NOTHING : conn.unsent.subarray(taken)
    }
    if (conn.ended) {
      dropConnection(loop, conn)
      return false
    }
    const n = read(conn.fd, buffer, 0, buffer.length)
    if (n === -EAGAIN) return false // EPOLLIN will come
    if (n < 0) {
      dropConnection(loop, conn)
      return false
    }
    if (n === 0) conn.ended = true
    else conn.unsent = handle(received(loop, n))
    budget -= n
  }
  return true
// #endregion pump
