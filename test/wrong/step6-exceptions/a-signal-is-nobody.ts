// misconception: an interrupted accept has found nobody
// file: door.ts
// check: 6.4a
// code: E6-OUTCOME-AGAIN
// #region outcomeOf
  if (result >= 0) return "client"
  if (result === -EAGAIN || result === -EINTR) return "nobody"
  if ([EINTR, ECONNABORTED, ...ITS_OWN].includes(-result)) return "again"
  if ([EMFILE, ENFILE, ENOBUFS, ENOMEM].includes(-result)) return "full"
  check(result, "accept4")
  return "nobody"
// #endregion outcomeOf
