import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { countResponses } from "~/features/responses/commands/count-responses.server";
import { themesFrom } from "~/features/reporting/queries/trace.server";
import { WentInto } from "~/features/reporting/ui/went-into";
import { publicResults, publicTexts } from "~/features/responses/queries/public-results.server";
import { ResultsNotYet, ResultsPage, TextsPage } from "~/features/responses/ui/results-page";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound } from "~/platform/http.server";
import { Stack } from "~/ui/stack";

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) =>
  pageTitle(location, (t) =>
    page ? t("surveyResults.titleOf", { survey: page.content.title.text }) : undefined,
  );

export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = params["slug"] ?? "";
  const language = languageOf(request.url);
  const { searchParams } = new URL(request.url);
  const question = searchParams.get("question");
  if (question !== null) {
    const page = Number(searchParams.get("page") ?? "1");
    const input = { slug, question, page: Number.isInteger(page) ? page : 1 };
    const texts = await publicTexts(input, language, now());
    if (!texts) throw notFound();
    return { kind: "texts" as const, content: texts };
  }
  // A handful that came in just before the close is not counted yet; most of the time this finds nothing.
  await countResponses();
  const results = await publicResults(slug, language, now());
  if (!results) throw notFound();
  const themes = await themesFrom({ kind: "survey", id: results.id }, language);
  return { kind: "results" as const, content: results, themes };
}

export default function SurveyResultsRoute() {
  const page = useLoaderData<typeof loader>();
  if (page.kind === "texts") return <TextsPage page={page.content} />;
  const { content, themes } = page;
  return (
    <Stack gap="page">
      {content.shown === "none" ? <ResultsNotYet page={content} /> : <ResultsPage page={content} />}
      <WentInto themes={themes} />
    </Stack>
  );
}
