// misconception: the result of the last option stands for all
// file: silence.ts
// check: 6.5b
// code: E6-KEEPALIVE-HIDES
// #region watchPeer
  let result = setsockopt(fd, IPPROTO_TCP, TCP_KEEPIDLE, new Int32Array([idleS]), 4)
  result = setsockopt(fd, IPPROTO_TCP, TCP_KEEPINTVL, new Int32Array([intervalS]), 4)
  result = setsockopt(fd, IPPROTO_TCP, TCP_KEEPCNT, new Int32Array([probes]), 4)
  result = setsockopt(fd, IPPROTO_TCP, TCP_USER_TIMEOUT, new Int32Array([unackedMs]), 4)
  result = setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, new Int32Array([1]), 4)
  return result
// #endregion watchPeer
