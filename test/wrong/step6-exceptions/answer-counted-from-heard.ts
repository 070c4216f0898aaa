// misconception: the answer is due both times after the last word
// file: silence.ts
// check: 6.5c
// code: E6-BEAT-SAYS
// #region beat
  if (link.askedMs !== undefined) return nowMs - link.heardMs >= quietMs + answerMs ? "dead" : "wait"
  if (nowMs - link.heardMs < quietMs) return "wait"
  link.askedMs = nowMs
  return "ask"
// #endregion beat
