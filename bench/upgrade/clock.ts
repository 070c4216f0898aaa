/** CLOCK_MONOTONIC, ms: one clock for all processes of the machine. clock_gettime(2) */
export function nowMs(): number {
  return Number(process.hrtime.bigint()) / 1e6
}
