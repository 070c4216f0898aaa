// misconception: an edge is read to its end, whatever is unsent
// check: 2.4d
// code: E2-ET-UNBOUNDED
// file: edge.ts
// #region pump
  const { buffer, handle } = loop
  let budget = BUDGET_BYTES
  for (;;) {
    while (conn.unsent.length > 0) {
      const taken = write(conn.fd, conn.unsent, 0, conn.unsent.length)
      if (taken === -EAGAIN) {
        conn.unsent = conn.unsent.slice()
        break
      }
      if (taken < 0) {
        dropConnection(loop, conn)
        return false
      }
      conn.unsent = taken === conn.unsent.length ? NOTHING : conn.unsent.subarray(taken)
    }
    if (conn.ended && conn.unsent.length === 0) {
      dropConnection(loop, conn)
      return false
    }
    if (budget <= 0) return true
    const n = read(conn.fd, buffer, 0, buffer.length)
    if (n === -EAGAIN) return false // EPOLLIN will come
    if (n < 0) {
      dropConnection(loop, conn)
      return false
    }
    if (n === 0) conn.ended = true
    else {
      const answer = handle(received(loop, n))
      const both = new Uint8Array(conn.unsent.length + answer.length)
      both.set(conn.unsent)
      both.set(answer, conn.unsent.length)
      conn.unsent = both
    }
    budget -= n
  }
// #endregion pump
