/** Styles by which a passage shows all its words, across overlaps, when a link arrives at them, at its numeral or at
 * its entry, or a pointer rests on the entry. `ids`: the passages' ids by number. */
export function Arrivals({ ids }: { ids: ReadonlyMap<number, string> }) {
  const rules = [...ids].map(
    ([number, id]) =>
      `:root:has(#w-${id}:target,#r${number}:target,#e${number}:target,#e${number}:hover) .p${number}{background:color-mix(in oklab,var(--attests) 26%,transparent);box-shadow:0 2px var(--attests)}`,
  )
  return <style>{rules.join("\n")}</style>
}
