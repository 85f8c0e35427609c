import { z } from "zod";
import { keySchema } from "./fields";

export const municipalitiesFileSchema = z
  .strictObject({
    municipalities: z
      .array(
        z.strictObject({
          slug: keySchema,
          name: z.string().min(1),
          cbsCode: z.string().regex(/^GM\d{4}$/, 'use "GM" and four digits'),
          /** Whether it stands in the register of the government (TOOI), by its code; one that was made up does not. */
          inTooi: z.boolean().default(false),
          /** Place on the tile map, counted from 1 at the north-west. */
          tile: z.strictObject({
            column: z.number().int().min(1).max(20),
            row: z.number().int().min(1).max(20),
          }),
        }),
      )
      .min(1),
  })
  .superRefine(({ municipalities }, context) => {
    const codes = new Set<string>();
    const tiles = new Set<string>();
    for (const [index, { cbsCode, tile }] of municipalities.entries()) {
      const place = `column ${tile.column}, row ${tile.row}`;
      if (codes.has(cbsCode)) {
        context.addIssue({
          code: "custom",
          path: ["municipalities", index, "cbsCode"],
          message: `"${cbsCode}" is used twice`,
        });
      }
      if (tiles.has(place)) {
        context.addIssue({
          code: "custom",
          path: ["municipalities", index, "tile"],
          message: `${place} is used twice`,
        });
      }
      codes.add(cbsCode);
      tiles.add(place);
    }
  });
