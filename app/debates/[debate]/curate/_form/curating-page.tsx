import type { ReactNode } from "react"
import { PageHead, type Step } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import type { Content } from "@/lib/claims/content/content"
import { Notice } from "../_notice/notice"
import { curatePath } from "../paths"
import type { Search } from "./asked"

type Props = {
  of: Content
  title: string
  search: Search
  /** steps between the page of curating and this one */
  trail?: Step[]
  /** under the title */
  head?: ReactNode
  children: ReactNode
}

/** A page of curating: the way to it, what has just happened, and its body. */
export function CuratingPage({ of, title, search, trail = [], head, children }: Props) {
  const { slug, title: debate } = of.debate
  const way = [
    { name: debate, href: `/debates/${slug}` },
    { name: "Curate", href: curatePath(slug) },
  ]
  return (
    <main id="main">
      <PageTitle>{`${title}: ${debate}`}</PageTitle>
      <PageHead trail={[...way, ...trail]} title={title}>
        {head}
        <Notice debate={slug} search={search} />
      </PageHead>
      <div className={sections.body}>{children}</div>
    </main>
  )
}
