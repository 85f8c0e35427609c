import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { roleTable } from "~/features/participation/queries/published-tables.server";
import { roundFigures } from "~/features/participation/queries/round-figures.server";
import { readSwitches } from "~/features/participation/schema";
import { ActivityFiguresList } from "~/features/participation/ui/activity-figures";
import { AssumptionSwitches } from "~/features/participation/ui/assumption-switches";
import {
  Definitions,
  FramesAndChannels,
  NotJointly,
  Unknowns,
} from "~/features/participation/ui/figure-notes";
import { honestSentenceText } from "~/features/participation/ui/honest-sentence";
import { PersonBars } from "~/features/participation/ui/person-bars";
import { PersonTable } from "~/features/participation/ui/person-table";
import { RoleTable } from "~/features/participation/ui/role-table";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { notFound } from "~/platform/http.server";
import { BigNumber } from "~/ui/big-number";
import { ExampleNotice } from "~/ui/example-notice";
import { PageHeader } from "~/ui/page-header";
import { Quote } from "~/ui/quote";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageTitle(location, (t) =>
    data ? t("participation.titleOf", { round: data.page.round.title.text }) : undefined,
  );

export async function loader({ request, params }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const page = await roundFigures(
    params["slug"] ?? "",
    readSwitches(url.searchParams),
    languageOf(request.url),
  );
  if (!page) throw notFound();
  const number = Number(url.searchParams.get("table") ?? "");
  const table = await roleTable(
    page.round.id,
    Number.isInteger(number) && number > 0 ? number : undefined,
  );
  return { page, table };
}

export default function RoundFiguresRoute() {
  const { page, table } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  const { reached, of } = page.municipalities;
  return (
    <Stack gap="page">
      {page.round.example ? <ExampleNotice>{t("site.exampleNotice")}</ExampleNotice> : null}
      <PageHeader
        kicker={
          <TextLink href={path(`/rondes/${page.round.slug}`)}>{page.round.title.text}</TextLink>
        }
        title={t("participation.title")}
        lead={t("participation.lead")}
      />
      <Section title={t("participation.persons")} intro={t("participation.personsIntro")}>
        <PersonBars figures={page.figures} />
        <NotJointly page={page} />
        <PersonTable figures={page.figures} />
        <Definitions />
      </Section>
      <Section title={t("participation.quote")} intro={t("participation.quoteIntro")} id="zin">
        <Quote>{honestSentenceText(t, page.sentence)}</Quote>
      </Section>
      <AssumptionSwitches page={page} />
      <Section title={t("participation.municipalities")}>
        <BigNumber
          value={t("participation.municipalitiesReached", { reached, of })}
          unit=""
          doubt={t("participation.municipalitiesIntro")}
        />
      </Section>
      <Unknowns page={page} />
      <FramesAndChannels page={page} />
      <RoleTable page={table} roundSlug={page.round.slug} />
      <ActivityFiguresList activities={page.activities} of={of} />
    </Stack>
  );
}
