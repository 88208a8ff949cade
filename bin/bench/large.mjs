export const large = "bench-large"

/** What the large debate holds: as much as the product is built for. */
export const sizes = { voices: 24, questions: 60, positions: 4, claims: 2000, relations: 2000 }

const words =
  `The commission was founded in the first winter and nobody had yet seen what it would become, for the
  decree gave it the power to judge without hearing and to keep its reasons to itself`.split(/\s+/)

/** SQL for so many words, others for each row `n`. @param {number} count */
const sentence = (count) =>
  `(SELECT string_agg((ARRAY[${words.map((word) => `'${word}'`)}])[1 + (n * 7 + w * (1 + n % 5)) % ${words.length}], ' ')
    FROM generate_series(1, ${count}) w) || ' ' || n`

/** The id of the n-th row of a kind follows from n, so that rows find each other. @param {string} kind @param {string} n */
const id = (kind, n = "n") => `md5('${large}/${kind}/' || (${n}))::uuid`

const { voices, questions, positions, claims, relations } = sizes
const questionOf = `n % ${questions}`
const voiceOf = `(n * 17 + n / ${questions}) % ${voices}`

// Every row of its table: what stands in it, for n from 0 up.
/** @type {[table: string, rows: number, values: Record<string, string>][]} */
const tables = [
  [
    "Debate",
    1,
    {
      id: id("debate"),
      slug: `'${large}'`,
      title: "'A large debate'",
      about: "'As large as they come.'",
      language: "'en'",
      visibility: `'PUBLIC'::"Visibility"`,
      updatedAt: "now()",
    },
  ],
  [
    "Question",
    questions,
    {
      id: id("question"),
      slug: "'question-' || n",
      ask: `${sentence(9)} || '?'`,
      kind: `'EVALUATIVE'::"QuestionKind"`,
      why: sentence(20),
      order: "n",
      updatedAt: "now()",
    },
  ],
  [
    "Position",
    questions * positions,
    {
      id: id("position"),
      questionId: id("question", `n / ${positions}`),
      slug: "'position-' || n",
      label: `initcap(${sentence(3)})`,
      gloss: sentence(12),
      order: "n",
      updatedAt: "now()",
    },
  ],
  [
    "Voice",
    voices,
    {
      id: id("voice"),
      slug: "'voice-' || n",
      name: "'Author Number ' || n",
      shortName: "'Author ' || n",
      kind: `'REVIEWER'::"VoiceKind"`,
      order: "n",
      updatedAt: "now()",
    },
  ],
  [
    "Source",
    voices,
    {
      id: id("source"),
      slug: "'source-' || n",
      csl: `jsonb_build_object('type', 'book', 'title', 'Book ' || n)`,
      order: "n",
      updatedAt: "now()",
    },
  ],
  [
    "SourceVoice",
    voices,
    { sourceId: id("source"), voiceId: id("voice"), role: `'AUTHOR'::"SourceRole"`, order: "0" },
  ],
  [
    "Passage",
    claims,
    {
      id: id("passage"),
      sourceId: id("source", voiceOf),
      exact: sentence(18),
      locator: "(1 + n / 24)::text",
      fingerprint: "md5('a' || n) || md5('b' || n)",
    },
  ],
  [
    "Claim",
    claims,
    {
      id: id("claim"),
      slug: "'claim-' || n",
      questionId: id("question", questionOf),
      positionId: id("position", `(${questionOf}) * ${positions} + n / 3 % ${positions}`),
      voiceId: id("voice", voiceOf),
      statement: sentence(24),
      basis: `'EXPLICIT'::"Basis"`,
      order: "n",
      updatedAt: "now()",
    },
  ],
  [
    "Evidence",
    claims,
    {
      id: id("evidence"),
      claimId: id("claim"),
      passageId: id("passage"),
      bearing: `'ATTESTS'::"Bearing"`,
      order: "0",
      updatedAt: "now()",
    },
  ],
  ["EvidenceSpeaker", claims, { evidenceId: id("evidence"), voiceId: id("voice", voiceOf), ordinal: "0" }],
  [
    "Relation",
    relations,
    // Most links stay within their question, every ninth leads to another.
    {
      id: id("relation"),
      fromId: id("claim", `n % ${claims}`),
      toId: id("claim", `(n + CASE WHEN n % 9 = 0 THEN 7 ELSE ${questions} * (1 + n % 3) END) % ${claims}`),
      kind: `(ARRAY['REBUTS', 'UNDERCUTS', 'SUPPORTS', 'CONCEDES', 'QUALIFIES', 'RESTATES'])[1 + n % 6]::"RelationKind"`,
      reason: sentence(12),
      statedInText: "n % 2 = 0",
      order: "n",
      updatedAt: "now()",
    },
  ],
]

/**
 * Puts in a debate as large as the product is built for, in one transaction.
 * @param {import("pg").Client} client
 */
export async function bringLarge(client) {
  await client.query("BEGIN")
  for (const [table, rows, values] of tables) {
    const all = table === "Debate" ? values : { debateId: id("debate", "0"), ...values }
    await client.query(`INSERT INTO "${table}" (${Object.keys(all).map((name) => `"${name}"`)})
      SELECT ${Object.values(all)} FROM generate_series(0, ${rows - 1}) n`)
  }
  await client.query("COMMIT")
}
