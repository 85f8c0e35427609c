import type { AgendaSummary } from "~/features/agenda/queries.server";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { ButtonLink } from "~/ui/button-link";
import { Cluster } from "~/ui/cluster";
import { ListEntry } from "~/ui/list-entry";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { AgendaStatus } from "./agenda-entry";

/** The agreements of the own body, each leading to where its progress is written. */
export function AgreementList({ items }: { items: readonly AgendaSummary[] }) {
  const t = useT();
  const path = usePath();
  return (
    <Section title={t("reportingDesk.ownAgreements")} id="afspraken">
      {items.length === 0 ? <Text quiet>{t("reportingDesk.ownAgreementsNone")}</Text> : null}
      <PlainList
        ruled
        items={items.map((item) => ({
          key: item.slug,
          content: (
            <ListEntry
              href={path(`/werkplek/afspraken/${item.slug}`)}
              title={<Localized text={item.what} />}
              status={<AgendaStatus item={item} />}
              meta={
                item.dueOn
                  ? t("agenda.due", { date: formatDate(t.language, item.dueOn) })
                  : t("agenda.whenUnknown")
              }
            />
          ),
        }))}
      />
      <Cluster>
        <ButtonLink href={path("/werkplek/afspraken/nieuw")} kind="secondary">
          {t("reportingDesk.newAgreement")}
        </ButtonLink>
      </Cluster>
    </Section>
  );
}
