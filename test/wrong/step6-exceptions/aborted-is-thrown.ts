// misconception: a client that gave up is a failure of the server
// file: door.ts
// check: 6.4a
// code: E6-OUTCOME-AGAIN
// #region outcomeOf
  if (result >= 0) return "client"
  if (result === -EAGAIN) return "nobody"
  if ([EINTR, ...ITS_OWN].includes(-result)) return "again"
  if ([EMFILE, ENFILE, ENOBUFS, ENOMEM].includes(-result)) return "full"
  check(result, "accept4")
  return "nobody"
// #endregion outcomeOf
