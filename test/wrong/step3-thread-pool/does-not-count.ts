// misconception: who hands out need not count
// check: 3.3g
// code: E3-ONE-WORKER
// file: pool.ts
// #region submit
  const { jobs, out, message } = pool
  const worker = out.indexOf(Math.min(...out))
  message.head.set([fd, generation, number, worker])
  message.text.set(request)
  const queue = jobs[worker]
  return queue !== undefined && tryPut(queue, message.bytes.subarray(0, HEADER_BYTES + request.length))
// #endregion submit
