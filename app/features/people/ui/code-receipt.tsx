import { useSiteAddress } from "~/ui/site-address";
import { usePath, useT } from "~/i18n/context";
import { CodeDisplay } from "~/ui/code-display";
import { QrCode } from "~/ui/qr-code";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

/**
 * A new participation code: to read, to scan and to print. It is shown once. The scanned address holds the code behind
 * a `#`, which no browser sends along, so that no log on the way keeps it.
 */
export function CodeReceipt({ code }: { code: string }) {
  const t = useT();
  const path = usePath();
  const address = `${useSiteAddress()}${path("/meedoen")}#${code}`;
  return (
    <Section title={t("declaration.codeTitle")}>
      <Text>{t("declaration.codeText")}</Text>
      <div className="code-receipt">
        <CodeDisplay label={t("declaration.codeLabel")} code={code} />
        <QrCode value={address} label={t("declaration.codeQr")} />
      </div>
      <Text>{t("declaration.codeOnce")}</Text>
      <Text>
        <TextLink href={path("/meedoen")} arrow>
          {t("declaration.codeUse")}
        </TextLink>
      </Text>
    </Section>
  );
}
