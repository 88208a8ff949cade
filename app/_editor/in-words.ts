import type { ChainedCommands, Editor } from "@tiptap/core"

/**
 * A chain of commands with the focus in the words already: the editor's own command `focus` waits for the next frame, and
 * a key pressed before it would be lost.
 */
export function inWords(editor: Editor): ChainedCommands {
  editor.view.focus()
  return editor.chain()
}
