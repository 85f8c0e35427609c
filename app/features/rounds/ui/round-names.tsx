import { LISTENER_LENGTH, TITLE_LENGTH } from "~/features/rounds/schema";
import { useT } from "~/i18n/context";
import { TextField } from "~/ui/text-field";

const NAMES = {
  title: { of: "title", most: TITLE_LENGTH },
  titleEn: { of: "title", most: TITLE_LENGTH },
  officialTitle: { of: "officialTitle", most: TITLE_LENGTH },
  officialTitleEn: { of: "officialTitle", most: TITLE_LENGTH },
  listener: { of: "listener", most: LISTENER_LENGTH },
  listenerEn: { of: "listener", most: LISTENER_LENGTH },
} as const;

export interface RoundNameProps {
  name: keyof typeof NAMES;
  errorOf: (name: string) => string | undefined;
  valueOf: (name: string) => string;
}

/** What a round is called in plain words and in documents, or who listens, in one of both languages. */
export function RoundName({ name, errorOf, valueOf }: RoundNameProps) {
  const t = useT();
  const { of, most } = NAMES[name];
  const label = t(`rounds.field_${of}`);
  const isEnglish = name !== of;
  return (
    <TextField
      name={name}
      label={isEnglish ? t("rounds.inEnglish", { what: label }) : label}
      description={isEnglish ? undefined : t(`rounds.field_${of}Help`)}
      optionalText={name === "title" ? undefined : t("site.optional")}
      defaultValue={valueOf(name)}
      error={errorOf(name)}
      maxLength={most}
    />
  );
}
