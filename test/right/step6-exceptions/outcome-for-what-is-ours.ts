// idea: throws for what is ours, and takes the rest for misfortune
// file: door.ts
// imports: EBADF, EFAULT, EINVAL, ENOTSOCK
// #region outcomeOf
  if ([EBADF, EINVAL, ENOTSOCK, EFAULT].includes(-result)) check(result, "accept4")
  if (result === -EAGAIN) return "nobody"
  if (result < 0) return [EMFILE, ENFILE, ENOBUFS, ENOMEM].includes(-result) ? "full" : "again"
  return "client"
// #endregion outcomeOf
