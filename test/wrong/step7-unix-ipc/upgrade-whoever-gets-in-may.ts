// misconception: the permissions of the file keep strangers out
// file: upgrade.ts
// check: 7.6b
// code: E7-ADMIT-STRANGER
// #region admit
  const { place, clock } = generation
  const channelFd = accept4(place.listenFd, null, null, SOCK_CLOEXEC | SOCK_NONBLOCK)
  if (channelFd < 0) return // it has given up; or there is no descriptor, and it waits
  if (generation.phase !== "serving") {
    void closeOnce(channelFd)
    return
  }
  generation.channelFd = channelFd
  generation.phase = "called"
  generation.deadlineMs = clock() + READY_MS
// #endregion admit
