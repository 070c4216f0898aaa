// misconception: an errno is a positive number
// file: peer.ts
// check: 6.3a
// code: E6-GONE-COUNT
// #region isGone
  return [EPIPE, ECONNRESET, ECONNABORTED, ETIMEDOUT, EHOSTUNREACH, EHOSTDOWN, ENETUNREACH, ENETDOWN, ENETRESET].includes(result)
// #endregion isGone
