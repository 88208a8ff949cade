import { gzipSync } from "node:zlib"

/**
 * The scripts that a page loads at first, each once: `<script src>` and preloaded ones, in their order. A script marked
 * `nomodule` is for browsers of long ago and left out.
 * @param {string} html
 * @returns {string[]} addresses as they stand
 */
export function scriptsOf(html) {
  const found = [...html.matchAll(/<(script|link)\b([^>]*)>/gi)].flatMap(([, tag = "", attributes = ""]) =>
    tag.toLowerCase() === "script" ? scriptOf(attributes) : preloadedOf(attributes),
  )
  return [...new Set(found)]
}

/** @param {string} attributes */
function scriptOf(attributes) {
  return /\bnomodule\b/i.test(attributes) ? [] : attribute(attributes, "src")
}

/** @param {string} attributes */
function preloadedOf(attributes) {
  const [rel] = attribute(attributes, "rel")
  const [as] = attribute(attributes, "as")
  return rel === "modulepreload" || (rel === "preload" && as === "script")
    ? attribute(attributes, "href")
    : []
}

/** @param {string} attributes @param {string} name */
function attribute(attributes, name) {
  const value = attributes.match(new RegExp(`(?:^|\\s)${name}="([^"]*)"`, "i"))?.[1]
  return value ? [value.replaceAll("&amp;", "&")] : []
}

/**
 * Bytes of scripts when compressed, each by itself as a server sends them.
 * @param {readonly Buffer[]} scripts
 */
export function gzipBytes(scripts) {
  return scripts.reduce((sum, script) => sum + gzipSync(script).length, 0)
}
