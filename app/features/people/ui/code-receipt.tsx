import { useSiteAddress } from "~/ui/site-address";
import { usePath, useT } from "~/i18n/context";
import { ButtonLink } from "~/ui/button-link";
import { Cluster } from "~/ui/cluster";
import { CodeDisplay } from "~/ui/code-display";
import { CopyButton, CopyScript } from "~/ui/copy-button";
import { QrCode } from "~/ui/qr-code";
import { Section } from "~/ui/section";
import { ShareScript, ShareTextButton } from "~/ui/share-link";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

const CODE_ID = "participation-code";

/**
 * A new participation code: to read, to scan, to copy, to keep as a picture, to send to oneself and to print. The scanned
 * address holds the code behind a `#`, which no browser sends along, so that no log on the way keeps it.
 * @param device whose device it is: on one that others use nothing is kept, and the scan takes the code to one's own
 */
export function CodeReceipt({
  code,
  device = "own",
}: {
  code: string;
  device?: "own" | "ofOthers";
}) {
  const t = useT();
  const path = usePath();
  const site = t("site.name");
  const page = `${useSiteAddress()}${path("/meedoen")}`;
  return (
    <Section title={t("declaration.codeTitle")} id="code">
      <Text>{t("declaration.codeText")}</Text>
      <div className="code-receipt">
        <CodeDisplay label={t("declaration.codeLabel")} code={code} id={CODE_ID} />
        <QrCode value={`${page}#${code}`} label={t("declaration.codeQr")} />
      </div>
      {device === "own" ? (
        <>
          <Cluster>
            <ButtonLink href={path("/mijn/code.png")} kind="secondary" icon="download" download>
              {t("declaration.codePicture")}
            </ButtonLink>
            <CopyButton
              copies={CODE_ID}
              label={t("declaration.codeCopy")}
              doneText={t("declaration.codeCopied")}
            />
            <ShareTextButton
              title={t("declaration.codePictureTitle", { site })}
              text={t("declaration.codeShared", { site, code, address: page })}
              label={t("declaration.codeShare")}
            />
          </Cluster>
          <Text>{t("declaration.codeOther")}</Text>
          <Text>{t("declaration.codeOnce")}</Text>
          <Text>
            <TextLink href={path("/meedoen")} arrow>
              {t("declaration.codeUse")}
            </TextLink>
          </Text>
          <Text>
            <TextLink href={path("/mijn/meldingen")} arrow>
              {t("people.pushOffer")}
            </TextLink>
          </Text>
          <CopyScript />
          <ShareScript />
        </>
      ) : (
        <Text>{t("declaration.codeOfOthers")}</Text>
      )}
    </Section>
  );
}
