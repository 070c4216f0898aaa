// A process for each client in Rust, without a crate: std opens, reads, writes and closes the sockets, fork and waitpid
// are declared here, with the names and types of the `libc` crate.
// Build and run: rustc --edition 2021 -o /tmp/fork-rs fork.rs && /tmp/fork-rs 7000
//
// std has no fork, and this is why `unsafe` stands around it: the child has one thread, the caller's. A lock that
// another thread held stays locked for ever, the allocator's among them. This program has one thread.
// Left out: SIGCHLD (step 6); the last children are zombies until the next client comes. Sources: fork(2), UNP 4.8.

use std::env;
use std::ffi::c_int;
use std::io::{self, ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::ptr;

#[allow(non_camel_case_types)]
type pid_t = i32;
const WNOHANG: c_int = 1;

extern "C" {
    fn fork() -> pid_t;
    fn waitpid(pid: pid_t, wstatus: *mut c_int, options: c_int) -> pid_t;
    fn _exit(status: c_int) -> !;
}

fn echo(mut stream: TcpStream) -> io::Result<()> {
    let mut buffer = [0; 65_536];
    loop {
        match stream.read(&mut buffer) {
            Ok(0) => return Ok(()),
            Ok(n) => stream.write_all(&buffer[..n])?, // goes on after EINTR by itself
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        }
    }
}

// #region main
/// Returns in the parent only.
fn in_child(listener: &TcpListener, stream: TcpStream) -> io::Result<pid_t> {
    // SAFETY: there is one thread, and the child does not return from here.
    match unsafe { fork() } {
        -1 => Err(io::Error::last_os_error()),
        0 => {
            // Closes the child's copy; drop(listener) drops a reference only.
            drop(unsafe { ptr::read(listener) });
            let status = if echo(stream).is_ok() { 0 } else { 1 };
            // SAFETY: ends the process at once, and drops nothing.
            unsafe { _exit(status) }
        }
        pid => Ok(pid), // stream is dropped: the parent's close(connFd)
    }
}

fn main() -> io::Result<()> {
    let port = env::args()
        .nth(1)
        .and_then(|port| port.parse().ok())
        .unwrap_or(7000);
    let listener = TcpListener::bind(("127.0.0.1", port))?;
    for stream in listener.incoming() {
        // SAFETY: a null pointer asks for no status.
        while unsafe { waitpid(-1, ptr::null_mut(), WNOHANG) } > 0 {}
        if let Err(error) = stream.and_then(|stream| in_child(&listener, stream)) {
            eprintln!("{error}"); // stream is dropped, the client reads its end
        }
    }
    Ok(())
}
// #endregion main
