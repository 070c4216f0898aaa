// misconception: who was silent for both times is dead
// file: silence.ts
// check: 6.5c
// code: E6-BEAT-UNASKED
// #region beat
  if (nowMs - link.heardMs >= quietMs + answerMs) return "dead"
  if (link.askedMs !== undefined || nowMs - link.heardMs < quietMs) return "wait"
  link.askedMs = nowMs
  return "ask"
// #endregion beat
