import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useSiteAddress } from "~/ui/site-address";
import { deskSurveyPage } from "~/features/surveys/queries/desk-page.server";
import { Poster } from "~/features/surveys/ui/poster";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("surveyDesk.poster"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const grant = await authorize(request, "survey.write");
  const slug = params["slug"] ?? "";
  const survey = await deskSurveyPage(grant, slug, languageOf(request.url), now());
  if (!survey) throw notFound();
  const { title, closesAt, state, form } = survey;
  const { intro = "", minutes = "" } = form;
  return { poster: { slug, title, closesAt, state, intro, minutes } };
}

export default function PosterRoute() {
  const { poster } = useLoaderData<typeof loader>();
  return <Poster poster={poster} site={useSiteAddress()} />;
}
