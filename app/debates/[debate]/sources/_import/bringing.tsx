import { Lede, PageHead, type Step } from "@/app/_ui/page-head"
import { PageTitle } from "@/app/_ui/page-title"
import sections from "@/app/_ui/sections.module.css"
import { MOST_BYTES } from "@/lib/sources/formats/limits"
import type { ImportLine } from "@/lib/sources/imports/view"
import { BringForm } from "./bring-form"
import styles from "./import.module.css"
import { ImportsUnderWay } from "./under-way"

type Props = {
  debate: { slug: string; title: string }
  source: { slug: string; title: string } | null
  trail: Step[]
  underWay: ImportLine[]
  /** the word that the address carries where something was not taken */
  refused: string | string[] | undefined
}

const TOO_LARGE = "This file is over 20 MB. Bring it in parts, or without its pictures."

/** The page on which a text is brought, for a source that stands or for one still to be recorded. */
export function Bringing({ debate, source, trail, underWay, refused }: Props) {
  return (
    <main id="main" className={styles.page}>
      <PageTitle>{source ? `Bring a text: ${source.title}` : `Bring a new text: ${debate.title}`}</PageTitle>
      <PageHead trail={trail} title={source ? "Bring a text" : "Bring a new text"}>
        <Lede>
          {source
            ? `A fuller or better text of “${source.title}”. `
            : "A text that the debate does not have yet. You say what it is once it has been read. "}
          You see what the import would change in it, and decide, before readers are given anything.
        </Lede>
      </PageHead>
      <div className={sections.body}>
        <BringForm
          debate={debate.slug}
          source={source?.slug ?? null}
          most={MOST_BYTES}
          refused={refused === "too-large" ? TOO_LARGE : null}
        />
        <ImportsUnderWay debate={debate.slug} source={source?.slug ?? null} texts={underWay} />
      </div>
    </main>
  )
}
