import { z } from "zod";
import { ROLES } from "~/features/participation/domain/roles";
import { AGENDA_STATES } from "~/features/agenda/domain/agenda-item";
import { THEME_LINK_KINDS, THEME_STATES } from "~/features/reporting/domain/theme";

/** The columns that hold a word from a fixed list. */
export const linkKindSchema = z.enum(THEME_LINK_KINDS);
export const themeStateSchema = z.enum(THEME_STATES);
export const linkRoleSchema = z.enum(ROLES).nullable();
export const agendaStateSchema = z.enum(AGENDA_STATES);

/** The JSON column with the separate asks in a theme. */
export const asksSchema = z.array(z.object({ nl: z.string(), en: z.string().default("") }));

/** Of a questionnaire only what a theme shows of it: the words of each question. */
export const questionEnumColumns = z.object({
  questions: z.array(
    z.object({ key: z.string(), label: z.object({ nl: z.string(), en: z.string().optional() }) }),
  ),
});
