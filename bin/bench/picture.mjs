import { mkdirSync, statSync } from "node:fs"
import { join } from "node:path"
import { readyBrowser } from "../setup/browser.mjs"
import { root } from "../setup/places.mjs"
import { step } from "../setup/say.mjs"
import { debate } from "./debates.mjs"
import { serveStage, setStage } from "./stage.mjs"

/**
 * Takes the picture of the comparison table for the README from the running product, to docs/table.png.
 * @param {import("../setup/places.mjs").Places} places
 */
export async function takePicture(places) {
  const stage = await setStage(places)
  const executablePath = await readyBrowser(stage.log)
  const server = await serveStage(stage)
  const file = join(root, "docs/table.png")
  mkdirSync(join(root, "docs"), { recursive: true })
  await step(
    "Picture",
    () => photograph(`${server.address}/debates/${debate}`, file, executablePath),
    () => `docs/table.png, ${Math.round(statSync(file).size / 1024)} KB`,
  )
  await server.end()
}

/** @param {string} url @param {string} file @param {string} executablePath */
async function photograph(url, file, executablePath) {
  const { chromium } = await import("@playwright/test")
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : []
  const browser = await chromium.launch({ executablePath, args })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, colorScheme: "light" })
    await page.goto(url, { waitUntil: "networkidle" })
    // At the second visit the legend is folded, and the table begins higher up.
    await page.reload({ waitUntil: "networkidle" })
    await page.screenshot({ path: file })
  } finally {
    await browser.close()
  }
}
