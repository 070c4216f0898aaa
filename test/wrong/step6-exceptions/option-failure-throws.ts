// misconception: an option that cannot be set is a bug
// file: silence.ts
// check: 6.5b
// code: E6-KEEPALIVE-THROWS
// #region watchPeer
  const options = [
    [IPPROTO_TCP, TCP_KEEPIDLE, idleS],
    [IPPROTO_TCP, TCP_KEEPINTVL, intervalS],
    [IPPROTO_TCP, TCP_KEEPCNT, probes],
    [IPPROTO_TCP, TCP_USER_TIMEOUT, unackedMs],
    [SOL_SOCKET, SO_KEEPALIVE, 1],
  ] as const
  for (const [level, name, value] of options) {
    const result = check(setsockopt(fd, level, name, new Int32Array([value]), 4), "setsockopt")
    if (result < 0) return result
  }
  return 0
// #endregion watchPeer
