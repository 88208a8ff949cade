import type { MapNode } from "./view"

/** Whose view a claim on the map is, and on what ground: "Serge, as Filtzer reports". */
export function whoOf({ name, how }: Pick<MapNode, "name" | "how">): string {
  return how ? `${name}, ${how}` : name
}
