// idea: do, while it was interrupted
// file: again.ts
// #region again
  let result: number
  do {
    result = call()
  } while (result === -EINTR)
  return result
// #endregion again
