"""An echo server on asyncio: one thread, a protocol object for each connection, epoll below.

    python3 echo-asyncio.py PORT     0 lets the kernel choose; prints "listening PORT"

A protocol and not streams: two callbacks instead of a task and two awaits for each message, the fastest that the
standard library has. While the peer does not take its answers, it is not read (backpressure).
"""

import asyncio
import sys

BACKLOG = 4096


class Echo(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        self.transport.write(data)

    def pause_writing(self):
        self.transport.pause_reading()

    def resume_writing(self):
        self.transport.resume_reading()


async def main(port):
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Echo, "127.0.0.1", port, backlog=BACKLOG)
    print("listening", server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 0))
