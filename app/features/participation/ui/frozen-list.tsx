import type { FrozenEntry } from "~/features/participation/queries/frozen-figures.server";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

/** The publications of a round, each at an address of its own that never changes. */
export function FrozenList({ entries, slug }: { entries: readonly FrozenEntry[]; slug: string }) {
  const t = useT();
  const path = usePath();
  return (
    <Section title={t("figures.frozenTitle")} intro={t("figures.frozenIntro")} id="vastgezet">
      {entries.length === 0 ? <Text>{t("figures.frozenNone")}</Text> : null}
      <PlainList
        items={entries.map(({ number, publishedAt, hash }) => ({
          key: String(number),
          content: (
            <>
              <TextLink href={path(`/rondes/${slug}/cijfers/${number}`)}>
                {t("figures.frozenEntry", { date: formatDate(t.language, publishedAt) })}
              </TextLink>{" "}
              <span className="quiet small" translate="no">
                {hash.slice(0, 12)}
              </span>
            </>
          ),
        }))}
      />
    </Section>
  );
}
