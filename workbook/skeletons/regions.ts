// Regions: the marked bodies in solutions/ from which exercises, hints, diffs and wrong solutions are made.
//
//     // #region NAME
//     ...
//     // #endregion NAME

export interface Region {
  readonly name: string
  /** White space in front of the markers. */
  readonly indent: string
  /** Index of the line with the opening and the closing marker. */
  readonly startLine: number
  readonly endLine: number
  /** The lines between, without a final newline. */
  readonly body: string
}

const MARKER = /^(\s*)\/\/ #(region|endregion) ([\w-]+)\s*$/

/** Finds every region of a source. @throws Error when a marker has no partner or a name stands twice */
export function findRegions(source: string): Region[] {
  const lines = source.split("\n")
  const regions: Region[] = []
  let open: { name: string; indent: string; startLine: number } | undefined
  for (const [index, line] of lines.entries()) {
    const match = MARKER.exec(line)
    if (match === null) continue
    const [, indent = "", kind, name = ""] = match
    if (kind === "region") {
      if (open !== undefined) throw new Error(`region ${name} starts inside region ${open.name}`)
      if (regions.some((region) => region.name === name)) throw new Error(`region ${name} stands twice`)
      open = { name, indent, startLine: index }
    } else {
      if (open?.name !== name) throw new Error(`endregion ${name} has no region before it`)
      regions.push({ ...open, endLine: index, body: lines.slice(open.startLine + 1, index).join("\n") })
      open = undefined
    }
  }
  if (open !== undefined) throw new Error(`region ${open.name} has no endregion`)
  return regions
}

/** The source with another body in one region; the markers stay. @throws Error when there is no such region */
export function replaceRegion(source: string, name: string, body: string): string {
  const region = findRegions(source).find((candidate) => candidate.name === name)
  if (region === undefined) throw new Error(`there is no region ${name}`)
  const lines = source.split("\n")
  return [...lines.slice(0, region.startLine + 1), body, ...lines.slice(region.endLine)].join("\n")
}
