import { useT } from "~/i18n/context";
import { Alert } from "~/ui/alert";
import { QrCode } from "~/ui/qr-code";
import { Text } from "~/ui/text";

/** The link to send to others, also as a picture to scan from this screen. */
export function InvitationLink({ link }: { link: string }) {
  const t = useT();
  return (
    <Alert kind="ok" role="status" title={t("proposals.togetherLink")}>
      <p className="invitation-link">{link}</p>
      <QrCode value={link} label={t("proposals.togetherQr")} />
      <Text quiet>{t("proposals.togetherLinkText")}</Text>
    </Alert>
  );
}
