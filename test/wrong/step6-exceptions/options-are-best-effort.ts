// misconception: options cannot fail
// file: silence.ts
// check: 6.5b
// code: E6-KEEPALIVE-HIDES
// #region watchPeer
  const options = [
    [IPPROTO_TCP, TCP_KEEPIDLE, idleS],
    [IPPROTO_TCP, TCP_KEEPINTVL, intervalS],
    [IPPROTO_TCP, TCP_KEEPCNT, probes],
    [IPPROTO_TCP, TCP_USER_TIMEOUT, unackedMs],
    [SOL_SOCKET, SO_KEEPALIVE, 1],
  ] as const
  for (const [level, name, value] of options) {
    void setsockopt(fd, level, name, new Int32Array([value]), 4)
  }
  return 0
// #endregion watchPeer
