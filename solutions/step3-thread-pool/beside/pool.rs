// An acceptor and four workers in Rust: the queue is std::sync::mpsc, and what may cross it the compiler decides.
//
//   rustc -O pool.rs && ./pool 7000
//
// Lines come back; "primes 1000000" is answered with how many primes there are below.

use std::io::{BufRead, BufReader, Result, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{sync_channel, Receiver};
use std::sync::{Arc, Mutex};
use std::thread;

const WORKERS: usize = 4;
const CAPACITY: usize = 64;
const MOST: usize = 50_000_000;

fn count_primes(limit: usize) -> usize {
    let below = limit.min(MOST); // or one line could ask for all of the memory, and end the process
    let mut composite = vec![false; below];
    let mut count = 0;
    for i in 2..below {
        if composite[i] {
            continue;
        }
        count += 1;
        for multiple in (i * i..below).step_by(i) {
            composite[multiple] = true;
        }
    }
    count
}

fn answer(line: &str) -> String {
    match line.strip_prefix("primes ").and_then(|number| number.parse().ok()) {
        Some(below) => count_primes(below).to_string(),
        None => line.to_string(),
    }
}

// #region main
fn answer_lines(mut stream: TcpStream) -> Result<()> {
    let reader = BufReader::new(stream.try_clone()?);
    for line in reader.lines() {
        stream.write_all((answer(&line?) + "\n").as_bytes())?;
    }
    Ok(())
}

/// `mpsc` has one consumer: a Receiver is Send, so it may move to a thread, but not Sync, so several may not use it at
/// once. Behind a Mutex it is Sync. Without the Mutex this does not compile.
fn work(connections: Arc<Mutex<Receiver<TcpStream>>>) {
    loop {
        // The lock is held while we wait, and free again at the end of this line.
        let connection = connections.lock().expect("no worker has panicked").recv();
        match connection {
            Ok(stream) => drop(answer_lines(stream)), // a broken client ends its own connection only
            Err(_) => return,                         // every sender is gone: the end
        }
    }
}

fn serve(listener: TcpListener) {
    let (put, take) = sync_channel(CAPACITY);
    let take = Arc::new(Mutex::new(take));
    for _ in 0..WORKERS {
        let take = Arc::clone(&take);
        thread::spawn(move || work(take));
    }
    for stream in listener.incoming().flatten() {
        // Moves the stream: this thread cannot use it any more. Blocks while the queue is full.
        put.send(stream).expect("the workers live as long as we do");
    }
}
// #endregion main

fn main() -> Result<()> {
    let port = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(7000);
    serve(TcpListener::bind(("127.0.0.1", port))?);
    Ok(())
}
