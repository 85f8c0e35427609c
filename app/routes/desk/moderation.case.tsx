import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageHistory } from "~/features/desk/forms/page-history.server";
import { ItemHistory } from "~/features/desk/ui/item-history";
import { OUTCOME_KINDS } from "~/features/moderation/domain/outcome";
import { decideCaseForm } from "~/features/moderation/forms/decide-case.server";
import type { CasePage } from "~/features/moderation/queries/case-page.server";
import { casePage } from "~/features/moderation/queries/case-page.server";
import { queueQuery, readQueueFilter } from "~/features/moderation/schema/queue-filter";
import { readDraftSaid } from "~/features/moderation/schema/case-draft";
import { ownDraft } from "~/features/moderation/queries/case-drafts.server";
import { caseTalk } from "~/features/moderation/queries/case-talk.server";
import { AlikeWaiting } from "~/features/moderation/ui/alike-waiting";
import { AlreadyDecided } from "~/features/moderation/ui/already-decided";
import { CaseTalk } from "~/features/moderation/ui/case-talk";
import { CaseFacts } from "~/features/moderation/ui/case-facts";
import { CaseText } from "~/features/moderation/ui/case-text";
import { DraftNotice } from "~/features/moderation/ui/draft-notice";
import { DecisionForm } from "~/features/moderation/ui/decision-form";
import { DecidedBefore } from "~/features/moderation/ui/decided-before";
import { ReviseForm } from "~/features/moderation/ui/revise-form";
import { LikeCases } from "~/features/moderation/ui/like-cases";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { authorize, participantOf, requireStaff } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { Columns } from "~/ui/columns";
import { Stack } from "~/ui/stack";
import { TextLink } from "~/ui/text-link";

const QUEUE = "/werkplek/beoordelen";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("moderation.caseTitle"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const grant = await authorize(request, "moderation.decide");
  const [actor, also] = await Promise.all([requireStaff(request), participantOf(request)]);
  const page = await casePage(
    actor,
    params["caseId"] ?? "",
    also?.personId ?? null,
    languageOf(request.url),
    now(),
  );
  if (!page) throw notFound();
  const draft = await ownDraft(actor, page);
  const talk = await caseTalk(grant, page.caseId, also?.personId ?? null, now());
  const search = new URL(request.url).searchParams;
  const done = OUTCOME_KINDS.find((known) => known === search.get("gedaan")) ?? null;
  const query = queueQuery(readQueueFilter(search));
  return {
    ...{ page, talk, draft, done, query },
    history: await pageHistory(request, "moderationCase", page.caseId),
    draftSaid: readDraftSaid(search),
    undo: search.get("zaak"),
    second: search.has("tweede"),
  };
}

export const action = decideCaseForm;

/** Why somebody may read this case and not decide it. */
function lockedBy({ appeal }: Pick<CasePage, "appeal">, locked: "ownItem" | "judgedBefore") {
  if (locked === "ownItem") return "moderation.refusal_own_item" as const;
  return appeal
    ? ("moderation.refusal_needs_other_moderator" as const)
    : ("moderation.refusal_needs_second_moderator" as const);
}

export default function ModerationCaseRoute() {
  const { page, talk, history, draft, draftSaid, done, undo, second, query } =
    useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  const { status, decided } = page;
  const asked = query === "" ? "" : `?${query}`;
  const decideAt = path(`${QUEUE}/${page.caseId}${asked}`);
  const conflict = refused?.refusal?.code === "already_decided" ? refused.refusal : null;
  return (
    <DeskShell
      kicker={t(`moderation.subject_${page.subjectKind}`)}
      title={t("moderation.caseTitle")}
    >
      <DecidedBefore done={done} second={second} undo={undo} />
      <p data-desk-back="">
        <TextLink href={path(`${QUEUE}${asked}`)}>{t("moderation.caseBack")}</TextLink>
      </p>
      <Columns shape="main-aside">
        <Stack gap="loose">
          <CaseText page={page} />
          <AlikeWaiting alike={page.waitingAlike} language={page.language} query={asked} />
          {decided ? (
            conflict ? (
              <AlreadyDecided outcome={decided.outcome} byYou={conflict.byYou} />
            ) : (
              <Alert kind="info" title={t(`moderation.decided_${decided.outcome}`)} />
            )
          ) : null}
          {page.withdrawn ? (
            <Alert kind="info" title={t("moderation.refusal_withdrawn_by_author")} />
          ) : null}
          {status?.locked ? <Alert kind="info" title={t(lockedBy(page, status.locked))} /> : null}
          <ReviseForm
            revisions={page.revisions}
            action={path(`${QUEUE}/${page.caseId}/herzien`)}
            values={{}}
            errors={{}}
          />
          {page.outcomes.length > 0 && !status?.locked ? (
            <>
              <DraftNotice draft={draft} said={draftSaid} action={decideAt} />
              <DecisionForm
                page={page}
                action={decideAt}
                refused={refused ?? null}
                filledIn={draft?.filledIn ?? null}
                goesOn
              />
            </>
          ) : null}
        </Stack>
        <Stack>
          <CaseFacts page={page} />
          {talk ? (
            <CaseTalk talk={talk} action={path(`${QUEUE}/${page.caseId}/overleg${asked}`)} />
          ) : null}
          <LikeCases page={page} />
        </Stack>
      </Columns>
      <ItemHistory history={history} />
    </DeskShell>
  );
}
