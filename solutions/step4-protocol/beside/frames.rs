// A server of frames in Rust: a length of 4 bytes in network order, then as many bytes, and each frame comes back.
//
//   rustc -O frames.rs && ./frames 7000
//
// The decoder has the shape of tokio_util::codec::Decoder, with std alone. One client after the other.

use std::io::{ErrorKind, Read, Result, Write};
use std::net::{TcpListener, TcpStream};

const HEADER_BYTES: usize = 4;
const MOST_FRAME_BYTES: usize = 65_536;

// #region main
/// `bytes[start..]` has come in and is not taken yet.
struct Stream {
    bytes: Vec<u8>,
    start: usize,
}

enum Malformed {
    TooLong,
}

type Outcome<'a> = std::result::Result<Option<&'a [u8]>, Malformed>;

impl Stream {
    /// Three outcomes: a frame, not yet one, never one.
    ///
    /// The frame borrows the stream: while it is in use, the compiler
    /// refuses every call that could move its bytes. A view that is kept
    /// too long does not compile.
    fn next_frame(&mut self) -> Outcome<'_> {
        let waiting = &self.bytes[self.start..];
        if waiting.len() < HEADER_BYTES {
            return Ok(None);
        }
        let header = waiting[..HEADER_BYTES].try_into().expect("four bytes");
        let length = u32::from_be_bytes(header) as usize;
        if length > MOST_FRAME_BYTES {
            return Err(Malformed::TooLong);
        }
        if waiting.len() - HEADER_BYTES < length {
            return Ok(None);
        }
        let payload = self.start + HEADER_BYTES;
        self.start = payload + length;
        Ok(Some(&self.bytes[payload..payload + length]))
    }

    /// Moves what is left to the front, and adds what has come in.
    fn append(&mut self, chunk: &[u8]) {
        self.bytes.drain(..self.start);
        self.start = 0;
        self.bytes.extend_from_slice(chunk);
    }
}
// #endregion main

fn serve_one(mut client: TcpStream) -> Result<()> {
    let mut input = Stream { bytes: Vec::new(), start: 0 };
    let mut chunk = [0; 65_536];
    loop {
        let mut output = Vec::new();
        loop {
            match input.next_frame() {
                Ok(Some(frame)) => {
                    output.extend_from_slice(&(frame.len() as u32).to_be_bytes());
                    output.extend_from_slice(frame);
                }
                Ok(None) => break,
                Err(Malformed::TooLong) => {
                    client.write_all(&output)?;
                    return Ok(());
                }
            }
        }
        client.write_all(&output)?;
        match client.read(&mut chunk) {
            Ok(0) => return Ok(()),
            Ok(n) => input.append(&chunk[..n]),
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

fn main() -> Result<()> {
    let port = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(7000);
    for client in TcpListener::bind(("127.0.0.1", port))?.incoming().flatten() {
        drop(serve_one(client)); // a broken client ends its own connection only
    }
    Ok(())
}
