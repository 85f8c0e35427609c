import type { RegionIdentity } from "~/features/region/schema";
import { useT } from "~/i18n/context";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

/** Who can be asked something about this site; nothing when the region named nobody. */
export function ContactSection({ contact }: { contact: RegionIdentity["contact"] }) {
  const t = useT();
  if (contact === null) return null;
  return (
    <Section title={t("information.contact")}>
      <Text>{t("information.contactText", { name: contact.name })}</Text>
      <ul>
        <li>
          <TextLink href={`mailto:${contact.email}`}>{contact.email}</TextLink>
        </li>
        {contact.phone === null ? null : (
          <li>
            <TextLink href={`tel:${contact.phone.replaceAll(/[ -]/g, "")}`}>
              <span dir="ltr">{contact.phone}</span>
            </TextLink>
          </li>
        )}
      </ul>
    </Section>
  );
}
