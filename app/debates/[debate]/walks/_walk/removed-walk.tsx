import { restoreWalk } from "../actions"
import { Acting } from "./acting"

/** Says that a walk was removed, and brings it back. `removed`: its id and version, as the address carries them. */
export function RemovedWalk({ debate, removed }: { debate: string; removed: string }) {
  const [id = "", version = ""] = removed.split(".")
  return (
    <Acting key={removed} action={restoreWalk} of={{ debate, id, version }} label="Undo">
      <p role="status">The walk was removed.</p>
    </Acting>
  )
}
