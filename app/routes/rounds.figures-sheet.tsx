import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { roundGaps } from "~/features/council/queries/round-gaps.server";
import { RoundGapLines } from "~/features/council/ui/round-gaps";
import { movedRoundAddress } from "~/features/rounds/queries/moved-round.server";
import { roundFigures } from "~/features/participation/queries/round-figures.server";
import { readSwitches } from "~/features/participation/schema";
import { NotJointly } from "~/features/participation/ui/figure-notes";
import { findingSentences } from "~/features/participation/ui/finding-sentences";
import { PersonBars } from "~/features/participation/ui/person-bars";
import { PersonTable } from "~/features/participation/ui/person-table";
import { SheetSentences } from "~/features/participation/ui/sheet-sentences";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { languageOf, localPath } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { publicUrl } from "~/platform/env.server";
import { movedOrNotFound } from "~/platform/http.server";
import { ExampleNotice } from "~/ui/example-notice";
import { PageHeader } from "~/ui/page-header";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageTitle(location, (t) =>
    data ? t("roundGaps.sheetOf", { round: data.page.round.title.text }) : undefined,
  );

export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = params["slug"] ?? "";
  const language = languageOf(request.url);
  const switches = readSwitches(new URL(request.url).searchParams);
  const [page, council] = await Promise.all([
    roundFigures(slug, switches, language),
    roundFigures(slug, { ...switches, overlap: "none", combined: "each" }, language),
  ]);
  if (!page || !council) throw movedOrNotFound(await movedRoundAddress(request.url, slug));
  return {
    page,
    council,
    gaps: await roundGaps(page.round.id, language),
    address: publicUrl() + localPath(language, `/rondes/${slug}/cijfers`),
    on: now(),
  };
}

export default function RoundFiguresSheetRoute() {
  const { page, council, gaps, address, on } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  const findings = findingSentences(t, page);
  return (
    <div className="stack figures-sheet">
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
        {findings.length > 0 ? <Text>{findings.join(" ")}</Text> : null}
        <PersonBars figures={page.figures} />
        <NotJointly page={page} />
      </Section>
      <PersonTable figures={page.figures} />
      <Section title={t("participation.quote")}>
        <SheetSentences page={page} council={council} />
      </Section>
      <Section title={t("roundGaps.title")}>
        <ul>
          <RoundGapLines gaps={gaps} municipalities={page.municipalities} />
        </ul>
      </Section>
      <Text small quiet>
        {t("roundGaps.sheetFoot", { address, date: formatDate(t.language, on) })}
      </Text>
    </div>
  );
}
