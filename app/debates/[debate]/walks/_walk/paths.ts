/** The walks of a debate; one of them; a step of it, counted from one; where it is changed, and where steps are found for it. */
export const walksPath = (debate: string) => `/debates/${encodeURIComponent(debate)}/walks`
export const walkPath = (debate: string, walk: string) => `${walksPath(debate)}/${encodeURIComponent(walk)}`
export const stepPath = (debate: string, walk: string, step: number) =>
  `${walkPath(debate, walk)}?step=${step}`
export const editPath = (debate: string, walk: string) => `${walkPath(debate, walk)}/edit`
export const findPath = (debate: string, walk: string, more: Record<string, string> = {}) =>
  `${walkPath(debate, walk)}/add?${new URLSearchParams(more)}`
