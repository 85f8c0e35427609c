import { runBatch } from "~/features/moderation/commands/run-batch.server";
import { publishedAnswers } from "~/features/moderation/queries/published-answers.server";
import { returnExampleOfBatch } from "~/features/moderation/queries/return-messages.server";
import { batchReasonSchema } from "~/features/moderation/schema/batch";
import { returnFieldsSchema } from "~/features/moderation/schema/return-message";
import { queueQuery, readQueueFilter } from "~/features/moderation/schema/queue-filter";
import { linkInputs } from "~/features/reporting/commands/link-inputs.server";
import { authorize, participantOf } from "~/policy/authorize.server";
import { fieldsOf, form } from "~/policy/form.server";
import type { FormInput } from "~/policy/form.server";
import { deskLanguage } from "~/i18n/language";

const QUEUE = "/werkplek/beoordelen";

type Reason = Extract<ReturnType<typeof read>, { ok: true }>["value"];

function read(fields: Parameters<typeof fieldsOf>[1]) {
  return fieldsOf(batchReasonSchema, fields);
}

/** Ties what was published to a theme of its round. */
async function tie(
  { request, now, stays }: FormInput<"moderation.decide", Reason>,
  batchId: string,
  theme: { roundId: string; slug: string },
): Promise<boolean> {
  const grant = await authorize(request, "theme.write", { roundId: theme.roundId });
  for await (const ids of publishedAnswers(batchId, theme.roundId)) {
    const inputs = ids.map((id) => ({ kind: "textAnswer" as const, id }));
    const linked = await linkInputs(grant, theme, inputs, now, stays);
    if (!linked.ok) return false;
  }
  return true;
}

function themeOf(written: string) {
  const [roundId, slug] = written.split(":");
  return roundId && slug ? { roundId, slug } : null;
}

async function handle(input: FormInput<"moderation.decide", Reason>) {
  const { grant, params, request, value, now } = input;
  const batchId = params["batchId"] ?? "";
  const also = await participantOf(request);
  const alsoPersonId = also?.personId ?? null;
  const ran = await runBatch(grant, { batchId, alsoPersonId, ...value }, now);
  if (!ran.ok) return ran;
  const theme = themeOf(ran.theme);
  if (ran.action === "theme" && (theme === null || !(await tie(input, batchId, theme)))) {
    return { ok: false, code: "theme_missing" } as const;
  }
  return { ok: true, batchId, goesOn: ran.waiting > 0 } as const;
}

/** Sends a batch that was gathered: decides about each case in it, and ties what is published to a theme when that was asked. */
export const handleBatchForm = form({
  permission: "moderation.decide",
  intents: (intent) => ({
    // Shows the form again with what was typed, and the example of the chosen rule in it.
    example: intent({
      read: (fields) => fieldsOf(returnFieldsSchema, fields),
      run: ({ grant, params, value, language }) =>
        returnExampleOfBatch(grant.actor, params["batchId"] ?? "", value, deskLanguage(language)),
    }).answer({
      refusals: { rule_missing: { rule: "moderation.chooseRule" } },
      done: ({ filled }) => ({ show: { filled } }),
    }),
    default: intent({ read, run: handle }).answer({
      refusals: {
        assignee_missing: { assigneeId: "moderationBatch.chooseColleague" },
        explanation_missing: { explanation: "moderation.refusal_explanation_missing" },
        explanation_too_long: { explanation: "moderation.refusal_explanation_too_long" },
        resubmit_missing: { howToResubmit: "moderation.refusal_resubmit_missing" },
        rule_missing: { rule: "moderation.chooseRule" },
        theme_missing: { theme: "moderationBatch.chooseTheme" },
      },
      done: ({ batchId, goesOn }, { request }) => {
        const query = queueQuery(readQueueFilter(new URL(request.url).searchParams));
        const asked = query === "" ? "" : `&${query}`;
        return goesOn
          ? `${QUEUE}/groep/${batchId}?verder=1${asked}#samen`
          : `${QUEUE}?groep=${batchId}${asked}`;
      },
    }),
  }),
});
