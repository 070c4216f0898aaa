// misconception: an error is no client
// file: door.ts
// check: 6.4a
// code: E6-OUTCOME-OURS
// #region outcomeOf
  if (result >= 0) return "client"
  if (result === -EAGAIN) return "nobody"
  if ([EINTR, ECONNABORTED, ...ITS_OWN].includes(-result)) return "again"
  if ([EMFILE, ENFILE, ENOBUFS, ENOMEM].includes(-result)) return "full"
  return "nobody"
// #endregion outcomeOf
