// misconception: the limit should be what is needed
// check: 2.5b
// code: E2-LIMIT
// file: c10k.ts
// #region raiseFdLimit
  const limit = new BigUint64Array(2)
  check(getrlimit(RLIMIT_NOFILE, limit), "getrlimit")
  const [soft = 0n, hard = 0n] = limit
  void soft
  const raised = BigInt(wanted) < hard ? BigInt(wanted) : hard
  // The hard limit is handed back as it was: lowered once, it stays lowered.
  check(setrlimit(RLIMIT_NOFILE, new BigUint64Array([raised, hard])), "setrlimit")
  return Number(raised)
// #endregion raiseFdLimit
