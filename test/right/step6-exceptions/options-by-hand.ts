// idea: each option in a line of its own, SO_KEEPALIVE first
// file: silence.ts
// #region watchPeer
  const set = (level: number, name: number, value: number) => setsockopt(fd, level, name, new Int32Array([value]), 4)
  let result = set(SOL_SOCKET, SO_KEEPALIVE, 1)
  if (result === 0) result = set(IPPROTO_TCP, TCP_USER_TIMEOUT, unackedMs)
  if (result === 0) result = set(IPPROTO_TCP, TCP_KEEPIDLE, idleS)
  if (result === 0) result = set(IPPROTO_TCP, TCP_KEEPCNT, probes)
  if (result === 0) result = set(IPPROTO_TCP, TCP_KEEPINTVL, intervalS)
  return result
// #endregion watchPeer
