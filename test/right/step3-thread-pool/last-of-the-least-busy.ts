// idea: a loop finds the least busy, the last of them if there are several
// file: pool.ts
// #region submit
  const { jobs, out, message } = pool
  let worker = 0
  for (const [i, count] of out.entries()) if (count <= (out[worker] ?? 0)) worker = i
  message.head[0] = fd
  message.head[1] = generation
  message.head[2] = number
  message.head[3] = worker
  message.text.set(request)
  const queue = jobs[worker]
  if (queue === undefined) return false
  const put = tryPut(queue, message.bytes.subarray(0, HEADER_BYTES + request.length))
  if (put) out[worker] = (out[worker] ?? 0) + 1
  return put
// #endregion submit
