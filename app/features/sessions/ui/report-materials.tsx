import type { Material } from "~/features/sessions/queries/report.server";
import { usePath, useT } from "~/i18n/context";
import { formatNumber } from "~/i18n/format";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";

const BYTES_PER_KILOBYTE = 1024;

/** What kind of file it is and how large, before somebody opens it on a phone. */
export function useMaterialFacts(): (material: Material) => string {
  const t = useT();
  return ({ kind, size }) =>
    t("sessionTalk.materialSize", {
      kind: t.find(`sessionTalk.material_${kind}`) ?? kind,
      size: formatNumber(t.language, Math.max(1, Math.round(size / BYTES_PER_KILOBYTE))),
    });
}

/** The files beside a report: pictures as pictures, the rest as links. */
export function ReportMaterials(props: { slug: string; materials: readonly Material[] }) {
  const t = useT();
  const path = usePath();
  const factsOf = useMaterialFacts();
  if (props.materials.length === 0) return null;
  const href = (id: string) => path(`/bijeenkomsten/${props.slug}/verslag/materiaal/${id}`);
  return (
    <Section title={t("sessionTalk.materials")}>
      <PlainList
        items={props.materials.map((material) => ({
          key: material.id,
          content:
            material.kind === "image" ? (
              <figure className="material">
                <img
                  className="material__image"
                  src={href(material.id)}
                  alt={material.title}
                  loading="lazy"
                />
                <figcaption className="quiet small">{material.title}</figcaption>
              </figure>
            ) : (
              <p>
                <a href={href(material.id)}>{material.title}</a>{" "}
                <span className="quiet small">({factsOf(material)})</span>
              </p>
            ),
        }))}
      />
    </Section>
  );
}
