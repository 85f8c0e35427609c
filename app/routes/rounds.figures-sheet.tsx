import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { roundGaps } from "~/features/council/queries/round-gaps.server";
import { movedRoundAddress } from "~/features/rounds/queries/moved-round.server";
import { roundFigures } from "~/features/participation/queries/round-figures.server";
import { readSwitches } from "~/features/participation/schema";
import { findingSentences } from "~/features/participation/ui/finding-sentences";
import { honestSentenceText } from "~/features/participation/ui/honest-sentence";
import { assumptionLines } from "~/features/participation/ui/origin";
import { PersonTable } from "~/features/participation/ui/person-table";
import { reachText } from "~/features/participation/ui/reach-text";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { ExampleNotice } from "~/ui/example-notice";
import { PageHeader } from "~/ui/page-header";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";
import { movedOrNotFound } from "~/platform/http.server";

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageTitle(location, (t) =>
    data ? t("roundGaps.sheetOf", { round: data.page.round.title.text }) : undefined,
  );

export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = params["slug"] ?? "";
  const language = languageOf(request.url);
  const switches = readSwitches(new URL(request.url).searchParams);
  const page = await roundFigures(slug, switches, language);
  if (!page) throw movedOrNotFound(await movedRoundAddress(request.url, slug));
  return { page, gaps: await roundGaps(page.round.id, language) };
}

export default function RoundFiguresSheetRoute() {
  const { page, gaps } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  const points = gaps.advices.reduce((sum, advice) => sum + advice.points, 0);
  const open = gaps.advices.reduce((sum, advice) => sum + advice.open.length, 0);
  return (
    <Stack>
      {page.round.example ? <ExampleNotice>{t("site.exampleNotice")}</ExampleNotice> : null}
      <PageHeader
        kicker={
          <TextLink href={path(`/rondes/${page.round.slug}/cijfers`)}>
            {t("participation.title")}
          </TextLink>
        }
        title={<Localized text={page.round.title} />}
      />
      <Section title={t("figures.finding")}>
        {findingSentences(t, page).map((sentence) => (
          <Text key={sentence}>{sentence}</Text>
        ))}
      </Section>
      <PersonTable figures={page.figures} />
      <ul>
        {assumptionLines(t, page.figures.assumptions).map(({ key, content }) => (
          <li key={key}>{content}</li>
        ))}
        <li>
          {t("participation.municipalities")}: {reachText(t, page.municipalities)}
        </li>
        <li>{t.count("roundGaps.reports", gaps.missingReports.length)}</li>
        <li>
          {t("roundGaps.themes", {
            open: gaps.themes.unanswered.length,
            total: gaps.themes.total,
          })}
        </li>
        {points > 0 ? <li>{t("roundGaps.points", { open, points })}</li> : null}
      </ul>
      <Section title={t("participation.quote")}>
        <blockquote className="quote__words">{honestSentenceText(t, page.sentence)}</blockquote>
      </Section>
    </Stack>
  );
}
