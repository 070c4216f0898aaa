// misconception: a call is interrupted once at most
// file: again.ts
// check: 6.2a
// code: E6-AGAIN-STOPS
// #region again
  const result = call()
  return result === -EINTR ? call() : result
// #endregion again
