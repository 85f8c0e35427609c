/** The region of a test that starts from an empty database: its settings, without its municipalities and rounds. */
import { join } from "node:path";
import { unqueuedDatabase } from "~/platform/db.server";
import { loadRegion } from "../../prisma/seed/load-region";

let settings: string | undefined;

/** Writes the row with the terms and thresholds that commands ask for: those of the shipped region. */
export async function writeRegionSettings(): Promise<void> {
  if (settings === undefined) {
    const region = loadRegion(join("prisma", "seed", "regions", "twente"));
    const { houseRules, safety } = region;
    const { kinds: bodyKinds, whoDecides } = region.bodies;
    settings = JSON.stringify({ ...region.settings, houseRules, safety, bodyKinds, whoDecides });
  }
  const client = await unqueuedDatabase();
  await client.region.create({ data: { slug: "twente", name: "Twente", settings } });
}
