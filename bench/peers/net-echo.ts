// An echo server on node:net, as the Node documentation writes it: libuv's epoll loop below, streams above.
//
//   net-echo PORT     0 lets the kernel choose; prints "listening PORT"

import { type AddressInfo, createServer } from "node:net"

const server = createServer((socket) => {
  socket.on("error", () => socket.destroy()) // a broken connection concerns nobody else
  socket.pipe(socket)
})
server.listen(Number(process.argv[2] ?? 0), "127.0.0.1", () => {
  console.log(`listening ${(server.address() as AddressInfo).port}`)
})
