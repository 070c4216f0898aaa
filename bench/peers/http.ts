// A node:http server with the same body as `--http` of the steps: what Node's own HTTP stack costs.
//
//   http PORT     0 lets the kernel choose; prints "listening PORT"

import { createServer } from "node:http"
import type { AddressInfo } from "node:net"

const BODY = "hello\n"

const server = createServer((_request, response) => {
  response.writeHead(200, { "content-type": "text/plain", "content-length": BODY.length })
  response.end(BODY)
})
server.listen(Number(process.argv[2] ?? 0), "127.0.0.1", () => {
  console.log(`listening ${(server.address() as AddressInfo).port}`)
})
