// misconception: what failed is tried again until it works
// file: again.ts
// check: 6.2a
// code: E6-AGAIN-OTHER
// #region again
  let result = call()
  while (result < 0) result = call()
  return result
// #endregion again
