import type { WaitingText } from "~/features/live/queries/waiting-texts.server";
import { usePath, useT } from "~/i18n/context";
import { Written } from "~/i18n/written";
import { withWayBack } from "~/policy/way-back";
import { Button } from "~/ui/button";
import { ButtonLink } from "~/ui/button-link";
import { HiddenField } from "~/ui/hidden-field";
import { PlainList } from "~/ui/plain-list";
import { Text } from "~/ui/text";

function Deeds({ text, here }: { text: WaitingText; here: string }) {
  const t = useT();
  const path = usePath();
  // Whoever leads the room comes back to it once the case is decided.
  const place = path(withWayBack(`/werkplek/beoordelen/${text.caseId}`, here));
  return (
    <form method="post" className="room-steps">
      <HiddenField name="caseId" value={text.caseId} />
      <HiddenField name="version" value={String(text.version)} />
      {text.hasFinds ? <Text>{t("liveDesk.textFinds")}</Text> : null}
      {text.hasFinds ? null : (
        <Button name="intent" value="publish">
          {t("liveDesk.textPlace")}
        </Button>
      )}
      <ButtonLink href={place} kind="secondary">
        {t(text.hasFinds ? "liveDesk.textCover" : "liveDesk.textOther")}
      </ButtonLink>
      <Button kind="subtle" name="intent" value="hold">
        {t("liveDesk.textHold")}
      </Button>
    </form>
  );
}

/**
 * What waits from the room, oldest first, with the deeds that take one press on a phone.
 * @param here the Dutch path of the page it stands on
 */
export function WaitingList({ texts, here }: { texts: readonly WaitingText[]; here: string }) {
  const t = useT();
  if (texts.length === 0) return <Text quiet>{t("liveDesk.waitingNone")}</Text>;
  return (
    <PlainList
      ruled
      items={texts.map((text) => ({
        key: text.caseId,
        content: (
          <div className="stack stack--tight">
            <p>
              <strong>
                <Written>{text.body}</Written>
              </strong>
            </p>
            <Deeds text={text} here={here} />
          </div>
        ),
      }))}
    />
  );
}
