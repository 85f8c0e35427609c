import { TEXT_VIEWS } from "~/features/responses/domain/text-views";
import type { DeskTexts } from "~/features/responses/queries/desk-texts.server";
import type { TextFilter } from "~/features/responses/schema/text-form";
import type { DeskSurveyHead } from "~/features/surveys/queries/desk-page.server";
import type { Questionnaire } from "~/features/surveys/domain/question";
import type { FoundWordsProps } from "~/features/moderation/ui/found-words";
import { UndoBatchButton } from "~/features/moderation/ui/batch-said";
import { DeskSurveyShell } from "~/features/surveys/ui/desk-survey-shell";
import { usePath, useT } from "~/i18n/context";
import { Alert } from "~/ui/alert";
import { EmptyState } from "~/ui/empty-state";
import { LinkSwitch } from "~/ui/link-switch";
import { Pagination } from "~/ui/pagination";
import { Text } from "~/ui/text";
import { DeskTextList } from "./desk-text-list";

export interface DeskTextsPageProps extends FoundWordsProps {
  survey: DeskSurveyHead & { questionnaire: Questionnaire };
  page: DeskTexts;
  filter: TextFilter;
  /** How many texts were just dealt with. */
  done: number | null;
  /** The batch that was let through, to be undone as one. */
  batchId: string | null;
}

/** Reading what people wrote: what waits, what was read, and what is in no theme yet. */
export function DeskTextsPage(props: DeskTextsPageProps) {
  const { survey, page, filter, done, batchId, errors, values } = props;
  const t = useT();
  const path = usePath();
  const here = path(`/werkplek/vragenlijsten/${survey.slug}/teksten`);
  const question = filter.question === "" ? "" : `&vraag=${filter.question}`;
  return (
    <DeskSurveyShell survey={survey} here="texts" lead={t("surveyDesk.textsLead")}>
      <LinkSwitch
        label={t("surveyDesk.textsView")}
        options={TEXT_VIEWS.map((view) => ({
          href: `${here}?tonen=${view}${question}`,
          label: t(`surveyDesk.texts_${view}`),
          current: view === filter.view,
        }))}
      />
      {done === null ? null : (
        <Alert kind="ok" role="status" title={t.count("surveyDesk.textsDone", done)}>
          {batchId === null ? null : <UndoBatchButton batchId={batchId} query="" />}
        </Alert>
      )}
      {page.total === 0 ? (
        <EmptyState title={t("surveyDesk.textsNone")} level={2}>
          <Text>{t(`surveyDesk.textsNone_${filter.view}`)}</Text>
        </EmptyState>
      ) : (
        <>
          <Text quiet>{t.count("surveyDesk.textsCount", page.total)}</Text>
          <DeskTextList
            questionnaire={survey.questionnaire}
            page={page}
            errors={errors}
            values={values}
          />
        </>
      )}
      <Pagination
        label={t("site.pagination")}
        page={page.page}
        pageCount={page.pageCount}
        hrefFor={(number) => `${here}?tonen=${filter.view}${question}&pagina=${number}`}
        texts={{
          previous: t("site.previousPage"),
          next: t("site.nextPage"),
          page: t("surveyDesk.part_texts"),
        }}
      />
    </DeskSurveyShell>
  );
}
