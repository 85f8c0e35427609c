import type { DeskText, DeskTexts } from "~/features/responses/queries/desk-texts.server";
import { FoundWords } from "~/features/moderation/ui/found-words";
import type { FoundWordsProps } from "~/features/moderation/ui/found-words";
import { textWithoutAnswers } from "~/features/surveys/domain/piping";
import type { Questionnaire } from "~/features/surveys/domain/question";
import { usePath, useT } from "~/i18n/context";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { Cluster } from "~/ui/cluster";
import { SelectField } from "~/ui/select-field";
import { Stack } from "~/ui/stack";
import { TagList } from "~/ui/tag-list";
import { TextLink } from "~/ui/text-link";
import { RedactedText } from "./question-result";

export interface DeskTextListProps extends FoundWordsProps {
  questionnaire: Questionnaire;
  page: DeskTexts;
}

type TextLineProps = { text: DeskText; question: string; chosen: readonly string[] };

function TextLine({ text, question, chosen }: TextLineProps) {
  const t = useT();
  const path = usePath();
  const id = `text-${text.answerId}`;
  const isChosen = chosen.some((value) => value.startsWith(`${text.answerId}:`));
  return (
    <li className="queue__line">
      <input
        type="checkbox"
        name="text"
        value={`${text.answerId}:${text.caseId ?? ""}:${text.caseVersion}`}
        aria-labelledby={id}
        defaultChecked={isChosen}
      />
      <div className="queue__item">
        <p className="answer-text" id={id}>
          <RedactedText segments={text.segments} />
        </p>
        <p className="quiet small">
          {t("surveyDesk.textOf", { role: t(`terms.role_${text.role}`), question })}
        </p>
        {text.findings.length > 0 ? (
          <Cluster>
            {text.findings.map((finding) => (
              <Badge key={finding} kind="stop" icon="warning">
                {t.find(`moderation.finding_${finding}`) ?? finding}
              </Badge>
            ))}
          </Cluster>
        ) : null}
        {text.themes.length > 0 ? (
          <TagList
            label={t("surveyDesk.inThemes")}
            tags={text.themes.map((title) => ({ key: title, text: title }))}
          />
        ) : null}
        {text.waiting && text.caseId !== null ? (
          <TextLink href={path(`/werkplek/beoordelen/${text.caseId}`)}>
            {t("surveyDesk.coverOrReturn")}
          </TextLink>
        ) : null}
      </div>
    </li>
  );
}

/** Texts to read through: tick several, then let them through or put them in a theme in one go. */
export function DeskTextList({ questionnaire, page, errors, values }: DeskTextListProps) {
  const t = useT();
  const labelOf = (key: string) => {
    const question = questionnaire.questions.find((candidate) => candidate.key === key);
    return question ? textWithoutAnswers(question.label, t.language) : key;
  };
  return (
    <form method="post" noValidate>
      <Stack>
        <ul className="plain-list" role="list">
          {page.texts.map((text) => (
            <TextLine
              key={text.answerId}
              text={text}
              question={labelOf(text.questionKey)}
              chosen={values["text"] ?? []}
            />
          ))}
        </ul>
        {page.themes.length > 0 ? (
          <SelectField
            name="theme"
            label={t("surveyDesk.theme")}
            placeholder={t("surveyDesk.noTheme")}
            required={false}
            options={page.themes.map(({ slug, title }) => ({ value: slug, label: title }))}
            defaultValue={values["theme"]?.[0]}
          />
        ) : null}
        <FoundWords errors={errors} values={values} />
        <Cluster>
          <Button name="intent" value="approve">
            {t("surveyDesk.approve")}
          </Button>
          {page.themes.length > 0 ? (
            <Button kind="secondary" name="intent" value="tie">
              {t("surveyDesk.tie")}
            </Button>
          ) : null}
        </Cluster>
      </Stack>
    </form>
  );
}
