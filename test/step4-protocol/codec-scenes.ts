// Parts 4.1, 4.2, 4.4 and 4.5 inside the graded process: functions from bytes to values and back.

import { report } from "../../workbook/grader/driver.ts"
import { bytesScenes } from "./bytes-scenes.ts"
import { framesScenes } from "./frames-scenes.ts"
import { mutationsScenes } from "./mutations-scenes.ts"
import { others, recordsScenes } from "./records-scenes.ts"
import type { Found } from "./shown.ts"
import { varintsScenes } from "./varints-scenes.ts"
import { viewsScenes } from "./views-scenes.ts"
import { workScenes } from "./work-scenes.ts"

/** Each returns what it has found. */
const FINDERS: Readonly<Record<string, () => Found>> = {
  ...bytesScenes,
  ...framesScenes,
  ...workScenes,
  ...varintsScenes,
  ...recordsScenes,
  ...mutationsScenes,
  ...viewsScenes,
}

const reporting = Object.entries(FINDERS).map(([name, find]) => [name, () => report(find())] as const)

export const codecScenes = { ...Object.fromEntries(reporting), others }
