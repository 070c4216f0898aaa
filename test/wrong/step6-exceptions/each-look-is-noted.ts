// misconception: each look at the clock is noted
// file: silence.ts
// check: 6.5c
// code: E6-BEAT-NOTES
// #region beat
  if (link.askedMs !== undefined && link.askedMs > link.heardMs)
    return nowMs - link.askedMs >= answerMs ? "dead" : "wait"
  link.askedMs = link.heardMs
  if (nowMs - link.heardMs < quietMs) return "wait"
  link.askedMs = nowMs
  return "ask"
// #endregion beat
