/** The curators' list of what readers say of the passages. */
export const readingsPath = (debate: string): string => `/debates/${encodeURIComponent(debate)}/readings`
