import { gatherBatch } from "~/features/moderation/commands/gather-batch.server";
import { NO_REASON, runBatch } from "~/features/moderation/commands/run-batch.server";
import { linkInputs } from "~/features/reporting/commands/link-inputs.server";
import { deskSurveyHead } from "~/features/surveys/queries/desk-page.server";
import { authorize, participantOf } from "~/policy/authorize.server";
import { form } from "~/policy/form.server";
import type { FormInput } from "~/policy/form.server";
import { readTextForm } from "../schema/text-form";
import type { ChosenText } from "../schema/text-form";

/** Lets through what waits among the chosen texts. What somebody else decided meanwhile, or wrote, is left alone. */
async function approve(request: Request, texts: readonly ChosenText[], now: Date) {
  const grant = await authorize(request, "moderation.decide");
  const also = await participantOf(request);
  const chosen = texts.filter(({ caseId }) => caseId !== "");
  if (chosen.length === 0) return { batchId: null, handled: 0 };
  const { batchId } = await gatherBatch(grant, { action: "publish", chosen }, now);
  const alsoPersonId = also?.personId ?? null;
  const ran = await runBatch(grant, { batchId, alsoPersonId, ...NO_REASON }, now);
  return { batchId, handled: ran.ok ? ran.handled : 0 };
}

type Chosen = ReturnType<typeof readTextForm>;

async function work(input: FormInput<"answers.readRaw", Chosen>) {
  const { grant: readable, request, params, language, value, now, stays } = input;
  const survey = await deskSurveyHead(readable, params["slug"] ?? "", language, now);
  if (!survey) return { ok: false, code: "not_found" } as const;
  const { intent, theme, texts } = value;
  const { batchId, handled } = await approve(request, texts, now);
  if (intent !== "tie" || theme === "") return { ok: true, done: handled, batchId } as const;
  const roundId = survey.round.id;
  const grant = await authorize(request, "theme.write", { roundId });
  const keys = texts.map(({ answerId }) => ({ kind: "textAnswer" as const, id: answerId }));
  const linked = await linkInputs(grant, { roundId, slug: theme }, keys, now, stays);
  if (!linked.ok) return { ok: false, code: "not_found" } as const;
  return { ok: true, done: linked.linked, batchId } as const;
}

/** Reading the texts of a survey: letting chosen ones through, and tying them to a theme. */
export const readTextsForm = form({
  permission: "answers.readRaw",
  intents: (intent) => ({
    default: intent({
      read: ({ values }) => ({ ok: true, value: readTextForm(values) }),
      run: work,
    }).answer({
      refusals: {},
      done: ({ done, batchId }, { here, request }) => {
        const { searchParams } = new URL(request.url);
        if (batchId === null) searchParams.delete("groep");
        else searchParams.set("groep", batchId);
        searchParams.set("gedaan", String(done));
        return `${here}?${searchParams.toString()}`;
      },
    }),
  }),
});
