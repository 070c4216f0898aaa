// misconception: whatever fails on a connection is the fault of the peer
// file: peer.ts
// check: 6.3a
// code: E6-GONE-OURS
// #region isGone
  return result < 0
// #endregion isGone
