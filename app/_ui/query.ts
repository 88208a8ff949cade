/** A query, from its question mark on, with one parameter more, after those it has; "?" has none. */
export const withIn = (query: string, name: string, value: string | number): string =>
  `${query}${query === "?" ? "" : "&"}${new URLSearchParams([[name, String(value)]])}`
