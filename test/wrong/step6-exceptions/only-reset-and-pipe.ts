// misconception: a peer that is gone is EPIPE or ECONNRESET
// file: peer.ts
// check: 6.3a
// code: E6-GONE-MISSED
// #region isGone
  return result === -EPIPE || result === -ECONNRESET
// #endregion isGone
