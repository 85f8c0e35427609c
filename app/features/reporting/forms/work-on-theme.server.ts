import { linkCount } from "~/features/reporting/commands/link-count.server";
import { linkInputs } from "~/features/reporting/commands/link-inputs.server";
import { linkOrigin } from "~/features/reporting/commands/link-origin.server";
import { publishTheme } from "~/features/reporting/commands/publish-theme.server";
import { unlinkInput } from "~/features/reporting/commands/unlink-input.server";
import { writeTheme } from "~/features/reporting/commands/write-theme.server";
import {
  countFormSchema,
  inputKeysSchema,
  originFormSchema,
  themeErrors,
  themeFormSchema,
  tickedInputsSchema,
  traceFormSchema,
} from "~/features/reporting/schema/theme-form";
import { roundIdOf } from "~/features/rounds/queries/round-desk.server";
import { linkIdsSchema } from "~/i18n/form-fields";
import { errorWith } from "~/i18n/form-messages";
import { fieldsOf, form, nothing } from "~/policy/form.server";
import type { FormContext } from "~/policy/form.server";

async function addressOf({ params }: FormContext) {
  const roundSlug = params["round"] ?? "";
  const roundId = (await roundIdOf(roundSlug)) ?? "-";
  return { roundId, roundSlug, slug: params["theme"] ?? "" };
}

async function roundOf({ params }: FormContext) {
  return { roundId: (await roundIdOf(params["round"] ?? "")) ?? "-" };
}

/** A theme of a round: its words, what it rests on, and making it public. */
export const workOnThemeForm = form({
  permission: "theme.write",
  resource: roundOf,
  intents: (intent) => ({
    tie: intent({
      read: (fields) => fieldsOf(tickedInputsSchema, fields, { inputs: inputKeysSchema }),
      run: async (input) =>
        linkInputs(input.grant, await addressOf(input), input.value.inputs, input.now, input.stays),
    }).answer({
      refusals: {},
      done: (_outcome, { here }) => here,
    }),
    untie: intent({
      read: (fields) => ({ ok: true, value: fields.text("link") }),
      run: async (input) =>
        unlinkInput(input.grant, await addressOf(input), input.value, input.now),
    }).answer({
      refusals: { last_input: { inputs: "reportingDesk.error_last_input" } },
      done: (_outcome, { here }) => here,
    }),
    count: intent({
      read: (fields) => fieldsOf(countFormSchema, fields),
      run: async (input) => linkCount(input.grant, await addressOf(input), input.value, input.now),
    }).answer({
      refusals: {
        already_linked: { question: "reportingDesk.error_already_linked" },
        group_too_small: ({ needed }) => ({
          count: errorWith("reportingDesk.error_group_too_small", { needed }),
        }),
        count_too_large: ({ answers }) => ({
          count: errorWith("reportingDesk.error_count_too_large", { count: answers }),
        }),
      },
      done: (_outcome, { here }) => here,
    }),
    origin: intent({
      read: (fields) => fieldsOf(originFormSchema, fields),
      run: async (input) =>
        linkOrigin(input.grant, await addressOf(input), input.value, input.now, input.stays),
    }).answer({
      refusals: { already_linked: { origin: "reportingDesk.error_already_linked" } },
      done: (_outcome, { here }) => here,
    }),
    publish: intent({
      read: nothing,
      run: async (input) => {
        const published = await publishTheme(
          input.grant,
          await addressOf(input),
          input.now,
          input.stays,
        );
        // Pressed twice: what was asked for is so.
        if (!published.ok && published.code === "already_published") return { ok: true } as const;
        return published;
      },
    }).answer({
      refusals: { incomplete: ({ missing }) => themeErrors(missing) },
      done: (_outcome, { here }) => here,
    }),
    default: intent({
      read: (fields) => fieldsOf(themeFormSchema, fields, { principleIds: linkIdsSchema }),
      tokenAt: "title",
      run: async (input) => {
        const { principleIds, ...theme } = input.value;
        return writeTheme(
          input.grant,
          await addressOf(input),
          theme,
          principleIds,
          input.now,
          input.stays,
        );
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

/** Puts what is in no theme yet into one. */
export const traceInputsForm = form({
  permission: "theme.write",
  resource: roundOf,
  intents: (intent) => ({
    default: intent({
      read: (fields) => fieldsOf(traceFormSchema, fields, { inputs: inputKeysSchema }),
      run: async (input) => {
        const { theme: slug, inputs } = input.value;
        const linked = await linkInputs(
          input.grant,
          { ...(await addressOf(input)), slug },
          inputs,
          input.now,
          input.stays,
        );
        return linked.ok ? linked : ({ ok: false, code: "unknown_choice" } as const);
      },
    }).answer({
      refusals: { unknown_choice: { theme: "errors.unknownChoice" } },
      done: (_outcome, { here }) => here,
    }),
  }),
});
