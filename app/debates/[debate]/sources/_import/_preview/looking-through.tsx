import sections from "@/app/_ui/sections.module.css"
import type { Preview } from "@/lib/sources/imports/view"
import { importPath } from "../paths"
import { BlockRow } from "./block-row"
import { DecidingPlaces } from "./deciding-places"
import { Kinds } from "./kinds"
import { PageTurn } from "./page-turn"
import styles from "./preview.module.css"
import { Unchanged } from "./unchanged"

type Props = { debate: string; id: string; preview: Preview }

/** A text as it came in beside what it becomes: the kinds of what is proposed, then block by block. */
export function LookingThrough({ debate, id, preview }: Props) {
  const { version, kinds, page, pages, stretches } = preview
  const path = importPath(debate, id)
  const turn = <PageTurn path={path} page={page} pages={pages} />
  return (
    <>
      <section className={sections.section} aria-labelledby="proposed">
        <h2 id="proposed">What is proposed</h2>
        <Kinds debate={debate} id={id} preview={preview} />
      </section>
      <section className={sections.section} aria-labelledby="blocks">
        <h2 id="blocks">Block by block</h2>
        {kinds.length > 0 && turn}
        <DecidingPlaces of={{ debate, id, version, page }}>
          <div className={styles.heads} aria-hidden="true">
            <span>As it came in</span>
            <span>As it will stand</span>
            <span>What was done</span>
          </div>
          <ol className={styles.blocks}>
            {stretches.map((stretch) =>
              stretch.block ? (
                <BlockRow key={`b${stretch.block.number}`} block={stretch.block} path={path} />
              ) : (
                <Unchanged
                  key={`u${stretch.unchanged.beginnings[0]?.number}`}
                  unchanged={stretch.unchanged}
                />
              ),
            )}
          </ol>
        </DecidingPlaces>
        {kinds.length > 0 && turn}
      </section>
    </>
  )
}
