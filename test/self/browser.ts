// The browser that the tests drive.

/** Where Debian and the dev container put it; CHROMIUM names another. */
export const CHROMIUM: string = process.env["CHROMIUM"] ?? "/usr/bin/chromium"

/** Nothing may leave this machine. */
export const FLAGS: string[] = [
  ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
]
