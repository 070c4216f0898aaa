// misconception: a question is a sign of life
// file: silence.ts
// check: 6.5c
// code: E6-BEAT-NOTES
// #region beat
  if (link.askedMs !== undefined) return nowMs - link.askedMs >= answerMs ? "dead" : "wait"
  if (nowMs - link.heardMs < quietMs) return "wait"
  link.askedMs = nowMs
  link.heardMs = nowMs
  return "ask"
// #endregion beat
