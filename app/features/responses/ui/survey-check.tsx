import { findPersonalData } from "~/features/moderation/domain/personal-data";
import { ownWords } from "~/features/responses/domain/review";
import { fromStored } from "~/features/responses/domain/stored-answers";
import { aboutFromCheck, pageAddress } from "~/features/responses/domain/page-address";
import type { SurveyClosing } from "~/features/responses/queries/survey-pages.server";
import type { AnswerError } from "~/features/surveys/domain/answer-verdict";
import { textWithoutAnswers } from "~/features/surveys/domain/piping";
import { questionByKey } from "~/features/surveys/domain/question";
import { inLanguage } from "~/i18n/language";
import { usePath, useT } from "~/i18n/context";
import { errorText } from "~/i18n/form-messages";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { HiddenField } from "~/ui/hidden-field";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";
import { stepOfCheck } from "~/features/responses/domain/filling";
import { isAgeBand, isRole } from "~/features/participation/domain/roles";
import type { DeclarationChoices } from "~/features/people/queries/declaration.server";
import { DataList } from "~/ui/data-list";
import { AnswerList } from "./answer-list";
import { answerMessage } from "./question-view";
import { SURVEY_FORM } from "./survey-bar";
import { SurveyFrame } from "./survey-frame";
import type { FramedView } from "./survey-frame";

/** Everything somebody filled in, to look over before it is sent. */
export function SurveyCheckPage(props: {
  view: SurveyClosing & FramedView;
  submission: string;
  municipalities: DeclarationChoices["municipalities"];
  missing: readonly AnswerError[];
  /** Why the token of the form does not count: a message key. */
  expired: string | undefined;
  /** Only invited people can send, and this browser's invitation is none or is used up. */
  uninvited: boolean;
}) {
  const t = useT();
  const { view } = props;
  return (
    <SurveyFrame
      view={view}
      progress={stepOfCheck(view.pageCount)}
      title={t("surveys.checkTitle")}
      intro={t("surveys.checkLead")}
    >
      {props.uninvited ? (
        <Alert kind="warning" role="alert" title={t("surveys.uninvitedTitle")}>
          <p>{t("surveys.uninvitedText")}</p>
        </Alert>
      ) : null}
      <CheckErrors {...props} />
      <Stack gap="loose">
        <DroppedAnswers view={view} />
        <PersonalDataNotice view={view} />
        <CheckedAbout view={view} municipalities={props.municipalities} />
        {view.pages.map(({ page, questions }) => (
          <CheckedPage key={page.key} view={view} page={page} questions={questions} />
        ))}
        <form method="post" id={SURVEY_FORM} noValidate>
          <HiddenField name="submission" value={props.submission} />
          <Stack>
            <Text quiet>
              {view.sentOn === null ? t("surveys.sendNote") : t("surveys.sendAgainNote")}
            </Text>
            <FormActions>
              <Button name="intent" value="send">
                {t("surveys.send")}
              </Button>
            </FormActions>
          </Stack>
        </form>
      </Stack>
    </SurveyFrame>
  );
}

function CheckErrors({
  view,
  missing,
  expired,
}: {
  view: SurveyClosing;
  missing: readonly AnswerError[];
  expired: string | undefined;
}) {
  const t = useT();
  const path = usePath();
  const errors = missing.flatMap((error) => {
    const question = questionByKey(view.questionnaire, error.question);
    if (!question) return [];
    const page = view.pages.find(({ questions }) =>
      questions.some(({ key }) => key === question.key),
    );
    return [
      {
        about: textWithoutAnswers(inLanguage(question.label, t.language), t.language),
        message: answerMessage(t, question, error),
        ...(page
          ? {
              href: path(
                `${pageAddress(view.head.slug, page.page.key, view.calm)}#question-${question.key}`,
              ),
            }
          : {}),
      },
    ];
  });
  const all = expired ? [{ message: errorText(t, expired) }, ...errors] : errors;
  return <ErrorSummary title={t.count("site.errorSummaryTitle", all.length)} errors={all} />;
}

/** What somebody told about themselves, or kept back. */
function CheckedAbout(props: {
  view: SurveyClosing;
  municipalities: DeclarationChoices["municipalities"];
}) {
  const t = useT();
  const path = usePath();
  const { about, head } = props.view;
  const { role = "", ageBand = "" } = about;
  const unsaid = t("declaration.ratherNotSay");
  const place = props.municipalities.find(({ slug }) => slug === about["municipality"]);
  return (
    <Section title={t("surveys.aboutTitle")}>
      <DataList
        items={[
          {
            key: "role",
            term: t("declaration.role"),
            detail: isRole(role) ? t(`terms.role_${role}`) : unsaid,
          },
          {
            key: "ageBand",
            term: t("declaration.ageBand"),
            detail: isAgeBand(ageBand) ? t(`terms.ageBand_${ageBand}`) : unsaid,
          },
          {
            key: "municipality",
            term: t("declaration.municipality"),
            detail: place?.name ?? unsaid,
          },
        ]}
      />
      <Text>
        <TextLink href={path(aboutFromCheck(head.slug))}>
          {`${t("surveys.checkChange")}: ${t("surveys.aboutTitle")}`}
        </TextLink>
      </Text>
    </Section>
  );
}

function CheckedPage({
  view,
  page,
  questions,
}: { view: SurveyClosing } & SurveyClosing["pages"][number]) {
  const t = useT();
  const path = usePath();
  const title = textWithoutAnswers(inLanguage(page.title, t.language), t.language);
  return (
    <Section title={title}>
      <AnswerList
        lines={{ questionnaire: view.questionnaire, answers: view.answers }}
        questions={questions}
        skipped={t("surveys.checkSkipped")}
      />
      <Text>
        <TextLink href={path(pageAddress(view.head.slug, page.key, view.calm))}>
          {`${t("surveys.checkChange")}: ${title}`}
        </TextLink>
      </Text>
    </Section>
  );
}

function DroppedAnswers({ view }: { view: SurveyClosing }) {
  const t = useT();
  const dropped = view.dropped.flatMap((key) => questionByKey(view.questionnaire, key) ?? []);
  if (dropped.length === 0) return null;
  return (
    <Alert kind="warning" title={t("surveys.checkDroppedTitle")}>
      <p>{t("surveys.checkDroppedText")}</p>
      <ul>
        {dropped.map((question) => (
          <li key={question.key}>
            {textWithoutAnswers(inLanguage(question.label, t.language), t.language)}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

/** Points out what could tell who somebody is; nothing is refused and nothing removed by a machine. */
function PersonalDataNotice({ view }: { view: SurveyClosing }) {
  const t = useT();
  const found = [...fromStored(view.questionnaire, view.answers).values()].flatMap((answer) => {
    const text = ownWords(answer);
    if (text === undefined) return [];
    return findPersonalData(text).map(({ start, end }) => text.slice(start, end));
  });
  if (found.length === 0) return null;
  return (
    <Alert kind="warning" title={t("surveys.checkPersonalTitle")}>
      <ul>
        {[...new Set(found)].map((words) => (
          <li key={words}>
            <mark>{words}</mark>
          </li>
        ))}
      </ul>
      <p>{t("surveys.checkPersonalText")}</p>
    </Alert>
  );
}
