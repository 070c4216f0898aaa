// misconception: a time that is there is true
// file: silence.ts
// check: 6.5c
// code: E6-BEAT-ASKS-AGAIN
// #region beat
  if (link.askedMs) return nowMs - link.askedMs >= answerMs ? "dead" : "wait"
  if (nowMs - link.heardMs < quietMs) return "wait"
  link.askedMs = nowMs
  return "ask"
// #endregion beat
