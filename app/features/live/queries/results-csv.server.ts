/** What a room chose as a file: the same protected shares as the pages, one row for each choice. */
import type { LiveOption } from "~/features/live/domain/live-question";
import { PUBLIC_SESSION } from "~/features/vocabulary/domain/public-session";
import { csvText } from "~/platform/csv-format.server";
import { database } from "~/platform/db.server";
import { roomOutcome } from "./room-results.server";
import type { RoomResultLine } from "./room-results.server";

/** Phones and cards of paper, of which nobody knows whose they are: whoever was there is counted by the list of the day. */
const COUNTS = "answers in the room, not persons";
const HEADER = ["question", "choice", "sharePercentFrom", "sharePercentTo", "answers", "counts"];
const WHOLE = 100;

function rowsOf({ text, options, result }: RoomResultLine) {
  const shares = new Map(result.hidden ? [] : result.choices.map(({ key, share }) => [key, share]));
  const answers = result.hidden ? null : result.voters;
  const percent = (value: number | undefined) =>
    value === undefined ? null : Math.round(value * WHOLE);
  return options.map((option: LiveOption) => {
    const share = shares.get(option.key);
    const choice = option.fixed ?? option.text;
    return [text, choice, percent(share?.min), percent(share?.max), answers, COUNTS];
  });
}

/** The results of the room of a session that everybody may see; null when it has none to show. */
export async function roomResultsCsv(slug: string): Promise<string | null> {
  const client = await database();
  const session = await client.session.findFirst({
    where: { slug, ...PUBLIC_SESSION },
    select: { id: true },
  });
  if (!session) return null;
  const { results } = await roomOutcome(session.id);
  return results.length === 0 ? null : csvText([HEADER, ...results.flatMap(rowsOf)]);
}
