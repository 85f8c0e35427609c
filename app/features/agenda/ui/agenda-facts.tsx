import type { AgendaPage } from "~/features/agenda/queries/agenda-page.server";
import { useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import type { LocalText } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { DataList } from "~/ui/data-list";
import { Section } from "~/ui/section";

function Written({ text, otherwise }: { text: LocalText | null; otherwise: string }) {
  return text ? <Localized text={text} /> : <span className="quiet">{otherwise}</span>;
}

function Who({ item }: { item: AgendaPage }) {
  const t = useT();
  if (!item.owner && !item.who) return <span className="quiet">{t("agenda.whoUnknown")}</span>;
  return (
    <>
      {item.owner ? (
        <strong>
          <Localized text={item.owner} />
        </strong>
      ) : null}
      {item.owner && item.who ? ". " : null}
      {item.who ? <Localized text={item.who} /> : null}
    </>
  );
}

function When({ item }: { item: AgendaPage }) {
  const t = useT();
  return (
    <>
      {item.dueOn ? `${t("agenda.due", { date: formatDate(t.language, item.dueOn) })}. ` : null}
      {item.when ? (
        <Localized text={item.when} />
      ) : item.dueOn ? null : (
        <span className="quiet">{t("agenda.whenUnknown")}</span>
      )}
    </>
  );
}

function Basis({ item }: { item: AgendaPage }) {
  const t = useT();
  return (
    <>
      {t(`agenda.basis_${item.basis}`)}{" "}
      {item.basisNote ? <Localized text={item.basisNote} /> : null}
    </>
  );
}

function Indicator({ item }: { item: AgendaPage }) {
  const t = useT();
  return (
    <>
      {item.notTestable ? `${t("agenda.notTestable")} ` : null}
      {item.indicator || !item.notTestable ? (
        <Written text={item.indicator} otherwise={t("agenda.indicatorUnknown")} />
      ) : null}
    </>
  );
}

/** Who, when, how, financing, capacity, phase, basis and indicator; what nobody wrote down is said to be so. */
export function AgendaFacts({ item }: { item: AgendaPage }) {
  const t = useT();
  return (
    <Section title={t("agenda.facts")}>
      <DataList
        items={[
          { key: "who", term: t("agenda.who"), detail: <Who item={item} /> },
          { key: "when", term: t("agenda.when"), detail: <When item={item} /> },
          {
            key: "how",
            term: t("agenda.how"),
            detail: <Written text={item.how} otherwise={t("agenda.howUnknown")} />,
          },
          {
            key: "financing",
            term: t("agenda.financing"),
            detail: <Written text={item.financing} otherwise={t("agenda.financingUnknown")} />,
          },
          {
            key: "capacity",
            term: t("agenda.capacity"),
            detail: <Written text={item.capacity} otherwise={t("agenda.capacityUnknown")} />,
          },
          {
            key: "phase",
            term: t("agenda.phase"),
            detail: item.phase ? (
              t(`terms.phase_${item.phase}`)
            ) : (
              <span className="quiet">{t("agenda.phaseUnknown")}</span>
            ),
          },
          { key: "basis", term: t("agenda.basis"), detail: <Basis item={item} /> },
          { key: "indicator", term: t("agenda.indicator"), detail: <Indicator item={item} /> },
        ]}
      />
    </Section>
  );
}
