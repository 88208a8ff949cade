import type { Fragments, Kind } from "../../items"
import type { Context, Setting } from "./context"

type Known = { id: string; version: number }

/** How the items of a kind are written: through the commands that any other write goes through. */
export type Applier<K extends Kind> = {
  add(context: Context, fragment: Fragments[K], set: Setting): Promise<string>
  change(context: Context, known: Known, fragment: Fragments[K], set: Setting): Promise<void>
  /** evidence, which has rows of its own: takes away what is gone, then gives what is there */
  drop?(context: Context, id: string, fragment: Fragments[K]): Promise<void>
  place?(context: Context, id: string, fragment: Fragments[K]): Promise<void>
}
