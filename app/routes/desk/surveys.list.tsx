import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { deskSurveys } from "~/features/surveys/queries/desk-list.server";
import { DeskSurveyRound } from "~/features/surveys/ui/desk-survey-list";
import { PageLinks } from "~/features/vocabulary/ui/page-links";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { pageOfAddress } from "~/platform/paging.server";
import { authorize } from "~/policy/authorize.server";
import { ButtonLink } from "~/ui/button-link";
import { Cluster } from "~/ui/cluster";
import { ListRegion } from "~/ui/list-region";
import { Text } from "~/ui/text";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("surveyDesk.title"));

export async function loader({ request }: LoaderFunctionArgs) {
  const grant = await authorize(request, "survey.write");
  return deskSurveys(grant, pageOfAddress(request.url), languageOf(request.url), now());
}

export default function DeskSurveysRoute() {
  const { rounds, page, pageCount } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  return (
    <DeskShell
      title={t("surveyDesk.title")}
      lead={t("surveyDesk.lead")}
      list
      aside={
        <Cluster>
          <ButtonLink href={path("/werkplek/vragenlijsten/nieuw")} icon="plus">
            {t("surveyDesk.create")}
          </ButtonLink>
          <ButtonLink kind="secondary" href={path("/werkplek/vragenlijsten/invoer")}>
            {t("surveyDesk.bringIn")}
          </ButtonLink>
        </Cluster>
      }
    >
      {rounds.length === 0 ? <Text>{t("surveyDesk.noRounds")}</Text> : null}
      <ListRegion>
        {rounds.map((round) => (
          <DeskSurveyRound key={round.id} round={round} />
        ))}
      </ListRegion>
      <PageLinks page={page} pageCount={pageCount} />
    </DeskShell>
  );
}
