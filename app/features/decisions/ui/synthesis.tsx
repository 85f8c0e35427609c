import { pointsByPrinciple } from "~/features/decisions/domain/local-point";
import type { DecisionDto } from "~/features/decisions/queries.server";
import { usePath, useT } from "~/i18n/context";
import { Localized } from "~/i18n/localized";
import { Section } from "~/ui/section";

/** What all bodies added, brought together per principle. */
export function Synthesis({ decisions }: { decisions: readonly DecisionDto[] }) {
  const t = useT();
  const path = usePath();
  const groups = pointsByPrinciple(
    decisions.flatMap(({ body, localPoints }) => localPoints.map((point) => ({ body, point }))),
  );
  // One heap of points that belong to no principle is what the list above shows already.
  if (groups.every(({ principle }) => principle === null)) return null;
  return (
    <Section title={t("decisions.synthesis")} intro={t("decisions.synthesisIntro")}>
      {groups.map(({ principle, points }) => (
        <Section
          key={principle ?? "none"}
          level={3}
          title={
            principle === null ? (
              t("decisions.synthesisLoose")
            ) : (
              <a href={path(`/principes/${principle}`)}>
                {t("principles.label", { number: principle })}
              </a>
            )
          }
        >
          <ul>
            {points.map(({ body, point }) => (
              <li key={`${body.text}-${point.text.text}`}>
                {t("decisions.pointOfBody", { body: body.text })} <Localized text={point.text} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </Section>
  );
}
