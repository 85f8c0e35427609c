import { LISTENER_LENGTH, TITLE_LENGTH } from "~/features/rounds/schema";
import { useT } from "~/i18n/context";
import { TextField } from "~/ui/text-field";

const NAMES = [
  { name: "title", most: TITLE_LENGTH, required: true },
  { name: "officialTitle", most: TITLE_LENGTH, required: false },
  { name: "listener", most: LISTENER_LENGTH, required: false },
] as const;

export interface RoundNamesProps {
  errorOf: (name: string) => string | undefined;
  valueOf: (name: string) => string;
}

/** What a round is called in plain words and in documents, and who listens: each in both languages. */
export function RoundNames({ errorOf, valueOf }: RoundNamesProps) {
  const t = useT();
  return NAMES.map(({ name, most, required }) => {
    const label = t(`rounds.field_${name}`);
    const inEnglish = `${name}En`;
    return (
      <div className="stack" key={name}>
        <TextField
          name={name}
          label={label}
          description={t(`rounds.field_${name}Help`)}
          optionalText={required ? undefined : t("site.optional")}
          defaultValue={valueOf(name)}
          error={errorOf(name)}
          maxLength={most}
        />
        <TextField
          name={inEnglish}
          label={t("rounds.inEnglish", { what: label })}
          optionalText={t("site.optional")}
          defaultValue={valueOf(inEnglish)}
          error={errorOf(inEnglish)}
          maxLength={most}
        />
      </div>
    );
  });
}
