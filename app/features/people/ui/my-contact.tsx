import type { MyContact, MyFollow } from "~/features/people/queries/contact.server";
import { usePath, useT } from "~/i18n/context";
import { Localized } from "~/i18n/localized";
import { Button } from "~/ui/button";
import { Cluster } from "~/ui/cluster";
import { FoldedSection } from "~/ui/folded-section";
import { HiddenField } from "~/ui/hidden-field";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

/** How somebody hears what happens: the address, and what they follow. */
export function MyContactSection(props: {
  contact: MyContact | null;
  follows: readonly MyFollow[];
}) {
  const { contact, follows } = props;
  const t = useT();
  const path = usePath();
  const sentence = !contact
    ? t("people.contactNone")
    : contact.confirmed
      ? t("people.contactConfirmed", { email: contact.email })
      : t("people.contactWaiting", { email: contact.email });
  return (
    <FoldedSection title={t("people.contactTitle")} note={sentence}>
      <TextLink href={path("/mijn/e-mail")} arrow>
        {t(contact ? "people.contactChange" : "people.contactAdd")}
      </TextLink>
      <TextLink href={path("/mijn/meldingen")} arrow>
        {t("people.pushLink")}
      </TextLink>
      {follows.length > 0 ? (
        <Section title={t("notices.followsTitle")} level={3}>
          <PlainList
            ruled
            items={follows.map((follow) => ({
              key: `${follow.kind}-${follow.id}`,
              content: (
                <form method="post" action={path("/mijn")}>
                  <HiddenField name="intent" value="unfollow" />
                  <HiddenField name="kind" value={follow.kind} />
                  <HiddenField name="id" value={follow.id} />
                  <Cluster>
                    <TextLink href={path(follow.path)}>
                      <Localized text={follow.title} />
                    </TextLink>
                    <Button kind="subtle">{t("notices.unfollow")}</Button>
                  </Cluster>
                </form>
              ),
            }))}
          />
        </Section>
      ) : null}
    </FoldedSection>
  );
}

/** A new code for one that is lost, and the way to erase. */
export function MyWaysOut() {
  const t = useT();
  const path = usePath();
  return (
    <>
      <FoldedSection title={t("people.codeReminderTitle")}>
        <Text>{t("people.codeReminderText")}</Text>
        <TextLink href={path("/mijn/code")} arrow>
          {t("people.newCodeLink")}
        </TextLink>
      </FoldedSection>
      <FoldedSection title={t("people.eraseTitle")}>
        <Text>{t("people.eraseText")}</Text>
        <TextLink href={path("/mijn/wissen")} arrow>
          {t("people.eraseLink")}
        </TextLink>
      </FoldedSection>
    </>
  );
}

/** Closes the own input on this device. */
export function LeaveForm() {
  const t = useT();
  const path = usePath();
  return (
    <form method="post" action={path("/mijn")} data-push-leave>
      <HiddenField name="intent" value="leave" />
      <Cluster>
        <Button kind="secondary" icon="lock">
          {t("people.leave")}
        </Button>
        <span className="quiet small">{t("people.leaveText")}</span>
      </Cluster>
      <script src="/push.js" defer />
    </form>
  );
}
