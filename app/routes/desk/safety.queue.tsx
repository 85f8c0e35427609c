import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { MOST_ALIKE } from "~/features/moderation/domain/alike-held";
import { OUTCOME_KINDS } from "~/features/moderation/domain/outcome";
import { queuePage } from "~/features/moderation/queries/queue.server";
import { EVERYTHING_WAITING } from "~/features/moderation/schema/queue-filter";
import { reportingCode } from "~/features/moderation/queries/reporting-code.server";
import { AlreadyDecided } from "~/features/moderation/ui/already-decided";
import { QueueList } from "~/features/moderation/ui/queue-list";
import { ReportingCode } from "~/features/moderation/ui/reporting-code";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize, requireStaff } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { EmptyState } from "~/ui/empty-state";
import { Pagination } from "~/ui/pagination";
import { Text } from "~/ui/text";

/** How many were decided at once, as the address says. */
const togetherSchema = z.coerce
  .number()
  .int()
  .min(1)
  .max(MOST_ALIKE + 1)
  .catch(1);

const HERE = "/werkplek/veiligheid";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("moderation.safetyTitle"));

export async function loader({ request }: LoaderFunctionArgs) {
  await authorize(request, "moderation.held");
  const actor = await requireStaff(request);
  const search = new URL(request.url).searchParams;
  const page = Math.max(1, Math.trunc(Number(search.get("page") ?? "1")) || 1);
  const [queue, code] = await Promise.all([
    queuePage(actor, { page, filter: EVERYTHING_WAITING, alsoPersonId: null }, now()),
    reportingCode(languageOf(request.url)),
  ]);
  return {
    queue,
    code,
    done: OUTCOME_KINDS.find((known) => known === search.get("gedaan")) ?? null,
    together: togetherSchema.parse(search.get("samen")),
    before: OUTCOME_KINDS.find((known) => known === search.get("eerder")) ?? null,
    beforeByYou: search.has("zelf"),
  };
}

export default function SafetyQueueRoute() {
  const { queue, code, done, together, before, beforeByYou } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  return (
    <DeskShell title={t("moderation.safetyTitle")} lead={t("moderation.safetyLead")}>
      {before ? <AlreadyDecided outcome={before} byYou={beforeByYou} /> : null}
      {done ? (
        <Alert kind="ok" role="status" title={t(`moderation.decided_${done}`)}>
          {together > 1 ? <Text>{t("heldAlike.done", { count: together })}</Text> : null}
        </Alert>
      ) : null}
      {queue.lines.length === 0 ? (
        <EmptyState title={t("moderation.safetyEmpty")} level={2}>
          <Text>{t("moderation.safetyEmptyText")}</Text>
        </EmptyState>
      ) : (
        <QueueList lines={queue.lines} base={HERE} selectable={false} />
      )}
      <Pagination
        label={t("moderation.queuePages")}
        page={queue.page}
        pageCount={queue.pageCount}
        hrefFor={(page) => path(`${HERE}?page=${page}`)}
        texts={{
          previous: t("site.previousPage"),
          next: t("site.nextPage"),
          page: t("proposals.pageNumber"),
        }}
      />
      <ReportingCode code={code} />
    </DeskShell>
  );
}
