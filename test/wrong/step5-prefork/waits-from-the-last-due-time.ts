// misconception: the next wait begins where the last one was to end
// file: prefork.ts
// check: 5.3e
// code: E5-DELAY
// #region failed
  slot.failures++
  slot.dueMs += Math.min(FIRST_DELAY_MS * 2 ** (slot.failures - 1), MOST_DELAY_MS)
// #endregion failed
