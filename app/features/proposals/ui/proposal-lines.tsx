import type { ProposalLine } from "~/features/proposals/queries/list.server";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import type { Translate } from "~/i18n/t";
import { languageMark } from "~/i18n/language";
import { badgeClass } from "~/ui/badge";
import { proposalStateLook } from "./proposal-state-look";

function factsOf(t: Translate, item: ProposalLine): string {
  const { kind, municipality, principleNumber, publishedOn, supportCount } = item;
  let facts = t(`proposals.kind_${kind}`);
  if (municipality) facts += ` · ${municipality}`;
  if (principleNumber) facts += ` · ${t("proposals.principle", { number: principleNumber })}`;
  if (publishedOn) facts += ` · ${formatDate(t.language, publishedOn)}`;
  if (supportCount > 0) facts += ` · ${t.count("proposals.supportCount", supportCount)}`;
  return facts;
}

/** The proposals of one page of the list: plain elements, because fifty of them are made anew each time. */
export function ProposalLines({ items }: { items: readonly ProposalLine[] }) {
  const t = useT();
  const path = usePath();
  return (
    <ul className="plain-list plain-list--ruled" role="list">
      {items.map((item) => (
        <li key={item.id} className="entry">
          <h2 className="nl-heading nl-heading--level-3">
            <a href={path(`/voorstellen/${item.id}`)} {...languageMark(item.language, t.language)}>
              {item.title}
            </a>
          </h2>
          <p className="cluster quiet small">
            <span className={badgeClass(proposalStateLook(item.state))}>
              {t(`proposals.state_${item.state}`)}
            </span>
            {item.example ? (
              <span className={badgeClass("neutral")}>{t("home.example")}</span>
            ) : null}
            {factsOf(t, item)}
          </p>
        </li>
      ))}
    </ul>
  );
}
