// Makes one runnable file of a step's driver and the code under test.
//
// The bundle runs under plain `node`: that starts three times faster than tsx, is one process, and worker threads
// start in it even while the main thread blocks. `#impl/...` in the driver becomes the target's file.
//
// It is CommonJS: Node loads that without its loader of modules, which takes a fifth of what it takes to start a thread.

import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { isBuiltin } from "node:module"
import { basename, join, relative, sep } from "node:path"
import { type BuildOptions, build, type Message, type Plugin } from "esbuild"
import { ROOT } from "../paths.ts"
import { OUTSIDE } from "./phrases.ts"
import { Diagnosis } from "./verdict.ts"

/** Node modules that graded code may use. Everything else would hide the system calls or outlive the check. */
const ALLOWED = new Set([
  "buffer",
  "util",
  "assert",
  "string_decoder",
  "fs",
  "path",
  "url",
  "process",
  "perf_hooks",
  "os",
])

/**
 * Bundles `driver` (a TypeScript file) with the implementations under `target` into `outFile`.
 * @param target absolute folder that holds stepN-name/ folders
 * @param outFile ends in .cjs
 * @throws Diagnosis E0-COMPILE or E0-NODE-NET when the code under test cannot be graded at all
 */
export async function bundle(driver: string, target: string, outFile: string): Promise<void> {
  if (!outFile.endsWith(".cjs")) throw new RangeError(`a bundle is CommonJS: ${outFile} should end in .cjs`)
  const foreign: { module: string; file: string }[] = []
  try {
    await buildFile(driver, [resolveTarget(target, foreign)], outFile)
  } catch (error) {
    const first = (error as { errors?: Message[] }).errors?.[0]
    if (first === undefined) throw error
    throw compileDiagnosis(first)
  }
  const first = foreign[0]
  if (first !== undefined) throw new Diagnosis("E0-NODE-NET", first, "wrong")
}

async function buildFile(driver: string, plugins: Plugin[], outFile: string): Promise<void> {
  const options: BuildOptions = {
    entryPoints: [driver],
    absWorkingDir: ROOT,
    bundle: true,
    platform: "node",
    target: "node20",
    // Each thread has it in memory (stacks.ts): without the sources, whose files are there, it is a sixth.
    sourcemap: "linked",
    sourcesContent: false,
    logLevel: "silent",
    // No file of a bundle is the program that Node was started with.
    define: { "import.meta.url": JSON.stringify("file:///echobook/bundle.mjs") },
    plugins,
  }
  try {
    await build({ ...options, outfile: outFile, format: "cjs" })
  } catch (error) {
    const { errors = [] } = error as { errors?: Message[] }
    if (errors.length === 0 || !errors.every(({ text }) => text.startsWith("Top-level await"))) throw error
    // Only a module may wait as it is loaded.
    const module = outFile.replace(/\.cjs$/, ".mjs")
    await build({ ...options, outfile: module, format: "esm" })
    writeFileSync(outFile, `import(${JSON.stringify(`./${basename(module)}`)})\n`)
  }
}

function resolveTarget(target: string, foreign: { module: string; file: string }[]): Plugin {
  return {
    name: "target",
    setup(on) {
      on.onResolve({ filter: /^#impl\// }, ({ path }) => ({ path: join(target, `${path.slice("#impl/".length)}.ts`) }))
      // A target outside the repository (a wrong solution in a scratch folder) still means this runtime.
      on.onResolve({ filter: /^#sys$/ }, () => ({ path: join(ROOT, "runtime/sys.ts") }))
      // And an earlier step's reference, on which a later one builds, is the workbook's.
      on.onResolve({ filter: /\/(runtime|solutions)\/[\w/-]+\.ts$/ }, ({ path, importer }) =>
        importer.startsWith(target + sep) ? { path: join(ROOT, path.replace(/^(\.\.\/)+/, "")) } : undefined,
      )
      // esbuild drops an import that nothing uses before it asks where it is.
      on.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        if (path.startsWith(target + sep))
          for (const module of importedModules(readFileSync(path, "utf8")))
            foreign.push({ module, file: relative(target, path) })
        return undefined
      })
      on.onResolve({ filter: /^[\w@:][\w@/:.-]*$/ }, ({ path, importer, kind }) => {
        if (kind === "entry-point" || !importer.startsWith(target + sep)) return undefined
        if (!isAllowed(path)) foreign.push({ module: path, file: relative(target, importer) })
        return { path, external: true }
      })
    },
  }
}

function isAllowed(module: string): boolean {
  return isBuiltin(module) && ALLOWED.has(module.replace(/^node:/, ""))
}

/** Modules of Node that a source imports and may not, whether or not it uses them. Types alone do no harm. */
function importedModules(source: string): string[] {
  const imports = source.matchAll(/^import\s+(?!type\s)(?:[^"';]*?\sfrom\s+)?["']([^"']+)["']/gm)
  return [...imports].map(([, module = ""]) => module).filter((module) => isBuiltin(module) && !isAllowed(module))
}

function compileDiagnosis(error: Message): Diagnosis {
  const { location } = error
  if (location === null) return new Diagnosis("E0-COMPILE", { message: error.text, where: OUTSIDE }, "crashed")
  const where = `${location.file}:${location.line}:${location.column + 1}`
  return new Diagnosis("E0-COMPILE", { message: error.text, where }, "crashed", codeFrame(location))
}

/** The line with a caret under the place. `column` counts from 0. */
export function codeFrame(at: { line: number; column: number; length: number; lineText: string }): string {
  const gutter = String(at.line)
  const caret = "^".repeat(Math.max(1, Math.min(at.length, at.lineText.length - at.column)))
  return `${gutter} | ${at.lineText}\n${" ".repeat(gutter.length)} | ${" ".repeat(at.column)}${caret}`
}

/** Whether the target has this step at all. */
export function hasStep(target: string, slug: string): boolean {
  return existsSync(join(target, slug))
}
