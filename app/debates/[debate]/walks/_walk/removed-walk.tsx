import { Acting } from "@/app/_ui/form/acting"
import { restoreWalk } from "../actions"

/** Says that a walk was removed, and brings it back. `removed`: its id and version, as the address carries them. */
export function RemovedWalk({ debate, removed }: { debate: string; removed: string }) {
  const [id = "", version = ""] = removed.split(".")
  return (
    <Acting
      key={removed}
      said="The walk was removed."
      action={restoreWalk}
      of={{ debate, id, version }}
      label="Undo"
    />
  )
}
