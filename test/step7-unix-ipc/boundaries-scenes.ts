// Part 7.4 inside the graded process.

import { recvMessage, sendMessage } from "#impl/step7-unix-ipc/boundaries"
import { common, inTheMiddle, obey } from "./fds-scenes.ts"

export const boundariesScenes = {
  /** sendMessage() and recvMessage(), as often as the check says. */
  boundariesTold({ folder }: { folder: string }) {
    obey(
      {
        ...common(folder),
        /** `count`: so many bytes instead of a text. */
        sendMessage: ({ via = -1, text = "", count }) =>
          sendMessage(via, count === undefined ? inTheMiddle(text.length, text) : new Uint8Array(count).fill(0x78)),
        recvMessage: ({ via = -1, room = 0 }) => {
          const message = recvMessage(via, inTheMiddle(room))
          return message instanceof Uint8Array ? { text: Buffer.from(message).toString("latin1") } : message
        },
      },
      ["sendMessage", "recvMessage"],
    )
  },
}
