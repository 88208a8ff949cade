import { Extension, type Extensions } from "@tiptap/core"
import { Blockquote } from "@tiptap/extension-blockquote"
import { Bold } from "@tiptap/extension-bold"
import { Document } from "@tiptap/extension-document"
import { HardBreak } from "@tiptap/extension-hard-break"
import { Italic } from "@tiptap/extension-italic"
import { Link } from "@tiptap/extension-link"
import { BulletList, ListItem, ListKeymap, OrderedList } from "@tiptap/extension-list"
import { Paragraph } from "@tiptap/extension-paragraph"
import { Text } from "@tiptap/extension-text"
import { UndoRedo } from "@tiptap/extensions"
import { href } from "@/lib/annotations/body/href"
import { Mention, type MentionOptions } from "./mention"

type Keys = { onSend: () => void; onEscape: () => void }

// The document holds what lib/annotations/body/schema knows, and no attribute more.
const PlainLink = Link.extend({
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
}).configure({
  openOnClick: false,
  defaultProtocol: "https",
  isAllowedUri: (address) =>
    href.safeParse(/^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`).success,
})
const PlainOrderedList = OrderedList.extend({
  addAttributes: () => ({
    start: {
      default: 1,
      parseHTML: (element) => Math.max(0, Number.parseInt(element.getAttribute("start") ?? "1", 10) || 1),
    },
  }),
})

const send = (onSend: () => void) =>
  Extension.create({
    name: "send",
    // Before the line break, which has the same key.
    priority: 1000,
    addKeyboardShortcuts: () => ({
      "Mod-Enter": () => {
        onSend()
        return true
      },
    }),
  })

const leave = (onEscape: () => void) =>
  Extension.create({
    name: "leave",
    // After the list of offers, which closes by the same key.
    priority: 1,
    addKeyboardShortcuts: () => ({
      Escape: () => {
        onEscape()
        return true
      },
    }),
  })

/** What the editor can do: the schema of a remark, undoing, the mention, and two keys (Ctrl or Cmd with Enter, Escape). */
export function extensionsFor(mention: MentionOptions, { onSend, onEscape }: Keys): Extensions {
  return [
    ...[Document, Paragraph, Text, HardBreak, Bold, Italic, PlainLink],
    ...[BulletList, PlainOrderedList, ListItem, ListKeymap, Blockquote, UndoRedo],
    Mention.configure(mention),
    send(onSend),
    leave(onEscape),
  ]
}
