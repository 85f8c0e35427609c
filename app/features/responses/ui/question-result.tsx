import type { ShownResult } from "~/features/responses/queries/public-results.server";
import type { ReviewedText } from "~/features/responses/queries/reviewed-texts.server";
import { shareText } from "~/features/participation/ui/share-text";
import { textIn } from "~/features/surveys/domain/localized-text";
import { textWithoutAnswers } from "~/features/surveys/domain/piping";
import { optionsOf } from "~/features/surveys/domain/question";
import type { Question } from "~/features/surveys/domain/question";
import { wordingsOf } from "~/features/surveys/domain/wording";
import type { GroupResult, ResultTable, Tally } from "~/features/surveys/domain/results";
import { inLanguage } from "~/i18n/language";
import { useT } from "~/i18n/context";
import { Written } from "~/i18n/written";
import { formatNumber, formatShare } from "~/i18n/format";
import type { Translate } from "~/i18n/t";
import { DataList } from "~/ui/data-list";
import { Details } from "~/ui/details";
import { PlainList } from "~/ui/plain-list";
import { RangeBar } from "~/ui/range-bar";
import { Section } from "~/ui/section";
import { Table } from "~/ui/table";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";
import { VisuallyHidden } from "~/ui/visually-hidden";

type Shown = Extract<GroupResult, { hidden: false }>;

function labelOf(t: Translate, question: Question, key: string): string {
  if (question.kind === "ranking") return t("surveyResults.place", { place: key });
  const option = optionsOf(question).find((candidate) => candidate.key === key);
  return option ? textIn(inLanguage(option.label, t.language), t.language) : key;
}

function partLabel(t: Translate, question: Question, part: string): string {
  const parts =
    question.kind === "matrix"
      ? question.rows
      : question.kind === "ranking"
        ? question.options
        : [];
  const found = parts.find(({ key }) => key === part);
  return found ? textIn(inLanguage(found.label, t.language), t.language) : part;
}

function tallyText(t: Translate, tally: Tally): string {
  if ("band" in tally) return shareText(t, tally.band);
  const { count, share } = tally;
  return t("surveyResults.valueOf", {
    count: formatNumber(t.language, count),
    share: formatShare(t.language, share),
  });
}

/** From the least to the most of the people who may have given an answer. */
function rangeOf(tally: Tally, answered: number): { min: number; max: number } {
  if ("count" in tally) return { min: tally.count, max: tally.count };
  const most = Math.max(1, answered);
  return { min: tally.band.min * most, max: tally.band.max * most };
}

function Bars({ question, group }: { question: Question; group: Shown }) {
  const t = useT();
  return (
    <div>
      {group.tallies.map((tally) => (
        <RangeBar
          key={tally.key}
          label={labelOf(t, question, tally.key)}
          valueText={tallyText(t, tally)}
          range={rangeOf(tally, group.answered)}
          axisMax={Math.max(1, group.answered)}
        />
      ))}
    </div>
  );
}

function Numbers({ group }: { group: Shown }) {
  const t = useT();
  if (!group.numbers) return null;
  const { mean, median, lowerQuartile, upperQuartile } = group.numbers;
  const written = (value: number) => formatNumber(t.language, Math.round(value * 10) / 10);
  return (
    <DataList
      items={[
        { key: "mean", term: t("surveyResults.mean"), detail: written(mean) },
        { key: "median", term: t("surveyResults.median"), detail: written(median) },
        {
          key: "quartiles",
          term: t("surveyResults.quartiles"),
          detail: t("surveyResults.quartileRange", {
            low: written(lowerQuartile),
            high: written(upperQuartile),
          }),
        },
      ]}
    />
  );
}

/** The same as the bars, as a table with a column per role where the group is large enough. */
function RoleTable({
  question,
  table,
  total,
}: {
  question: Question;
  table: ResultTable;
  total: Shown;
}) {
  const t = useT();
  const isDivided = table.byRole.some(({ group }) => !group.hidden);
  const roles = table.byRole.filter(
    ({ group }) => isDivided && (group.hidden || group.answered > 0),
  );
  const anyHidden = roles.some(({ group }) => group.hidden);
  const cell = (group: GroupResult, key: string) => {
    if (group.hidden) return t("surveyResults.hidden");
    const tally = group.tallies.find((candidate) => candidate.key === key);
    return tally ? tallyText(t, tally) : "";
  };
  return (
    <Details summary={t("surveyResults.tableOf")}>
      <Table
        caption={t("surveyResults.tableCaption", {
          question:
            table.part === undefined
              ? textWithoutAnswers(inLanguage(question.label, t.language), t.language)
              : partLabel(t, question, table.part),
        })}
        columns={[
          { key: "choice", label: t("surveyResults.choice") },
          { key: "everyone", label: t("surveyResults.everyone"), numeric: true },
          ...roles.map(({ role }) => ({
            key: role,
            label: t(`terms.roles_${role}`),
            numeric: true,
          })),
        ]}
        rows={total.tallies.map((tally) => ({
          key: tally.key,
          cells: [
            labelOf(t, question, tally.key),
            tallyText(t, tally),
            ...roles.map(({ group }) => cell(group, tally.key)),
          ],
        }))}
      />
      {anyHidden ? (
        <Text quiet small>
          {t("surveyResults.hiddenNote")}
        </Text>
      ) : null}
    </Details>
  );
}

function TableResult({ question, table }: { question: Question; table: ResultTable }) {
  const t = useT();
  const { total, part } = table;
  const shown = total.hidden ? undefined : total;
  const body = shown ? (
    <>
      <Bars question={question} group={shown} />
      <Numbers group={shown} />
      {shown.isInFifths ? (
        <Text quiet small>
          {t("surveyResults.inFifths")}
        </Text>
      ) : null}
      {question.kind === "number" && !shown.numbers ? (
        <Text quiet>{t("surveyResults.tooFew")}</Text>
      ) : null}
      {shown.tallies.length > 0 ? (
        <RoleTable question={question} table={table} total={shown} />
      ) : null}
    </>
  ) : (
    <Text quiet>{t("surveyResults.tooFew")}</Text>
  );
  return part === undefined ? (
    body
  ) : (
    <Section title={partLabel(t, question, part)} level={3}>
      {body}
    </Section>
  );
}

/** A text with bars where a moderator covered something. */
export function RedactedText({ segments }: Pick<ReviewedText, "segments">) {
  const t = useT();
  return (
    <>
      {segments.map((segment, index) =>
        segment.kind === "text" ? (
          <Written key={index}>{segment.text}</Written>
        ) : (
          <span className="redaction" key={index}>
            <span aria-hidden="true">█████</span>
            <VisuallyHidden>({t("surveyResults.covered")})</VisuallyHidden>
          </span>
        ),
      )}
    </>
  );
}

/** Texts as people wrote them, with bars where a moderator covered something. */
export function ReviewedTexts({ texts }: { texts: readonly ReviewedText[] }) {
  return (
    <PlainList
      ruled
      items={texts.map(({ id, segments }) => ({
        key: id,
        content: (
          <p className="answer-text">
            <RedactedText segments={segments} />
          </p>
        ),
      }))}
    />
  );
}

/** How the question was put to roles that were asked it in words of their own. */
function OtherWordings({ question }: { question: Question }) {
  const t = useT();
  const worded = wordingsOf(question).flatMap(({ role, wording: { label } }) =>
    label === undefined ? [] : [{ role, label }],
  );
  if (worded.length === 0) return null;
  return (
    <Details summary={t("surveyResults.wordings")}>
      <DataList
        items={worded.map(({ role, label }) => ({
          key: role,
          term: t(`terms.role_${role}`),
          detail: textWithoutAnswers(inLanguage(label, t.language), t.language),
        }))}
      />
    </Details>
  );
}

/** What people answered to one question: bars, the same as a table by role, and texts in own words. */
export function QuestionResultSection(props: { result: ShownResult; textsHref: string }) {
  const t = useT();
  const { question, result, answered, texts, textCount, earlierVersion } = props.result;
  const isInFifths = result.tables.some(({ total }) => !total.hidden && total.isInFifths);
  const answeredText = isInFifths ? "surveyResults.answeredAtLeast" : "surveyResults.answered";
  const intro = [
    answered === null ? null : t.count(answeredText, answered),
    earlierVersion === undefined
      ? null
      : t("surveyResults.earlierVersion", { version: earlierVersion }),
  ].filter((line) => line !== null);
  return (
    <Section
      title={textWithoutAnswers(inLanguage(question.label, t.language), t.language)}
      intro={intro.join(". ")}
    >
      <OtherWordings question={question} />
      {result.tables.map((table) => (
        <TableResult key={table.part ?? ""} question={question} table={table} />
      ))}
      {result.preferNotToSay ? (
        <Text quiet small>
          {t.count("surveyResults.preferNotToSay", result.preferNotToSay)}
        </Text>
      ) : null}
      {texts.length > 0 ? (
        <>
          <Text quiet>{t.count("surveyResults.texts", textCount)}</Text>
          <ReviewedTexts texts={texts} />
          {textCount > texts.length ? (
            <Text>
              <TextLink href={props.textsHref} arrow>
                {t.count("surveyResults.textsAll", textCount)}
              </TextLink>
            </Text>
          ) : null}
        </>
      ) : null}
    </Section>
  );
}
