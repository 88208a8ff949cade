import type { ReactNode } from "react"
import { PageHead } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import type { DebateHead } from "@/lib/debates/view"
import { termPath } from "./paths"

type Props = {
  debate: DebateHead
  term: { slug: string; name: string } | null
  title: string
  children: ReactNode
}

/** A page on which curators add or change something of a term. */
export function EditPage({ debate, term, title, children }: Props) {
  return (
    <main id="main" lang={debate.language}>
      <PageTitle>{term ? `${title}: ${term.name}` : title}</PageTitle>
      <PageHead
        trail={[
          { name: debate.title, href: `/debates/${debate.slug}` },
          { name: "Disputed terms", href: termPath(debate.slug, "") },
          ...(term ? [{ name: term.name, href: termPath(debate.slug, term.slug) }] : []),
        ]}
        title={title}
      />
      <div className={sections.body}>{children}</div>
    </main>
  )
}
