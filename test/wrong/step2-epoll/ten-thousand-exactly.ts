// misconception: ten thousand clients need ten thousand descriptors
// check: 2.5d
// code: E2-TEN-THOUSAND
// file: c10k.ts
// #region raiseFdLimit
  const limit = new BigUint64Array(2)
  check(getrlimit(RLIMIT_NOFILE, limit), "getrlimit")
  const [soft = 0n, hard = 0n] = limit
  if (soft >= BigInt(wanted)) return Number(soft)
  const enough = BigInt(Math.min(wanted, CLIENTS))
  const raised = enough < hard ? enough : hard
  // The hard limit is handed back as it was: lowered once, it stays lowered.
  check(setrlimit(RLIMIT_NOFILE, new BigUint64Array([raised, hard])), "setrlimit")
  return Number(raised)
// #endregion raiseFdLimit
