// What makes the site live under `vitepress dev`: `virtual:workbook` tells the page that there is a workbook behind
// it and hands it the token of this start; /__workbook/* answers it. In a build neither exists.
//
// Rules: every request passes workbook/server/guard.ts first. Vite runs this before its own Host and CORS checks,
// so nothing else protects it. The path ignores `base`.

import { randomBytes } from "node:crypto"
import type { Plugin } from "vitepress"
import { serveWorkbook } from "../workbook/server/api.ts"

const ID = "virtual:workbook"
/** The leading zero byte keeps other plugins away (Rollup's convention). */
const RESOLVED = `\0${ID}`

/** The plugin; a new token for each start. */
export function workbookPlugin(): Plugin {
  const token = randomBytes(24).toString("hex")
  let live = false
  return {
    name: "echobook:workbook",
    configResolved(config) {
      live = config.command === "serve"
    },
    resolveId: (id) => (id === ID ? RESOLVED : undefined),
    load: (id) =>
      id === RESOLVED
        ? `export const live = ${live}\nexport const token = ${JSON.stringify(live ? token : "")}\n`
        : undefined,
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (request.url?.startsWith("/__workbook/")) serveWorkbook(request, response, token)
        else next()
      })
    },
  }
}
