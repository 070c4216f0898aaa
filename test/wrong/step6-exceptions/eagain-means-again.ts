// misconception: EAGAIN says to try again
// file: door.ts
// check: 6.4a
// code: E6-OUTCOME-NOBODY
// #region outcomeOf
  if (result >= 0) return "client"
  if ([EAGAIN, EINTR, ECONNABORTED, ...ITS_OWN].includes(-result)) return "again"
  if ([EMFILE, ENFILE, ENOBUFS, ENOMEM].includes(-result)) return "full"
  check(result, "accept4")
  return "nobody"
// #endregion outcomeOf
