// misconception: an answer may still come at the deadline
// file: silence.ts
// check: 6.5c
// code: E6-BEAT-EXACT
// #region beat
  if (link.askedMs !== undefined) return nowMs - link.askedMs > answerMs ? "dead" : "wait"
  if (nowMs - link.heardMs < quietMs) return "wait"
  link.askedMs = nowMs
  return "ask"
// #endregion beat
