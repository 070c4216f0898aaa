// misconception: every error but EAGAIN and EINTR ends a conversation and nothing else
// file: peer.ts
// check: 6.3a
// code: E6-GONE-OURS
// #region isGone
  return result < 0 && result !== -EAGAIN && result !== -EINTR
// #endregion isGone
