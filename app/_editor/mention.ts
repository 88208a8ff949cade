import { mergeAttributes, Node } from "@tiptap/core"
import { Suggestion } from "@tiptap/suggestion"
import { cardKey } from "@/lib/annotations/body/cards"
import type { Suggestion as Offer } from "@/lib/annotations/body/mentions/suggestions"
import type { Mentioned, MentionKind } from "@/lib/annotations/body/schema"

/** That one is about to mention something: the words typed after the sign, and what to do with the one chosen. */
export type Asking = { words: string; pick: (offer: Offer) => void }

export type MentionOptions = {
  /** names of what is mentioned, by key; the document itself holds none, since they change */
  labels: Map<string, string>
  onAsk: (asking: Asking | null) => void
  /** true for a key that the list of offers has used */
  onKey: (event: KeyboardEvent) => boolean
}

const KINDS: readonly string[] = ["claim", "passage", "person"] satisfies MentionKind[]

/** A mention in the editor, begun with “@”. */
export const Mention = Node.create<MentionOptions>({
  name: "mention",
  group: "inline",
  inline: true,
  atom: true,
  addOptions: () => ({ labels: new Map(), onAsk: () => {}, onKey: () => false }),
  addAttributes: () => ({
    kind: { default: "claim", parseHTML: (element) => element.dataset.mention },
    id: { default: "", parseHTML: (element) => element.dataset.id },
  }),
  parseHTML: () => [
    {
      tag: "span[data-mention][data-id]",
      getAttrs: (element) => (KINDS.includes(element.dataset.mention ?? "") ? null : false),
    },
  ],
  renderHTML({ node }) {
    const attrs = node.attrs as Mentioned
    const shown = this.options.labels.get(cardKey(attrs)) ?? "a mention"
    return ["span", mergeAttributes({ "data-mention": attrs.kind, "data-id": attrs.id }), shown]
  },
  renderText({ node }) {
    return this.options.labels.get(cardKey(node.attrs as Mentioned)) ?? "…"
  },
  addProseMirrorPlugins() {
    const { labels, onAsk, onKey } = this.options
    return [
      Suggestion<Offer, Offer>({
        editor: this.editor,
        char: "@",
        items: () => [],
        command: ({ editor, range, props: { kind, id, label } }) => {
          labels.set(cardKey({ kind, id }), label)
          const mention = { type: "mention", attrs: { kind, id } }
          editor
            .chain()
            .focus()
            .insertContentAt(range, [mention, { type: "text", text: " " }])
            .run()
        },
        render: () => ({
          onStart: ({ query, command }) => onAsk({ words: query, pick: command }),
          onUpdate: ({ query, command }) => onAsk({ words: query, pick: command }),
          onKeyDown: ({ event }) => onKey(event),
          onExit: () => onAsk(null),
        }),
      }),
    ]
  },
})
