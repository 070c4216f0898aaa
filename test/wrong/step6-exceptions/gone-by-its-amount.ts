// misconception: the sign of a result does not matter
// file: peer.ts
// check: 6.3a
// code: E6-GONE-COUNT
// #region isGone
  return [EPIPE, ECONNRESET, ECONNABORTED, ETIMEDOUT, EHOSTUNREACH, EHOSTDOWN, ENETUNREACH, ENETDOWN, ENETRESET].includes(Math.abs(result))
// #endregion isGone
