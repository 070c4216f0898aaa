// misconception: connect() is called until it says that it is connected
// file: again.ts
// check: 6.2k
// code: E6-CONNECT-AGAIN
// imports: EALREADY, EISCONN
// #region connectBefore
  for (;;) {
    const result = connect(fd, address, address.length)
    if (result === 0 || result === -EISCONN) return 0
    if (![-EINTR, -EINPROGRESS, -EALREADY].includes(result)) return result
    if (clock() >= deadlineMs) return -EAGAIN
  }
// #endregion connectBefore
