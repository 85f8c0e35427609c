import { useT } from "~/i18n/context";
import { formatRange } from "~/i18n/format";

export interface PeopleSoFarProps {
  /** As the figures of participation show them: their rules on small numbers hold here. */
  people: { min: number; max: number | null } | null;
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
