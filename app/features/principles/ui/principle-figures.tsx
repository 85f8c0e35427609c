import type { PrinciplePage } from "~/features/principles/queries/principle-page.server";
import { SourceList } from "~/features/region/ui/source-list";
import { useT } from "~/i18n/context";
import { formatNumber } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";

/** Sourced figures of a principle; where sources disagree all of them stand side by side. */
export function PrincipleFigures({ figures }: Pick<PrinciplePage, "figures">) {
  const t = useT();
  if (figures.length === 0) return null;
  return (
    <Section title={t("principles.figures")}>
      {figures.map((figure) => (
        <Section key={figure.key} level={3} title={<Localized text={figure.label} />}>
          {figure.values.length > 1 ? <Text>{t("principles.figuresConflict")}</Text> : null}
          {figure.values.map((value) => (
            <div key={`${value.value}-${value.sources[0]?.place?.text ?? ""}`}>
              <p>
                <strong>
                  {value.about ? `${t("principles.about")} ` : null}
                  {formatNumber(t.language, value.value)} <Localized text={figure.unit} />
                </strong>
                {value.note ? (
                  <>
                    . <Localized text={value.note} />
                  </>
                ) : null}
              </p>
              <SourceList sources={value.sources} />
            </div>
          ))}
        </Section>
      ))}
    </Section>
  );
}
