import type { Citing } from "./cited"

/** Something one can do with the words selected. `key` does it too, while they are selected by keyboard, and `does` says it
 * in the list of keys. */
export type Act = {
  name: string
  /** said small after the name */
  aside?: string
  primary?: boolean
  busy?: boolean
  key?: string
  does?: string
} & ({ run: () => void } | { href: string })

/** What has become of an act, said at the edge of the page. `undo` takes it back, and tells what became of that. */
export type Notice = {
  said: string
  wrong?: true
  onward?: { href: string; name: string }
  undo?: () => Promise<Notice>
}

/** What every act needs of the page on which words are selected. */
export type Room = {
  /** path of the source */
  source: string
  editionId: string
  /** of the edition on the page */
  number: number
  citing: Citing
  say: (notice: Notice) => void
  /** ends selecting; `back`: the focus goes back to where one began */
  leave: (back: boolean) => void
}
