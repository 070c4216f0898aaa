// The server of step 2 in Rust, without a crate: std opens, reads, writes and closes the sockets, epoll is declared
// here. std has no epoll; the names, types and layouts are those of the `libc` crate.
// Build and run: rustc --edition 2021 -o /tmp/echo-rs echo.rs && /tmp/echo-rs 7000
//
// Every `unsafe` is in `mod epoll`: what it returns is a Result, and nothing outside can pass it a bad pointer.
// As in echo.c, a connection is read only when nothing of it is unsent, so one buffer each is enough.
// Left out: running out of descriptors (step 6). Sources: epoll(7), doc.rust-lang.org/std/os/fd

use std::collections::HashMap;
use std::env;
use std::io::{self, ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::ops::Range;
use std::os::fd::{AsRawFd, OwnedFd, RawFd};

// #region epoll
mod epoll {
    use std::ffi::c_int;
    use std::io;
    use std::os::fd::{AsRawFd, FromRawFd, OwnedFd};

    pub const EPOLLIN: u32 = 0x1;
    pub const EPOLLOUT: u32 = 0x4;
    pub const EPOLL_CTL_ADD: c_int = 1;
    pub const EPOLL_CTL_MOD: c_int = 3;
    const EPOLL_CLOEXEC: c_int = 0x80000;

    /// 12 bytes on x86-64, where the kernel packs it; with C's padding on other 64-bit machines 16.
    #[allow(non_camel_case_types)]
    #[derive(Clone, Copy)]
    #[repr(C)]
    #[cfg_attr(target_arch = "x86_64", repr(packed))]
    pub struct epoll_event {
        pub events: u32,
        pub u64: u64,
    }

    extern "C" {
        fn epoll_create1(flags: c_int) -> c_int;
        fn epoll_ctl(epfd: c_int, op: c_int, fd: c_int, event: *mut epoll_event) -> c_int;
        fn epoll_wait(epfd: c_int, events: *mut epoll_event, max: c_int, timeout: c_int) -> c_int;
    }

    /// -1 becomes the error that errno holds.
    fn check(rc: c_int) -> io::Result<c_int> {
        if rc == -1 {
            return Err(io::Error::last_os_error());
        }
        Ok(rc)
    }

    pub fn create() -> io::Result<OwnedFd> {
        let epoll_fd = check(unsafe { epoll_create1(EPOLL_CLOEXEC) })?;
        // SAFETY: a new descriptor, and nobody else owns it.
        Ok(unsafe { OwnedFd::from_raw_fd(epoll_fd) })
    }

    /// The event's data word is the descriptor.
    pub fn ctl(epoll: &OwnedFd, op: c_int, of: &impl AsRawFd, interest: u32) -> io::Result<()> {
        let fd = of.as_raw_fd();
        let mut event = epoll_event {
            events: interest,
            u64: fd as u64,
        };
        // SAFETY: event lives until the call returns, and the kernel keeps a copy.
        check(unsafe { epoll_ctl(epoll.as_raw_fd(), op, fd, &mut event) }).map(|_| ())
    }

    /// Waits without a limit; returns the events that the kernel has written.
    pub fn wait<'a>(
        epoll: &OwnedFd,
        events: &'a mut [epoll_event],
    ) -> io::Result<&'a [epoll_event]> {
        let (array, max) = (events.as_mut_ptr(), events.len() as c_int);
        // SAFETY: the kernel writes at most max events, and the array has so many.
        let ready = check(unsafe { epoll_wait(epoll.as_raw_fd(), array, max, -1) })?;
        Ok(&events[..ready as usize])
    }
}
// #endregion epoll

// #region main
use epoll::{epoll_event, EPOLLIN, EPOLLOUT, EPOLL_CTL_ADD, EPOLL_CTL_MOD};

struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
    unsent: Range<usize>, // of buffer
    interest: u32,        // what epoll was last asked for
}

impl Connection {
    fn new(stream: TcpStream) -> Connection {
        let buffer = vec![0; 16_384];
        Connection {
            stream,
            buffer,
            unsent: 0..0,
            interest: EPOLLIN,
        }
    }

    /// Whatever the event was: the state says what there is to do. Ok(false) at the end of file.
    fn serve(&mut self) -> io::Result<bool> {
        if self.unsent.is_empty() {
            let n = self.stream.read(&mut self.buffer)?;
            if n == 0 {
                return Ok(false);
            }
            self.unsent = 0..n;
        }
        self.unsent.start += self.stream.write(&self.buffer[self.unsent.clone()])?;
        Ok(true)
    }
}

fn accept_all(
    epoll: &OwnedFd,
    listener: &TcpListener,
    connections: &mut HashMap<RawFd, Connection>,
) -> io::Result<()> {
    loop {
        let stream = match listener.accept() {
            Ok((stream, _)) => stream,
            // WouldBlock; what another error leaves in the queue is reported again.
            Err(_) => return Ok(()),
        };
        stream.set_nonblocking(true)?; // one call more: std's accept has no SOCK_NONBLOCK
        epoll::ctl(epoll, EPOLL_CTL_ADD, &stream, EPOLLIN)?;
        connections.insert(stream.as_raw_fd(), Connection::new(stream));
    }
}

fn main() -> io::Result<()> {
    let port = env::args()
        .nth(1)
        .and_then(|port| port.parse().ok())
        .unwrap_or(7000);
    let listener = TcpListener::bind(("127.0.0.1", port))?;
    listener.set_nonblocking(true)?;
    let epoll = epoll::create()?;
    epoll::ctl(&epoll, EPOLL_CTL_ADD, &listener, EPOLLIN)?;
    let mut connections: HashMap<RawFd, Connection> = HashMap::new();
    let mut events = [epoll_event { events: 0, u64: 0 }; 256];
    loop {
        let ready = match epoll::wait(&epoll, &mut events) {
            Err(error) if error.kind() == ErrorKind::Interrupted => continue, // EINTR
            result => result?,
        };
        for event in ready {
            let fd = event.u64 as RawFd;
            if fd == listener.as_raw_fd() {
                accept_all(&epoll, &listener, &mut connections)?;
                continue;
            }
            let Some(conn) = connections.get_mut(&fd) else {
                continue;
            };
            let open = match conn.serve() {
                Ok(open) => open,
                Err(error) => error.kind() == ErrorKind::WouldBlock, // EAGAIN is an answer
            };
            if !open {
                connections.remove(&fd); // drops the TcpStream, and that closes the descriptor
                continue;
            }
            let interest = if conn.unsent.is_empty() {
                EPOLLIN
            } else {
                EPOLLOUT
            };
            if interest != conn.interest {
                conn.interest = interest;
                epoll::ctl(&epoll, EPOLL_CTL_MOD, &conn.stream, interest)?;
            }
        }
    }
}
// #endregion main
