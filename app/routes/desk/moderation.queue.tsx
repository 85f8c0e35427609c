import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { decideSpamForm } from "~/features/moderation/forms/decide-spam.server";
import { REVIEWED_KINDS } from "~/features/moderation/domain/moderation-case";
import { OUTCOME_KINDS } from "~/features/moderation/domain/outcome";
import { queuePage } from "~/features/moderation/queries/queue.server";
import { DecidedBefore } from "~/features/moderation/ui/decided-before";
import { readUndone } from "~/features/moderation/schema";
import { UndoButton } from "~/features/moderation/ui/undo-button";
import { UndoneNotice } from "~/features/moderation/ui/undone-notice";
import { QueueList } from "~/features/moderation/ui/queue-list";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize, participantOf, requireStaff } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { LinkSwitch } from "~/ui/link-switch";
import { ListRegion } from "~/ui/list-region";
import { Pagination } from "~/ui/pagination";
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
  const page = Math.max(1, Math.trunc(Number(search.get("page") ?? "1")) || 1);
  const kind = REVIEWED_KINDS.find((known) => known === search.get("soort")) ?? null;
  const alsoPersonId = also?.personId ?? null;
  const queue = await queuePage(actor, { page, kind, alsoPersonId }, now());
  const done = OUTCOME_KINDS.find((known) => known === search.get("gedaan")) ?? null;
  const before = OUTCOME_KINDS.find((known) => known === search.get("eerder")) ?? null;
  const spam = Number(search.get("reclame") ?? "0");
  const undo = search.get("zaak");
  const undone = readUndone(request.url);
  return { queue, kind, done, before, spam, undo, undone, second: search.has("tweede") };
}

export const action = decideSpamForm;

export default function ModerationQueueRoute() {
  const { queue, kind, done, before, spam, undo, undone, second } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  const choices = [null, ...REVIEWED_KINDS].map((one) => ({
    href: path(one ? `${HERE}?soort=${one}` : HERE),
    label: one ? t(`moderation.subject_${one}`) : t("moderation.filterAll"),
    current: one === kind,
  }));
  return (
    <DeskShell
      title={t("moderation.queueTitle")}
      lead={t("moderation.queueLead")}
      aside={
        <TextLink href={path(`${HERE}/besloten`)}>{t("moderationDesk.decidedTitle")}</TextLink>
      }
      list
    >
      {before ? (
        <Alert
          kind="warning"
          role="alert"
          title={t("moderation.refusal_already_decided", {
            outcome: t(`moderation.decided_${before}`),
          })}
        />
      ) : null}
      <DecidedBefore done={done} second={second} undo={undo} />
      {spam > 0 ? (
        <Alert kind="ok" role="status" title={t("moderation.bulkDone", { count: spam })}>
          {undo === null ? null : <UndoButton caseId={undo} />}
        </Alert>
      ) : null}
      <UndoneNotice {...undone} />
      <LinkSwitch label={t("moderation.filterSubject")} options={choices} />
      {queue.lines.length === 0 ? (
        <EmptyState title={t("moderation.queueEmpty")} level={2}>
          <Text>{t("moderation.queueEmptyText")}</Text>
        </EmptyState>
      ) : (
        <form method="post" action={path(HERE)}>
          <Text quiet>{t.count("moderation.queueCount", queue.total)}</Text>
          <ListRegion>
            <QueueList lines={queue.lines} base={HERE} selectable />
          </ListRegion>
          <Button kind="secondary">{t("moderation.bulkSpam")}</Button>
        </form>
      )}
      <Pagination
        label={t("moderation.queuePages")}
        page={queue.page}
        pageCount={queue.pageCount}
        hrefFor={(page) => path(`${HERE}?${kind ? `soort=${kind}&` : ""}page=${page}`)}
        texts={{
          previous: t("site.previousPage"),
          next: t("site.nextPage"),
          page: t("proposals.pageNumber"),
        }}
      />
    </DeskShell>
  );
}
