// idea: the same once more, by itself
// file: again.ts
// #region again
  const result = call()
  return result === -EINTR ? again(call) : result
// #endregion again
