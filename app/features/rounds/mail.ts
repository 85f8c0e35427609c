/** What leaves a round in words: the one message when it has been reported back, and its days in a calendar. */
import type { RoundDay } from "~/features/rounds/domain/calendar-dates";
import type { Language } from "~/i18n/language";
import { translator } from "~/i18n/t";

/** The words of the message. It names the round and nothing of what the reader gave. */
export function reportedBackMail(
  language: Language,
  title: string,
  { report, questions }: { report: string; questions: string },
) {
  const t = translator(language);
  return {
    kind: "round.reportedBack",
    language,
    subject: t("rounds.mailReportedBackSubject", { title }),
    text: [
      t("rounds.mailReportedBackText", { title }),
      report,
      t("rounds.mailReportedBackOwn"),
      `${t("rounds.mailReportedBackAsk")}\n${questions}`,
    ].join("\n\n"),
  };
}

/** The words of the days of rounds in a calendar. */
export function calendarWords(language: Language) {
  const t = translator(language);
  return {
    calendar: t("rounds.calendarName"),
    /** What a day is; of a withdrawn round without its name, which is being prepared anew. */
    title: (kind: RoundDay["kind"], title: string) =>
      kind === "withdrawn"
        ? t("rounds.calendar_withdrawn")
        : t(`rounds.calendar_${kind}`, { title }),
    text: (kind: RoundDay["kind"], example: boolean) => {
      const text = t(`rounds.calendarText_${kind}`);
      return example ? `${t("site.exampleNotice")}\n${text}` : text;
    },
  };
}
