import type { ProposalLine } from "~/features/proposals/queries/list.server";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import type { Translate } from "~/i18n/t";
import { ProposalStateBadge } from "./proposal-state-badge";

function factsOf(t: Translate, item: ProposalLine): string {
  return [
    t(`proposals.kind_${item.kind}`),
    item.municipality,
    item.principleNumber && t("proposals.principle", { number: item.principleNumber }),
    item.publishedAt && formatDate(t.language, item.publishedAt),
    item.supportCount > 0 && t.count("proposals.supportCount", item.supportCount),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** The proposals of one page of the list: plain elements, because fifty of them are made anew each time. */
export function ProposalLines({ items }: { items: readonly ProposalLine[] }) {
  const t = useT();
  const path = usePath();
  return (
    <ul className="plain-list plain-list--ruled" role="list">
      {items.map((item) => (
        <li key={item.id}>
          <article className="entry">
            <h2 className="nl-heading nl-heading--level-3">
              <a
                href={path(`/voorstellen/${item.id}`)}
                lang={item.language === t.language ? undefined : item.language}
              >
                {item.title}
              </a>
            </h2>
            <p className="cluster quiet small">
              <ProposalStateBadge state={item.state} />
              <span>{factsOf(t, item)}</span>
            </p>
          </article>
        </li>
      ))}
    </ul>
  );
}
