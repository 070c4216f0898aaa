// misconception: MSG_DONTWAIT keeps the deadline: it never waits
// file: again.ts
// check: 6.2h
// code: E6-NOT-WAITED
// #region recvBefore
  const n = again(() => recv(fd, buf, offset, len, MSG_DONTWAIT))
  return n === -EAGAIN && clock() >= deadlineMs ? -EAGAIN : n
// #endregion recvBefore
