import type { RoundTally, TallyEntry, TallyNote } from "~/features/rounds/domain/round-tally";
import { mayAnywhere, opensFor } from "~/features/staff/ui/desk-navigation";
import { useStaffRole } from "~/features/staff/ui/signed-in";
import { usePath, useT } from "~/i18n/context";
import { formatDate, formatRange } from "~/i18n/format";
import { Badge } from "~/ui/badge";
import { classNames } from "~/ui/class-names";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";

/** The address of something, for whoever may open it. */
function useWay() {
  const path = usePath();
  const role = useStaffRole();
  return (to: string | null | undefined) =>
    to != null && role !== null && opensFor(role, to.split("?")[0] ?? to) ? path(to) : undefined;
}

function Note({ note }: { note: TallyNote }) {
  const t = useT();
  const way = useWay()(note.path);
  const words = t.find(`roundDesk.note_${note.code}`, {
    count: note.count,
    name: note.name ?? "",
  });
  if (note.isLate === true) return <Badge kind="stop">{words}</Badge>;
  return way === undefined ? <span>{words}</span> : <TextLink href={way}>{words}</TextLink>;
}

/** What the number of an entry counts. */
const COUNTED = { surveys: "responses", sessions: "people" } as const;

/** What the page of one thing asks, which can be more than the list of them does. */
const ASKED = { surveys: "survey.write", sessions: "session.attendance" } as const;

function Entry({ entry, part }: { entry: TallyEntry; part: keyof typeof COUNTED }) {
  const t = useT();
  const role = useStaffRole();
  const to = useWay()(entry.path);
  const way = role !== null && mayAnywhere(role, ASKED[part]) ? to : undefined;
  const date = entry.date && formatDate(t.language, entry.date);
  const count = t.count(`roundDesk.entry_${COUNTED[part]}`, entry.count);
  return (
    <li className="round-tally__entry">
      {way === undefined ? <span>{entry.title}</span> : <a href={way}>{entry.title}</a>}{" "}
      <span className="quiet small">
        {[t.find(entry.state), date, count].filter(Boolean).join(" · ")}
      </span>
    </li>
  );
}

function Tally({ tally }: { tally: RoundTally }) {
  const t = useT();
  const way = useWay()(tally.path);
  const label = t(`roundDesk.part_${tally.part}`);
  const { count, upTo = count, part } = tally;
  const isCounted = part === "surveys" || part === "sessions";
  return (
    <li className="round-tally">
      <span
        className={classNames("round-tally__count", count !== upTo && "round-tally__count--range")}
      >
        {formatRange(t.language, count, upTo)}
      </span>
      <div className="round-tally__text">
        <h3 className="round-tally__name">
          {way === undefined ? label : <a href={way}>{label}</a>}
        </h3>
        {tally.notes.length === 0 ? null : (
          <p className="round-tally__notes">
            {tally.notes.map((note) => (
              <Note key={`${note.code}-${note.name ?? ""}`} note={note} />
            ))}
          </p>
        )}
        {!isCounted || tally.entries.length === 0 ? null : (
          <ul className="plain-list">
            {tally.entries.map((entry) => (
              <Entry key={entry.path} entry={entry} part={part} />
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

/** Every part of a round with its number, what of it waits or is late, and the way to it. */
export function RoundTallies({ tallies }: { tallies: readonly RoundTally[] }) {
  const t = useT();
  return (
    <Section title={t("roundDesk.parts")}>
      <ul className="plain-list plain-list--ruled">
        {tallies.map((tally) => (
          <Tally key={tally.part} tally={tally} />
        ))}
      </ul>
    </Section>
  );
}
