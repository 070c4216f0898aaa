// idea: compares with the results as they come
// file: peer.ts
// #region isGone
  return [-EPIPE, -ECONNRESET, -ECONNABORTED, -ETIMEDOUT, -EHOSTUNREACH, -EHOSTDOWN, -ENETUNREACH, -ENETDOWN, -ENETRESET].includes(result)
// #endregion isGone
