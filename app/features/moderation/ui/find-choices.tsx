import type { FindOnScreen } from "~/features/moderation/queries/finds-on-screen.server";
import { FIND_FIELD } from "~/features/moderation/schema";
import { useT } from "~/i18n/context";
import { SelectField } from "~/ui/select-field";

export interface FindChoicesProps {
  finds: readonly FindOnScreen[];
  value: (field: string) => string | undefined;
  errors: Readonly<Record<string, string | undefined>>;
}

/** What becomes of each thing that was found in a text, before it is published: covered, or left with a reason. */
export function FindChoices({ finds, value, errors }: FindChoicesProps) {
  const t = useT();
  if (finds.length === 0) return null;
  return (
    <>
      {finds.map(({ key, kind, words, reasons }) => {
        const name = `${FIND_FIELD}${key}`;
        return (
          <SelectField
            key={key}
            name={name}
            label={t("moderation.findLabel", { kind: t(`moderation.finding_${kind}`), words })}
            placeholder={t("moderation.findChoose")}
            options={[
              { value: "cover", label: t("moderation.findCover") },
              ...reasons.map((reason) => ({
                value: reason,
                label: t("moderation.findStays", { why: t(`moderation.stay_${reason}`) }),
              })),
            ]}
            defaultValue={value(name)}
            error={errors[name]}
          />
        );
      })}
    </>
  );
}
