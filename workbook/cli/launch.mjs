// The door to every command: checks in plain JavaScript that this machine can run the workbook, then hands over
// to TypeScript. `npm test -- step1` comes here as `launch.mjs test step1`, `npm start` as `launch.mjs start`.

import { existsSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { build, obstacle } from "../../native/build.mjs"

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const command = process.argv[2]

function prepare() {
  if (!existsSync(join(root, "node_modules/tsx"))) return "The packages are not installed. Run: npm ci"
  if (command === "doctor") return undefined // it says itself what is missing, line by line
  const wrong = obstacle()
  if (wrong !== undefined) return wrong
  try {
    build()
    return undefined
  } catch (error) {
    return `The addon could not be built: ${error.message}\nSee what is missing: npm run book -- doctor`
  }
}

const wrong = prepare()
if (wrong === undefined) {
  const { register } = await import("tsx/esm/api")
  register()
  // `book hint 1.1 | head -2` closes our output early: nobody listens any more, so there is nothing to say.
  process.stdout.on("error", () => process.exit(0))
  try {
    const { main } = await import("./main.ts")
    process.exitCode = await main(process.argv.slice(2))
  } catch (error) {
    // What no command foresaw: a full disk, a file in the place of a folder. The stack helps only whoever mends it.
    console.error(process.env.ECHOBOOK_DEBUG ? error : `${error.message}\n(ECHOBOOK_DEBUG=1 shows where)`)
    process.exitCode = 2
  }
} else {
  console.error(wrong)
  process.exitCode = 2
}
