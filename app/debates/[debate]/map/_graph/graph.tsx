import { ReactFlow, ReactFlowProvider } from "@xyflow/react"
import "@xyflow/react/dist/base.css"
import { useId, useMemo } from "react"
import type { PlacedMap } from "@/lib/claims/map/placed"
import type { DebateMap } from "@/lib/claims/map/view"
import { ClaimNode } from "./claim-node"
import { edgesOf, nodesOf } from "./elements"
import styles from "./graph.module.css"
import { LinkEdge } from "./link-edge"
import { positionIn, questionOf } from "./position"
import { QuestionNode } from "./question-node"
import { Standing } from "./standing"
import { Tools } from "./tools"
import { useStanding } from "./use-standing"

export type GraphProps = { map: DebateMap; placed: PlacedMap; title: string; base: string }

const NODES = { claim: ClaimNode, question: QuestionNode }
const EDGES = { link: LinkEdge }

// Of a larger map only what is in sight is in the page, and one cannot go so far from it that all of it would be.
const LARGE = 400

// Nothing is selected, moved or deleted here, and the wheel scrolls the page.
const ONLY_LOOKING = {
  nodesDraggable: false,
  nodesConnectable: false,
  nodesFocusable: false,
  edgesFocusable: false,
  elementsSelectable: false,
  zoomOnScroll: false,
  zoomOnDoubleClick: false,
  preventScrolling: false,
  disableKeyboardA11y: true,
  deleteKeyCode: null,
  selectionKeyCode: null,
  multiSelectionKeyCode: null,
  panActivationKeyCode: null,
} as const

/** A map that has its places, to look at and to go about in: with the pointer, with fingers, with the arrow keys. */
export function Graph(props: GraphProps) {
  return (
    <ReactFlowProvider>
      <Drawing {...props} />
    </ReactFlowProvider>
  )
}

function Drawing({ map, placed, title, base }: GraphProps) {
  const hint = useId()
  const nodes = useMemo(() => nodesOf(placed), [placed])
  const edges = useMemo(() => edgesOf(placed), [placed])
  const large = placed.nodes.length > LARGE
  const about = questionOf(map)
  const first = map.choice.claim ?? placed.nodes[0]?.id
  const { standing, look, handlers } = useStanding(placed, base, first, about)
  return (
    <Standing value={standing}>
      <Tools placed={placed} about={{ title, debate: map.debate.title, position: positionIn(about) }} />
      <p id={hint} className="sr">
        The arrow keys go from claim to claim, Enter opens one. The list below says the same.
      </p>
      <ReactFlow
        {...ONLY_LOOKING}
        {...handlers}
        className={styles.flow}
        data-look={look}
        data-flat={placed.questions.length === 0 || undefined}
        aria-label={title}
        aria-describedby={hint}
        nodes={nodes}
        edges={edges}
        nodeTypes={NODES}
        edgeTypes={EDGES}
        minZoom={large ? 0.2 : 0.05}
        maxZoom={2}
        onlyRenderVisibleElements={large}
      />
    </Standing>
  )
}
