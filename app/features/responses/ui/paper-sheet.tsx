import { Fragment } from "react";
import { AGE_BANDS, ROLES } from "~/features/participation/domain/roles";
import type { Role } from "~/features/participation/domain/roles";
import { inWordsOf, wordedRoles } from "~/features/surveys/domain/wording";
import { TextLink } from "~/ui/text-link";
import type { DeskState } from "~/features/surveys/domain/desk-list";
import { PREFER_NOT_TO_SAY_LABEL } from "~/features/surveys/domain/fixed-options";
import { textIn } from "~/features/surveys/domain/localized-text";
import { textWithoutAnswers } from "~/features/surveys/domain/piping";
import { hasOther, optionsOf, orderedQuestions, shapeOf } from "~/features/surveys/domain/question";
import type { Question, Questionnaire } from "~/features/surveys/domain/question";
import { conditionWords } from "~/features/surveys/ui/condition-words";
import { DraftMark } from "~/features/surveys/ui/draft-mark";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import type { LocalText } from "~/i18n/language";
import { Localized } from "~/i18n/localized";

export interface PaperSheetProps {
  sheet: {
    title: LocalText;
    intro: string;
    slug: string;
    questionnaire: Questionnaire;
    version: number;
    /** In whose words it is; null: in words for everybody. */
    role: Role | null;
    closesAt: Date | null;
    state: DeskState;
  };
  municipalities: readonly string[];
}

/** Boxes to tick; `written` is the label of the choice that has room to write behind it. */
function Boxes({ labels, written }: { labels: readonly string[]; written?: string | undefined }) {
  return (
    <ul className="sheet__boxes" role="list">
      {labels.map((label) => (
        <li key={label}>
          <span className="sheet__box" aria-hidden="true" /> {label}
          {label === written ? <Lines count={1} /> : null}
        </li>
      ))}
    </ul>
  );
}

function Lines({ count }: { count: number }) {
  return (
    <div aria-hidden="true">
      {Array.from({ length: count }, (_line, index) => (
        <div className="sheet__line" key={index} />
      ))}
    </div>
  );
}

function AnswerSpace({ question }: { question: Question }) {
  const t = useT();
  const labels = optionsOf(question).map(({ label }) => textIn(label, t.language));
  const prefer = question.personal ? [textIn(PREFER_NOT_TO_SAY_LABEL, t.language)] : [];
  switch (shapeOf(question)) {
    case "choice":
    case "choices":
      return (
        <Boxes
          labels={[...labels, ...prefer]}
          written={hasOther(question) ? labels.at(-1) : undefined}
        />
      );
    case "ranking":
      return (
        <>
          <p className="quiet">{t("surveyDesk.sheetRank")}</p>
          <Boxes labels={labels} />
        </>
      );
    case "matrix":
      return (
        <dl className="sheet__matrix">
          {(question.kind === "matrix" ? question.rows : []).map(({ key, label }) => (
            <div key={key}>
              <dt>{textIn(label, t.language)}</dt>
              <dd>
                <Boxes labels={labels} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case "text":
      return <Lines count={question.kind === "longText" ? 6 : 2} />;
    case "number":
    case "date":
      return <Lines count={1} />;
    case "none":
      return null;
  }
}

function SheetQuestion(props: {
  question: Question;
  number: number;
  questionnaire: Questionnaire;
}) {
  const t = useT();
  const { question, number, questionnaire } = props;
  const ordered = orderedQuestions(questionnaire);
  // On paper a question is found by its number.
  const numbered = (other: Question) =>
    t("surveyDesk.question", { number: ordered.indexOf(other) + 1 });
  return (
    <li className="sheet__question">
      <p className="sheet__label">
        {number}. {textWithoutAnswers(question.label, t.language)}
      </p>
      {question.condition ? (
        <p className="quiet">
          {t("surveyDesk.sheetOnlyIf", {
            condition: conditionWords(t, questionnaire, question.condition, numbered),
          })}
        </p>
      ) : null}
      {question.help ? (
        <p className="quiet">{textWithoutAnswers(question.help, t.language)}</p>
      ) : null}
      <AnswerSpace question={question} />
    </li>
  );
}

/** On screen only: the same sheet in the words of a role that has its own. */
function SheetWordings(props: { slug: string; roles: readonly Role[]; shown: Role | null }) {
  const t = useT();
  const path = usePath();
  if (props.roles.length === 0) return null;
  const here = path(`/werkplek/vragenlijsten/${props.slug}/papier/vel`);
  return (
    <p className="no-print">
      {t("surveyDesk.sheetWordings")}{" "}
      {[null, ...props.roles].map((role) => (
        <Fragment key={role}>
          <TextLink
            href={role === null ? here : `${here}?rol=${role}`}
            current={role === props.shown}
          >
            {role === null ? t("surveyDesk.wordsForAll") : t(`terms.role_${role}`)}
          </TextLink>{" "}
        </Fragment>
      ))}
    </p>
  );
}

/** The survey on paper, with the numbers it has on screen. */
export function PaperSheet({ sheet, municipalities }: PaperSheetProps) {
  const t = useT();
  const { closesAt, role } = sheet;
  const questionnaire = inWordsOf(sheet.questionnaire, role);
  const ordered = orderedQuestions(questionnaire);
  return (
    <div className="sheet">
      <DraftMark state={sheet.state} />
      <SheetWordings slug={sheet.slug} roles={wordedRoles(sheet.questionnaire)} shown={role} />
      <p className="sheet__number">{t("surveyDesk.sheetNumber")}</p>
      <p className="quiet">{t("surveyDesk.versionNumber", { number: sheet.version })}</p>
      <h1>
        <Localized text={sheet.title} />
      </h1>
      <p>{sheet.intro}</p>
      {role === null ? null : (
        <p className="sheet__label">
          {t("surveyDesk.sheetFor", { role: t(`terms.role_${role}`) })}
        </p>
      )}
      <p>{t("surveyDesk.sheetFree")}</p>
      {closesAt ? (
        <p>{t("surveyDesk.sheetBefore", { date: formatDate(t.language, closesAt) })}</p>
      ) : null}
      {questionnaire.pages.map((page) => (
        <section key={page.key}>
          <h2>{textWithoutAnswers(page.title, t.language)}</h2>
          {page.intro ? <p>{textWithoutAnswers(page.intro, t.language)}</p> : null}
          <ol className="plain-list" role="list">
            {ordered
              .filter((question) => question.page === page.key)
              .map((question) => (
                <SheetQuestion
                  key={question.key}
                  question={question}
                  number={ordered.indexOf(question) + 1}
                  questionnaire={questionnaire}
                />
              ))}
          </ol>
        </section>
      ))}
      <section>
        <h2>{t("surveys.aboutTitle")}</h2>
        <p className="sheet__label">{t("surveyDesk.sheetRole")}</p>
        <Boxes labels={ROLES.map((role) => t(`terms.role_${role}`))} />
        <p className="sheet__label">{t("surveyDesk.sheetAge")}</p>
        <Boxes
          labels={[
            ...AGE_BANDS.map((band) => t(`terms.ageBand_${band}`)),
            textIn(PREFER_NOT_TO_SAY_LABEL, t.language),
          ]}
        />
        <p className="sheet__label">{t("surveyDesk.sheetMunicipality")}</p>
        <Boxes labels={[...municipalities, textIn(PREFER_NOT_TO_SAY_LABEL, t.language)]} />
      </section>
      <p className="no-print quiet">{t("surveyDesk.posterPrint")}</p>
    </div>
  );
}
