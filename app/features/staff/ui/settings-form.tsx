import type { SettingsPage } from "~/features/region/queries/settings-form.server";
import { StoredValuesField } from "~/features/vocabulary/ui/stored-values-field";
import { useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { Columns } from "~/ui/columns";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { NumberField } from "~/ui/number-field";
import { RadioGroup } from "~/ui/radio-group";
import { Section } from "~/ui/section";

const GROUPS = {
  answers: ["replyDays", "replyExtensionDays", "formalReactionDays"],
  sessions: ["sessionReportDays", "waitlistConfirmHours", "sessionReminderHours"],
  moderation: [
    "moderationDays",
    "appealWindowDays",
    "appealDecisionDays",
    "safetyHours",
    "reportsToReopen",
  ],
  people: ["emailLinkMinutes", "draftKeepDaysAfterClose", "ledgerYears"],
  thresholds: ["smallNumber", "answersGroup", "claimLowerBound", "snapshotDays", "snapshotPeople"],
} as const;

const GROUP_NAMES = ["answers", "sessions", "moderation", "people", "thresholds"] as const;
const YES_OR_NO = ["yes", "no"] as const;
const LEGAL_BASES = ["publicTask", "consent"] as const;

export interface SettingsFormProps {
  action: string;
  page: SettingsPage;
  /** What was typed, when the form comes back. */
  typed?: Readonly<Record<string, readonly string[] | undefined>>;
  /** Sentences by field. */
  errors: Readonly<Record<string, string>>;
}

/** The terms and thresholds of the region, each with what it decides. */
export function SettingsForm({ action, page, typed = {}, errors }: SettingsFormProps) {
  const t = useT();
  const stored: Record<string, string | number> = page.values;
  const value = (name: string) => typed[name]?.[0] ?? stored[name];
  const bounds = (name: string) => {
    const { min = 0, max = null } = page.bounds[name] ?? {};
    return max === null ? t("staff.settingFrom", { min }) : t("staff.settingRange", { min, max });
  };
  const list = Object.entries(errors).map(([field, message]) => ({ field, message }));
  return (
    <form method="post" action={action} noValidate>
      <HiddenField name="version" value={page.version} />
      <StoredValuesField values={page.values} />
      <FormLayout>
        <ErrorSummary title={t.count("site.errorSummaryTitle", list.length)} errors={list} />
        {GROUP_NAMES.map((group) => (
          <Section
            key={group}
            title={t(`staff.settings_${group}`)}
            intro={group === "thresholds" ? t("staff.thresholdsUpwards") : undefined}
          >
            <Columns>
              {GROUPS[group].map((name) => (
                <NumberField
                  key={name}
                  name={name}
                  label={t(`staff.setting_${name}`)}
                  description={bounds(name)}
                  defaultValue={value(name)}
                  error={errors[name]}
                />
              ))}
            </Columns>
            {group === "moderation" ? (
              <RadioGroup
                name="secondModeratorForYoung"
                label={t("staff.setting_secondModeratorForYoung")}
                options={YES_OR_NO.map((choice) => ({
                  value: choice,
                  label: t(`staff.secondModerator_${choice}`),
                }))}
                defaultValue={String(value("secondModeratorForYoung"))}
                error={errors["secondModeratorForYoung"]}
              />
            ) : null}
          </Section>
        ))}
        <Section title={t("staff.settings_consent")}>
          <RadioGroup
            name="legalBasis"
            label={t("staff.setting_legalBasis")}
            options={LEGAL_BASES.map((basis) => ({
              value: basis,
              label: t(`staff.legalBasis_${basis}`),
            }))}
            defaultValue={String(value("legalBasis"))}
            error={errors["legalBasis"]}
          />
          <NumberField
            name="representativeUnderAge"
            label={t("staff.setting_representativeUnderAge")}
            defaultValue={value("representativeUnderAge")}
            error={errors["representativeUnderAge"]}
          />
        </Section>
        <FormActions>
          <Button>{t("site.save")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}
