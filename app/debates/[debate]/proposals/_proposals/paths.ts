/** The proposals of a debate, and one of them. */
export const proposalsPath = (debate: string): string => `/debates/${encodeURIComponent(debate)}/proposals`
export const proposalPath = (debate: string, id: string): string => `${proposalsPath(debate)}/${id}`

/** A form in which something is proposed; `asked`: what it is about. */
export const proposePath = (debate: string, asked: Record<string, string>): string =>
  `/debates/${encodeURIComponent(debate)}/propose?${new URLSearchParams(asked)}`
