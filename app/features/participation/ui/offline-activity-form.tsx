import { OFFLINE_KINDS } from "~/features/participation/schema";
import type { Typed } from "~/features/participation/ui/count-desk";
import { useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { DateField } from "~/ui/date-field";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { NumberField } from "~/ui/number-field";
import { RadioGroup } from "~/ui/radio-group";
import { Section } from "~/ui/section";
import { TextField } from "~/ui/text-field";

/** The form of an activity that took place outside this website. */
export function OfflineActivityForm({ submission, typed }: { submission: string; typed: Typed }) {
  const t = useT();
  const field = (name: string) => ({
    name,
    defaultValue: typed.values[name]?.[0] ?? "",
    error: typed.errors[name],
  });
  return (
    <Section
      title={t("figuresDesk.activityNew")}
      intro={t("figuresDesk.activityNewIntro")}
      id="nieuw"
    >
      <form method="post" noValidate>
        <HiddenField name="submission" value={submission} />
        <FormLayout>
          <TextField {...field("title")} label={t("figuresDesk.activityTitle")} />
          <RadioGroup
            {...field("kind")}
            label={t("figuresDesk.activityKind")}
            options={OFFLINE_KINDS.map((kind) => ({
              value: kind,
              label: t(`figuresDesk.kind_${kind}`),
            }))}
          />
          <DateField
            {...field("heldOn")}
            label={t("figuresDesk.activityHeldOn")}
            description={t("figuresDesk.activityHeldOnHelp")}
            optionalText={t("site.optional")}
          />
          <NumberField
            {...field("municipalitiesReached")}
            label={t("figuresDesk.activityMunicipalities")}
            optionalText={t("site.optional")}
          />
          <NumberField
            {...field("supervisors")}
            label={t("figuresDesk.activitySupervisors")}
            optionalText={t("site.optional")}
          />
          <FormActions>
            <Button>{t("figuresDesk.activityAdd")}</Button>
          </FormActions>
        </FormLayout>
      </form>
    </Section>
  );
}
