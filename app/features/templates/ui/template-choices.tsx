import { usePath, useT } from "~/i18n/context";
import { Cluster } from "~/ui/cluster";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";
import { NEW_ADDRESSES } from "../domain/own-template";
import type { TemplateKind } from "../domain/own-template";

/** The own templates of one kind where something new is made; the one that was chosen is marked. */
export function TemplateChoices(props: {
  kind: TemplateKind;
  templates: readonly { id: string; name: string }[];
  chosen: string | null;
}) {
  const t = useT();
  const path = usePath();
  const { kind, templates, chosen } = props;
  if (templates.length === 0) return null;
  return (
    <nav aria-label={t("ownTemplates.title")}>
      <Cluster>
        <Text>{t("ownTemplates.beginWith")}</Text>
        {templates.map(({ id, name }) =>
          id === chosen ? (
            <strong key={id}>{name}</strong>
          ) : (
            <TextLink key={id} href={path(`${NEW_ADDRESSES[kind]}?sjabloon=${id}`)}>
              {name}
            </TextLink>
          ),
        )}
        <TextLink href={path("/werkplek/sjablonen")}>{t("ownTemplates.manage")}</TextLink>
      </Cluster>
    </nav>
  );
}
