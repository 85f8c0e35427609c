import { ROLES } from "~/features/participation/domain/roles";
import { useT } from "~/i18n/context";
import { Details } from "~/ui/details";
import { Text } from "~/ui/text";
import type { QuestionFormProps } from "./question-field-props";
import { Words } from "./question-words";

/** The same question in the words of a role: folded, and open where something stands or is wrong. */
export function QuestionWordings(props: QuestionFormProps) {
  const t = useT();
  const { values, errors } = props;
  const isUsed = (start: string) =>
    [...Object.entries(values), ...Object.entries(errors)].some(
      ([name, text]) => name.startsWith(start) && (text ?? "").trim() !== "",
    );
  return (
    <Details summary={t("surveyBuilder.wordings")} open={isUsed("wording.")}>
      <Text quiet>{t("surveyBuilder.wordingsHelp")}</Text>
      {ROLES.map((role) => (
        <Details
          key={role}
          summary={t("surveyBuilder.wordingFor", { role: t(`terms.role_${role}`) })}
          open={isUsed(`wording.${role}.`)}
        >
          <Words
            {...props}
            name={`wording.${role}.label`}
            label={t("surveyBuilder.wordingLabel", { role: t(`terms.role_${role}`) })}
            optional
          />
          <Words
            {...props}
            name={`wording.${role}.help`}
            label={t("surveyBuilder.wordingHelp", { role: t(`terms.role_${role}`) })}
            optional
          />
        </Details>
      ))}
    </Details>
  );
}
