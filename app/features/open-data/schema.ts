/** The shapes of the public API: its OpenAPI description is made of them, and tests check real answers against them. */
import { experiencedSchema, milestoneFigureSchema } from "~/features/experiences/schema";
import { z } from "zod";
import { COMBINED, OVERLAPS } from "~/features/participation/domain/assumptions";
import { roleSchema } from "~/features/participation/schema";

/** A text in both languages; `en` is null where it exists in Dutch only. */
const apiTextSchema = z.object({ nl: z.string(), en: z.string().nullable() });
const day = z.iso.date().nullable();
const moment = z.iso.datetime().nullable();
const validity = { validFrom: z.iso.datetime(), validUntil: moment };
const frameLine = z.object({ text: apiTextSchema, version: z.number().int(), ...validity });

export const roundSchema = z.object({
  slug: z.string(),
  title: apiTextSchema,
  officialTitle: apiTextSchema.nullable(),
  question: apiTextSchema,
  listener: apiTextSchema.nullable(),
  state: z.string(),
  scope: z.string(),
  municipality: z.string().nullable(),
  municipalities: z.array(z.string()),
  phase: z.string(),
  influenceLevel: z.string().nullable(),
  decider: apiTextSchema.nullable(),
  answerer: apiTextSchema.nullable(),
  opensAt: moment,
  closesAt: moment,
  replyDueAt: moment,
  reportedBackAt: moment,
  framesFixedOn: day,
  frames: z.object({ open: z.array(frameLine), fixed: z.array(frameLine) }),
  principles: z.array(z.object({ number: z.number().int(), reason: apiTextSchema })),
  experienced: z.array(experiencedSchema),
  example: z.boolean(),
});

export const sessionSchema = z.object({
  slug: z.string(),
  round: z.string(),
  title: apiTextSchema,
  state: z.string(),
  format: z.string(),
  municipality: z.string().nullable(),
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
  capacity: z.number().int(),
  onlineCapacity: z.number().int().nullable(),
  reportPublishedAt: moment,
  example: z.boolean(),
});

export const proposalSchema = z.object({
  id: z.string(),
  round: z.string(),
  kind: z.string(),
  title: z.string(),
  state: z.string(),
  principle: z.number().int().nullable(),
  publishedOn: day,
  replyDueAt: moment,
  supportCount: z.number().int(),
  outcome: z.string().nullable(),
  example: z.boolean(),
});

export const principleSchema = z.object({
  number: z.number().int(),
  title: apiTextSchema,
  plainTitle: apiTextSchema,
  explanation: apiTextSchema,
  rounds: z.array(z.string()),
  actions: z.array(
    z.object({
      key: z.string(),
      text: apiTextSchema,
      owners: z.array(apiTextSchema),
      status: z.string(),
      basis: z.string(),
      notTestable: z.boolean(),
    }),
  ),
});

export const agendaItemSchema = z.object({
  id: z.string(),
  actionLine: z.string().nullable(),
  what: apiTextSchema,
  who: apiTextSchema.nullable(),
  when: apiTextSchema.nullable(),
  how: apiTextSchema.nullable(),
  financing: apiTextSchema.nullable(),
  basis: z.string(),
  state: z.string(),
  principles: z.array(z.number().int()),
  /** What the organisation says of how far it is, from old to new, and what people notice; null for too few answers. */
  milestones: z.array(milestoneFigureSchema.extend({ note: apiTextSchema })),
  /** Made up, to show how it works. */
  example: z.boolean(),
});

export const adviceSchema = z.object({
  slug: z.string(),
  title: apiTextSchema,
  from: apiTextSchema,
  to: apiTextSchema,
  dated: z.iso.date(),
  state: z.string(),
  reactionDueOn: day,
  points: z.array(z.object({ label: z.string(), text: apiTextSchema, answered: z.boolean() })),
  /** About an example round, so made up as well. */
  example: z.boolean(),
});

export const decisionSchema = z.object({
  document: z.string(),
  body: apiTextSchema,
  stage: z.string(),
  state: z.string(),
  wording: z.string().nullable(),
  decidedOn: day,
});

/** From least to most; no `max` where nothing says how many there were at most. */
const range = z.object({ min: z.number().int(), max: z.number().int().nullable() });

const claimBasisSchema = z.object({
  /** What the sentence is about instead, when people cannot tell: reports, processing or councils. */
  topic: z.string().nullable(),
  /** Why it is not simply supported; `role` is null where it is about everybody. */
  reasons: z.array(z.object({ code: z.string(), role: roleSchema.nullable() })),
  /** The numbers in the sentence: at least so many, what is known, and whether it holds. */
  numbers: z.array(
    z.object({
      kind: z.enum(["people", "municipalities"]),
      atLeast: z.union([z.number().int(), z.literal("all")]),
      known: range,
      outcome: z.enum(["holds", "fails", "unknown"]),
    }),
  ),
  assumptions: z.object({ overlap: z.enum(OVERLAPS), combined: z.enum(COMBINED) }),
  /** Fewer certain people than this in a claimed role do not carry a claim. */
  threshold: z.number().int(),
});

export const claimSchema = z.object({
  slug: z.string(),
  text: apiTextSchema,
  claimedBy: apiTextSchema.nullable(),
  round: z.string().nullable(),
  document: z.string().nullable(),
  roles: z.array(roleSchema),
  state: z.string(),
  /** By the rule: supported, partly, unsupported, or notJudged; null without a public round to judge by. */
  verdict: z.string().nullable(),
  /** What the verdict rests on; null where there is none. */
  basis: claimBasisSchema.nullable(),
  example: z.boolean(),
});

export const datedCommitmentSchema = z.object({
  kind: z.string(),
  title: z.string(),
  owner: z.string().nullable(),
  dueAt: moment,
  keptAt: moment,
  state: z.string(),
  /** Made up, to show how it works. */
  example: z.boolean(),
});

const roleExtreme = z.object({ role: roleSchema, extreme: z.enum(["min", "max"]) });

export const participationSchema = z.object({
  round: z.string(),
  example: z.boolean(),
  assumptions: z.object({
    overlap: z.enum(OVERLAPS),
    combined: z.enum(COMBINED),
    /** Per conflict between sources the one that was chosen; one that is absent keeps them all. */
    believed: z.record(z.string(), z.string()),
  }),
  roles: z.array(
    z.object({
      role: roleSchema,
      persons: range,
      contributions: range,
      once: range,
      repeat: range,
    }),
  ),
  total: z.object({ persons: range, contributions: range, once: range, repeat: range }),
  /** What adds up: people of known role (`total`), people of unknown role, and everybody. */
  addsUp: z.object({
    roleKnown: range,
    roleUnknown: range,
    everybody: range,
    uncounted: z.array(apiTextSchema),
  }),
  activities: z.array(
    z.object({
      kind: z.string(),
      title: apiTextSchema,
      date: day,
      contributions: range,
      counts: z.array(
        z.object({
          roles: z.array(roleSchema),
          /** Everybody together: the other counts of this activity are parts of it. */
          isTotal: z.boolean(),
          persons: range,
          source: apiTextSchema,
        }),
      ),
      municipalities: z.object({ reached: z.number().int().nullable(), of: z.number().int() }),
    }),
  ),
  municipalities: z.object({
    reached: z.number().int(),
    /** False where it is "at least": the exact number would say something of one municipality. */
    isExact: z.boolean(),
    of: z.number().int(),
  }),
  frames: z.object({ fixedAt: day, before: range, after: range, unknown: range }),
  unknown: z.array(z.object({ activity: apiTextSchema, persons: range })),
  /** Where sources contradict each other, with the names to choose one by. */
  conflicts: z.array(
    z.object({
      key: z.string(),
      options: z.array(z.object({ source: z.string(), persons: z.number().int() })),
    }),
  ),
  notJointly: z.array(z.object({ left: roleExtreme, right: roleExtreme })),
  sentence: z.object({ nl: z.string(), en: z.string() }),
});

export const snapshotListSchema = z.object({
  round: z.string(),
  items: z.array(
    z.object({ number: z.number().int(), publishedAt: z.iso.datetime(), hash: z.string() }),
  ),
});

/** What was frozen, to the letter, and its SHA-256: whoever computes the hash again knows that nothing was changed. */
const frozenText = z.object({ text: z.string(), hash: z.string() });

export const snapshotSchema = z.object({
  round: z.string(),
  number: z.number().int(),
  publishedAt: z.iso.datetime(),
  definitionVersion: z.string(),
  figures: frozenText,
  table: frozenText.nullable(),
});

/** The lists of the API, by their address. */
export const COLLECTION_SCHEMAS = {
  rounds: roundSchema,
  sessions: sessionSchema,
  proposals: proposalSchema,
  principles: principleSchema,
  "agenda-items": agendaItemSchema,
  advice: adviceSchema,
  decisions: decisionSchema,
  claims: claimSchema,
  promises: datedCommitmentSchema,
} as const satisfies Record<string, z.ZodType>;

export const COLLECTION_NAMES = [
  "rounds",
  "sessions",
  "proposals",
  "principles",
  "agenda-items",
  "advice",
  "decisions",
  "claims",
  "promises",
] as const;

export type CollectionName = (typeof COLLECTION_NAMES)[number];

/** A page of a list as it is sent. */
export function listSchema<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    page: z.number().int(),
    pageSize: z.number().int(),
    total: z.number().int(),
  });
}

export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  reference: z.string().optional(),
});
