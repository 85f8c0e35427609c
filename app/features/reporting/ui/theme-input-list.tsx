import type { ThemeInput } from "~/features/reporting/queries/theme-inputs.server";
import { usePath, useT } from "~/i18n/context";
import { Localized } from "~/i18n/localized";
import { SentenceWithWords } from "~/i18n/written";
import { PlainList } from "~/ui/plain-list";
import { Quote } from "~/ui/quote";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

const ORIGINS = {
  surveyAnswers: "reporting.inputSurvey",
  quote: "reporting.inputSurvey",
  inputCard: "reporting.inputSession",
  proposal: "reporting.inputProposal",
  activity: "reporting.inputActivity",
  source: "reporting.inputSource",
} as const;

function Origin({ input }: { input: ThemeInput }) {
  const t = useT();
  const path = usePath();
  const { source } = input;
  if (!source) {
    const isHidden = input.sourceMissing === "notPublic";
    return <Text quiet>{t(isHidden ? "reporting.inputNotPublic" : "reporting.inputGone")}</Text>;
  }
  const words = (
    <SentenceWithWords
      sentence={(title) => t(ORIGINS[input.kind], { title })}
      words={source.title.text}
      language={source.title.language}
    />
  );
  return (
    <>
      <p>{source.path ? <TextLink href={path(source.path)}>{words}</TextLink> : words}</p>
      {source.question ? (
        <Text quiet small>
          <SentenceWithWords
            sentence={(question) => t("reporting.inputQuestion", { question })}
            words={source.question.text}
            language={source.question.language}
          />
        </Text>
      ) : null}
    </>
  );
}

function Said({ input }: { input: ThemeInput }) {
  const t = useT();
  const role = input.role
    ? t(`terms.role_${input.role}`)
    : t(input.isRoleWithheld ? "reporting.roleWithheld" : "reporting.roleUnknown");
  if (input.count !== null) {
    return <Text>{t.count("reporting.inputAnswers", input.count, { role })}</Text>;
  }
  if (input.quote) {
    return (
      <Quote source={role}>
        <Localized text={input.quote} />
      </Quote>
    );
  }
  return input.note ? (
    <Text>
      <Localized text={input.note} />
    </Text>
  ) : (
    <Text quiet>{role}</Text>
  );
}

/** One line of what a theme rests on: what was said, and the way back to where. */
export function ThemeInputLine({ input }: { input: ThemeInput }) {
  return (
    <>
      <Said input={input} />
      <Origin input={input} />
    </>
  );
}

/** Everything a theme rests on, each line with the way back to where it was said. */
export function ThemeInputList({ inputs }: { inputs: readonly ThemeInput[] }) {
  const t = useT();
  if (inputs.length === 0) return <Text quiet>{t("reporting.themeInputNone")}</Text>;
  return (
    <PlainList
      ruled
      items={inputs.map((input) => ({
        key: input.id,
        content: <ThemeInputLine input={input} />,
      }))}
    />
  );
}
