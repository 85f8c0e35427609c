import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { OUTCOME_KINDS } from "~/features/moderation/domain/outcome";
import { handleQueueForm } from "~/features/moderation/forms/handle-queue.server";
import { batchPage } from "~/features/moderation/queries/batch.server";
import { queueChoices } from "~/features/moderation/queries/queue-choices.server";
import { queuePage } from "~/features/moderation/queries/queue.server";
import { readUndone } from "~/features/moderation/schema";
import {
  queueQuery,
  readQueueFilter,
  readQueueSize,
} from "~/features/moderation/schema/queue-filter";
import { CHOSEN } from "~/features/moderation/ui/batch-bar";
import { QueueBatch } from "~/features/moderation/ui/queue-batch";
import { QueueFilters } from "~/features/moderation/ui/queue-filters";
import { QueueSaid } from "~/features/moderation/ui/queue-said";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { errorText } from "~/i18n/form-messages";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { pageOfAddress } from "~/platform/paging.server";
import { authorize, participantOf, requireStaff } from "~/policy/authorize.server";
import { EmptyState } from "~/ui/empty-state";
import { ListRegion } from "~/ui/list-region";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

const HERE = "/werkplek/beoordelen";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("moderation.queueTitle"));

export async function loader({ request }: LoaderFunctionArgs) {
  await authorize(request, "moderation.decide");
  const [actor, also] = await Promise.all([requireStaff(request), participantOf(request)]);
  const search = new URL(request.url).searchParams;
  const filter = readQueueFilter(search);
  const alsoPersonId = also?.personId ?? null;
  const moment = now();
  const page = pageOfAddress(request.url, "pagina");
  const [queue, choices] = await Promise.all([
    queuePage(actor, { filter, page, size: readQueueSize(search), alsoPersonId }, moment),
    queueChoices(actor, filter, languageOf(request.url), moment),
  ]);
  const batchId = search.get("groep");
  return {
    queue,
    choices,
    filter,
    query: queueQuery(filter),
    chosen: CHOSEN.find((known) => known === search.get("kies")) ?? null,
    said: {
      done: OUTCOME_KINDS.find((known) => known === search.get("gedaan")) ?? null,
      before: OUTCOME_KINDS.find((known) => known === search.get("eerder")) ?? null,
      beforeByYou: search.has("zelf"),
      undo: search.get("zaak"),
      undone: readUndone(request.url),
      stayed: Number(search.get("gebleven")) || 0,
      second: search.has("tweede"),
      batch: batchId === null ? null : await batchPage(actor, batchId, alsoPersonId, moment),
    },
  };
}

export const action = handleQueueForm;

export default function ModerationQueueRoute() {
  const { queue, choices, filter, query, chosen, said } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  const error = refused?.errors["case"];
  return (
    <DeskShell
      title={t("moderation.queueTitle")}
      lead={t("moderation.queueLead")}
      aside={
        <TextLink href={path(`${HERE}/besloten`)}>{t("moderationDesk.decidedTitle")}</TextLink>
      }
      list
    >
      <QueueSaid {...said} query={query} />
      <QueueFilters base={HERE} filter={filter} choices={choices} />
      {queue.lines.length > 0 ? (
        <ListRegion>
          <QueueBatch
            base={HERE}
            queue={queue}
            query={query}
            chosen={chosen}
            shortcut={choices.openAnswers}
            hasTheme={filter.kind === "answer"}
            error={error === undefined ? undefined : errorText(t, error)}
          />
        </ListRegion>
      ) : query === "" ? (
        <EmptyState title={t("moderation.queueEmpty")} level={2}>
          <Text>{t("moderation.queueEmptyText")}</Text>
        </EmptyState>
      ) : (
        <EmptyState title={t("moderationBatch.noneHere")} level={2}>
          <Text>{t("moderationBatch.noneHereText")}</Text>
        </EmptyState>
      )}
    </DeskShell>
  );
}
