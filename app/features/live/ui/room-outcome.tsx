import type { RoomOutcome } from "~/features/live/queries/room-results.server";
import { usePath, useT } from "~/i18n/context";
import { Written } from "~/i18n/written";
import { Alert } from "~/ui/alert";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { RoomResult } from "./room-result";

/** On the page of a session: the way into its room while that is going on, and afterwards what the room chose. */
export function RoomOutcomePart({ slug, outcome }: { slug: string; outcome: RoomOutcome }) {
  const t = useT();
  const path = usePath();
  const { isLive, results } = outcome;
  if (isLive) {
    return (
      <Alert kind="info" title={t("live.isOn")}>
        <TextLink href={path(`/bijeenkomsten/${slug}/meedoen`)} arrow>
          {t("live.takePart")}
        </TextLink>
      </Alert>
    );
  }
  return <RoomResults slug={slug} results={results} />;
}

/** What the room chose, with what that counts, and the same as a file. */
export function RoomResults({ slug, results }: { slug: string; results: RoomOutcome["results"] }) {
  const t = useT();
  if (results.length === 0) return null;
  return (
    <Section title={t("live.resultsOfRoom")} intro={t("live.resultsOfRoomText")}>
      {results.map(({ id, text, options, result }) => (
        <Section key={id} level={3} title={<Written>{text}</Written>}>
          <RoomResult result={result} options={options} />
        </Section>
      ))}
      <TextLink href={`/bijeenkomsten/${slug}/zaal.csv`} arrow>
        {t("live.resultsFile")}
      </TextLink>
    </Section>
  );
}
