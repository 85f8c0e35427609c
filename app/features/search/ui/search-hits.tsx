import type { SearchHit } from "~/features/search/queries.server";
import { usePath, useT } from "~/i18n/context";
import { ExampleBadge } from "~/ui/example-badge";
import { ListEntry } from "~/ui/list-entry";
import { PlainList } from "~/ui/plain-list";
import { Text } from "~/ui/text";

function SnippetText({ snippet }: Pick<SearchHit, "snippet">) {
  return (
    <>
      {snippet.cutBefore ? "… " : null}
      {snippet.segments.map((segment, index) =>
        segment.marked ? (
          <mark key={`${index}-${segment.text}`}>{segment.text}</mark>
        ) : (
          segment.text
        ),
      )}
      {snippet.cutAfter ? " …" : null}
    </>
  );
}

/** What was found: kind, name, and the piece of text in which the words stand. */
export function SearchHits({ hits }: { hits: readonly SearchHit[] }) {
  const t = useT();
  const path = usePath();
  return (
    <PlainList
      ruled
      items={hits.map((hit) => ({
        key: `${hit.kind}-${hit.path}`,
        content: (
          <ListEntry
            level={2}
            href={path(hit.path)}
            title={hit.title}
            status={hit.example ? <ExampleBadge example /> : undefined}
            meta={[t(`search.kind_${hit.kind}`), ...(hit.year ? [hit.year] : [])].join(" · ")}
          >
            <Text>
              <SnippetText snippet={hit.snippet} />
            </Text>
          </ListEntry>
        ),
      }))}
    />
  );
}
