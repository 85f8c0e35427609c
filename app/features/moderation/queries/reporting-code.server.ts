import { regionSettings, settingText } from "~/features/region/queries.server";
import type { Language, LocalText } from "~/i18n/language";

/** The steps that staff follow with a worry, in the region's words. */
export type ReportingCodeDto = {
  introduction: LocalText;
  steps: { number: number; title: LocalText; explanation: LocalText }[];
};

/** The reporting code of the region. It tells people what to do; the service itself reports nothing to anyone. */
export async function reportingCode(language: Language): Promise<ReportingCodeDto> {
  const { safety } = await regionSettings();
  return {
    introduction: settingText(language, safety.reportingCode.introduction),
    steps: safety.reportingCode.steps.map(({ number, title, explanation }) => ({
      number,
      title: settingText(language, title),
      explanation: settingText(language, explanation),
    })),
  };
}
