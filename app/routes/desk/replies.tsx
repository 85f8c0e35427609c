import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { publishPreparedForm } from "~/features/reporting/forms/publish-prepared.server";
import { agreementsOf } from "~/features/agenda/queries/agenda-desk.server";
import { AgreementList } from "~/features/agenda/ui/agreement-list";
import { notAnswered } from "~/features/reporting/queries/asker-opinions.server";
import { preparedReplies } from "~/features/reporting/queries/prepared-replies.server";
import { owedAnswers } from "~/features/reporting/queries/owed-answers.server";
import { NotAnsweredList } from "~/features/reporting/ui/not-answered-list";
import { PreparedList } from "~/features/reporting/ui/prepared-list";
import { OwedAnswerList } from "~/features/reporting/ui/owed-answer-list";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { errorText } from "~/i18n/form-messages";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { EmptyState } from "~/ui/empty-state";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("reportingDesk.repliesTitle"));

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await authorize(request, "reply.write");
  const bodyId = actor.kind === "staff" ? actor.bodyId : null;
  if (bodyId === null) return { work: null, published: 0 };
  const language = languageOf(request.url);
  const moment = now();
  const [waiting, prepared, unanswered, agreements] = await Promise.all([
    owedAnswers({ bodyId }, request.url, moment),
    preparedReplies(bodyId, language, moment),
    notAnswered(bodyId),
    agreementsOf(bodyId, language, moment),
  ]);
  const published = Number(new URL(request.url).searchParams.get("gepubliceerd") ?? "0");
  return { work: { waiting, prepared, unanswered, agreements }, published };
}

export const action = publishPreparedForm;

export default function RepliesDeskRoute() {
  const { work, published } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  return (
    <DeskShell
      title={t("reportingDesk.repliesTitle")}
      lead={t("reportingDesk.repliesLead")}
      list={work !== null}
    >
      {refused?.errors["prepared"] === undefined ? null : (
        <Alert kind="warning" role="alert" title={errorText(t, refused.errors["prepared"])} />
      )}
      {published > 0 && !refused ? (
        <Alert
          kind="ok"
          role="status"
          title={t.count("reportingDesk.preparedPublished", published)}
        />
      ) : null}
      {work ? (
        <>
          <TextLink href={path("/werkplek/antwoorden/sjablonen")}>
            {t("reportingDesk.templatesTitle")}
          </TextLink>
          <PreparedList
            items={work.prepared}
            errors={refused?.errors ?? {}}
            values={refused?.values ?? {}}
          />
          <OwedAnswerList list={work.waiting} desk="answer" />
          <NotAnsweredList items={work.unanswered} />
          <AgreementList items={work.agreements} />
        </>
      ) : (
        <EmptyState title={t("reportingDesk.noBody")} level={2}>
          <Text>{t("reportingDesk.noBodyText")}</Text>
        </EmptyState>
      )}
    </DeskShell>
  );
}
