// What the scenes of part 6.6 and its checks have in common.

export interface ServerArgument {
  readonly folder: string
  readonly mostChildren: number
}

/** The descriptors of the parent: whether they mean in this process what they meant there, if there are any. */
export interface ParentsFds {
  readonly listening: boolean
  readonly reserve: boolean
  readonly signals: boolean
}

/** The server reports after each line that it is told. */
export interface Reply {
  /** Which line this answers, from 0. */
  readonly said: number
  readonly returned: unknown
  /** Name of the errno of what it threw. */
  readonly threw: string
  /** pids. */
  readonly children: readonly number[]
  readonly failures: number
  readonly stopping: boolean
  readonly fds: ParentsFds
  /** Whether the connection that it was handed is still open in the parent. */
  readonly connOpen: boolean
}

/** A child reports when it begins to serve. */
export interface Born {
  readonly born: number
  readonly fds: ParentsFds
  /** Whether the connection is open in it. */
  readonly connOpen: boolean
}

/** A process that comes back from where only the parent should. */
export interface Strayed {
  readonly strayed: number
}

/** What a client says to make its child fail, or never end. */
export const FAIL = "fail\n"
export const HANG = "hang\n"
