// idea: asks for the names of errors, also of some that nobody meets
// file: peer.ts
// imports: errnoName
// #region isGone
  if (result >= 0) return false
  const names = "EPIPE ECONNRESET ECONNABORTED ETIMEDOUT EHOSTUNREACH EHOSTDOWN ENETUNREACH ENETDOWN ENETRESET"
  return `${names} ENOTCONN ECONNREFUSED EPROTO ENONET`.split(" ").includes(errnoName(result))
// #endregion isGone
