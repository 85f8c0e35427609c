import { useT } from "~/i18n/context";
import { formatRange } from "~/i18n/format";

/** As the figures of participation show them: their rules on small numbers hold here. */
export type PeopleShown = { min: number; max: number | null } | null;

export interface PeopleSoFarProps {
  people: PeopleShown;
  isOpen: boolean;
}

/** How many people took part, as soon as the figures name any. */
export function PeopleSoFar({ people, isOpen }: PeopleSoFarProps) {
  const t = useT();
  // Too few to say anything looks like none; nothing is said of either.
  if (people === null || people.min === 0) return null;
  const { min, max } = people;
  const count = formatRange(t.language, min, max);
  return <span>{t(isOpen ? "rounds.peopleSoFar" : "rounds.peopleThen", { count })}</span>;
}

/** The same to somebody who just took part: how many went before. */
export function PeopleBefore({ people }: { people: PeopleShown }) {
  const t = useT();
  if (people === null || people.min === 0) return null;
  const count = formatRange(t.language, people.min, people.max);
  return <span>{t("rounds.peopleBefore", { count })}</span>;
}
