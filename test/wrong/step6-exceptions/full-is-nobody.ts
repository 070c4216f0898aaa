// misconception: whoever cannot take a client has none
// file: door.ts
// check: 6.4a
// code: E6-OUTCOME-FULL
// #region outcomeOf
  if (result >= 0) return "client"
  if (result === -EAGAIN) return "nobody"
  if ([EINTR, ECONNABORTED, ...ITS_OWN].includes(-result)) return "again"
  if ([EMFILE, ENFILE, ENOBUFS, ENOMEM].includes(-result)) return "nobody"
  check(result, "accept4")
  return "nobody"
// #endregion outcomeOf
