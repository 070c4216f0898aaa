// The same in Rust, without a crate: a thread for each client, because std has no fork.
// Build and run: rustc --edition 2021 -o /tmp/survivor-rs survivor.rs && /tmp/survivor-rs 7000
//
// Before main() the runtime sets SIGPIPE to SIG_IGN: a write to a peer that is gone is an Err with
// ErrorKind::BrokenPipe, which the type of write() makes one look at. What it costs: a Rust program in a pipe,
// `survivor | head`, is not ended by SIGPIPE either, and println! panics there.
// Left out: a reserve descriptor; heartbeats. Sources: std::io::ErrorKind, std::io::Write::write_all, accept(2).

use std::env;
use std::io::{self, ErrorKind, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

const IDLE: Duration = Duration::from_secs(60);
const PAUSE: Duration = Duration::from_millis(100);

// #region main
fn echo(mut stream: TcpStream) -> io::Result<()> {
    stream.set_read_timeout(Some(IDLE))?; // SO_RCVTIMEO
    stream.set_write_timeout(Some(IDLE))?;
    let mut buffer = [0; 65_536];
    loop {
        match stream.read(&mut buffer) {
            Ok(0) => return stream.shutdown(Shutdown::Write),
            Ok(n) => stream.write_all(&buffer[..n])?, // all of it; goes on after Interrupted by itself
            Err(error) if error.kind() == ErrorKind::Interrupted => continue, // read() does not
            Err(error) => return Err(error),
        }
    }
}

/// The peer's business, and no fault of this program.
fn is_gone(kind: ErrorKind) -> bool {
    use ErrorKind::*;
    // WouldBlock: the time is over. NotConnected: shutdown() after a reset.
    matches!(kind, BrokenPipe | ConnectionReset | ConnectionAborted | TimedOut | WouldBlock | NotConnected)
}

fn main() -> io::Result<()> {
    let port = env::args()
        .nth(1)
        .and_then(|port| port.parse().ok())
        .unwrap_or(7000);
    let listener = TcpListener::bind(("127.0.0.1", port))?;
    loop {
        match listener.accept() {
            // Builder::spawn returns an error where thread::spawn panics. The stream is dropped with it.
            Ok((stream, _)) => {
                let served = thread::Builder::new().spawn(|| match echo(stream) {
                    Err(error) if !is_gone(error.kind()) => eprintln!("{error}"),
                    _ => {}
                });
                if let Err(error) = served {
                    eprintln!("{error}");
                }
            }
            Err(error) if error.kind() == ErrorKind::ConnectionAborted => continue,
            // EMFILE, ENFILE, ENOBUFS, ENOMEM have no kind that is worth matching: whatever it is, do not spin.
            Err(error) => {
                eprintln!("{error}");
                thread::sleep(PAUSE);
            }
        }
    }
}
// #endregion main
