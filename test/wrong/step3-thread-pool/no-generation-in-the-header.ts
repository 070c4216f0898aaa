// misconception: the descriptor says who asked
// check: 3.3f
// code: E3-HEADER
// file: pool.ts
// #region submit
  const { jobs, out, message } = pool
  const worker = out.indexOf(Math.min(...out))
  message.head[0] = fd
  message.head[2] = number
  message.head[3] = worker
  message.text.set(request)
  const queue = jobs[worker]
  if (queue === undefined || !tryPut(queue, message.bytes.subarray(0, HEADER_BYTES + request.length))) return false
  out[worker] = (out[worker] ?? 0) + 1
  return true
// #endregion submit
