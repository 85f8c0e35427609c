import { ALIKE_FIELDS } from "~/features/moderation/schema/case-work";
import type { CaseTalk as Talk } from "~/features/moderation/queries/case-talk.server";
import type { ReportingCodeDto } from "~/features/moderation/queries/reporting-code.server";
import { useT } from "~/i18n/context";
import { errorText } from "~/i18n/form-messages";
import { formatDateTime } from "~/i18n/format";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { Cluster } from "~/ui/cluster";
import { FormLayout } from "~/ui/form-layout";
import { Section } from "~/ui/section";
import { SelectField } from "~/ui/select-field";
import { Text } from "~/ui/text";
import { TextAreaField } from "~/ui/text-area-field";
import { Along } from "./alike-held";

export interface CaseTalkProps {
  talk: Talk;
  /** Where its forms are sent. */
  action: string;
  /** The steps of the reporting code, at the desk of the safety officer. */
  code?: ReportingCodeDto;
  /** The other held texts with the same words, as each stood on screen. */
  alike?: readonly string[];
  values?: Readonly<Record<string, string[]>>;
  errors?: Readonly<Record<string, string>>;
}

function Work({ talk, action }: CaseTalkProps) {
  const t = useT();
  const { state, mayTake, name, since } = talk.work;
  const when = since === null ? "" : formatDateTime(t.language, since);
  return (
    <>
      {state === "theirs" ? (
        <Alert kind="warning" title={t("caseTalk.theirs", { name, when })} />
      ) : null}
      {state === "mine" ? <Text>{t("caseTalk.mine", { when })}</Text> : null}
      {talk.assignee ? (
        <Text quiet>{t("moderationBatch.assignedTo", { name: talk.assignee })}</Text>
      ) : null}
      {talk.drafts.map((draft) => (
        <Text quiet key={draft.id}>
          {t("caseDraft.ofColleague", {
            name: draft.name,
            when: formatDateTime(t.language, draft.at),
          })}
        </Text>
      ))}
      {state === "mine" || mayTake ? (
        <form method="post" action={action}>
          <Button kind="secondary" name="intent" value={state === "mine" ? "leave" : "take"}>
            {t(state === "mine" ? "caseTalk.leave" : "caseTalk.take")}
          </Button>
        </form>
      ) : null}
    </>
  );
}

/** What colleagues say to each other about a case: never public, and gone with the case. */
export function CaseTalk(props: CaseTalkProps) {
  const { talk, action, code, alike = [], values = {}, errors = {} } = props;
  const t = useT();
  const error = (name: string) => {
    const found = errors[name];
    return found === undefined ? undefined : errorText(t, found);
  };
  return (
    <Section id="overleg" title={t("caseTalk.title")} looksLike={4}>
      <Work {...props} />
      {talk.notes.length > 0 ? (
        <ol className="plain-list plain-list--ruled" role="list">
          {talk.notes.map(({ id, by, to, step, text, at }) => (
            <li key={id}>
              <p className="quiet small">
                {[
                  to ? t("caseTalk.byTo", { by, to }) : by,
                  step === null ? null : t("caseTalk.ofStep", { step }),
                  formatDateTime(t.language, at),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
              <p className="queue__words">{text}</p>
            </li>
          ))}
        </ol>
      ) : null}
      <form method="post" action={action} noValidate>
        <FormLayout>
          <TextAreaField
            name="note"
            rows={3}
            label={t("caseTalk.note")}
            description={t("caseTalk.noteHelp")}
            defaultValue={values["note"]?.[0]}
            error={error("note")}
          />
          {code ? (
            <SelectField
              name="step"
              label={t("caseTalk.step")}
              required={false}
              placeholder={t("caseTalk.noStep")}
              options={code.steps.map(({ number, title }) => ({
                value: String(number),
                label: `${number}. ${title.text}`,
              }))}
              defaultValue={values["step"]?.[0]}
            />
          ) : null}
          {talk.colleagues.length > 0 ? (
            <SelectField
              name="forId"
              label={t("caseTalk.ask")}
              required={false}
              placeholder={t("caseTalk.askNobody")}
              options={talk.colleagues.map(({ id, name }) => ({ value: id, label: name }))}
              defaultValue={values["forId"]?.[0]}
              error={error("forId")}
            />
          ) : null}
          <Along
            name={ALIKE_FIELDS.note}
            shown={alike}
            label={t("heldAlike.noteAll", { count: alike.length })}
            isTicked={values[ALIKE_FIELDS.note] !== undefined}
            error={error(ALIKE_FIELDS.note)}
          />
          <Cluster>
            <Button kind="secondary">{t("caseTalk.send")}</Button>
          </Cluster>
        </FormLayout>
      </form>
    </Section>
  );
}
