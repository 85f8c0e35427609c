import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { beginAdviceForm } from "~/features/advice/forms/begin-advice.server";
import { adviceChoices, proposedReactionDay } from "~/features/advice/queries/advice-desk.server";
import { AdviceForm } from "~/features/advice/ui/advice-form";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { newSubmissionToken } from "~/platform/submission.server";
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

export const action = beginAdviceForm;

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
        stored={{}}
        values={refusal?.values ?? { reactionDueOn: [reactionDueOn] }}
        errors={refusal?.errors ?? {}}
      />
    </DeskShell>
  );
}
