// misconception: it is as good as handed over
// check: 3.3h
// code: E3-OUT-COUNT
// file: pool.ts
// #region submit
  const { jobs, out, message } = pool
  const worker = out.indexOf(Math.min(...out))
  message.head.set([fd, generation, number, worker])
  message.text.set(request)
  out[worker] = (out[worker] ?? 0) + 1
  const queue = jobs[worker]
  if (queue === undefined || !tryPut(queue, message.bytes.subarray(0, HEADER_BYTES + request.length))) return false
  return true
// #endregion submit
