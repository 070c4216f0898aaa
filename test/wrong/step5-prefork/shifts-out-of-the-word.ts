// misconception: << doubles any number
// file: prefork.ts
// check: 5.3e
// code: E5-BOUND
// #region failed
  slot.failures++
  slot.dueMs = supervisor.clock() + Math.min(FIRST_DELAY_MS << (slot.failures - 1), MOST_DELAY_MS)
// #endregion failed
