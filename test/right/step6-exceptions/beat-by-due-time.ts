// idea: one due time, whatever it is for
// file: silence.ts
// #region beat
  const asked = link.askedMs
  const dueMs = asked === undefined ? link.heardMs + quietMs : asked + answerMs
  if (nowMs < dueMs) return "wait"
  if (asked !== undefined) return "dead"
  Object.assign(link, { askedMs: nowMs })
  return "ask"
// #endregion beat
