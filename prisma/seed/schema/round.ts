import { SCENE_NAMES } from "~/features/rounds/domain/scenes";
import { exceedsOwnTotal } from "~/features/participation/domain/source-count-entry";
import { z } from "zod";
import {
  countSchema,
  dateSchema,
  factSchema,
  keySchema,
  principleLinkSchema,
  roleSchema,
  sourcesSchema,
  textSchema,
  yearSchema,
} from "./fields";

/**
 * One counted group of people in one source. Only `voices` feed the ranges of people who took part: a total and the
 * remainder of it would count the same people twice, and supervisors are no voices.
 */
const sourceCountSchema = z
  .strictObject({
    key: keySchema,
    kind: z.enum(["voices", "total", "rolesUnknown", "supervisors"]),
    /** Counts of one activity in the same group are about the same people: several of them contradict or repeat each other. */
    group: keySchema,
    subject: textSchema,
    /** More than one role: the source counts them together and does not say how many of each. */
    roles: z.array(roleSchema),
    count: countSchema,
    isDerived: z.boolean(),
    note: textSchema.optional(),
    sources: sourcesSchema,
  })
  .superRefine((count, context) => {
    if ((count.kind === "voices") !== count.roles.length > 0) {
      context.addIssue({
        code: "custom",
        path: ["roles"],
        message: "voices name at least one role; the other kinds name none",
      });
    }
  });

/** What one source counts in groups is never more than what it names in all; supervisors are beside those. */
const countsSchema = z.array(sourceCountSchema).superRefine((counts, context) => {
  counts.forEach((total, index) => {
    if (total.kind !== "total") return;
    for (const { source } of total.sources) {
      const own = counts
        .filter(
          ({ kind, sources }) =>
            kind !== "supervisors" && sources.some((one) => one.source === source),
        )
        .map(({ kind, group, count }) => ({
          subject: group,
          persons: count,
          isTotal: kind === "total",
        }));
      if (!exceedsOwnTotal(own)) continue;
      context.addIssue({
        code: "custom",
        path: [index, "count"],
        message: `the groups that ${source} counts hold more people than this total`,
      });
    }
  });
});

const activitySchema = z.strictObject({
  key: keySchema,
  kind: z.enum(["survey", "session", "meetings", "informationMeeting"]),
  title: textSchema,
  description: textSchema,
  audience: textSchema,
  year: yearSchema,
  date: factSchema(dateSchema),
  durationMinutes: factSchema(z.number().int().positive()),
  /** An information meeting tells; it does not gather input that counts. */
  gathersInput: z.boolean(),
  counts: countsSchema,
  countNote: textSchema.optional(),
  municipalitiesReached: factSchema(
    z.strictObject({ count: countSchema, named: z.array(keySchema) }),
  ),
  report: z.strictObject({
    status: z.enum(["published", "summaryOnly", "presentationOnly", "notFound"]),
    note: textSchema,
    sources: sourcesSchema,
  }),
  sources: sourcesSchema,
});

const themeSchema = z.strictObject({
  key: keySchema,
  title: textSchema,
  summary: textSchema,
  activity: keySchema,
  asks: z.array(textSchema).min(1),
  sources: sourcesSchema,
  reply: z.strictObject({
    answer: z.enum(["yes", "partly", "no", "elsewhere"]).nullable(),
    note: textSchema,
    sources: sourcesSchema.optional(),
  }),
  /** `echoed`: the document repeats the words; `related`: it deals with the subject, no source shows the link. */
  echoes: z.array(
    z.strictObject({
      kind: z.enum(["echoed", "related"]),
      principle: z.number().int().positive().nullable(),
      text: textSchema,
      sources: sourcesSchema,
    }),
  ),
});

export const roundFileSchema = z.strictObject({
  slug: keySchema,
  /** In plain words; what documents call it is below. */
  title: textSchema,
  officialTitle: textSchema.nullable().default(null),
  scene: z.enum(SCENE_NAMES).nullable().default(null),
  question: textSchema,
  summary: textSchema,
  scope: z.enum(["regional", "several", "local"]),
  /** Of a local round; those of one for several stand below. */
  municipality: keySchema.nullable(),
  municipalities: z.array(keySchema).default([]),
  phase: z.enum(["preparation", "execution", "evaluation"]),
  state: z.enum(["prepared", "announced", "open", "closed", "reportedBack", "evaluated"]),
  isHistorical: z.boolean(),
  document: keySchema.nullable(),
  commissionedBy: z.array(keySchema).min(1),
  ledBy: z.array(keySchema).min(1),
  decidedBy: z.array(keySchema).min(1),
  period: z.strictObject({
    startsOn: factSchema(dateSchema),
    endsOn: factSchema(dateSchema),
  }),
  influence: z.strictObject({
    level: z.enum(["inform", "consult", "advise", "coProduce", "coDecide"]),
    reason: textSchema,
    sources: sourcesSchema,
  }),
  framesFixedAt: z.strictObject({
    date: dateSchema,
    qualifier: z.enum(["on", "atTheLatest"]),
    note: textSchema,
    sources: sourcesSchema,
  }),
  /** What could still change and what could not, as it stood from the date on; older versions stay. */
  lists: z
    .array(
      z.strictObject({
        version: z.number().int().positive(),
        from: factSchema(dateSchema),
        open: z.array(z.strictObject({ text: textSchema, sources: sourcesSchema })),
        fixed: z.array(z.strictObject({ text: textSchema, sources: sourcesSchema })),
        note: textSchema,
      }),
    )
    .min(1),
  replyBy: factSchema(dateSchema),
  reportedBackOn: factSchema(dateSchema),
  lundy: z.strictObject({
    space: factSchema(textSchema),
    voice: factSchema(textSchema),
    audience: factSchema(textSchema),
    influence: factSchema(textSchema),
  }),
  principles: z.array(principleLinkSchema).min(1),
  activities: z.array(activitySchema),
  /** Arithmetic that a source itself did, stored beside the product's own. */
  statedRanges: z.array(
    z.strictObject({
      role: roleSchema,
      min: countSchema,
      max: countSchema,
      note: textSchema,
      sources: sourcesSchema,
    }),
  ),
  themes: z.array(themeSchema),
  unknowns: z.array(z.strictObject({ key: keySchema, text: textSchema })),
});
