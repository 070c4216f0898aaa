// Stacks of a graded program tell of the reader's files, and not of the bundle that is run.
//
// Node does the same with --enable-source-maps, and reads the whole map for it as the bundle is loaded, in each thread
// again: a third of what it takes to start a program. Nearly all of them never show a stack, so here the map is read
// when the first one is asked for. The frames are Node's (lib/internal/source_map/prepare_stack_trace.js).

import { existsSync, readFileSync } from "node:fs"
import { SourceMap, type SourceMapPayload } from "node:module"
import { fileURLToPath, pathToFileURL } from "node:url"

/** What the line of a stack is made of. https://v8.dev/docs/stack-trace-api */
interface CallSite extends NodeJS.CallSite {
  isAsync(): boolean
  /** Of the function. */
  getEnclosingLineNumber(): number
  getEnclosingColumnNumber(): number
}

/** Where something is in a source; nothing of it is there for a place that no source has. */
interface Origin {
  readonly originalSource?: string
  readonly originalLine?: number
  readonly originalColumn?: number
  readonly name?: string
}

/** The bundle that this file is a part of, as it is named in a stack. */
function bundleName(): string {
  let name = ""
  Error.prepareStackTrace = (_, [first]) => {
    name = first?.getFileName() ?? ""
  }
  void new Error().stack
  Reflect.deleteProperty(Error, "prepareStackTrace")
  return name
}

/** Makes every stack from now on one of the sources. */
export function mapStacks(): void {
  const bundle = bundleName()
  const url = bundle.startsWith("file://") ? bundle : pathToFileURL(bundle).href
  const file = new URL(`${url}.map`)
  if (!existsSync(file)) return // a bundle that was made without one
  // At once: later there may be no descriptor left for it, or no file.
  const text = readFileSync(file)
  let map: SourceMap | undefined
  const read = () => {
    const payload = JSON.parse(text.toString()) as SourceMapPayload
    const sources = payload.sources.map((source) => new URL(source, url).href)
    return new SourceMap({ ...payload, sources })
  }
  Error.prepareStackTrace = (error, trace) => {
    const frames = (trace as CallSite[]).map((site, i) => {
      if (site.getFileName() !== bundle) return `\n    at ${site}`
      map ??= read()
      return `\n    at ${frameOf(map, site, trace[i + 1] as CallSite | undefined)}`
    })
    return headingOf(error) + frames.join("")
  }
}

/** As Error.prototype.toString(), and Node's own errors with their code. */
function headingOf(error: Error): string {
  const { name, code, message } = error as NodeJS.ErrnoException
  const ofNode = `${name} [${code}]: ${message}`
  return code !== undefined && String(error) === ofNode ? ofNode : Error.prototype.toString.call(error)
}

function frameOf(map: SourceMap, site: CallSite, caller: CallSite | undefined): string {
  const at = (line: number | null, column: number | null): Origin => map.findEntry((line ?? 0) - 1, (column ?? 0) - 1)
  const { originalSource, originalLine, originalColumn } = at(site.getLineNumber(), site.getColumnNumber())
  if (originalSource === undefined || originalLine === undefined || originalColumn === undefined) return `${site}`
  // Where two files have a function of one name, the bundler has given one of them another, and the map says which.
  const { name } = at(site.getEnclosingLineNumber(), site.getEnclosingColumnNumber())
  const calledAs = () =>
    caller?.getFileName() === site.getFileName() && caller !== undefined
      ? at(caller.getLineNumber(), caller.getColumnNumber()).name
      : undefined
  const type = site.getTypeName()
  const own = (site.getFunctionName() ?? site.getMethodName()) || "<anonymous>"
  const shown = name || calledAs() || `${type === null || type === "global" ? "" : `${type}.`}${own}`
  const how = site.isAsync() ? "async " : site.isConstructor() ? "new " : ""
  const file = originalSource.startsWith("file://") ? fileURLToPath(originalSource) : originalSource
  return `${how}${shown} (${file}:${originalLine + 1}:${originalColumn + 1})`
}
