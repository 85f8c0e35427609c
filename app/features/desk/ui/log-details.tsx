import type { DetailValue, SaidDetail } from "~/features/desk/queries/log-details.server";
import { IDENTITY_NAMES, SETTING_NAMES, isDetailName } from "~/features/desk/schema/log-details";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { PlainList } from "~/ui/plain-list";
import { TextLink } from "~/ui/text-link";

function Value({ value }: { value: DetailValue }) {
  const t = useT();
  const path = usePath();
  switch (value.as) {
    case "text": {
      const [before = "", after] = value.text.split(" -> ");
      return <>{after === undefined ? before : t("logDetails.setting", { before, after })}</>;
    }
    case "yes":
      return <>{t(value.yes ? "logDetails.yes" : "logDetails.no")}</>;
    case "day":
      return <>{formatDate(t.language, value.day)}</>;
    case "words":
      return (
        <>
          {value.words
            .map(({ word, text, count }) => {
              const said = word === null ? text : t(`logDetails.${word}`);
              return count === null ? said : t("logDetails.counted", { word: said, count });
            })
            .join(", ")}
        </>
      );
    case "thing": {
      const { title, path: place } = value;
      if (title === null) return <>{t("logDetails.removed")}</>;
      const name = <Localized text={title} />;
      return place === null ? name : <TextLink href={path(place)}>{name}</TextLink>;
    }
  }
}

/** What the name of a detail is for the reader; that of an older version of the product stands as it is. */
function useDetailName(): (name: string) => string {
  const t = useT();
  return (name) => {
    if (isDetailName(name)) return t(`logDetails.name_${name}`);
    const setting = SETTING_NAMES.find((known) => known === name);
    if (setting !== undefined) return t(`staff.setting_${setting}`);
    const identity = IDENTITY_NAMES.find((known) => known === name);
    return identity === undefined ? name : t(`regionDesk.setting_${identity}`);
  };
}

/** The details of a line of the log, in the language of the reader. */
export function LogDetails({ details }: { details: readonly SaidDetail[] }) {
  const nameOf = useDetailName();
  if (details.length === 0) return null;
  return (
    <PlainList
      items={details.map(({ name, value }) => ({
        key: name,
        content: (
          <>
            {nameOf(name)}: <Value value={value} />
          </>
        ),
      }))}
    />
  );
}
