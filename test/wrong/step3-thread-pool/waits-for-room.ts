// misconception: there will be room in a moment
// check: 3.3h
// code: E3-POOL-BLOCKS
// file: pool.ts
// #region submit
  const { jobs, out, message } = pool
  const worker = out.indexOf(Math.min(...out))
  message.head.set([fd, generation, number, worker])
  message.text.set(request)
  const queue = jobs[worker]
  if (queue === undefined) return false
  put(queue, message.bytes.subarray(0, HEADER_BYTES + request.length))
  out[worker] = (out[worker] ?? 0) + 1
  return true
// #endregion submit
