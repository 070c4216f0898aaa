// misconception: the limit is what the shell says
// check: 2.5a
// code: E2-LIMIT
// file: c10k.ts
// #region raiseFdLimit
  const limit = new BigUint64Array(2)
  check(getrlimit(RLIMIT_NOFILE, limit), "getrlimit")
  const [soft = 0n, hard = 0n] = limit
  if (soft >= BigInt(wanted)) return Number(soft)
  const raised = BigInt(wanted) < hard ? BigInt(wanted) : hard
  // The hard limit is handed back as it was: lowered once, it stays lowered.
  return Number(raised)
// #endregion raiseFdLimit
