// The server of step 2 with mio, the epoll (kqueue, IOCP) layer below Tokio.
// The workbook does not build this file: mio comes from crates.io, and nothing here downloads from there. Written
// against mio 1.0, with cargo add mio --features os-poll,net
//
// mio is always edge-triggered: on Linux it registers with EPOLLET. So each loop below runs until WouldBlock, because
// no further event is promised for what was left. And a Token is any number, not a descriptor: counted up, it is
// never used twice, so a stale event finds nobody.
// Left out: a limit on how long one busy client is served in a turn; running out of descriptors (step 6).
// Sources: docs.rs/mio Poll (Draining readiness), Registry; mio examples/tcp_server.rs

use std::collections::HashMap;
use std::env;
use std::io::{self, ErrorKind, Read, Write};
use std::net::SocketAddr;
use std::ops::Range;

use mio::net::{TcpListener, TcpStream};
use mio::{Events, Interest, Poll, Token};

// #region main
const LISTENER: Token = Token(0);

struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
    unsent: Range<usize>, // of buffer
    interest: Interest,
}

impl Connection {
    fn new(stream: TcpStream) -> Connection {
        let buffer = vec![0; 16_384];
        Connection {
            stream,
            buffer,
            unsent: 0..0,
            interest: Interest::READABLE,
        }
    }

    /// Until WouldBlock, from read or from write. Ok: the peer has ended, and all is sent.
    fn serve(&mut self) -> io::Result<()> {
        loop {
            while !self.unsent.is_empty() {
                self.unsent.start += self.stream.write(&self.buffer[self.unsent.clone()])?;
            }
            let n = self.stream.read(&mut self.buffer)?;
            if n == 0 {
                return Ok(());
            }
            self.unsent = 0..n;
        }
    }
}

fn main() -> io::Result<()> {
    let port = env::args()
        .nth(1)
        .and_then(|port| port.parse().ok())
        .unwrap_or(7000);
    let mut listener = TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], port)))?;
    let mut poll = Poll::new()?; // epoll_create1
    poll.registry()
        .register(&mut listener, LISTENER, Interest::READABLE)?; // EPOLL_CTL_ADD
    let mut connections: HashMap<Token, Connection> = HashMap::new();
    let mut next = LISTENER.0;
    let mut events = Events::with_capacity(256);
    loop {
        match poll.poll(&mut events, None) {
            Err(error) if error.kind() == ErrorKind::Interrupted => continue, // EINTR
            result => result?,
        }
        for event in events.iter() {
            if event.token() == LISTENER {
                // Ends at WouldBlock. Any other error ends it too, and what is then left in the queue
                // waits for the next client's event: edge-triggered, it is not reported again.
                while let Ok((mut stream, _)) = listener.accept() {
                    next += 1;
                    let token = Token(next);
                    poll.registry()
                        .register(&mut stream, token, Interest::READABLE)?;
                    connections.insert(token, Connection::new(stream));
                }
                continue;
            }
            let token = event.token();
            let Some(conn) = connections.get_mut(&token) else {
                continue;
            };
            if !matches!(conn.serve(), Err(error) if error.kind() == ErrorKind::WouldBlock) {
                poll.registry().deregister(&mut conn.stream)?; // EPOLL_CTL_DEL
                connections.remove(&token); // closes it
                continue;
            }
            let interest = if conn.unsent.is_empty() {
                Interest::READABLE
            } else {
                Interest::WRITABLE
            };
            if interest != conn.interest {
                conn.interest = interest;
                // EPOLL_CTL_MOD looks again: ready already is an event, also edge-triggered.
                poll.registry()
                    .reregister(&mut conn.stream, token, interest)?;
            }
        }
    }
}
// #endregion main
