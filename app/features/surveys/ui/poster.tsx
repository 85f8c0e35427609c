import type { DeskState } from "~/features/surveys/domain/desk-list";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import type { LocalText } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { QrCode } from "~/ui/qr-code";
import { Text } from "~/ui/text";
import { DraftMark } from "./draft-mark";

export interface PosterProps {
  poster: {
    slug: string;
    title: LocalText;
    intro: string;
    minutes: string;
    closesAt: Date | null;
    state: DeskState;
  };
  /** Where the site is: "https://..." */
  site: string;
}

/** A sheet to hang up: what it is about, a code to scan, and the address for whoever types it. */
export function Poster({ poster, site }: PosterProps) {
  const t = useT();
  const path = usePath();
  const { slug, title, intro, minutes, closesAt, state } = poster;
  const address = `${site}${path(`/vragenlijsten/${slug}`)}`;
  return (
    <div className="poster">
      <DraftMark state={state} />
      <h1 className="poster__title">
        <Localized text={title} />
      </h1>
      <p className="poster__intro">{intro}</p>
      <QrCode value={address} label={t("surveyDesk.posterQr")} />
      <p className="poster__scan">{t("surveyDesk.posterScan")}</p>
      <p className="poster__address">{address.replace(/^https?:\/\//, "")}</p>
      <Text>
        {minutes === "" ? null : `${t.count("surveys.minutes", Number(minutes))} · `}
        {t("surveyDesk.posterAnonymous")}
        {closesAt
          ? ` · ${t("surveys.openUntil", { date: formatDate(t.language, closesAt) })}`
          : null}
      </Text>
      <p className="no-print quiet">{t("surveyDesk.posterPrint")}</p>
    </div>
  );
}
