import type { FoundKind } from "~/features/desk/queries/search.server";
import { usePath, useT } from "~/i18n/context";
import { Localized } from "~/i18n/localized";
import { EmptyState } from "~/ui/empty-state";
import { ListRegion } from "~/ui/list-region";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";

/** What was found, a list per kind, each leading to the page where it is worked on. */
export function DeskSearchResults({ found }: { found: readonly FoundKind[] }) {
  const t = useT();
  const path = usePath();
  if (found.length === 0) {
    return (
      <EmptyState title={t("deskSearch.nothing")} level={2}>
        <Text>{t("deskSearch.nothingText")}</Text>
      </EmptyState>
    );
  }
  return (
    <ListRegion>
      <div className="desk-found">
        {found.map(({ kind, hits, hasMore }) => (
          <Section key={kind} title={t(`deskSearch.kind_${kind}`)}>
            <ul className="plain-list desk-found__list" role="list">
              {hits.map((hit) => (
                <li key={hit.path}>
                  <a href={path(hit.path)}>
                    <Localized text={hit.title} />
                  </a>
                  {hit.detail ? (
                    <span className="quiet small">
                      <Localized text={hit.detail} />
                    </span>
                  ) : null}
                </li>
              ))}
            </ul>
            {hasMore ? <Text quiet>{t("deskSearch.more")}</Text> : null}
          </Section>
        ))}
      </div>
    </ListRegion>
  );
}
