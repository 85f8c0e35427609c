import type { OwnSignUp } from "~/features/sessions/queries/own-sign-up.server";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { HiddenField } from "~/ui/hidden-field";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import type { RefusedChange } from "./change-sign-up-form";

/** Room or online: how somebody comes now, and the button to come the other way as long as there is a place. */
export function OwnWay(props: { signUp: OwnSignUp; refused: RefusedChange | null }) {
  const { signUp } = props;
  const t = useT();
  const messages = useFormMessages(
    props.refused?.intent === "way" ? props.refused.errors : undefined,
  );
  const { way, otherWay } = signUp;
  if (way === null || otherWay === null) return null;
  const waits = signUp.state === "waitlisted";
  const canSwitch = otherWay.isFree || waits;
  return (
    <Section title={t(`sessions.own_way_${way}`)}>
      <ErrorSummary title={messages.title} errors={messages.list} />
      <Text>{t(canSwitch ? "sessions.ownWayText" : `sessions.ownWayFull_${otherWay.way}`)}</Text>
      {canSwitch ? (
        <form method="post">
          <HiddenField name="intent" value="way" />
          <Button kind="secondary" name="way" value={otherWay.way}>
            {t(
              otherWay.isFree
                ? `sessions.ownWayTo_${otherWay.way}`
                : `sessions.ownWayWait_${otherWay.way}`,
            )}
          </Button>
        </form>
      ) : null}
    </Section>
  );
}
