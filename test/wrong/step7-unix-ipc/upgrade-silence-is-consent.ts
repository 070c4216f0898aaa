// misconception: who hears nothing may begin
// file: upgrade.ts
// check: 7.6i
// code: E7-ANNOUNCE-SERVES
// #region announce
  try {
    check(tell(taken.channelFd, READY), "sendmsg")
    const came = waitUntil(taken.channelFd, POLLIN, deadlineMs, clock)
    if (came > 0) void answer(taken.channelFd, GO, 0, deadlineMs, clock)
  } catch (error) {
    for (const fd of [taken.channelFd, taken.listenFd, taken.place.listenFd]) void closeOnce(fd)
    throw error
  }
// #endregion announce
