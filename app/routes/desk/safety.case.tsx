import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageHistory } from "~/features/desk/forms/page-history.server";
import { ItemHistory } from "~/features/desk/ui/item-history";
import { recordReading } from "~/features/moderation/commands/record-reading.server";
import { decideHeldForm } from "~/features/moderation/forms/decide-case.server";
import { casePage } from "~/features/moderation/queries/case-page.server";
import { reportingCode } from "~/features/moderation/queries/reporting-code.server";
import { readDraftSaid } from "~/features/moderation/schema/case-draft";
import { ownDraft } from "~/features/moderation/queries/case-drafts.server";
import { caseTalk } from "~/features/moderation/queries/case-talk.server";
import { alikeValue } from "~/features/moderation/schema/case-work";
import { AlikeHeld } from "~/features/moderation/ui/alike-held";
import { CaseTalk } from "~/features/moderation/ui/case-talk";
import { CaseFacts } from "~/features/moderation/ui/case-facts";
import { CaseText } from "~/features/moderation/ui/case-text";
import { DraftNotice } from "~/features/moderation/ui/draft-notice";
import { DecisionForm } from "~/features/moderation/ui/decision-form";
import { ReportingCode } from "~/features/moderation/ui/reporting-code";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { authorize, requireStaff } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { Columns } from "~/ui/columns";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

const QUEUE = "/werkplek/veiligheid";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("moderation.safetyCaseTitle"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const grant = await authorize(request, "moderation.held");
  const actor = await requireStaff(request);
  const language = languageOf(request.url);
  const caseId = params["caseId"] ?? "";
  const moment = now();
  const page = await casePage(actor, caseId, null, language, moment);
  if (!page) throw notFound();
  await recordReading(grant, caseId, moment);
  const [code, history, talk] = await Promise.all([
    reportingCode(language),
    pageHistory(request, "moderationCase", caseId),
    caseTalk(grant, caseId, null, moment),
  ]);
  const draft = await ownDraft(actor, page);
  const draftSaid = readDraftSaid(new URL(request.url).searchParams);
  return { page, code, history, talk, draft, draftSaid };
}

export const action = decideHeldForm;

export default function SafetyCaseRoute() {
  const { page, code, history, talk, draft, draftSaid } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  const decideAt = path(`${QUEUE}/${page.caseId}`);
  const locked = page.status?.locked != null;
  return (
    <DeskShell
      kicker={t(`moderation.subject_${page.subjectKind}`)}
      title={t("moderation.safetyCaseTitle")}
      lead={t("moderation.safetyLead")}
    >
      <TextLink href={path(QUEUE)}>{t("moderation.caseBack")}</TextLink>
      <Columns shape="main-aside">
        <Stack gap="loose">
          {locked ? (
            <Alert kind="warning" title={t("moderation.safetyLocked")}>
              {page.nobodyElse ? <Text>{t("moderation.safetyNobodyElse")}</Text> : null}
            </Alert>
          ) : null}
          {page.takenBack ? <Alert kind="info" title={t("moderation.safetyWithdrawn")} /> : null}
          <CaseText page={page} />
          <AlikeHeld alike={page.heldAlike} />
          <ReportingCode code={code} />
          {locked ? null : (
            <>
              <DraftNotice draft={draft} said={draftSaid} action={decideAt} />
              <DecisionForm
                page={page}
                action={decideAt}
                refused={refused ?? null}
                filledIn={draft?.filledIn ?? null}
                goesOn={false}
              />
            </>
          )}
        </Stack>
        <Stack gap="loose">
          <CaseFacts page={page} />
          {talk ? (
            <CaseTalk
              talk={talk}
              action={path(`${QUEUE}/${page.caseId}/overleg`)}
              code={code}
              alike={page.heldAlike.map(alikeValue)}
            />
          ) : null}
          <ItemHistory history={history} />
        </Stack>
      </Columns>
    </DeskShell>
  );
}
