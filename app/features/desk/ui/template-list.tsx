import { FoundWords } from "~/features/moderation/ui/found-words";
import { usePath, useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Button } from "~/ui/button";
import { Details } from "~/ui/details";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextField } from "~/ui/text-field";
import { TextLink } from "~/ui/text-link";
import {
  NEW_ADDRESSES,
  TEMPLATE_KINDS,
  TEMPLATE_NAME_LENGTH,
} from "~/features/templates/domain/own-template";
import type { OwnTemplate } from "~/features/templates/queries/own-templates.server";

interface TemplateListProps {
  templates: readonly OwnTemplate[];
  refusal: { values: Record<string, string[]>; errors: Record<string, string> } | undefined;
}

function TemplateItem({ template, refusal }: TemplateListProps & { template: OwnTemplate }) {
  const t = useT();
  const path = usePath();
  const { id, kind, name } = template;
  const mine = refusal?.values["template"]?.[0] === id ? refusal : undefined;
  const messages = useFormMessages(mine?.errors);
  return (
    <>
      <TextLink href={path(`${NEW_ADDRESSES[kind]}?sjabloon=${id}`)}>{name}</TextLink>
      <Details summary={t("ownTemplates.change", { name })} open={mine !== undefined}>
        <form method="post" noValidate>
          <FormLayout>
            <HiddenField name="intent" value="rename" />
            <HiddenField name="template" value={id} />
            <TextField
              name={`name-${id}`}
              label={t("ownTemplates.name")}
              defaultValue={mine?.values[`name-${id}`]?.[0] ?? name}
              error={messages.of[`name-${id}`]}
              maxLength={TEMPLATE_NAME_LENGTH}
            />
            <FoundWords errors={mine?.errors ?? {}} values={mine?.values ?? {}} />
            <Button kind="secondary">{t("ownTemplates.rename")}</Button>
          </FormLayout>
        </form>
        <form method="post">
          <HiddenField name="intent" value="discard" />
          <HiddenField name="template" value={id} />
          <Button kind="subtle" icon="trash">
            {t("ownTemplates.discard", { name })}
          </Button>
        </form>
      </Details>
    </>
  );
}

/** The templates of the organisation by kind: each begins something new, and can be renamed or thrown away. */
export function TemplateList({ templates, refusal }: TemplateListProps) {
  const t = useT();
  if (templates.length === 0) return <Text quiet>{t("ownTemplates.none")}</Text>;
  return TEMPLATE_KINDS.map((kind) => {
    const ofKind = templates.filter((template) => template.kind === kind);
    return ofKind.length === 0 ? null : (
      <Section key={kind} title={t(`ownTemplates.kind_${kind}`)}>
        <PlainList
          ruled
          items={ofKind.map((template) => ({
            key: template.id,
            content: <TemplateItem template={template} templates={templates} refusal={refusal} />,
          }))}
        />
      </Section>
    );
  });
}
