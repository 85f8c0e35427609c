import { useT } from "~/i18n/context";
import { ReadAloudBar } from "~/ui/read-aloud";

/** The controls of reading aloud, in the reader's language, on every page that has its button. */
export function ReadAloud() {
  const t = useT();
  return (
    <ReadAloudBar
      texts={{
        name: t("readAloud.name"),
        pause: t("readAloud.pause"),
        resume: t("readAloud.resume"),
        back: t("readAloud.back"),
        next: t("readAloud.next"),
        stop: t("readAloud.stop"),
        noVoice: t("readAloud.noVoice"),
      }}
    />
  );
}
