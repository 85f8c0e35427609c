import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { experiencedInRound } from "~/features/experiences/queries/experienced.server";
import { ExperienceFigures } from "~/features/experiences/ui/experience-figures";
import { roundGaps } from "~/features/council/queries/round-gaps.server";
import { RoundGapList } from "~/features/council/ui/round-gaps";
import { movedRoundAddress } from "~/features/rounds/queries/moved-round.server";
import { figuresPage } from "~/features/participation/queries/figures-page.server";
import { readSwitches } from "~/features/participation/schema";
import { ActivityFiguresList } from "~/features/participation/ui/activity-figures";
import { AssumptionSwitches } from "~/features/participation/ui/assumption-switches";
import { FigureOrigin } from "~/features/participation/ui/figure-origin";
import {
  ChannelFigures,
  ScopeFigures,
  FrequencyFigures,
  MunicipalitiesFigure,
  NotJointly,
  Unknowns,
} from "~/features/participation/ui/figure-notes";
import { FindingSection } from "~/features/participation/ui/finding";
import { FrozenList } from "~/features/participation/ui/frozen-list";
import { PersonBars } from "~/features/participation/ui/person-bars";
import { PersonTable } from "~/features/participation/ui/person-table";
import { PopulationSection } from "~/features/participation/ui/population-section";
import { QuoteSentences } from "~/features/participation/ui/quote-sentences";
import { municipalityNames, RoleTable } from "~/features/participation/ui/role-table";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { Localized } from "~/i18n/localized";
import { ExampleNotice } from "~/ui/example-notice";
import { PageHeader } from "~/ui/page-header";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { TextLink } from "~/ui/text-link";
import { movedOrNotFound } from "~/platform/http.server";

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageTitle(location, (t) =>
    data ? t("participation.titleOf", { round: data.page.round.title.text }) : undefined,
  );

export async function loader({ request, params }: LoaderFunctionArgs) {
  const found = await figuresPage(
    params["slug"] ?? "",
    readSwitches(new URL(request.url).searchParams),
    languageOf(request.url),
  );
  if (!found) throw movedOrNotFound(await movedRoundAddress(request.url, params["slug"] ?? ""));
  const { id } = found.page.round;
  const [gaps, experienced] = await Promise.all([
    roundGaps(id, languageOf(request.url)),
    experiencedInRound(id),
  ]);
  return { ...found, gaps, experienced };
}

export default function RoundFiguresRoute() {
  const { page, table, frozen, comparisons, gaps, experienced } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  const { slug, title, example } = page.round;
  return (
    <Stack gap="page">
      {example ? <ExampleNotice>{t("site.exampleNotice")}</ExampleNotice> : null}
      <PageHeader
        kicker={
          <TextLink href={path(`/rondes/${slug}`)}>
            <Localized text={title} />
          </TextLink>
        }
        title={t("participation.title")}
        lead={t("participation.lead")}
      >
        <TextLink href={path(`/rondes/${slug}/cijfers/blad`)} arrow>
          {t("roundGaps.sheet")}
        </TextLink>
      </PageHeader>
      <FindingSection page={page} />
      <Section title={t("participation.persons")} intro={t("participation.personsIntro")}>
        <PersonBars figures={page.figures} />
        <NotJointly page={page} />
        <PersonTable figures={page.figures} />
        <FigureOrigin
          page={page}
          definitions={["participation.definitionPerson", "participation.definitionRange"]}
        />
      </Section>
      <QuoteSentences page={page} />
      <AssumptionSwitches page={page} />
      <FrequencyFigures page={page} />
      <MunicipalitiesFigure page={page} />
      <Unknowns page={page} />
      <ExperienceFigures experienced={experienced} roundSlug={slug} />
      <RoundGapList gaps={gaps} />
      <ScopeFigures page={page} />
      <ChannelFigures page={page} />
      <RoleTable page={table} roundSlug={slug} />
      <PopulationSection comparisons={comparisons} names={table ? municipalityNames(table) : {}} />
      <FrozenList entries={frozen} slug={slug} />
      <ActivityFiguresList page={page} />
    </Stack>
  );
}
