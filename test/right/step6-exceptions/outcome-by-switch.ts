// idea: one switch over all of them
// file: door.ts
// #region outcomeOf
  if (result >= 0) return "client"
  switch (-result) {
    case EAGAIN:
      return "nobody"
    case EINTR:
    case ECONNABORTED:
    case EPROTO:
    case ENOPROTOOPT:
    case EOPNOTSUPP:
    case EPERM:
    case ENETDOWN:
    case ENETUNREACH:
    case EHOSTDOWN:
    case EHOSTUNREACH:
    case ENONET:
      return "again"
    case EMFILE:
    case ENFILE:
    case ENOBUFS:
    case ENOMEM:
      return "full"
    default:
      throw new Error(`accept4 has failed: errno ${-result}`)
  }
// #endregion outcomeOf
