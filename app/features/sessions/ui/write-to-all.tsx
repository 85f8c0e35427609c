import { MESSAGE_AUDIENCES } from "~/features/sessions/domain/session-message";
import type { MessagePreview } from "~/features/sessions/queries/messages.server";
import { MESSAGE_LENGTH } from "~/features/sessions/schema/message-form";
import { useLanguage, useT } from "~/i18n/context";
import { languageMark } from "~/i18n/language";
import { Button } from "~/ui/button";
import { Details } from "~/ui/details";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { PlainList } from "~/ui/plain-list";
import { RadioGroup } from "~/ui/radio-group";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextAreaField } from "~/ui/text-area-field";
import { useToldSentences } from "./sent-messages";

type Values = Readonly<Record<string, readonly string[]>>;

export interface WriteToAllFormProps {
  /** Whether the room and online can be written to apart. */
  hasWays: boolean;
  /** Whether the message can be sent already: then looking at it again is the lesser of the two buttons. */
  isShown: boolean;
  values: Values;
  errors: Readonly<Record<string, string | undefined>>;
}

/** What to write, and to whom. It is looked at before it leaves. */
export function WriteToAllForm({ hasWays, isShown, values, errors }: WriteToAllFormProps) {
  const t = useT();
  const value = (name: string) => values[name]?.[0];
  const audiences = MESSAGE_AUDIENCES.filter(
    (audience) => hasWays || (audience !== "room" && audience !== "online"),
  );
  const hint = t("sessionMessage.most", { most: MESSAGE_LENGTH });
  return (
    <form method="post" noValidate>
      <FormLayout>
        <RadioGroup
          name="audience"
          label={t("sessionMessage.audience")}
          options={audiences.map((audience) => ({
            value: audience,
            label: t(`sessionMessage.audience_${audience}`),
          }))}
          defaultValue={value("audience") ?? "everyone"}
          error={errors["audience"]}
        />
        <TextAreaField
          name="body"
          label={t("sessionMessage.body")}
          description={t("sessionMessage.bodyText")}
          characterHint={hint}
          maxLength={MESSAGE_LENGTH}
          defaultValue={value("body")}
          error={errors["body"]}
        />
        <Details
          summary={t("sessionMessage.english")}
          open={Boolean(value("bodyEn")) || errors["bodyEn"] !== undefined}
        >
          <TextAreaField
            name="bodyEn"
            label={t("sessionMessage.bodyEn")}
            description={t("sessionMessage.bodyEnText")}
            optionalText={t("site.optional")}
            characterHint={hint}
            maxLength={MESSAGE_LENGTH}
            defaultValue={value("bodyEn")}
            error={errors["bodyEn"]}
          />
        </Details>
        <FormActions>
          <Button kind={isShown ? "secondary" : "primary"}>{t("sessionMessage.look")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}

/** A message as people will get it. */
function Letter({ mail, language }: { mail: MessagePreview["mail"]; language: "nl" | "en" }) {
  const page = useLanguage();
  return (
    <div className="stack stack--tight" {...languageMark(language, page)}>
      <Text>
        <strong>{mail.subject}</strong>
      </Text>
      <pre className="desk__mail">{mail.text}</pre>
    </div>
  );
}

export interface MessageToSendProps {
  preview: MessagePreview;
  values: Values;
  submission: string;
}

/** The message as it will leave, how many hear of it and how, and the button that sends it. */
export function MessageToSend({ preview, values, submission }: MessageToSendProps) {
  const t = useT();
  const sentences = useToldSentences();
  const { mail, mailEn, told } = preview;
  const everyone = told.mail + told.page + told.telephone;
  return (
    <Section title={t("sessionMessage.previewTitle")} intro={t("sessionMessage.previewText")}>
      <PlainList items={sentences(told).map((content) => ({ key: content, content }))} />
      <Letter mail={mail} language="nl" />
      {mailEn === null ? null : <Letter mail={mailEn} language="en" />}
      <form method="post">
        <HiddenField name="submission" value={submission} />
        {(["audience", "body", "bodyEn"] as const).map((name) => (
          <HiddenField key={name} name={name} value={values[name]?.[0] ?? ""} />
        ))}
        <FormActions>
          <Button name="intent" value="send">
            {t.count("sessionMessage.send", everyone)}
          </Button>
        </FormActions>
      </form>
      <Text quiet>{t("sessionMessage.sendText")}</Text>
    </Section>
  );
}
