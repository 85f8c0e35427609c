import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { writeAdvice } from "~/features/advice/commands/write-advice.server";
import { adviceChoices, proposedReactionDay } from "~/features/advice/queries/advice-desk.server";
import { adviceFormSchema } from "~/features/advice/schema";
import { AdviceForm } from "~/features/advice/ui/advice-form";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { useT } from "~/i18n/context";
import { languageOf, localPath } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { checkForm, readForm } from "~/platform/form.server";
import { PRIVATE_HEADERS, notFound, seeOther } from "~/platform/http.server";
import { isSubmission, newSubmissionToken } from "~/platform/submission.server";
import { authorize } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) => pageTitle(location, (t) => t("adviceDesk.new"));

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await authorize(request, "advice.write");
  const bodyId = actor.kind === "staff" ? actor.bodyId : null;
  if (bodyId === null) throw notFound();
  const [choices, reactionDueOn] = await Promise.all([
    adviceChoices(bodyId),
    proposedReactionDay(now()),
  ]);
  return { choices, reactionDueOn, submission: newSubmissionToken() };
}

export async function action({ request }: ActionFunctionArgs) {
  const fields = await readForm(request);
  const grant = await authorize(request, "advice.write");
  const refuse = (errors: Record<string, string>) =>
    data({ values: fields.values, errors }, { status: 422 });
  const checked = checkForm(adviceFormSchema, fields);
  if (!checked.ok) return refuse(checked.errors);
  if (!isSubmission(checked.value.submission)) return refuse({ title: "errors.formExpired" });
  const outcome = await writeAdvice(grant, null, checked.value, now());
  if (outcome.ok) throw seeOther(localPath(languageOf(request.url), outcome.place));
  if (outcome.code === "unknown_choice") {
    return refuse({ toBodyId: "adviceDesk.error_unknown_choice" });
  }
  throw notFound();
}

export default function AdviceNewRoute() {
  const { choices, reactionDueOn, submission } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  return (
    <DeskShell title={t("adviceDesk.new")} lead={t("adviceDesk.newLead")}>
      <AdviceForm
        choices={choices}
        submission={submission}
        isNew
        values={refusal?.values ?? { reactionDueOn: [reactionDueOn] }}
        errors={refusal?.errors ?? {}}
      />
    </DeskShell>
  );
}
