// misconception: 0 is no descriptor
// file: door.ts
// check: 6.4a
// code: E6-OUTCOME-CLIENT
// #region outcomeOf
  if (result > 0) return "client"
  if (result === 0 || result === -EAGAIN) return "nobody"
  if ([EINTR, ECONNABORTED, ...ITS_OWN].includes(-result)) return "again"
  if ([EMFILE, ENFILE, ENOBUFS, ENOMEM].includes(-result)) return "full"
  check(result, "accept4")
  return "nobody"
// #endregion outcomeOf
