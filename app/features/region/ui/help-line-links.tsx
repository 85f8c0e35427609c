import type { ReactNode } from "react";
import type { HelpLine } from "~/features/region/queries/help-lines.server";
import { ButtonLink } from "~/ui/button-link";
import { Cluster } from "~/ui/cluster";
import { TextLink } from "~/ui/text-link";

type HelpLineLinksProps = {
  line: Pick<HelpLine, "phones" | "website">;
  /** What stands on the button of a number. */
  call: (phone: string) => ReactNode;
  /** What the link to the website says, by its host. */
  visit: (host: string) => string;
};

/** The ways to reach a help line: a button per number, which a phone dials, and its website. */
export function HelpLineLinks({ line: { phones, website }, call, visit }: HelpLineLinksProps) {
  return (
    <Cluster>
      {phones.map((phone) => (
        <ButtonLink key={phone} href={`tel:${phone.replace("-", "")}`} icon="phone">
          {call(phone)}
        </ButtonLink>
      ))}
      {website ? <TextLink href={website}>{visit(new URL(website).host)}</TextLink> : null}
    </Cluster>
  );
}
