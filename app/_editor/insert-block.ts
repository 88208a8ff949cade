import type { Editor, JSONContent } from "@tiptap/core"

/** Puts a block after the one in which the caret stands (in an empty document, in its place), and an empty paragraph after
 * it, where the caret then is. */
export function insertBlock(editor: Editor, block: JSONContent): void {
  const { doc, selection } = editor.state
  const content = [block, { type: "paragraph" }]
  const { $to } = selection
  const after = $to.depth > 0 ? $to.after(1) : doc.content.size
  const at = editor.isEmpty ? { from: 0, to: doc.content.size } : after
  editor.chain().insertContentAt(at, content, { updateSelection: true }).run()
}
