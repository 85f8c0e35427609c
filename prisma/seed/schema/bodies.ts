import { z } from "zod";
import { dateSchema, keySchema, sourcesSchema, textSchema } from "./fields";

const bodyKindSchema = z.enum([
  "council",
  "college",
  "jointBody",
  "board",
  "executiveOrganisation",
  "cooperation",
  "advisoryCouncil",
  "knowledgeCentre",
  "expertNetwork",
  "serviceProvider",
  "partner",
  "government",
]);

const periodSchema = z.strictObject({
  from: z.union([dateSchema, z.string().regex(/^\d{4}(-\d{2})?$/)]).nullable(),
  until: z.union([dateSchema, z.string().regex(/^\d{4}(-\d{2})?$/)]).nullable(),
  note: textSchema,
});

/** An organisation in the register of the government (TOOI), such as a joint body of municipalities. */
const tooiSchema = z
  .string()
  .regex(
    /^https:\/\/identifier\.overheid\.nl\/tooi\/id\/[a-z_]+\/[a-z]+\d{4}$/,
    "use the address of the organisation in TOOI",
  );

const bodySchema = z
  .strictObject({
    key: keySchema,
    kind: bodyKindSchema,
    name: textSchema,
    shortName: z.string().min(1).optional(),
    municipality: keySchema.optional(),
    partOf: keySchema.optional(),
    tooi: tooiSchema.optional(),
    /** A category stands for many organisations that the sources do not name one by one. */
    isCategory: z.boolean(),
    explanation: textSchema.optional(),
    aliases: z
      .array(
        z.strictObject({
          name: z.string().min(1),
          period: periodSchema,
          sources: sourcesSchema.optional(),
        }),
      )
      .optional(),
  })
  .superRefine((body, context) => {
    const isLocal = body.kind === "council" || body.kind === "college";
    if (isLocal && body.municipality === undefined) {
      context.addIssue({
        code: "custom",
        path: ["municipality"],
        message: `a ${body.kind} belongs to a municipality`,
      });
    }
  });

export const bodiesFileSchema = z
  .strictObject({
    kinds: z.array(
      z.strictObject({ kind: bodyKindSchema, name: textSchema, explanation: textSchema }),
    ),
    bodies: z.array(bodySchema).min(1),
    whoDecides: z.array(
      z.strictObject({
        key: keySchema,
        question: textSchema,
        answer: textSchema,
        bodies: z.array(keySchema).min(1),
        sources: sourcesSchema,
      }),
    ),
  })
  .superRefine((file, context) => {
    const explained = new Set(file.kinds.map((entry) => entry.kind));
    for (const [index, body] of file.bodies.entries()) {
      if (!explained.has(body.kind)) {
        context.addIssue({
          code: "custom",
          path: ["bodies", index, "kind"],
          message: `kind "${body.kind}" is not explained under kinds`,
        });
      }
    }
  });
