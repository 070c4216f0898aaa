// misconception: whoever has ended its direction is gone
// file: peer.ts
// check: 6.3a
// code: E6-GONE-COUNT
// #region isGone
  return result === 0 || [EPIPE, ECONNRESET, ECONNABORTED, ETIMEDOUT, EHOSTUNREACH, EHOSTDOWN, ENETUNREACH, ENETDOWN, ENETRESET].includes(-result)
// #endregion isGone
