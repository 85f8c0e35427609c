import { SIGN_UP_LIMITS } from "~/features/sessions/schema/sign-up-form";
import { useT } from "~/i18n/context";
import { Checkbox } from "~/ui/checkbox";
import { TextAreaField } from "~/ui/text-area-field";
import { TextField } from "~/ui/text-field";

export interface SignUpWordsProps {
  nickname: string | undefined;
  needs: string | undefined;
  companion: boolean;
  errors: Readonly<Record<string, string | undefined>>;
}

/** What somebody says with a sign-up, and may say otherwise later: what to be called, what they need, whom they bring. */
export function SignUpWords({ nickname, needs, companion, errors }: SignUpWordsProps) {
  const t = useT();
  return (
    <>
      <TextField
        name="nickname"
        label={t("sessions.nickname")}
        description={t("sessions.nicknameText")}
        optionalText={t("site.optional")}
        maxLength={SIGN_UP_LIMITS.nickname}
        autoComplete="off"
        defaultValue={nickname}
        error={errors["nickname"]}
      />
      <TextAreaField
        name="needs"
        label={t("sessions.needs")}
        description={t("sessions.needsText")}
        optionalText={t("site.optional")}
        rows={3}
        maxLength={SIGN_UP_LIMITS.needs}
        defaultValue={needs}
        error={errors["needs"]}
      />
      <Checkbox
        name="companion"
        label={t("sessions.companion")}
        description={t("sessions.companionText")}
        defaultChecked={companion}
      />
    </>
  );
}
