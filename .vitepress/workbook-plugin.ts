// What makes the site live under `vitepress dev`: `virtual:workbook` tells the page that there is a workbook behind
// it and hands it the token of this start; /__workbook/* answers it; what changes is told to every tab through Vite's
// socket, as the event "echobook". In a build none of them exists.
//
// Rules: every request passes workbook/server/guard.ts first. Vite runs this before its own Host and CORS checks,
// so nothing else protects it. The path ignores `base`: the live site has none. The socket refuses other origins by itself.

import { randomBytes } from "node:crypto"
import type { Plugin } from "vitepress"
import { serveWorkbook } from "../workbook/server/api.ts"
import { createLive } from "../workbook/server/live.ts"

const ID = "virtual:workbook"
/** The leading zero byte keeps other plugins away (Rollup's convention). */
const RESOLVED = `\0${ID}`

/** The plugin; a new token for each start. */
export function workbookPlugin(): Plugin {
  const token = randomBytes(24).toString("hex")
  let isLive = false
  return {
    name: "echobook:workbook",
    configResolved(config) {
      isLive = config.command === "serve"
    },
    resolveId: (id) => (id === ID ? RESOLVED : undefined),
    load: (id) =>
      id === RESOLVED
        ? `export const live = ${isLive}\nexport const token = ${JSON.stringify(isLive ? token : "")}\n`
        : undefined,
    // The page of `vitepress dev` has an empty head at first; without an icon the browser asks for /favicon.ico.
    transformIndexHtml: () =>
      isLive ? [{ tag: "link", attrs: { rel: "icon", type: "image/svg+xml", href: "/favicon.svg" } }] : [],
    configureServer(server) {
      const live = createLive((change) => server.ws.send("echobook", change))
      server.httpServer?.on("close", () => live.close())
      server.middlewares.use((request, response, next) => {
        if (request.url?.startsWith("/__workbook/")) void serveWorkbook(request, response, { token, live })
        else next()
      })
    },
  }
}
