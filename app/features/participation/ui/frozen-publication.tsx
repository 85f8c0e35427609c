import { COMBINED, OVERLAPS } from "~/features/participation/domain/assumptions";
import type { Assumptions } from "~/features/participation/domain/assumptions";
import type { FrozenPublication } from "~/features/participation/queries/frozen-figures.server";
import { useT } from "~/i18n/context";
import { formatDateTime } from "~/i18n/format";
import { DataList } from "~/ui/data-list";
import { LinkSwitch } from "~/ui/link-switch";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";

/** The assumptions under which the figures were frozen, as links: every combination has its own address. */
export function FrozenSwitches({ variant }: { variant: Assumptions }) {
  const t = useT();
  const address = (overlap: string, combined: string) => `?overlap=${overlap}&combined=${combined}`;
  return (
    <>
      <LinkSwitch
        label={t("participation.overlap")}
        options={OVERLAPS.map((overlap) => ({
          href: address(overlap, variant.combined),
          label: t(`participation.overlap_${overlap}`),
          current: overlap === variant.overlap,
        }))}
      />
      <LinkSwitch
        label={t("participation.combined")}
        options={COMBINED.map((combined) => ({
          href: address(variant.overlap, combined),
          label: t(`participation.combined_${combined}`),
          current: combined === variant.combined,
        }))}
      />
    </>
  );
}

/** When it was frozen, by which definitions, and the checksums by which anybody can see that nothing was changed. */
export function FrozenProof({ publication }: { publication: FrozenPublication }) {
  const t = useT();
  const { round, number, publishedAt, definitionVersion, frozen } = publication;
  const code = (hash: string) => (
    <code className="checksum" translate="no">
      {hash}
    </code>
  );
  return (
    <Section title={t("figures.frozenProof")} id="bewijs">
      <DataList
        items={[
          {
            key: "date",
            term: t("figures.frozenDate"),
            detail: formatDateTime(t.language, publishedAt),
          },
          {
            key: "definition",
            term: t("figures.frozenDefinition"),
            detail: definitionVersion,
          },
          {
            key: "figures",
            term: t("figures.frozenHashFigures"),
            detail: code(frozen.figures.hash),
          },
          ...(frozen.table
            ? [
                {
                  key: "table",
                  term: t("figures.frozenHashTable"),
                  detail: code(frozen.table.hash),
                },
              ]
            : []),
        ]}
      />
      <TextLink href={`/api/v1/rounds/${round.slug}/snapshots/${number}`} arrow>
        {t("figures.frozenFile")}
      </TextLink>
    </Section>
  );
}
