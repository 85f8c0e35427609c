import type { ProposalLine } from "~/features/proposals/queries/list.server";
import { usePath } from "~/i18n/context";
import { ProposalStateBadge } from "./proposal-state-badge";

/** The proposals of one page of the list: plain elements, because fifty of them are made anew each time. */
export function ProposalLines({ items }: { items: readonly ProposalLine[] }) {
  const path = usePath();
  return (
    <ul className="plain-list plain-list--ruled" role="list">
      {items.map((item) => (
        <li key={item.id}>
          <article className="entry">
            <h2 className="nl-heading nl-heading--level-3">
              <a href={path(`/voorstellen/${item.id}`)} lang={item.titleLanguage}>
                {item.title}
              </a>
            </h2>
            <p className="cluster quiet small">
              <ProposalStateBadge state={item.state} />
              <span>{item.facts}</span>
            </p>
          </article>
        </li>
      ))}
    </ul>
  );
}
