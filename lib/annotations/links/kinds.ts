/** What one passage can be to another, in the order in which it is offered. */
export const KINDS_OF_LINK = [
  "SAYS_THE_SAME",
  "CONTRADICTS",
  "ANSWERS",
  "EXPLAINS",
  "QUOTES",
  "EXAMPLE_OF",
  "SEE_ALSO",
] as const
