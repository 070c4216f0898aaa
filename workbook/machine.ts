// Where a figure was measured. A number without it says nothing.

import { arch, cpus, release } from "node:os"

export interface Machine {
  readonly cpu: string
  readonly cores: number
  /** Kernel release. */
  readonly kernel: string
  readonly arch: string
}

export function thisMachine(): Machine {
  const all = cpus()
  return { cpu: all[0]?.model.trim() ?? "unknown processor", cores: all.length, kernel: release(), arch: arch() }
}

/** "AMD EPYC, Linux 6.18" */
export function machineText({ cpu, kernel }: Machine): string {
  return `${cpu}, Linux ${kernel}`
}
