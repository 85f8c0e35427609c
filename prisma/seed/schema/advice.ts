import { z } from "zod";
import { dateSchema, factSchema, keySchema, sourcesSchema, textSchema } from "./fields";

export const adviceFileSchema = z
  .strictObject({
    slug: keySchema,
    title: textSchema,
    reference: z.string().min(1).nullable(),
    caseNumber: z.string().min(1).nullable(),
    by: keySchema,
    to: keySchema,
    council: keySchema,
    document: keySchema,
    round: keySchema.nullable(),
    origin: z.strictObject({
      kind: z.enum(["solicited", "unsolicited", "unsolicitedThenSolicited"]),
      note: textSchema,
      sources: sourcesSchema,
    }),
    requestedOn: factSchema(dateSchema),
    datedOn: factSchema(dateSchema),
    receivedOn: factSchema(dateSchema),
    sentToCouncilOn: factSchema(dateSchema),
    targetMeetingOn: factSchema(dateSchema),
    state: z.enum(["received", "published", "orallyAnswered", "formallyAnswered", "followedUp"]),
    /** Every advice needs a due date; only a historical one may say why it has none. */
    dueOn: dateSchema.nullable(),
    dueUnknownReason: textSchema.nullable(),
    context: textSchema,
    groups: z.array(z.strictObject({ label: z.string().min(1), title: textSchema })).min(1),
    points: z
      .array(
        z.strictObject({
          key: keySchema,
          label: z.string().min(1),
          group: z.string().min(1).nullable(),
          isClosing: z.boolean(),
          title: textSchema,
          text: textSchema,
          sources: sourcesSchema,
        }),
      )
      .min(1),
    recommendations: z.array(
      z.strictObject({
        key: keySchema,
        label: z.string().min(1),
        text: textSchema,
        points: z.array(keySchema).min(1),
        sources: sourcesSchema,
      }),
    ),
    reactions: z.array(
      z.strictObject({
        kind: z.enum(["oral", "formal"]),
        status: z.enum(["given", "announced"]),
        by: keySchema,
        date: factSchema(dateSchema),
        points: z.array(keySchema),
        text: textSchema,
        sources: sourcesSchema,
      }),
    ),
  })
  .superRefine((advice, context) => {
    if ((advice.dueOn === null) !== (advice.dueUnknownReason !== null)) {
      context.addIssue({
        code: "custom",
        path: ["dueOn"],
        message: "give a due date, or the reason why it is unknown, not both",
      });
    }
    const groups = new Set(advice.groups.map((group) => group.label));
    for (const [index, point] of advice.points.entries()) {
      if (point.group !== null && !groups.has(point.group)) {
        context.addIssue({
          code: "custom",
          path: ["points", index, "group"],
          message: `unknown group "${point.group}"`,
        });
      }
    }
  });
