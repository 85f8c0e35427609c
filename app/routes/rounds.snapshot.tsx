import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LEAST_ASSUMPTIONS } from "~/features/participation/domain/assumptions";
import { frozenPublication } from "~/features/participation/queries/frozen-figures.server";
import { roleTable } from "~/features/participation/queries/published-tables.server";
import { readSwitches } from "~/features/participation/schema";
import { Definitions } from "~/features/participation/ui/definitions";
import { FrequencyLines } from "~/features/participation/ui/frequency-figures";
import { FrozenProof, FrozenSwitches } from "~/features/participation/ui/frozen-publication";
import { Origin } from "~/features/participation/ui/origin";
import { PersonBars } from "~/features/participation/ui/person-bars";
import { PersonTable } from "~/features/participation/ui/person-table";
import { reachText } from "~/features/participation/ui/reach-text";
import { RoleTable } from "~/features/participation/ui/role-table";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { Localized } from "~/i18n/localized";
import { notFound } from "~/platform/http.server";
import { BigNumber } from "~/ui/big-number";
import { ExampleNotice } from "~/ui/example-notice";
import { PageHeader } from "~/ui/page-header";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageTitle(location, (t) =>
    data ? t("figures.frozenOf", { round: data.publication.round.title.text }) : undefined,
  );

export async function loader({ request, params }: LoaderFunctionArgs) {
  const number = Number(params["number"]);
  if (!Number.isSafeInteger(number)) throw notFound();
  const publication = await frozenPublication(
    params["slug"] ?? "",
    number,
    languageOf(request.url),
  );
  if (!publication) throw notFound();
  const chosen = { ...LEAST_ASSUMPTIONS, ...readSwitches(new URL(request.url).searchParams) };
  const variant = publication.figures.variants.find(
    ({ overlap, combined }) => overlap === chosen.overlap && combined === chosen.combined,
  );
  if (!variant) throw notFound();
  const hasTable = publication.frozen.table !== null;
  const table = hasTable ? await roleTable(publication.round.id, number) : null;
  return { publication, variant, table };
}

export default function RoundSnapshotRoute() {
  const { publication, variant, table } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  const { round, publishedAt, figures } = publication;
  return (
    <Stack gap="page">
      {round.example ? <ExampleNotice>{t("site.exampleNotice")}</ExampleNotice> : null}
      <PageHeader
        kicker={
          <TextLink href={path(`/rondes/${round.slug}`)}>
            <Localized text={round.title} />
          </TextLink>
        }
        title={t("figures.frozenEntry", { date: formatDate(t.language, publishedAt) })}
        lead={t("figures.frozenLead", { date: formatDate(t.language, publishedAt) })}
      >
        <TextLink href={path(`/rondes/${round.slug}/cijfers`)} arrow>
          {t("figures.frozenNow")}
        </TextLink>
      </PageHeader>
      <Section title={t("participation.persons")} intro={t("participation.personsIntro")}>
        {publication.isReplaced ? <Text>{t("participation.figuresReplaced")}</Text> : null}
        <FrozenSwitches variant={variant} />
        <PersonBars figures={variant} />
        <PersonTable figures={variant} />
        <FrequencyLines figures={variant.total} overlap={variant.overlap} />
        <Definitions assumptions={variant} />
      </Section>
      <Section title={t("participation.municipalities")}>
        <BigNumber
          value={reachText(t, figures.municipalities)}
          unit=""
          doubt={t("participation.municipalitiesIntro")}
        />
        <Origin
          definitions={["figures.definitionMunicipalities"]}
          sources={[{ key: "rounds", content: t("figures.originOfRounds") }]}
        />
      </Section>
      {table ? (
        <RoleTable page={table} roundSlug={round.slug} />
      ) : (
        <Section title={t("participation.table")}>
          <Text>{t("figures.frozenNoTable")}</Text>
        </Section>
      )}
      <FrozenProof publication={publication} />
    </Stack>
  );
}
