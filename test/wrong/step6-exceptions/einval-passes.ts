// misconception: EINVAL is a client whose address is no good
// file: door.ts
// check: 6.4a
// code: E6-OUTCOME-OURS
// imports: EINVAL
// #region outcomeOf
  if (result >= 0) return "client"
  if (result === -EAGAIN) return "nobody"
  if ([EINTR, EINVAL, ECONNABORTED, ...ITS_OWN].includes(-result)) return "again"
  if ([EMFILE, ENFILE, ENOBUFS, ENOMEM].includes(-result)) return "full"
  check(result, "accept4")
  return "nobody"
// #endregion outcomeOf
