import { OWN_LISTS } from "~/features/own/domain/own-lists";
import type { MyInput } from "~/features/own/queries/my-input.server";
import type { MyDraft, MySurvey } from "~/features/responses/queries/own-responses.server";
import { PageLinks } from "~/features/vocabulary/ui/page-links";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { FoldedSection } from "~/ui/folded-section";
import { ListEntry } from "~/ui/list-entry";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

function SurveyEntry({ survey }: { survey: MySurvey }) {
  const t = useT();
  const path = usePath();
  const until = survey.closesAt;
  const sentence = survey.unlinked
    ? t("own.surveyUnlinked")
    : survey.editable
      ? until
        ? t("own.surveyEditableUntil", { date: formatDate(t.language, until) })
        : t("own.surveyEditable")
      : t("own.surveyClosed");
  return (
    <ListEntry
      title={<Localized text={survey.title} />}
      meta={
        <>
          <Localized text={survey.round.title} />
          {survey.unlinked ? null : (
            <> · {t("own.surveyDay", { date: formatDate(t.language, survey.day) })}</>
          )}
        </>
      }
    >
      <Text>{sentence}</Text>
      {survey.editable ? (
        <TextLink href={path(`/vragenlijsten/${survey.slug}`)} arrow>
          {t("own.surveyOpen")}
        </TextLink>
      ) : (
        <TextLink href={path(`/rondes/${survey.round.slug}/terugkoppeling`)} arrow>
          {t("own.surveyOutcome")}
        </TextLink>
      )}
    </ListEntry>
  );
}

/** The surveys somebody answered, and what is said about answers that nobody can find back. */
export function MySurveys({ rows: surveys, page, pageCount }: MyInput["surveys"]) {
  const t = useT();
  if (surveys.length === 0) return null;
  return (
    <FoldedSection title={t("own.surveysTitle")} open={page > 1}>
      <PlainList
        ruled
        items={surveys.map((survey) => ({
          key: survey.id,
          content: <SurveyEntry survey={survey} />,
        }))}
      />
      <PageLinks page={page} pageCount={pageCount} name={OWN_LISTS.surveys} />
    </FoldedSection>
  );
}

/** What was begun and not sent, in sight because it is easily forgotten. */
export function MyDrafts({ drafts }: { drafts: readonly MyDraft[] }) {
  const t = useT();
  const path = usePath();
  if (drafts.length === 0) return null;
  return (
    <Section title={t("own.draftsTitle")}>
      <PlainList
        ruled
        items={drafts.map(({ slug, title, updatedOn }) => ({
          key: slug,
          content: (
            <ListEntry
              title={<Localized text={title} />}
              meta={t("own.draftDay", { date: formatDate(t.language, updatedOn) })}
            >
              <TextLink href={path(`/vragenlijsten/${slug}`)} arrow>
                {t("own.draftGoOn")}
              </TextLink>
            </ListEntry>
          ),
        }))}
      />
    </Section>
  );
}
