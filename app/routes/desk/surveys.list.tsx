import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { deskSurveys } from "~/features/surveys/queries/desk-list.server";
import { DeskSurveyList } from "~/features/surveys/ui/desk-survey-list";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { ButtonLink } from "~/ui/button-link";
import { Cluster } from "~/ui/cluster";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("surveyDesk.title"));

export async function loader({ request }: LoaderFunctionArgs) {
  const grant = await authorize(request, "survey.write");
  return deskSurveys(grant, request.url, now());
}

export default function DeskSurveysRoute() {
  const list = useLoaderData<typeof loader>();
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
      <DeskSurveyList list={list} />
    </DeskShell>
  );
}
