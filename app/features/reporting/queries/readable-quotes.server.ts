/** Whether what a theme quotes still stands where it was written. */
import type { Connection } from "~/platform/db.server";
import { inputsByKey } from "./linkable-inputs.server";

type QuotedLink = {
  id: string;
  answerId: string | null;
  inputCardId: string | null;
  quote: string | null;
};

/**
 * The links whose quoted words are in their source now, as it may be read now: the answer or card is there, and nothing
 * of the quote was covered, changed or refused since it was copied.
 * @returns ids of links
 */
export async function readableQuotes(
  client: Connection,
  roundId: string,
  links: readonly QuotedLink[],
): Promise<Set<string>> {
  const quoted = links.filter(({ quote }) => quote !== null);
  const sources = await inputsByKey(
    client,
    roundId,
    quoted.flatMap(({ answerId, inputCardId }) => [
      ...(answerId === null ? [] : [{ kind: "textAnswer" as const, id: answerId }]),
      ...(inputCardId === null ? [] : [{ kind: "inputCard" as const, id: inputCardId }]),
    ]),
  );
  const words = new Map(sources.map(({ id, quote }) => [id, quote]));
  return new Set(
    quoted.flatMap(({ id, answerId, inputCardId, quote }) =>
      words.get(answerId ?? inputCardId ?? "")?.includes(quote ?? "") ? [id] : [],
    ),
  );
}
