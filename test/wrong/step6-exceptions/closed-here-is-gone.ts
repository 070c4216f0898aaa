// misconception: a descriptor that is not open is a peer that is gone
// file: peer.ts
// check: 6.3a
// code: E6-GONE-OURS
// imports: EBADF
// #region isGone
  return [EPIPE, ECONNRESET, ECONNABORTED, ETIMEDOUT, EHOSTUNREACH, EHOSTDOWN, ENETUNREACH, ENETDOWN, ENETRESET, EBADF].includes(-result)
// #endregion isGone
