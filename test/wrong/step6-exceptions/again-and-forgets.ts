// misconception: the result of a call is its first one
// file: again.ts
// check: 6.2a
// code: E6-AGAIN-RETURNS
// #region again
  const result = call()
  for (let next = result; next === -EINTR; ) next = call()
  return result
// #endregion again
