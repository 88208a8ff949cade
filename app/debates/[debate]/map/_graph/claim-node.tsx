import { Handle, type NodeProps, Position } from "@xyflow/react"
import { memo, useEffect, useRef } from "react"
import { whoOf } from "@/lib/claims/map/who"
import { mapHref } from "../_map/address"
import styles from "./claim-node.module.css"
import type { ClaimElement } from "./elements"
import { positionIn } from "./position"
import { useStandingOn } from "./standing"

// More letters than go on one line.
const LONG = 31

/** A claim on the map: whose view, on what ground, which position, how the statement begins; a link to it, and one to
 * what is near it. */
export const ClaimNode = memo(function ClaimNode({ data: { claim } }: NodeProps<ClaimElement>) {
  const { id, name, how, ground, disputed, statement } = claim
  const { base, stop, near, about, arrived } = useStandingOn()
  const link = useRef<HTMLAnchorElement>(null)
  const tab = stop === id ? 0 : -1
  const standing = near && (near.has(id) ? "near" : "aside")
  const who = whoOf(claim)
  useEffect(() => arrived(id, link.current!), [arrived, id])
  return (
    <div
      className={styles.claim}
      data-claim={id}
      data-ground={ground}
      data-standing={standing}
      data-long={who.length > LONG || undefined}
    >
      <Handle type="target" position={Position.Top} isConnectable={false} />
      <a ref={link} className={styles.open} href={`${base}/claims/${id}`} tabIndex={tab} draggable={false}>
        <span className={styles.who}>
          <b>{name}</b>
          {how && <span className={styles.comma}>, </span>}
          <span>{how}</span>
          {disputed && " †"}
        </span>
        <span className={styles.position}>{positionIn(about)(claim)}</span>
        <span className={styles.statement}>{statement}</span>
      </a>
      <a className={styles.near} href={mapHref(base, { claim: id })} tabIndex={tab} draggable={false}>
        near it<span className="sr">: what is linked with {who}</span>
      </a>
      <Handle type="source" position={Position.Bottom} isConnectable={false} />
    </div>
  )
})
