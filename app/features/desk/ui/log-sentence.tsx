import { isLoggedAction, isLoggedKind } from "~/features/desk/domain/logged-actions";
import type { LogLine } from "~/features/desk/queries/log-lines.server";
import { usePath, useT } from "~/i18n/context";
import { Localized } from "~/i18n/localized";
import { TextLink } from "~/ui/text-link";

/** Stands in a sentence for the thing it is about; no text has this character. */
const PLACE = "\u{E000}";

/** The thing of a line: by its title, which leads to it; one that is gone by what it was, without its words. */
function LoggedThing({ kind, subject }: { kind: string; subject: LogLine["subject"] }) {
  const t = useT();
  const path = usePath();
  if (!isLoggedKind(kind)) return <>{t("log.otherThing")}</>;
  if (subject === null) return <>{t(`log.gone_${kind}`)}</>;
  const { title, path: place } = subject;
  const name = title === null ? t(`log.a_${kind}`) : <Localized text={title} />;
  const named = place === null ? name : <TextLink href={path(place)}>{name}</TextLink>;
  return title === null ? (
    named
  ) : (
    <>
      {t(`log.the_${kind}`)} {named}
    </>
  );
}

function useWho({ actorKind, actorName }: LogLine): string {
  const t = useT();
  if (actorName !== null) return actorName;
  return actorKind === "participant" || actorKind === "public" || actorKind === "system"
    ? t(`log.${actorKind}`)
    : t("log.colleague");
}

/** A line of the log as a sentence in the language of the reader. */
export function LogSentence({ line }: { line: LogLine }) {
  const { action, subjectKind, subject } = line;
  const t = useT();
  const who = useWho(line);
  const what = isLoggedAction(action)
    ? t(`logEvents.${action}`, { subject: PLACE })
    : t("log.unknown", { subject: PLACE, action });
  const [before = "", after = ""] = t("log.sentence", { who, what }).split(PLACE);
  return (
    <>
      {before}
      <LoggedThing kind={subjectKind} subject={subject} />
      {after}
    </>
  );
}
