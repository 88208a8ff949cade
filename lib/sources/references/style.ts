/** The ways in which references can be written; the first is how they come. */
export const REFERENCE_STYLES = {
  notes: "Notes, as in history",
  apa: "APA",
  harvard: "Harvard",
  vancouver: "Vancouver (numbers)",
} as const

export type ReferenceStyle = keyof typeof REFERENCE_STYLES

export const referenceStyles = Object.keys(REFERENCE_STYLES) as [ReferenceStyle, ...ReferenceStyle[]]
