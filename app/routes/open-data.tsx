import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { describedRoundsPage } from "~/features/open-data/queries/rounds.server";
import { COLLECTION_NAMES } from "~/features/open-data/schema";
import { PageLinks } from "~/features/vocabulary/ui/page-links";
import { useT } from "~/i18n/context";
import { languageOf, localText } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { LARGEST_PAGE_SIZE, prefersLinkedData } from "~/platform/api.server";
import { OPEN_DATA_PER_MINUTE } from "~/platform/rate-limit.server";
import { seeOther } from "~/platform/http.server";
import { pageOfAddress } from "~/platform/paging.server";
import { PageHeader } from "~/ui/page-header";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction = ({ location }) => pageTitle(location, (t) => t("openData.title"));

export async function loader({ request }: LoaderFunctionArgs) {
  // A program that rather has linked data than a page is led to the catalogue.
  if (prefersLinkedData(request)) throw seeOther("/open-data.jsonld");
  const language = languageOf(request.url);
  const { rounds, page, pageCount } = await describedRoundsPage(pageOfAddress(request.url));
  return {
    page,
    pageCount,
    rounds: rounds.map(({ title, titleEn, ...round }) => ({
      ...round,
      title: localText(language, title, titleEn).text,
    })),
    most: LARGEST_PAGE_SIZE,
    limit: OPEN_DATA_PER_MINUTE,
  };
}

export default function OpenDataRoute() {
  const { rounds, page, pageCount, most, limit } = useLoaderData<typeof loader>();
  const t = useT();
  return (
    <Stack gap="page">
      <PageHeader title={t("openData.title")} lead={t("openData.lead")} />
      <Section title={t("openData.lists")}>
        <ul>
          {COLLECTION_NAMES.map((name) => (
            <li key={name}>
              <TextLink href={`/api/v1/${name}`}>{t(`openData.list_${name}`)}</TextLink>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t("openData.perRound")} intro={t("openData.perRoundText")}>
        <ul>
          {rounds.map((round) => (
            <li key={round.slug}>
              <TextLink href={`/api/v1/rounds/${round.slug}/participation`}>
                {t("openData.participationOf", { round: round.title })}
              </TextLink>
              {round.hasTable ? (
                <>
                  ,{" "}
                  <TextLink href={`/api/v1/rounds/${round.slug}/participation.csv`} download>
                    {t("openData.csvOf", { round: round.title })}
                  </TextLink>
                </>
              ) : null}
              {round.hasExperiences ? (
                <>
                  ,{" "}
                  <TextLink href={`/api/v1/rounds/${round.slug}/experiences.csv`} download>
                    {t("openData.experiencesOf", { round: round.title })}
                  </TextLink>
                </>
              ) : null}
            </li>
          ))}
        </ul>
        <PageLinks page={page} pageCount={pageCount} />
      </Section>
      <Section title={t("openData.descriptions")}>
        <ul>
          <li>
            <TextLink href="/api/v1/openapi.json">{t("openData.openapi")}</TextLink>
          </li>
          <li>
            <TextLink href="/open-data.jsonld">{t("openData.dcat")}</TextLink>
          </li>
        </ul>
      </Section>
      <Section title={t("openData.rules")}>
        <ul>
          <li>{t("openData.ruleRead")}</li>
          <li>{t("openData.rulePage", { most })}</li>
          <li>{t("openData.ruleCache")}</li>
          <li>{t("openData.ruleLimit", { limit })}</li>
          <li>{t("openData.ruleFrozen")}</li>
          <li>{t("openData.ruleLicence")}</li>
        </ul>
      </Section>
    </Stack>
  );
}
