import { useSiteAddress } from "~/ui/site-address";
import type { DeskSurveyHead } from "~/features/surveys/queries/desk-page.server";
import type { InvitationLine } from "~/features/surveys/queries/invitations.server";
import { tabletAddress } from "~/features/surveys/domain/kiosk-address";
import { usePath, useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Alert } from "~/ui/alert";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { ButtonLink } from "~/ui/button-link";
import { Checkbox } from "~/ui/checkbox";
import { Cluster } from "~/ui/cluster";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { NumberField } from "~/ui/number-field";
import { QrCode } from "~/ui/qr-code";
import { RadioGroup } from "~/ui/radio-group";
import { Section } from "~/ui/section";
import { Table } from "~/ui/table";
import { Text } from "~/ui/text";
import { TextField } from "~/ui/text-field";
import { VisuallyHidden } from "~/ui/visually-hidden";
import { DeskSurveyShell } from "./desk-survey-shell";

export interface InvitationsPageProps {
  survey: DeskSurveyHead;
  inviteOnly: boolean;
  invitations: readonly InvitationLine[];
  /** The path of a link that was just made: shown once, because it is stored nowhere. */
  link: string | null;
  refusal: { values: Record<string, string[]>; errors: Record<string, string> } | undefined;
}

function NewLink(props: { link: string }) {
  const t = useT();
  const link = `${useSiteAddress()}${props.link}`;
  return (
    <Alert kind="ok" role="status" title={t("surveyDesk.inviteMade")}>
      <p>{t("surveyDesk.inviteOnce")}</p>
      <p className="desk__link">{link}</p>
      <QrCode value={link} label={t("surveyDesk.inviteQr")} />
    </Alert>
  );
}

function Links({ invitations }: Pick<InvitationsPageProps, "invitations">) {
  const t = useT();
  if (invitations.length === 0) return <Text quiet>{t("surveyDesk.inviteNone")}</Text>;
  return (
    <form method="post">
      <Table
        caption={t("surveyDesk.inviteMadeSoFar")}
        columns={[
          { key: "label", label: t("surveyDesk.inviteLabel") },
          { key: "uses", label: t("surveyDesk.inviteUses") },
          { key: "channel", label: t("surveyDesk.inviteChannel") },
          { key: "close", label: t("surveyDesk.columnState") },
        ]}
        rows={invitations.map(({ id, label, uses, maxUses, channel, closed }) => ({
          key: id,
          cells: [
            label,
            maxUses === null ? uses : t("surveyDesk.inviteUsed", { uses, most: maxUses }),
            t(`terms.channel_${channel}`),
            closed ? (
              <Badge key="closed" kind="neutral">
                {t("surveyDesk.state_closed")}
              </Badge>
            ) : (
              <Button key="close" kind="subtle" name="close" value={id}>
                {t("surveyDesk.inviteClose")}
                <VisuallyHidden> ({label})</VisuallyHidden>
              </Button>
            ),
          ],
        }))}
      />
    </form>
  );
}

function NewInvitation({ refusal }: Pick<InvitationsPageProps, "refusal">) {
  const t = useT();
  const messages = useFormMessages(refusal?.errors);
  const field = (name: string) => ({
    name,
    defaultValue: refusal?.values[name]?.[0] ?? "",
    ...(messages.of[name] === undefined ? {} : { error: messages.of[name] }),
  });
  return (
    <form method="post" noValidate>
      <FormLayout>
        <ErrorSummary title={messages.title} errors={messages.list} />
        <TextField
          {...field("label")}
          label={t("surveyDesk.inviteLabel")}
          description={t("surveyDesk.inviteLabelHelp")}
          maxLength={120}
        />
        <NumberField
          {...field("maxUses")}
          label={t("surveyDesk.inviteMost")}
          description={t("surveyDesk.inviteMostHelp")}
          optionalText={t("site.optional")}
          max={9999}
        />
        <RadioGroup
          name="channel"
          label={t("surveyDesk.inviteChannel")}
          defaultValue="online"
          options={(["online", "session"] as const).map((channel) => ({
            value: channel,
            label: t(`terms.channel_${channel}`),
          }))}
        />
        <FormActions>
          <Button name="intent" value="make">
            {t("surveyDesk.inviteMake")}
          </Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}

/** Makes the very device the page is open on a tablet for whoever comes by. */
function Kiosk({ slug }: { slug: string }) {
  const t = useT();
  const path = usePath();
  const site = useSiteAddress();
  const address = `${site}${path(`/vragenlijsten/${slug}/kiosk`)}?uit`;
  return (
    <Section title={t("surveyDesk.kioskTitle")} intro={t("surveyDesk.kioskText")}>
      <form method="post">
        <Button kind="secondary" name="intent" value="kiosk">
          {t("surveyDesk.kiosk")}
        </Button>
      </form>
      <Text quiet small>
        {t("surveyDesk.kioskStop", { address })}
      </Text>
      <form method="post">
        <Button kind="secondary" name="intent" value="tablet">
          {t("surveyDesk.tablet")}
        </Button>
      </form>
      <Text quiet small>
        {t("surveyDesk.tabletText", {
          address: `${site}${path(tabletAddress(slug, true))}`,
        })}
      </Text>
    </Section>
  );
}

/** Ways to bring people to a survey: links for so many, a poster, a tablet at a session. */
export function InvitationsPage(props: InvitationsPageProps) {
  const t = useT();
  const path = usePath();
  const { survey, inviteOnly, invitations, link } = props;
  return (
    <DeskSurveyShell survey={survey} here="invitations">
      {link === null ? null : <NewLink link={link} />}
      <Section title={t("surveyDesk.inviteLinks")} intro={t("surveyDesk.inviteText")}>
        <Links invitations={invitations} />
        <form method="post">
          <HiddenField name="intent" value="only" />
          <FormLayout>
            <Checkbox
              name="inviteOnly"
              label={t("surveyDesk.inviteOnly")}
              defaultChecked={inviteOnly}
            />
            <Button kind="secondary">{t("surveyDesk.save")}</Button>
          </FormLayout>
        </form>
      </Section>
      <Section title={t("surveyDesk.inviteNew")}>
        <NewInvitation refusal={props.refusal} />
      </Section>
      <Section title={t("surveyDesk.poster")} intro={t("surveyDesk.posterText")}>
        <Cluster>
          <ButtonLink
            kind="secondary"
            icon="print"
            href={path(`/werkplek/vragenlijsten/${survey.slug}/poster`)}
          >
            {t("surveyDesk.posterOpen")}
          </ButtonLink>
        </Cluster>
      </Section>
      <Kiosk slug={survey.slug} />
    </DeskSurveyShell>
  );
}
