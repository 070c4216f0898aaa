// What every server survives, read from the repository when the site is built: bench/recorded/storm.json.

import { readFileSync } from "node:fs"
import { join } from "node:path"
import { machineText } from "../../workbook/machine.ts"
import { ROOT } from "../../workbook/paths.ts"
import type { StormRecord } from "../../workbook/storm/compare.ts"

const FILE = join(ROOT, "bench/recorded/storm.json")

export interface StormData extends Omit<StormRecord, "machine"> {
  /** "AMD EPYC, Linux 6.18" */
  readonly machine: string
}

declare const data: StormData

export { data }

export default {
  watch: [FILE],
  load(): StormData {
    const { machine, ...record } = JSON.parse(readFileSync(FILE, "utf8")) as StormRecord
    return { ...record, machine: machineText(machine) }
  },
}
