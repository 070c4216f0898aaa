// misconception: only the peer can be gone, not the way to it
// file: peer.ts
// check: 6.3a
// code: E6-GONE-MISSED
// #region isGone
  return [EPIPE, ECONNRESET, ECONNABORTED, ETIMEDOUT].includes(-result)
// #endregion isGone
