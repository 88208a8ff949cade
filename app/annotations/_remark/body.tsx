import type { Cards } from "@/lib/annotations/body/cards"
import type { Block, Body, Inline, ListItem, Mark } from "@/lib/annotations/body/schema"
import styles from "./body.module.css"
import { Mention } from "./mention"

type Given = { cards: Cards; id: string }

function Text({ text, marks = [] }: { text: string; marks?: Mark[] }) {
  const link = marks.find((mark) => mark.type === "link")
  const strong = marks.some(({ type }) => type === "bold")
  const slanted = marks.some(({ type }) => type === "italic") ? <em>{text}</em> : text
  const words = strong ? <strong>{slanted}</strong> : slanted
  if (!link) return words
  return (
    <a href={link.attrs.href} rel="noopener nofollow ugc" referrerPolicy="no-referrer">
      {words}
    </a>
  )
}

function Line({ content = [], path, ...given }: Given & { content?: Inline[]; path: string }) {
  return content.map((node, at) => {
    const key = `${path}-${at}`
    if (node.type === "text") return <Text key={key} {...node} />
    if (node.type === "hardBreak") return <br key={key} />
    return <Mention key={key} mentioned={node.attrs} cards={given.cards} id={`card-${given.id}${key}`} />
  })
}

function Item({ node, path, ...given }: Given & { node: ListItem; path: string }) {
  return (
    <li>
      <Blocks {...given} nodes={node.content} path={path} />
    </li>
  )
}

function One({ node, path, ...given }: Given & { node: Block; path: string }) {
  if (node.type === "paragraph") {
    return (
      <p>
        <Line {...given} content={node.content} path={path} />
      </p>
    )
  }
  if (node.type === "blockquote") {
    return (
      <blockquote>
        <Blocks {...given} nodes={node.content} path={path} />
      </blockquote>
    )
  }
  const items = node.content.map((item, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: what is stored is rendered once, in its order
    <Item key={`${path}-${at}`} {...given} node={item} path={`${path}-${at}`} />
  ))
  return node.type === "bulletList" ? <ul>{items}</ul> : <ol start={node.attrs?.start}>{items}</ol>
}

function Blocks({ nodes, path, ...given }: Given & { nodes: Block[]; path: string }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: what is stored is rendered once, in its order
  return nodes.map((node, at) => <One key={`${path}-${at}`} {...given} node={node} path={`${path}-${at}`} />)
}

/** The words of a remark, rendered from what is stored. `id`: the remark's, which the ids of its cards begin with. */
export function RemarkBody({ body, cards, id }: { body: Body; cards: Cards; id: string }) {
  return (
    <div className={styles.body}>
      <Blocks nodes={body.content} cards={cards} id={id} path="" />
    </div>
  )
}
