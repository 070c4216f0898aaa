// misconception: EMFILE is the error of want
// file: door.ts
// check: 6.4a
// code: E6-OUTCOME-FULL
// #region outcomeOf
  if (result >= 0) return "client"
  if (result === -EAGAIN) return "nobody"
  if ([EINTR, ECONNABORTED, ...ITS_OWN].includes(-result)) return "again"
  if (result === -EMFILE) return "full"
  check(result, "accept4")
  return "nobody"
// #endregion outcomeOf
