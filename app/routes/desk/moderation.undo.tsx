import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { undoDecisionForm } from "~/features/moderation/forms/undo-decision.server";
import { UndoButton } from "~/features/moderation/ui/undo-button";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { errorText } from "~/i18n/form-messages";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("moderationDesk.undo"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  await authorize(request, "moderation.undo");
  return { caseId: params["caseId"] ?? "" };
}

export const action = undoDecisionForm;

/** Where an undo that is refused says why; nothing of the item stands here. */
export default function UndoDecisionRoute() {
  const { caseId } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  return (
    <DeskShell title={t("moderationDesk.undo")}>
      {refused ? (
        <Alert kind="warning" role="alert" title={errorText(t, refused.errors["undo"] ?? "")} />
      ) : (
        <UndoButton caseId={caseId} />
      )}
      <TextLink href={path("/werkplek/beoordelen/besloten")}>
        {t("moderationDesk.decidedTitle")}
      </TextLink>
    </DeskShell>
  );
}
