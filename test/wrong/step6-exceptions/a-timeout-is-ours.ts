// misconception: ETIMEDOUT is a failure of this program
// file: peer.ts
// check: 6.3a
// code: E6-GONE-MISSED
// #region isGone
  return [EPIPE, ECONNRESET, ECONNABORTED, EHOSTUNREACH, EHOSTDOWN, ENETUNREACH, ENETDOWN, ENETRESET].includes(-result)
// #endregion isGone
