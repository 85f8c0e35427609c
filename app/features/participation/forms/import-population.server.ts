import { importPopulation } from "~/features/participation/commands/import-population.server";
import { populationFormSchema } from "~/features/participation/schema";
import { fieldsOf, form } from "~/policy/form.server";

/** Room for a line per municipality, group and year many times over. */
const LARGEST_FILE = 256 * 1024;

/** How many people live in the region, as text or as a file. */
export const importPopulationForm = form({
  permission: "population.write",
  file: { name: "file", maxBytes: LARGEST_FILE },
  intents: (intent) => ({
    default: intent({
      read: (fields, _context, file) => {
        const read = fieldsOf(populationFormSchema, fields);
        if (!read.ok) return read;
        const text = file === null ? read.value.text : new TextDecoder().decode(file);
        if (text.trim() === "") return { ok: false, errors: { text: "errors.required" } };
        return { ok: true, value: { ...read.value, text } };
      },
      run: ({ grant, value, now }) => importPopulation(grant, value, now),
    }).answer({
      // The lines that do not fit are named one by one.
      refusals: { invalid: () => ({}) },
      done: ({ rows }, { here }) => `${here}?regels=${rows}`,
    }),
  }),
});
