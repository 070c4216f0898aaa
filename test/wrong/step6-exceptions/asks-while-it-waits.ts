// misconception: who does not answer is asked once more
// file: silence.ts
// check: 6.5c
// code: E6-BEAT-ASKS-AGAIN
// #region beat
  if (link.askedMs !== undefined && nowMs - link.askedMs >= answerMs) return "dead"
  if (nowMs - link.heardMs < quietMs) return "wait"
  link.askedMs ??= nowMs
  return "ask"
// #endregion beat
