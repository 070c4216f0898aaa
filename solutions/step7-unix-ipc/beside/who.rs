// An echo server at a path in Rust, without a crate, for this user's programs only. std has the sockets; who is
// calling, and the umask, are declared here, with the names and types of the `libc` crate.
// Build and run: rustc --edition 2021 -o /tmp/who-rs who.rs && /tmp/who-rs /tmp/who.sock
//
// std::os::unix::net has peer_cred() and SocketAncillary for SCM_RIGHTS, both unstable for years: programs take the
// crates `libc`, `nix` or `rustix`. What std does well is the end: an OwnedFd that goes out of scope is closed, so a
// descriptor that has come, and that nobody wanted, cannot leak once it is one.
// Left out: a lock against two that start at once; a probe that does not block (std connects until there is room).
// Sources: unix(7), doc.rust-lang.org/std/os/unix/net

use std::env;
use std::fs;
use std::io::{self, Error, ErrorKind, Read, Write};
use std::os::fd::AsRawFd;
use std::os::unix::fs::{FileTypeExt, MetadataExt};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::Path;
use std::thread;

// #region main
mod sys {
    use std::ffi::{c_int, c_void};

    pub const SOL_SOCKET: c_int = 1;
    pub const SO_PEERCRED: c_int = 17;

    #[allow(non_camel_case_types)]
    #[derive(Default)]
    #[repr(C)]
    pub struct ucred {
        pub pid: i32,
        pub uid: u32,
        pub gid: u32,
    }

    extern "C" {
        pub fn getsockopt(fd: c_int, level: c_int, name: c_int, value: *mut c_void, len: *mut u32) -> c_int;
        pub fn umask(mask: u32) -> u32;
        pub fn geteuid() -> u32;
    }
}

/// Who has connected, as the kernel saw it then.
fn peer_credentials(stream: &UnixStream) -> io::Result<sys::ucred> {
    let mut peer = sys::ucred::default();
    let mut len = std::mem::size_of::<sys::ucred>() as u32;
    let value = (&mut peer as *mut sys::ucred).cast();
    // SAFETY: value points to len bytes that are ours, and any bytes make a ucred.
    match unsafe { sys::getsockopt(stream.as_raw_fd(), sys::SOL_SOCKET, sys::SO_PEERCRED, value, &mut len) } {
        0 => Ok(peer),
        _ => Err(Error::last_os_error()),
    }
}

/// A socket file on which nobody listens. Asked by a client that leaves at once.
fn is_stale(path: &Path) -> bool {
    let is_socket = fs::symlink_metadata(path).is_ok_and(|data| data.file_type().is_socket());
    is_socket && UnixStream::connect(path).is_err_and(|error| error.kind() == ErrorKind::ConnectionRefused)
}

fn bind_place(path: &Path) -> io::Result<UnixListener> {
    let before = unsafe { sys::umask(0o177) }; // the permissions are there from the moment the file is
    let mut bound = UnixListener::bind(path);
    if matches!(&bound, Err(error) if error.kind() == ErrorKind::AddrInUse) && is_stale(path) {
        bound = fs::remove_file(path).and_then(|()| UnixListener::bind(path));
    }
    unsafe { sys::umask(before) };
    bound
}

fn serve(mut stream: UnixStream) -> io::Result<()> {
    let peer = peer_credentials(&stream)?;
    if peer.uid != unsafe { sys::geteuid() } {
        eprintln!("uid {} (process {}) is not let in", peer.uid, peer.pid);
        return Ok(()); // dropped, so closed; nothing was read
    }
    let mut buffer = [0; 65_536];
    loop {
        match stream.read(&mut buffer) {
            Ok(0) => return Ok(()),
            Ok(n) => stream.write_all(&buffer[..n])?,
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        }
    }
}

fn main() -> io::Result<()> {
    let path = env::args().nth(1).unwrap_or("/tmp/who.sock".to_string());
    let listener = bind_place(Path::new(&path))?;
    let file = fs::symlink_metadata(&path)?;
    println!("{path}, inode {}", file.ino()); // by which the one who stops would know its own file
    for stream in listener.incoming() {
        let stream = stream?;
        thread::spawn(move || {
            if let Err(error) = serve(stream) {
                eprintln!("{error}");
            }
        });
    }
    Ok(())
}
// #endregion main
