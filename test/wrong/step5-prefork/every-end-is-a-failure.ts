// misconception: a worker that ends has failed
// file: prefork.ts
// check: 5.3i
// code: E5-STEADY
// #region takeEnded
  let count = 0
  for (let pid = waitpid(-1, null, WNOHANG); pid > 0; pid = waitpid(-1, null, WNOHANG)) {
    count++
    const slot = supervisor.slots.find((candidate) => candidate.pid === pid)
    if (slot === undefined) continue
    slot.pid = 0
    failed(supervisor, slot)
  }
  return count
// #endregion takeEnded
