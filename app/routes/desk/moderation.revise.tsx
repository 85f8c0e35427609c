import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { reviseDecisionForm } from "~/features/moderation/forms/revise-decision.server";
import { casePage } from "~/features/moderation/queries/case-page.server";
import { CaseFacts } from "~/features/moderation/ui/case-facts";
import { CaseText } from "~/features/moderation/ui/case-text";
import { ReviseForm } from "~/features/moderation/ui/revise-form";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { authorize, participantOf, requireStaff } from "~/policy/authorize.server";
import { Columns } from "~/ui/columns";
import { Stack } from "~/ui/stack";
import { TextLink } from "~/ui/text-link";

const QUEUE = "/werkplek/beoordelen";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("moderationDesk.reviseTitle"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  await authorize(request, "moderation.decide");
  const [actor, also] = await Promise.all([requireStaff(request), participantOf(request)]);
  const page = await casePage(
    actor,
    params["caseId"] ?? "",
    also?.personId ?? null,
    languageOf(request.url),
    now(),
  );
  if (!page || page.revisions.length === 0) throw notFound();
  return { page };
}

export const action = reviseDecisionForm;

export default function ReviseDecisionRoute() {
  const { page } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  return (
    <DeskShell
      kicker={t(`moderation.subject_${page.subjectKind}`)}
      title={t("moderation.caseTitle")}
    >
      <TextLink href={path(`${QUEUE}/besloten`)}>{t("moderationDesk.decidedTitle")}</TextLink>
      <Columns shape="main-aside">
        <Stack gap="loose">
          <CaseText page={page} />
          <ReviseForm
            revisions={page.revisions}
            action={path(`${QUEUE}/${page.caseId}/herzien`)}
            values={refused?.values ?? {}}
            errors={refused?.errors ?? {}}
          />
        </Stack>
        <CaseFacts page={page} />
      </Columns>
    </DeskShell>
  );
}
