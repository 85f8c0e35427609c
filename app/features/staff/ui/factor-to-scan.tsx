import { useT } from "~/i18n/context";
import { QrCode } from "~/ui/qr-code";
import { Text } from "~/ui/text";

const KEY_GROUP = /.{1,4}/g;

/** A second factor as an app takes it: a drawing to scan, and the key to type where that cannot be. */
export function FactorToScan({ secret, address }: { secret: string; address: string }) {
  const t = useT();
  return (
    <>
      <Text>{t("staff.appText")}</Text>
      <QrCode value={address} label={t("staff.appQr")} />
      <p>
        {t("staff.appKey")}{" "}
        <code className="desk__link" translate="no">
          {secret.match(KEY_GROUP)?.join(" ")}
        </code>
      </p>
    </>
  );
}
