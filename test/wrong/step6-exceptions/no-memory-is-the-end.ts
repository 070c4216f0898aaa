// misconception: without memory a server ends
// file: door.ts
// check: 6.4a
// code: E6-OUTCOME-FULL
// #region outcomeOf
  if (result >= 0) return "client"
  if (result === -EAGAIN) return "nobody"
  if ([EINTR, ECONNABORTED, ...ITS_OWN].includes(-result)) return "again"
  if ([EMFILE, ENFILE].includes(-result)) return "full"
  check(result, "accept4")
  return "nobody"
// #endregion outcomeOf
