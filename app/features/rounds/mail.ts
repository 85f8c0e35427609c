/** The one message to people who left an address, when their round has been reported back. */
import type { Language } from "~/i18n/language";
import { translator } from "~/i18n/t";

/** The words of the message. It names the round and nothing of what the reader gave. */
export function reportedBackMail(language: Language, title: string, link: string) {
  const t = translator(language);
  return {
    kind: "round.reportedBack",
    language,
    subject: t("rounds.mailReportedBackSubject", { title }),
    text: [t("rounds.mailReportedBackText", { title }), link, t("rounds.mailReportedBackOwn")].join(
      "\n\n",
    ),
  };
}
