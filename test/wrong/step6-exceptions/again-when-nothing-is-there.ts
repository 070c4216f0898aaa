// misconception: -EAGAIN says it itself: try again
// file: again.ts
// check: 6.2a
// code: E6-AGAIN-OTHER
// #region again
  let result = call()
  while (result === -EINTR || result === -EAGAIN) result = call()
  return result
// #endregion again
