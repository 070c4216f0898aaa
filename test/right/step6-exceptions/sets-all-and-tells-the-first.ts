// idea: all options are set, and the first failure is returned
// file: silence.ts
// #region watchPeer
  const options = [
    [SOL_SOCKET, SO_KEEPALIVE, 1],
    [IPPROTO_TCP, TCP_KEEPIDLE, idleS],
    [IPPROTO_TCP, TCP_KEEPINTVL, intervalS],
    [IPPROTO_TCP, TCP_KEEPCNT, probes],
    [IPPROTO_TCP, TCP_USER_TIMEOUT, unackedMs],
  ] as const
  const results = options.map(([level, name, value]) => setsockopt(fd, level, name, Int32Array.of(value), 4))
  return results.find((result) => result < 0) ?? 0
// #endregion watchPeer
