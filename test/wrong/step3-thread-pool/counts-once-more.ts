// misconception: times are counted from 1, and <= ends with times
// check: 3.5a
// code: E3-TOO-MANY
// file: counter.ts
// #region countUp
  for (let i = 0; i <= times; i++) Atomics.add(counter, 0, 1)
// #endregion countUp
