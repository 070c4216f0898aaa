// misconception: keepalive also finds a peer that acknowledges nothing
// file: silence.ts
// check: 6.5a
// code: E6-KEEPALIVE-VALUE
// #region watchPeer
  const options = [
    [IPPROTO_TCP, TCP_KEEPIDLE, idleS],
    [IPPROTO_TCP, TCP_KEEPINTVL, intervalS],
    [IPPROTO_TCP, TCP_KEEPCNT, probes],
    [SOL_SOCKET, SO_KEEPALIVE, 1],
  ] as const
  for (const [level, name, value] of options) {
    const result = setsockopt(fd, level, name, new Int32Array([value]), 4)
    if (result < 0) return result
  }
  return 0
// #endregion watchPeer
