// misconception: who is malformed is nobody
// check: 4.5g
// code: E4-GREET-BAD
// file: server.ts
// #region greet
  const view = openView(PERSON, body)
  if (view !== "malformed") putMessage(client.output, ANSWER, id, Buffer.from(`hello ${readText(view, NAME)}, ${readNumber(view, AGE)}`))
// #endregion greet
