// misconception: a character is a byte
// check: 4.5g
// code: E4-GREET
// file: server.ts
// #region greet
  const view = openView(PERSON, body)
  if (view === "malformed") putFailed(client.output, id, BAD_BODY)
  else putMessage(client.output, ANSWER, id, Buffer.from(`hello ${readText(view, NAME)}, ${readNumber(view, AGE)}`, "latin1"))
// #endregion greet
