import { z } from "zod";
import { POLICY_PHASES } from "~/features/vocabulary/domain/round-state";
import {
  basisSchema,
  factSchema,
  indicatorSchema,
  keySchema,
  principleLinkSchema,
  sourcesSchema,
  textSchema,
  workStatusSchema,
} from "./fields";

const itemSchema = z.strictObject({
  key: keySchema,
  title: textSchema,
  summary: textSchema,
  owners: z.array(keySchema).min(1),
  what: factSchema(textSchema),
  who: factSchema(textSchema),
  when: factSchema(textSchema),
  how: factSchema(textSchema),
  financing: factSchema(textSchema),
  capacity: factSchema(textSchema).optional(),
  phase: factSchema(z.enum(POLICY_PHASES)).optional(),
  basis: basisSchema,
  status: factSchema(workStatusSchema),
  indicator: indicatorSchema,
  principles: z.array(principleLinkSchema),
  sources: sourcesSchema,
});

export const agendaFileSchema = z.strictObject({
  agendas: z.array(
    z.strictObject({
      key: keySchema,
      title: textSchema,
      summary: textSchema,
      document: keySchema,
      goals: z.array(z.strictObject({ key: keySchema, text: textSchema, sources: sourcesSchema })),
      items: z.array(itemSchema).min(1),
      unknowns: z.array(textSchema),
    }),
  ),
  dependencies: z.array(
    z.strictObject({
      items: z.tuple([keySchema, keySchema]),
      kind: z.enum(["communicatingVessels", "follows"]),
      text: textSchema,
      sources: sourcesSchema,
    }),
  ),
});
