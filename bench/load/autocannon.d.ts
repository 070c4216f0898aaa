// The part of autocannon 9 that the bench uses; the package has no types of its own.

declare module "autocannon" {
  interface Options {
    url: string
    connections: number
    /** Seconds. */
    duration: number
  }
  interface Outcome {
    errors: number
    timeouts: number
  }
  interface Run extends Promise<Outcome> {
    /** ms: time to the complete answer, with fractions. */
    on(event: "response", take: (client: unknown, statusCode: number, bytes: number, ms: number) => void): void
    stop(): void
  }
  export default function autocannon(options: Options): Run
}
