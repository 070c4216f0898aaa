// misconception: a peer for whom the time is over is gone
// file: peer.ts
// check: 6.3a
// code: E6-GONE-OURS
// #region isGone
  return [EPIPE, ECONNRESET, ECONNABORTED, ETIMEDOUT, EHOSTUNREACH, EHOSTDOWN, ENETUNREACH, ENETDOWN, ENETRESET, EAGAIN].includes(-result)
// #endregion isGone
