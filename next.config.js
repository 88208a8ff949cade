/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  distDir: process.env.DISPUTATIO_BUILD || ".next",
  // npm test and npm run check look at the types of everything; a reader who starts the product need not wait for it.
  typescript: { ignoreBuildErrors: true },
}
