/**
 * Whether who asks takes gzip (RFC 9110, 12.5.3: not with a weight of zero).
 * @param {import("node:http").IncomingHttpHeaders} headers
 */
export const takesGzip = (headers) =>
  /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:\s*(?:,|$)))/.test(headers["accept-encoding"] ?? "")
