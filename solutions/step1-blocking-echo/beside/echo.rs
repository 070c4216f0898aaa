// The server of step 1 with Rust's std::net: the same system calls, some of them said by the library.
// Build and run: rustc --edition 2021 -o /tmp/echo-rs echo.rs && /tmp/echo-rs 7000
//
// Nobody calls close(): a TcpStream closes its descriptor when it goes out of scope, on every path.
// Left out: choosing the backlog (std listens with a fixed one). Source: doc.rust-lang.org/std/net

use std::env;
use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};

// #region main
fn echo_connection(mut conn: TcpStream) -> io::Result<()> {
    let mut buffer = [0; 65_536];
    loop {
        let n = conn.read(&mut buffer)?;
        if n == 0 {
            // Our FIN, as in part 1.3. The drop of `conn` would send it too.
            return conn.shutdown(Shutdown::Write);
        }
        conn.write_all(&buffer[..n])?; // the loop over short writes lives in there
    }
}

fn main() -> io::Result<()> {
    let port = env::args()
        .nth(1)
        .and_then(|port| port.parse().ok())
        .unwrap_or(7000);
    // socket, SO_REUSEADDR, bind, listen
    let listener = TcpListener::bind(("127.0.0.1", port))?;
    for conn in listener.incoming() {
        // Like check(accept4(...)): without a listening socket there is no server.
        if let Err(error) = echo_connection(conn?) {
            eprintln!("one connection broke: {error}"); // and the next client is served
        }
    }
    Ok(())
}
// #endregion main
