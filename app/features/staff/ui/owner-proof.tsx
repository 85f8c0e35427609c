import { createContext, useContext } from "react";
import type { ReactNode } from "react";
import type { OwnerProofs } from "~/features/staff/queries/owner-proofs.server";
import { usePath, useT } from "~/i18n/context";
import { formatTime } from "~/i18n/format";
import { Alert } from "~/ui/alert";
import { ButtonLink } from "~/ui/button-link";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextField } from "~/ui/text-field";

const NOTHING: OwnerProofs = { until: null, organisations: [] };
const OwnerProofContext = createContext<OwnerProofs>(NOTHING);

/** Tells the forms below it whether an organisation said a moment ago whose account this is. */
export function OwnerProofProvider(props: { proofs: OwnerProofs; children: ReactNode }) {
  return (
    <OwnerProofContext.Provider value={props.proofs}>{props.children}</OwnerProofContext.Provider>
  );
}

interface PresentPasswordProps {
  name: string;
  description?: string | undefined;
  error: string | undefined;
}

/** The present password once more; nothing to fill in where the organisation said a moment ago who this is. */
export function PresentPassword({ name, description, error }: PresentPasswordProps) {
  const { until } = useContext(OwnerProofContext);
  const t = useT();
  if (until !== null && error === undefined) {
    return <Text quiet>{t("organisationAccount.noPasswordNeeded")}</Text>;
  }
  return (
    <TextField
      name={name}
      type="password"
      autoComplete="current-password"
      label={t("staff.currentPassword")}
      description={description}
      error={error}
    />
  );
}

/** The other way than the present password: the organisation says who this is. Nothing for whoever is joined to none. */
export function OwnerProof({ to }: { to: string }) {
  const { until, organisations } = useContext(OwnerProofContext);
  const t = useT();
  const path = usePath();
  if (organisations.length === 0) return null;
  if (until !== null) {
    const time = formatTime(t.language, until);
    return (
      <Alert kind="ok" role="status">
        {t("organisationAccount.confirmedUntil", { time })}
      </Alert>
    );
  }
  return (
    <Section
      title={t("organisationAccount.againTitle")}
      intro={t("organisationAccount.againText")}
      id="bevestigen"
    >
      <div className="stack">
        {organisations.map(({ id, name }) => (
          <div key={id}>
            <ButtonLink
              href={path(`/inloggen/organisatie/${id}?doel=bevestigen&naar=${to}`)}
              kind="secondary"
            >
              {t("organisationAccount.again", { name })}
            </ButtonLink>
          </div>
        ))}
      </div>
    </Section>
  );
}
