import { tipGroups } from "~/features/surveys/domain/finding";
import type { Finding } from "~/features/surveys/domain/finding";
import type { Questionnaire } from "~/features/surveys/domain/question";
import { usePath, useT } from "~/i18n/context";
import { Alert } from "~/ui/alert";
import { Details } from "~/ui/details";
import { TextLink } from "~/ui/text-link";

export interface FindingListProps {
  slug: string;
  questionnaire: Questionnaire;
  findings: readonly Finding[];
}

function FindingLines({ slug, questionnaire, findings }: FindingListProps) {
  const path = usePath();
  const t = useT();
  const numberOf = (key: string) =>
    questionnaire.questions.findIndex((question) => question.key === key) + 1;
  return (
    <ul className="prose">
      {findings.map((finding, index) => {
        const { code, question, role, about = "", detail = "" } = finding;
        const words = t.find(`surveyFindings.${code}`, { about, detail }) ?? code;
        return (
          <li key={index}>
            {question === undefined ? null : (
              <>
                <TextLink href={path(`/werkplek/vragenlijsten/${slug}/vragen/${question}`)}>
                  {t("surveyDesk.question", { number: numberOf(question) })}
                </TextLink>
                {role === undefined ? "" : ` (${t(`terms.role_${role}`)})`}
                {": "}
              </>
            )}
            {words}
          </li>
        );
      })}
    </ul>
  );
}

/** What the check before opening found: what must be solved first, and what the maker may weigh. */
export function FindingList(props: FindingListProps) {
  const t = useT();
  const refusals = props.findings.filter(({ severity }) => severity === "refuse");
  const groups = tipGroups(props.findings);
  return (
    <>
      {refusals.length > 0 ? (
        <Alert kind="error" title={t.count("surveyDesk.refusals", refusals.length)}>
          <FindingLines {...props} findings={refusals} />
        </Alert>
      ) : (
        <Alert kind="ok" title={t("surveyDesk.noRefusals")} />
      )}
      {groups.length > 0 ? (
        <Details summary={t.count("surveyDesk.warnings", groups.length)}>
          {groups.map(({ code, tips }) =>
            tips.length === 1 ? (
              <FindingLines key={code} {...props} findings={tips} />
            ) : (
              <Details
                key={code}
                summary={t.find(`surveyFindings.group_${code}`, { count: tips.length }) ?? code}
              >
                <FindingLines {...props} findings={tips} />
              </Details>
            ),
          )}
        </Details>
      ) : null}
    </>
  );
}
