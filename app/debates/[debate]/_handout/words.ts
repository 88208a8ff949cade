import type { HandoutChoice } from "@/lib/claims/handout/schema"
import { REFERENCE_STYLES } from "@/lib/sources/references/style"

/** What one may choose of a handout, with the words of each choice; the first of each is how it comes. */
export const CHOICES: {
  [P in keyof HandoutChoice]: { label: string; options: Record<HandoutChoice[P], string> }
} = {
  style: { label: "References", options: REFERENCE_STYLES },
  passages: { label: "Passages", options: { with: "with their words", without: "left out" } },
  lines: { label: "Lines to write on", options: { none: "none", some: "after each claim" } },
  names: {
    label: "Names",
    options: { shown: "shown", hidden: "hidden", key: "hidden, told on a sheet of its own" },
  },
}
