import type { ReportingCodeDto } from "~/features/moderation/queries/reporting-code.server";
import { useT } from "~/i18n/context";
import { Localized } from "~/i18n/localized";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";

/** What to do with a worry, step by step. */
export function ReportingCode({ code }: { code: ReportingCodeDto }) {
  const t = useT();
  return (
    <Section title={t("moderation.safetySteps")} intro={<Localized text={code.introduction} />}>
      <Text>{t("moderation.safetyNoCall")}</Text>
      <ol>
        {code.steps.map(({ number, title, explanation }) => (
          <li key={number}>
            <strong>
              <Localized text={title} />
            </strong>
            <br />
            <Localized text={explanation} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
