// Why a lab cannot run on this machine.

/** The machine lacks something; the message says what and how to get it. */
export class LabUnavailable extends Error {
  override readonly name = "LabUnavailable"
}
