// What beat() must say, as sequences of calls on a link. Runs inside the graded process; the check makes a diagnosis of
// the first that is wrong.

import type { Link, Rhythm } from "#impl/step6-exceptions/silence"

type Beat = (link: Link, rhythm: Rhythm, nowMs: number) => string

type Heard = (link: Link, nowMs: number) => void

/** A moment: beat() is called and must say this, or something comes from the other end. */
type Moment = readonly [nowMs: number, says: "wait" | "ask" | "dead" | "heard"]

interface Sequence {
  readonly rhythm: Rhythm
  readonly heardMs: number
  readonly moments: readonly Moment[]
}

const RHYTHM: Rhythm = { quietMs: 1000, answerMs: 300 }

const SEQUENCES: readonly Sequence[] = [
  // Nothing comes at all.
  {
    rhythm: RHYTHM,
    heardMs: 5000,
    moments: [
      [5000, "wait"],
      [5999.75, "wait"],
      [6000, "ask"],
      [6000, "wait"],
      [6299.75, "wait"],
      [6300, "dead"],
    ],
  },
  // Nobody has looked for a long time: that is no silence of the other end's answer.
  {
    rhythm: RHYTHM,
    heardMs: 5000,
    moments: [
      [60_000, "ask"],
      [60_299, "wait"],
      [60_300, "dead"],
    ],
  },
  // It answers, and is quiet again later.
  {
    rhythm: RHYTHM,
    heardMs: 5000,
    moments: [
      [6100, "ask"],
      [6200, "heard"],
      [6400, "wait"],
      [7199, "wait"],
      [7200, "ask"],
      [7499, "wait"],
      [7500, "dead"],
    ],
  },
  // Something comes without a question.
  {
    rhythm: RHYTHM,
    heardMs: 5000,
    moments: [
      [5900, "heard"],
      [6000, "wait"],
      [6899, "wait"],
      [6950, "ask"],
      [7249, "wait"],
      [7250, "dead"],
    ],
  },
  // A clock that goes through 0.
  {
    rhythm: RHYTHM,
    heardMs: -1000,
    moments: [
      [0, "ask"],
      [100, "wait"],
      [300, "dead"],
    ],
  },
  // The answer may take longer than the silence before the question.
  {
    rhythm: { quietMs: 100, answerMs: 500 },
    heardMs: 0,
    moments: [
      [150, "ask"],
      [300, "wait"],
      [649, "wait"],
      [650, "dead"],
    ],
  },
]

/** The values of a code about beat(). */
export interface BeatFinding {
  readonly code: string
  readonly values: Readonly<Record<string, string | number>>
}

/** The first call of which something is wrong. */
export function firstBeat(beat: Beat, heard: Heard): BeatFinding | undefined {
  for (const { rhythm, heardMs, moments } of SEQUENCES) {
    const link: Link = { heardMs, askedMs: undefined }
    // Another link that is asked and answers nothing: each has a state of its own.
    const other: Link = { heardMs: moments[0]?.[0] ?? 0, askedMs: undefined }
    for (const [nowMs, says] of moments) {
      if (says === "heard") {
        heard(link, nowMs)
        continue
      }
      const before = { ...link }
      const saw = beat(link, rhythm, nowMs)
      const found = findingOf(before, link, rhythm, nowMs, says, saw)
      if (found !== undefined) return found
      void beat(other, rhythm, nowMs)
    }
  }
  return undefined
}

function findingOf(
  before: Link,
  after: Link,
  { quietMs, answerMs }: Rhythm,
  nowMs: number,
  expected: "wait" | "ask" | "dead",
  saw: string,
): BeatFinding | undefined {
  const { heardMs, askedMs } = before
  const values = { heard: heardMs, asked: askedMs ?? "undefined", now: nowMs, quiet: quietMs, answer: answerMs }
  if (saw !== expected) {
    if (saw === "ask" && askedMs !== undefined) return { code: "E6-BEAT-ASKS-AGAIN", values: { ...values, expected } }
    if (saw === "dead" && askedMs === undefined) return { code: "E6-BEAT-UNASKED", values: { ...values, expected } }
    const exact = nowMs === (askedMs === undefined ? heardMs + quietMs : askedMs + answerMs)
    if (exact && saw === "wait") return { code: "E6-BEAT-EXACT", values: { ...values, expected } }
    return { code: "E6-BEAT-SAYS", values: { ...values, expected, saw: String(saw) } }
  }
  if (expected === "dead") return undefined // what is known of the dead is nobody's business any more
  const noted = expected === "ask" ? nowMs : askedMs
  if (after.askedMs !== noted)
    return { code: "E6-BEAT-NOTES", values: noting("askedMs", values, expected, noted, after.askedMs) }
  if (after.heardMs !== heardMs)
    return { code: "E6-BEAT-NOTES", values: noting("heardMs", values, expected, heardMs, after.heardMs) }
  return undefined
}

function noting(
  field: string,
  values: Readonly<Record<string, string | number>>,
  said: string,
  expected: number | undefined,
  saw: number | undefined,
) {
  return { ...values, field, said, expected: expected ?? "undefined", saw: saw ?? "undefined" }
}
