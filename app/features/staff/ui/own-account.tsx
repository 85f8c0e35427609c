import type { OwnAccount } from "~/features/staff/queries/own-account.server";
import { useT } from "~/i18n/context";
import { formatDate, formatDateTime } from "~/i18n/format";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextField } from "~/ui/text-field";
import { PresentPassword } from "./owner-proof";
import { PresentPasswordForm } from "./present-password-form";

type Errors = Readonly<Record<string, string | undefined>>;

/** Where somebody is signed in, each with the way to end it. */
export function OwnSessions({ sessions }: Pick<OwnAccount, "sessions">) {
  const t = useT();
  return (
    <Section
      title={t("ownAccount.sessionsTitle")}
      intro={t("ownAccount.sessionsText")}
      id="sessies"
    >
      <PlainList
        ruled
        items={sessions.map(({ key, startedAt, usedOn, isThis }) => {
          const time = startedAt && formatDateTime(t.language, startedAt);
          const since = time
            ? t(isThis ? "ownAccount.sessionThis" : "ownAccount.sessionOther", { time })
            : t(isThis ? "ownAccount.sessionThisUnknown" : "ownAccount.sessionUnknown");
          const used =
            usedOn && t("ownAccount.sessionUsed", { date: formatDate(t.language, usedOn) });
          const label = used && !isThis ? `${since}. ${used}` : since;
          return {
            key,
            content: isThis ? (
              <Text>{label}</Text>
            ) : (
              <form method="post" className="stack">
                <HiddenField name="session" value={key} />
                <Text>{label}</Text>
                <FormActions>
                  <Button kind="secondary">
                    {t("ownAccount.endSession")}
                    <span className="visually-hidden">: {label}</span>
                  </Button>
                </FormActions>
              </form>
            ),
          };
        })}
      />
      {sessions.length > 2 ? (
        <form method="post">
          <HiddenField name="intent" value="endOthers" />
          <FormActions>
            <Button kind="danger">{t("ownAccount.endOthers")}</Button>
          </FormActions>
        </form>
      ) : null}
    </Section>
  );
}

interface OwnPasswordProps {
  email: string;
  errors: Errors;
  /** Both passwords hold for the next try, unless they are typed again. */
  passwordsRemembered: boolean;
}

/** Another password, with the present one and the second factor. */
export function OwnPassword({ email, errors, passwordsRemembered }: OwnPasswordProps) {
  const t = useT();
  return (
    <Section title={t("staff.passwordTitle")} intro={t("staff.passwordText")} id="wachtwoord">
      <form method="post" noValidate>
        <HiddenField name="intent" value="password" />
        <FormLayout>
          {/* Lets a password manager keep the password with the right account. */}
          <input type="hidden" name="email" autoComplete="username" value={email} />
          <PresentPassword
            name="current"
            description={passwordsRemembered ? t("staff.bothKept") : undefined}
            error={errors["current"]}
          />
          <TextField
            name="password"
            type="password"
            autoComplete="new-password"
            label={t("staff.newPassword")}
            description={t(
              passwordsRemembered ? "staff.newPasswordKept" : "staff.newPasswordDescription",
            )}
            error={errors["password"]}
          />
          <TextField
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            size="short"
            label={t("staff.code")}
            error={errors["code"]}
          />
          <FormActions>
            <Button>{t("staff.changePassword")}</Button>
          </FormActions>
        </FormLayout>
      </form>
    </Section>
  );
}

interface RecoveryCodesProps {
  left: number;
  /** New codes, shown once. */
  codes: readonly string[] | null;
  errors: Errors;
}

/** Codes for when the phone is lost. */
export function RecoveryCodes({ left, codes, errors }: RecoveryCodesProps) {
  const t = useT();
  return (
    <Section title={t("staff.recoveryTitle")} intro={t("staff.recoveryText")} id="herstelcodes">
      {codes ? (
        <Alert kind="ok" role="status" title={t("staff.codesTitle")}>
          <Text>{t("staff.codesText")}</Text>
          <PlainList
            items={codes.map((code) => ({
              key: code,
              content: (
                <code className="desk__link" translate="no">
                  {code}
                </code>
              ),
            }))}
          />
        </Alert>
      ) : (
        <Text>{left === 0 ? t("staff.recoveryNone") : t.count("staff.recoveryLeft", left)}</Text>
      )}
      <PresentPasswordForm
        intent="recovery"
        field="currentForCodes"
        errors={errors}
        label={t("staff.makeCodes")}
      />
    </Section>
  );
}
