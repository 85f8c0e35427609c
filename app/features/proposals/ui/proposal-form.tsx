import type { ReactNode } from "react";
import { BODY_LENGTH, TITLE_LENGTH } from "~/features/proposals/domain/proposal-text";
import type { ProposalChoices } from "~/features/proposals/queries/form.server";
import type { DeclarationChoices } from "~/features/people/queries/declaration.server";
import { DeclarationFields } from "~/features/people/ui/declaration-fields";
import type { TextCheck } from "~/features/moderation/queries/text-check.server";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Localized } from "~/i18n/localized";
import type { LocalText } from "~/i18n/language";
import { Button } from "~/ui/button";
import { Details } from "~/ui/details";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { RadioGroup } from "~/ui/radio-group";
import { Section } from "~/ui/section";
import { SelectField } from "~/ui/select-field";
import { TextAreaField } from "~/ui/text-area-field";
import { TextField } from "~/ui/text-field";
import type { AlikeProposals } from "~/features/proposals/queries/alike.server";
import { AlikeBeforeSending } from "./alike-before-sending";
import { CheckBeforeSending } from "./check-before-sending";
import { LeaveEmptyField } from "./leave-empty-field";
import { useLimitMessages } from "./limit-messages";

export interface ProposalFormProps {
  action: string;
  choices: ProposalChoices;
  who: DeclarationChoices;
  /** What was filled in, by field name. */
  values: Readonly<Record<string, readonly string[]>>;
  /** Message keys by field. */
  errors: Readonly<Record<string, string>>;
  check: TextCheck | null;
  alike: AlikeProposals | null;
  /** Hidden values of this showing of the form. */
  submission: string;
  shown: string;
  /** How the own draft stands now. */
  version?: string;
  /** What happens with it, beside the button that sends it. */
  whatHappens: ReactNode;
}

const STEPS = ["say", "name", "about", "you"] as const;

/** One of the short steps of the form, all on one page: the big box comes first. */
function Step({ step, children }: { step: (typeof STEPS)[number]; children: ReactNode }) {
  const t = useT();
  const place = t("proposals.step", { number: STEPS.indexOf(step) + 1, total: STEPS.length });
  return (
    <Section
      title={
        <>
          <span className="form-step">{place}</span> {t(`proposals.step_${step}`)}
        </>
      }
    >
      <FormLayout>{children}</FormLayout>
    </Section>
  );
}

/** Help for who does not know how to begin; nothing of it has to be followed. */
function WritingHelp() {
  const t = useT();
  return (
    <Details summary={t("proposals.helpWriting")}>
      <ul>
        <li>{t("proposals.helpWhat")}</li>
        <li>{t("proposals.helpWhy")}</li>
        <li>{t("proposals.helpFor")}</li>
        <li>{t("proposals.helpHow")}</li>
      </ul>
      <p>{t("proposals.helpExample")}</p>
    </Details>
  );
}

type PartProps = Pick<ProposalFormProps, "choices" | "values"> & {
  errors: Record<string, string | undefined>;
};

/** What it is about, for who wants to say so. */
function AboutFields({ choices, values, errors }: PartProps) {
  const t = useT();
  const value = (name: string) => values[name]?.[0];
  const filled = ["principle", "place", "askedBody"].some((name) => value(name) || errors[name]);
  const asOptions = (list: readonly { id: string; name: LocalText }[]) =>
    list.map(({ id, name }) => ({ value: id, label: name.text, language: name.language }));
  return (
    <Details summary={t("proposals.more")} open={filled}>
      <FormLayout>
        <SelectField
          name="principle"
          label={t("proposals.principleField")}
          description={t("proposals.principleHelp")}
          optionalText={t("site.optional")}
          placeholder="–"
          options={choices.principles.map(({ id, number, name }) => ({
            value: id,
            label: `${number}. ${name.text}`,
            language: name.language,
          }))}
          defaultValue={value("principle")}
          error={errors["principle"]}
        />
        <SelectField
          name="place"
          label={t("proposals.placeField")}
          description={t("proposals.placeHelp")}
          optionalText={t("site.optional")}
          placeholder={t("proposals.placeAll")}
          options={asOptions(choices.municipalities)}
          defaultValue={value("place")}
          error={errors["place"]}
        />
        <SelectField
          name="askedBody"
          label={t("proposals.askedField")}
          description={t("proposals.askedHelp")}
          optionalText={t("site.optional")}
          placeholder={t("proposals.askedNone")}
          options={asOptions(choices.bodies)}
          defaultValue={value("askedBody")}
          error={errors["askedBody"]}
        />
      </FormLayout>
    </Details>
  );
}

/** The round: a choice when there is one, else it travels along. */
function RoundField({ choices, values, errors }: PartProps) {
  const t = useT();
  const [only] = choices.rounds;
  if (choices.rounds.length === 1 && only) return <HiddenField name="round" value={only.id} />;
  return (
    <RadioGroup
      name="round"
      label={t("proposals.round")}
      options={choices.rounds.map(({ id, name }) => ({
        value: id,
        label: <Localized text={name} />,
      }))}
      defaultValue={values["round"]?.[0]}
      error={errors["round"]}
    />
  );
}

/** What it is: an idea, something that happened, a question, or something people want to do themselves. */
function KindField({ choices, values, errors }: PartProps) {
  const t = useT();
  return (
    <RadioGroup
      name="kind"
      label={t("proposals.kind")}
      options={choices.kinds.map((kind) => ({
        value: kind,
        label: t(`proposals.kind_${kind}`),
        description: t(`proposals.kindHelp_${kind}`),
      }))}
      defaultValue={values["kind"]?.[0] ?? "proposal"}
      error={errors["kind"]}
    />
  );
}

/** The words themselves, with help. */
function BodyField({ values, errors }: PartProps) {
  const t = useT();
  return (
    <>
      <TextAreaField
        name="body"
        rows={10}
        label={t("proposals.bodyField")}
        description={t("proposals.bodyHelp")}
        characterHint={t("proposals.bodyHint", { min: BODY_LENGTH.min, max: BODY_LENGTH.max })}
        defaultValue={values["body"]?.[0]}
        error={errors["body"]}
      />
      <WritingHelp />
    </>
  );
}

/** The form in which somebody writes a proposal, new or again. */
export function ProposalForm(props: ProposalFormProps) {
  const { action, choices, who, values, check, alike, submission, shown, version } = props;
  const t = useT();
  const messages = useFormMessages(
    useLimitMessages(props.errors, { title: TITLE_LENGTH, body: BODY_LENGTH }),
  );
  const part = { choices, values, errors: messages.of };
  return (
    <form method="post" action={action} noValidate autoComplete="off">
      <HiddenField name="submission" value={submission} />
      <HiddenField name="shown" value={shown} />
      {version ? <HiddenField name="version" value={version} /> : null}
      <FormLayout>
        <ErrorSummary title={messages.title} errors={messages.list} />
        {alike ? <AlikeBeforeSending alike={alike} sendable={check === null} /> : null}
        {check ? <CheckBeforeSending check={check} /> : null}
        <Step step="say">
          <BodyField {...part} />
        </Step>
        <Step step="name">
          <TextField
            name="title"
            label={t("proposals.titleField")}
            description={t("proposals.titleHelp")}
            defaultValue={values["title"]?.[0]}
            error={messages.of["title"]}
          />
        </Step>
        <Step step="about">
          <KindField {...part} />
          <RoundField {...part} />
          <AboutFields {...part} />
        </Step>
        <Step step="you">
          <DeclarationFields choices={who} values={values} errors={messages.of} />
          <LeaveEmptyField error={messages.of["website"]} />
        </Step>
        {props.whatHappens}
        <FormActions>
          <Button name="intent" value="send">
            {t("proposals.send")}
          </Button>
          <Button name="intent" value="draft" kind="secondary">
            {t("proposals.keepDraft")}
          </Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}
