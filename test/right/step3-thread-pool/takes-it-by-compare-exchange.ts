// idea: adds by compareExchange until it has
// file: counter.ts
// #region countUp
  for (let left = times; left > 0; ) {
    const seen = Atomics.load(counter, 0)
    if (Atomics.compareExchange(counter, 0, seen, seen + 1) === seen) left--
  }
// #endregion countUp
