/** The job of the night that counts what people say of promises, run now beside the server: its hour never comes in a test. */
import "~/composition.server";
import { countExperiences } from "~/features/experiences/commands/count-experiences.server";
import { closeDatabase } from "~/platform/db.server";

await countExperiences();
await closeDatabase();
