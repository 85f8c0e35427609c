import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { undoBatchForm } from "~/features/moderation/forms/undo-batch.server";
import { queueQuery, readQueueFilter } from "~/features/moderation/schema/queue-filter";
import { UndoBatchButton } from "~/features/moderation/ui/batch-said";
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
  pageTitle(location, (t) => t("moderationBatch.undoAll"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  await authorize(request, "moderation.undo");
  const query = queueQuery(readQueueFilter(new URL(request.url).searchParams));
  return { batchId: params["batchId"] ?? "", query };
}

export const action = undoBatchForm;

/** Where undoing a batch that is refused says why; nothing of the items stands here. */
export default function UndoBatchRoute() {
  const { batchId, query } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  return (
    <DeskShell title={t("moderationBatch.undoAll")}>
      {refused ? (
        <Alert kind="warning" role="alert" title={errorText(t, refused.errors["undo"] ?? "")} />
      ) : (
        <UndoBatchButton batchId={batchId} query={query} />
      )}
      <TextLink href={path("/werkplek/beoordelen/besloten")}>
        {t("moderationDesk.decidedTitle")}
      </TextLink>
    </DeskShell>
  );
}
