// misconception: a question is not worth a note
// file: silence.ts
// check: 6.5c
// code: E6-BEAT-NOTES
// #region beat
  if (link.askedMs !== undefined) return nowMs - link.askedMs >= answerMs ? "dead" : "wait"
  if (nowMs - link.heardMs < quietMs) return "wait"
  return "ask"
// #endregion beat
