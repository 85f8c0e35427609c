import { stayReasonsOf } from "~/features/moderation/domain/open-finds";
import { PERSONAL_DATA_KINDS } from "~/features/moderation/domain/personal-data-span";
import { useT } from "~/i18n/context";
import { errorText } from "~/i18n/form-messages";
import { STAY_FIELD } from "~/policy/stay-field";
import { SelectField } from "~/ui/select-field";

export interface FoundWordsProps {
  /** What is wrong, by field, as the form answered. */
  errors: Readonly<Record<string, string | undefined>>;
  values: Readonly<Record<string, readonly string[] | undefined>>;
  /** Whether the words are somebody else's, so that they are covered rather than changed. */
  canCover?: boolean;
}

function kindOf(field: string) {
  const [, kind] = field.split(".");
  return PERSONAL_DATA_KINDS.find((known) => known === kind);
}

/**
 * What was found in words that staff are about to publish: to be taken out, or to stay for a reason. What was chosen
 * before goes along, however often the form comes back.
 */
export function FoundWords({ errors, values, canCover = false }: FoundWordsProps) {
  const t = useT();
  const asked = Object.entries(errors).filter(([field]) => field.startsWith(STAY_FIELD));
  const chosen = Object.entries(values).filter(
    ([field]) => field.startsWith(STAY_FIELD) && errors[field] === undefined,
  );
  return (
    <>
      {asked.map(([field, error = ""]) => {
        const kind = kindOf(field);
        if (kind === undefined) return null;
        return (
          <SelectField
            key={field}
            name={field}
            label={t("moderation.stayLabel", { kind: t(`moderation.finding_${kind}`) })}
            placeholder={t("moderation.findChoose")}
            options={[
              ...(canCover ? [{ value: "cover", label: t("moderation.findCover") }] : []),
              ...stayReasonsOf(kind).map((reason) => ({
                value: reason,
                label: t("moderation.findStays", { why: t(`moderation.stay_${reason}`) }),
              })),
            ]}
            defaultValue={values[field]?.[0]}
            error={errorText(t, error)}
          />
        );
      })}
      {chosen.map(([field, given]) => (
        <input key={field} type="hidden" name={field} value={given?.[0]} />
      ))}
    </>
  );
}
