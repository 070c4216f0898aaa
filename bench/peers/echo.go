// An echo server in Go: a goroutine for each connection, blocking style on top of the runtime's epoll.
//
//	echo PORT     0 lets the kernel choose; prints "listening PORT"
//
// Go sets TCP_NODELAY on every connection and listens with the backlog of net.core.somaxconn.
package main

import (
	"fmt"
	"net"
	"os"
)

func echo(conn net.Conn) {
	defer conn.Close()
	buffer := make([]byte, 65536)
	for {
		n, err := conn.Read(buffer)
		if err != nil {
			return
		}
		if _, err := conn.Write(buffer[:n]); err != nil {
			return
		}
	}
}

func main() {
	port := "0"
	if len(os.Args) > 1 {
		port = os.Args[1]
	}
	listener, err := net.Listen("tcp4", "127.0.0.1:"+port)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println("listening", listener.Addr().(*net.TCPAddr).Port)
	for {
		conn, err := listener.Accept()
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		go echo(conn)
	}
}
