import type { PrincipleActionDto } from "~/features/principles/queries/principle-page.server";
import { SourceList } from "~/features/region/ui/source-list";
import { useT } from "~/i18n/context";
import { formatList } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { Written } from "~/i18n/written";
import { DataList } from "~/ui/data-list";
import { Heading } from "~/ui/heading";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";

function useFacts(action: PrincipleActionDto) {
  const t = useT();
  const owners = action.owners.map((owner) => owner.text);
  return [
    {
      key: "owner",
      term: t("principles.owner"),
      detail: owners.length > 0 ? formatList(t.language, owners) : t("site.unknown"),
    },
    {
      key: "status",
      term: t("principles.status"),
      detail: t(`principles.status_${action.status}`),
    },
    {
      key: "basis",
      term: t("principles.basis"),
      detail: (
        <>
          {t(`principles.basis_${action.basis}`)}
          {action.basisNote ? (
            <>
              . <Localized text={action.basisNote} />
            </>
          ) : null}
        </>
      ),
    },
    {
      key: "horizon",
      term: t("principles.horizon"),
      detail: action.horizon ? <Written>{action.horizon}</Written> : t("principles.horizonUnknown"),
    },
    {
      key: "indicator",
      term: t("principles.indicator"),
      detail: (
        <>
          {action.notTestable ? `${t("principles.notTestable")}. ` : null}
          {action.indicator ? <Localized text={action.indicator} /> : null}
          {!action.indicator && !action.notTestable ? t("site.unknown") : null}
        </>
      ),
    },
  ];
}

function Action({ action }: { action: PrincipleActionDto }) {
  const facts = useFacts(action);
  return (
    <article className="entry">
      <Heading level={3}>
        <Localized text={action.text} />
      </Heading>
      {action.parts.length > 0 ? (
        <ul>
          {action.parts.map((part) => (
            <li key={part.text}>
              <Localized text={part} />
            </li>
          ))}
        </ul>
      ) : null}
      <DataList items={facts} />
      <SourceList sources={action.sources} />
    </article>
  );
}

/** The actions of a principle: what was promised, by whom, and how it stands. */
export function PrincipleActions({ actions }: { actions: PrincipleActionDto[] }) {
  const t = useT();
  return (
    <Section title={t("principles.actions")} intro={t("principles.actionsIntro")} id="acties">
      <PlainList
        ruled
        items={actions.map((action) => ({ key: action.key, content: <Action action={action} /> }))}
      />
    </Section>
  );
}
