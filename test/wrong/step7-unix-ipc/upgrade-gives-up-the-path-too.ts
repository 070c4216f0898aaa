// misconception: who gives up its sockets gives up their path, too
// file: upgrade.ts
// check: 7.6i
// code: E7-ANNOUNCE-FILE
// adds: import { leavePlace } from "./path.ts"
// #region announce
  try {
    check(tell(taken.channelFd, READY), "sendmsg")
    void answer(taken.channelFd, GO, 0, deadlineMs, clock)
  } catch (error) {
    for (const fd of [taken.channelFd, taken.listenFd]) void closeOnce(fd)
    leavePlace(taken.place)
    throw error
  }
// #endregion announce
