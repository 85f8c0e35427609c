import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { handleBatchForm } from "~/features/desk/forms/handle-batch.server";
import { batchChoices } from "~/features/desk/queries/batch-choices.server";
import { batchPage } from "~/features/moderation/queries/batch.server";
import { queueQuery, readQueueFilter } from "~/features/moderation/schema/queue-filter";
import { BatchForm } from "~/features/moderation/ui/batch-form";
import { BatchSaid, GoingItems, LeftItems } from "~/features/moderation/ui/batch-said";
import { withFilled } from "~/features/moderation/ui/return-fields";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { pageOfAddress } from "~/platform/paging.server";
import { authorize, participantOf, requireStaff } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

const QUEUE = "/werkplek/beoordelen";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("moderation.queueTitle"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  await authorize(request, "moderation.decide");
  const [actor, also] = await Promise.all([requireStaff(request), participantOf(request)]);
  const search = new URL(request.url).searchParams;
  const page = pageOfAddress(request.url);
  const { batchId = "" } = params;
  const batch = await batchPage(actor, batchId, also?.personId ?? null, now(), page);
  if (!batch) throw notFound();
  const choices = await batchChoices(actor, batch, languageOf(request.url));
  const query = queueQuery(readQueueFilter(search));
  return { batch, choices, query, goesOn: search.has("verder"), reads: search.has("page") };
}

export const action = handleBatchForm;

/** What was chosen in the queue, before it is sent and after: how many go through, and what is left with why. */
export default function BatchRoute() {
  const { batch, choices, query, goesOn, reads } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  const asked = query === "" ? "" : `?${query}`;
  const isSent = batch.waiting === 0;
  return (
    <DeskShell
      title={t(`moderationBatch.title_${batch.action}`, {
        count: isSent ? batch.done + batch.secondModerator : batch.toGo,
      })}
    >
      <TextLink href={path(`${QUEUE}${asked}`)}>{t("moderation.caseBack")}</TextLink>
      {isSent ? <BatchSaid batch={batch} query={query} /> : null}
      {isSent || batch.isUnderWay || batch.toGo > 0 ? null : (
        <Alert kind="info" title={t("moderationBatch.nothingToSend")} />
      )}
      {!isSent && (batch.isUnderWay || batch.toGo > 0) ? (
        <BatchForm
          batch={batch}
          {...choices}
          action={path(`${QUEUE}/groep/${batch.batchId}${asked}`)}
          values={withFilled(refused?.values ?? {}, refused?.shown?.filled)}
          errors={refused?.errors ?? {}}
          goesOn={goesOn}
          isFilled={refused?.shown !== undefined}
        />
      ) : null}
      {isSent ? null : <GoingItems batch={batch} query={query} isOpen={reads} />}
      {batch.leftCount > 0 ? (
        <Section title={t("moderationBatch.leftTitle", { count: batch.leftCount })}>
          <LeftItems items={batch.left} query={query} />
          {batch.left.length < batch.leftCount ? (
            <Text quiet>{t("moderationBatch.leftMore", { count: batch.left.length })}</Text>
          ) : null}
        </Section>
      ) : null}
    </DeskShell>
  );
}
