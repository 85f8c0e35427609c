import { usePath, useT } from "~/i18n/context";
import { CodeDisplay } from "~/ui/code-display";
import { QrCode } from "~/ui/qr-code";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

/** A new participation code: to read, to scan and to print. It is shown once. */
export function CodeReceipt({ code }: { code: string }) {
  const t = useT();
  const path = usePath();
  return (
    <Section title={t("declaration.codeTitle")}>
      <Text>{t("declaration.codeText")}</Text>
      <div className="code-receipt">
        <CodeDisplay label={t("declaration.codeLabel")} code={code} />
        <QrCode value={code} label={t("declaration.codeQr")} />
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
