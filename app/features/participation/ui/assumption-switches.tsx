import type { RoundFiguresPage } from "~/features/participation/queries/round-figures.server";
import { COMBINED, OVERLAPS } from "~/features/participation/domain/assumptions";
import { FigureOrigin } from "~/features/participation/ui/figure-origin";
import { usePath, useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { RadioGroup } from "~/ui/radio-group";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

/** What is assumed, as a plain form that asks for the page again: no script needed. */
export function AssumptionSwitches({ page }: { page: RoundFiguresPage }) {
  const t = useT();
  const path = usePath();
  const { assumptions, assumptionFails } = page.figures;
  const here = path(`/rondes/${page.round.slug}/cijfers`);
  return (
    <Section
      title={t("participation.switches")}
      intro={t("participation.switchesIntro")}
      id="aannames"
    >
      <form method="get" action={here}>
        <FormLayout>
          <RadioGroup
            name="overlap"
            label={t("participation.overlap")}
            defaultValue={assumptions.overlap}
            options={OVERLAPS.map((value) => ({
              value,
              label: t(`participation.overlap_${value}`),
            }))}
          />
          <RadioGroup
            name="combined"
            label={t("participation.combined")}
            defaultValue={assumptions.combined}
            options={COMBINED.map((value) => ({
              value,
              label: t(`participation.combined_${value}`),
            }))}
          />
          {page.conflicts.map((conflict) => (
            <RadioGroup
              key={conflict.key}
              name={`source.${conflict.key}`}
              label={t("participation.conflict", { activity: conflict.activity.text })}
              defaultValue={conflict.believed ?? ""}
              options={[
                { value: "", label: t("participation.conflictAll") },
                ...conflict.options.map(({ sourceId, source, count }) => ({
                  value: sourceId,
                  label: t("participation.conflictOne", { count, source: source.text }),
                })),
              ]}
            />
          ))}
          <FormActions>
            <Button type="submit">{t("participation.apply")}</Button>
            <TextLink href={here}>{t("participation.reset")}</TextLink>
          </FormActions>
        </FormLayout>
      </form>
      {assumptionFails.length > 0 ? <Text>{t("participation.assumptionFails")}</Text> : null}
      <FigureOrigin
        page={page}
        definitions={["figures.definitionSwitches", "participation.definitionRange"]}
      />
    </Section>
  );
}
