import { writeTheme } from "~/features/reporting/commands/write-theme.server";
import { linkIdsSchema } from "~/i18n/form-fields";
import { themeFormSchema } from "~/features/reporting/schema/theme-form";
import { roundIdOf } from "~/features/rounds/queries/round-desk.server";
import { fieldsOf, form } from "~/policy/form.server";

/** A new theme of a round, as a draft. */
export const makeThemeForm = form({
  permission: "theme.write",
  resource: async ({ params }) => ({ roundId: (await roundIdOf(params["round"] ?? "")) ?? "-" }),
  intents: (intent) => ({
    default: intent({
      read: (fields) => fieldsOf(themeFormSchema, fields, { principleIds: linkIdsSchema }),
      tokenAt: "title",
      run: async ({ grant, params, value: { principleIds, ...theme }, now }) => {
        const roundSlug = params["round"] ?? "";
        const roundId = (await roundIdOf(roundSlug)) ?? "-";
        return writeTheme(grant, { roundId, roundSlug, slug: null }, theme, principleIds, now);
      },
    }).answer({
      refusals: {
        too_many: { title: "reportingDesk.error_tooManyThemes" },
        conflict: { title: "reportingDesk.error_stale" },
        unknown_choice: { bodyId: "errors.unknownChoice" },
      },
      done: ({ place }) => place,
    }),
  }),
});
