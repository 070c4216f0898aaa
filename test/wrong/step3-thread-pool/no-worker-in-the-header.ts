// misconception: the completion knows where it comes from
// check: 3.3g
// code: E3-ONE-WORKER
// file: pool.ts
// #region submit
  const { jobs, out, message } = pool
  const worker = out.indexOf(Math.min(...out))
  message.head.set([fd, generation, number])
  message.text.set(request)
  const queue = jobs[worker]
  if (queue === undefined || !tryPut(queue, message.bytes.subarray(0, HEADER_BYTES + request.length))) return false
  out[worker] = (out[worker] ?? 0) + 1
  return true
// #endregion submit
