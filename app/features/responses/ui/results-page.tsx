import type {
  ResultsPage as ResultsPageDto,
  TextsPage as TextsPageDto,
} from "~/features/responses/queries/public-results.server";
import { textWithoutAnswers } from "~/features/surveys/domain/piping";
import { inLanguage } from "~/i18n/language";
import { usePath, useT } from "~/i18n/context";
import { Localized } from "~/i18n/localized";
import { Alert } from "~/ui/alert";
import { ButtonLink } from "~/ui/button-link";
import { Details } from "~/ui/details";
import { ExampleNotice } from "~/ui/example-notice";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";
import { QuestionResultSection, ReviewedTexts } from "./question-result";

function Header({ page, lead }: { page: ResultsPageDto; lead?: string }) {
  const t = useT();
  const path = usePath();
  return (
    <PageHeader
      above={page.round.example ? <ExampleNotice>{t("site.exampleNotice")}</ExampleNotice> : null}
      kicker={
        <TextLink href={path(`/rondes/${page.round.slug}`)}>
          <Localized text={page.round.title} />
        </TextLink>
      }
      title={t("surveyResults.titleOf", { survey: page.title.text })}
      lead={lead}
    />
  );
}

/** What everyone may see of the answers, question by question. */
export function ResultsPage({ page }: { page: ResultsPageDto }) {
  const t = useT();
  const path = usePath();
  const here = path(`/vragenlijsten/${page.slug}/resultaten`);
  const lead =
    page.sent === null ? t("surveyResults.leadFew") : t.count("surveyResults.lead", page.sent);
  return (
    <Stack gap="page">
      <Header page={page} lead={lead} />
      {page.shown === "chosen" ? (
        <Alert kind="info">
          <p>{t("surveyResults.someQuestions")}</p>
        </Alert>
      ) : null}
      <Details summary={t("surveyResults.howRead")}>
        <Text>{t("surveyResults.howReadText", { threshold: page.threshold })}</Text>
        <Text>{t("surveyResults.howReadSkip")}</Text>
      </Details>
      {page.results.map((result) => (
        <QuestionResultSection
          key={`${result.question.key}-${result.earlierVersion ?? ""}`}
          result={result}
          textsHref={`${here}?question=${result.question.key}`}
        />
      ))}
    </Stack>
  );
}

/** The results are not public: why, and where to see when. */
export function ResultsNotYet({ page }: { page: ResultsPageDto }) {
  const t = useT();
  const path = usePath();
  return (
    <Stack gap="page">
      <Header page={page} />
      <Alert kind="info" title={t("surveyResults.notYetTitle")}>
        <p>{t(page.stillOpen ? "surveyResults.notYetOpen" : "surveyResults.notYetText")}</p>
      </Alert>
      {page.stillOpen ? (
        <ButtonLink href={path(`/vragenlijsten/${page.slug}`)} arrow>
          {t("surveyResults.toSurvey")}
        </ButtonLink>
      ) : (
        <ButtonLink href={path(`/rondes/${page.round.slug}`)} arrow>
          {t("surveyResults.toRound")}
        </ButtonLink>
      )}
    </Stack>
  );
}

/** All texts of one question. */
export function TextsPage({ page }: { page: TextsPageDto }) {
  const t = useT();
  const path = usePath();
  const here = path(`/vragenlijsten/${page.slug}/resultaten`);
  return (
    <Stack gap="page">
      <PageHeader
        kicker={<Localized text={page.title} />}
        title={textWithoutAnswers(inLanguage(page.question.label, t.language), t.language)}
      />
      <ReviewedTexts texts={page.texts} />
      <Pagination
        label={t("site.pagination")}
        page={page.page}
        pageCount={page.pageCount}
        hrefFor={(number) => `${here}?question=${page.question.key}&page=${number}`}
        texts={{
          previous: t("site.previousPage"),
          next: t("site.nextPage"),
          page: t("surveyResults.textsTitle"),
        }}
      />
      <Text>
        <TextLink href={here}>{t("surveyResults.backToAll")}</TextLink>
      </Text>
    </Stack>
  );
}
