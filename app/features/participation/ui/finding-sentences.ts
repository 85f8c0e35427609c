import type { Finding } from "~/features/participation/domain/finding";
import { findings } from "~/features/participation/domain/finding";
import type { RoundFiguresPage } from "~/features/participation/queries/round-figures.server";
import { rangeText } from "~/features/participation/ui/range-text";
import { roleNoun } from "~/features/participation/ui/role-noun";
import { formatAlternatives } from "~/i18n/format";
import type { Translate } from "~/i18n/t";

function findingText(t: Translate, finding: Finding, activity: string): string {
  const { roles, persons, among, roleUnknown } = finding;
  const range = rangeText(t, persons);
  const many = formatAlternatives(
    t.language,
    roles.map((role) => roleNoun(t, role, persons)),
  );
  if (roles.length === 0) return t("figures.findingUnknown", { activity, range });
  if (among === null) return t("figures.findingAll", { activity, range, roles: many });
  const first = t(roles.length > 1 ? "figures.findingAtMost" : "figures.findingOf", {
    activity,
    range,
    total: rangeText(t, among),
    roles: many,
  });
  if (roleUnknown === null) return first;
  return `${first} ${t("figures.findingRest", { range: rangeText(t, roleUnknown) })}`;
}

/** The finding of a round in plain sentences; empty for a round that no document counts. */
export function findingSentences(t: Translate, page: RoundFiguresPage): string[] {
  const titles = new Map(page.activities.map(({ id, title }) => [id, title.text]));
  const said = findings(page.figures).map((finding) =>
    findingText(t, finding, titles.get(finding.activityId) ?? ""),
  );
  if (said.length === 0) return [];
  const { repeat } = page.figures.total;
  const isOnce = page.figures.assumptions.overlap === "none" && repeat.max === 0;
  return [...said, t(isOnce ? "figures.findingOnceAssumed" : "figures.findingOnceUnknown")];
}
