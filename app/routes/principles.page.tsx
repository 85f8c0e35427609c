import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { glossaryWords } from "~/features/region/queries/glossary-words.server";
import { Explained, Glossary } from "~/features/region/ui/explained";
import { principlePage } from "~/features/principles/queries/principle-page.server";
import { PrincipleActions } from "~/features/principles/ui/principle-actions";
import { PrincipleFigures } from "~/features/principles/ui/principle-figures";
import { PrincipleDocuments, WordingChanges } from "~/features/principles/ui/principle-documents";
import { PrinciplePoints } from "~/features/principles/ui/principle-points";
import { PrincipleInput, PrincipleThread } from "~/features/principles/ui/principle-thread";
import { SourceList } from "~/features/region/ui/source-list";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { SentenceWithWords } from "~/i18n/written";
import { notFound } from "~/platform/http.server";
import { Cluster } from "~/ui/cluster";
import { PageHeader } from "~/ui/page-header";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

const FIRST = 1;
const LAST = 8;

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageTitle(location, (t) =>
    data
      ? `${t("principles.label", { number: data.principle.number })}: ${data.principle.plainTitle.text}`
      : undefined,
  );

export async function loader({ request, params }: LoaderFunctionArgs) {
  const number = /^[1-9]\d?$/.test(params["number"] ?? "") ? Number(params["number"]) : NaN;
  const principle = Number.isNaN(number)
    ? null
    : await principlePage(number, languageOf(request.url));
  if (!principle) throw notFound();
  return { principle, words: await glossaryWords(languageOf(request.url)) };
}

export default function PrincipleRoute() {
  const { principle, words } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  const { number } = principle;
  return (
    <Stack gap="page">
      <PageHeader
        kicker={t("principles.label", { number })}
        title={<Localized text={principle.plainTitle} />}
        lead={
          <Glossary words={words}>
            <Explained text={principle.explanation} />
          </Glossary>
        }
      >
        <Text quiet>
          <SentenceWithWords
            sentence={(words) => t("principles.adopted", { title: words })}
            words={principle.title.text}
            language={principle.title.language}
          />
        </Text>
        <SourceList sources={principle.sources} />
      </PageHeader>
      <PrincipleInput principle={principle} />
      <PrincipleActions actions={principle.actions} />
      <PrincipleThread principle={principle} />
      <WordingChanges changes={principle.wordingChanges} />
      <PrincipleDocuments documents={principle.documents} />
      <Section title={t("principles.opportunities")}>
        <PrinciplePoints points={principle.opportunities} />
      </Section>
      <Section title={t("principles.needs")}>
        <PrinciplePoints points={principle.needs} />
      </Section>
      <PrincipleFigures figures={principle.figures} />
      <Cluster>
        {number > FIRST ? (
          <TextLink href={path(`/principes/${number - 1}`)}>{t("principles.previous")}</TextLink>
        ) : null}
        {number < LAST ? (
          <TextLink href={path(`/principes/${number + 1}`)}>{t("principles.next")}</TextLink>
        ) : null}
      </Cluster>
    </Stack>
  );
}
