import { logCsv } from "~/features/moderation/queries/log-csv.server";
import { publicModerationLog } from "~/features/moderation/queries/public-log.server";
import { now } from "~/platform/clock.server";

/** The public log of moderation as a file. */
export async function loader() {
  const { months } = await publicModerationLog(now());
  return new Response(logCsv(months), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="moderatie.csv"',
      "Cache-Control": "public, max-age=300",
    },
  });
}
