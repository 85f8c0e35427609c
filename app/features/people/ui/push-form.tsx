import { usePath, useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Button } from "~/ui/button";
import { Cluster } from "~/ui/cluster";
import { ErrorSummary } from "~/ui/error-summary";
import { HiddenField } from "~/ui/hidden-field";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";

export interface PushFormProps {
  publicKey: string;
  /** The browsers of this person, as hashes: the page finds out which one it stands in. */
  devices: readonly string[];
  errors: Readonly<Record<string, string>>;
}

/** The fields that a browser fills in when it subscribes. */
const SUBSCRIPTION = ["endpoint", "p256dh", "auth"] as const;

/**
 * Turns notifications on and off. What needs script is shown by it: without it, or in a browser that knows no
 * notifications, a sentence stands in its place, and only turning off everywhere is left.
 */
export function PushForm({ publicKey, devices, errors }: PushFormProps) {
  const t = useT();
  const action = usePath()("/mijn/meldingen");
  const messages = useFormMessages(errors);
  const known = devices.join(" ");
  return (
    <Stack gap="loose">
      <ErrorSummary title={messages.title} errors={messages.list} />
      <Stack gap="tight">
        <Text>{t("people.pushWhat")}</Text>
        <Text>{t("people.pushShared")}</Text>
        <Text quiet>{t("people.pushService")}</Text>
      </Stack>
      <div data-push={publicKey} data-push-known={known}>
        <div data-push-part="none">
          <Text>{t("people.pushNoScript")}</Text>
          <Text quiet>{t("people.pushInstall")}</Text>
        </div>
        <form method="post" action={action} data-push-part="off" hidden>
          {SUBSCRIPTION.map((name) => (
            <HiddenField key={name} name={name} value="" />
          ))}
          <Button>{t("people.pushOn")}</Button>
        </form>
        <form method="post" action={action} data-push-part="on" hidden>
          <HiddenField name="intent" value="remove" />
          <HiddenField name="endpoint" value="" />
          <Text>{t("people.pushIsOn")}</Text>
          <Button kind="secondary">{t("people.pushOff")}</Button>
        </form>
        <p role="status" data-push-said hidden />
        <p data-push-text="denied" hidden>
          {t("people.pushDenied")}
        </p>
        <p data-push-text="failed" hidden>
          {t("people.pushFailed")}
        </p>
      </div>
      {devices.length > 0 ? (
        <form method="post" action={action}>
          <HiddenField name="intent" value="remove" />
          <Stack gap="tight">
            <Text>{t.count("people.pushCount", devices.length)}</Text>
            <Cluster>
              <Button kind="subtle">{t("people.pushAllOff")}</Button>
            </Cluster>
          </Stack>
        </form>
      ) : null}
      <script src="/push.js" defer />
    </Stack>
  );
}
