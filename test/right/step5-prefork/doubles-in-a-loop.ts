// idea: the wait is doubled until it is long enough
// file: prefork.ts
// #region failed
  slot.failures += 1
  let delayMs = FIRST_DELAY_MS
  for (let n = 1; n < slot.failures && delayMs < MOST_DELAY_MS; n++) delayMs += delayMs
  slot.dueMs = supervisor.clock() + (delayMs > MOST_DELAY_MS ? MOST_DELAY_MS : delayMs)
// #endregion failed
