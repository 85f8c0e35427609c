import type { SearchResult } from "~/features/search/queries.server";
import { useT } from "~/i18n/context";
import { Alert } from "~/ui/alert";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

interface FoundCountProps {
  result: Extract<SearchResult, { state: "found" }>;
  /** Whether somebody asked for longer words too. */
  isAsked: boolean;
  /** The same search, for longer words too. */
  widerHref: string;
}

/** How much was found, and by what: the words themselves, or longer words in which they stand. */
export function FoundCount({ result, isAsked, widerHref }: FoundCountProps) {
  const t = useT();
  return (
    <>
      {result.by === "parts" && result.total > 0 ? (
        <Alert kind="info">
          <p>{t(isAsked ? "search.partsAsked" : "search.partsInstead")}</p>
        </Alert>
      ) : null}
      <Text>
        {t.count("search.results", result.total)}
        {result.mayAskParts && result.total > 0 ? (
          <>
            {" · "}
            <TextLink href={widerHref}>{t("search.partsToo")}</TextLink>
          </>
        ) : null}
      </Text>
    </>
  );
}
