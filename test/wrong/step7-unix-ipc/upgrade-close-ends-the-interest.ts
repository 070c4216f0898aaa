// misconception: close() takes a descriptor out of every interest set
// file: upgrade.ts
// check: 7.6d
// code: E7-LETGO-HEARS
// #region letGo
  const { loop, place, clock } = generation
  for (const fd of [loop.listenFd, place.listenFd]) void closeOnce(fd)
  generation.phase = "leaving"
  generation.deadlineMs = clock() + DRAIN_MS
// #endregion letGo
