/**
 * Rule: a template of a session holds what the next one can say as well: what it is about, for whom, how it goes and how many
 * people fit. Not when it is, where exactly, or who is there: that is of one day, and may lead to a person.
 * Source: the issue on the workplace, B.1 (own templates; personal data never goes into a template).
 */
const OF_ONE_DAY: ReadonlySet<string> = new Set([
  ...["date", "endDate", "startRepeatedHour", "endRepeatedHour"],
  ...["signUpClosesDate", "signUpClosesTime", "speakersDate", "speakersTime", "speakerMinutes"],
  ...["place", "address", "onlineUrl", "access_whoIsThere", "access_whoIsThere_en"],
]);

/** What of a filled-in form goes into a template. */
export function templateOfSession(
  values: Readonly<Record<string, readonly string[]>>,
): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, given]) =>
      OF_ONE_DAY.has(name) || given.length === 0 ? [] : [[name, [...given]]],
    ),
  );
}
