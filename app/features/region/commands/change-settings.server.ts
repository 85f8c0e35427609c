import { checkThresholds, settingChanges } from "~/features/region/domain/settings-change";
import type { SettingChange } from "~/features/region/domain/settings-change";
import { changeableSettings, storedSettings } from "~/features/region/queries/settings-form.server";
import { regionFileSchema } from "~/features/region/schema";
import type { SettingsInput } from "~/features/region/schema/settings-form";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Authorized } from "~/policy/authorize.server";

export type ChangeSettingsOutcome =
  | { ok: true; changes: readonly SettingChange[] }
  | { ok: false; code: "conflict" }
  | { ok: false; code: "threshold_lowered"; field: string; lowest: number };

/** The words of a change in the log, by the name of the setting. */
function logged(changes: readonly SettingChange[]): Record<string, string> {
  return Object.fromEntries(
    changes.map(({ field, before, after }) => [field, `${before} -> ${after}`]),
  );
}

/**
 * Changes terms, thresholds and consent of the region. Dates that were promised before stay as they were promised.
 * @param version how the settings stood when the form was shown
 */
export async function changeSettings(
  grant: Authorized<"settings.write">,
  input: SettingsInput,
  version: string,
  now: Date,
): Promise<ChangeSettingsOutcome> {
  return inTransaction(async (transaction) => {
    const stored = await storedSettings(transaction);
    if (stored.version !== version) return { ok: false, code: "conflict" };
    const { legalBasis, representativeUnderAge, secondModeratorForYoung, ...numbers } = input;
    const { terms, thresholds } = regionFileSchema.shape;
    const after = {
      terms: terms.strip().parse(numbers),
      thresholds: thresholds.strip().parse(numbers),
      moderation: {
        secondModeratorForYoung: secondModeratorForYoung === "yes",
        reportsToReopen: input.reportsToReopen,
      },
      consent: { ...stored.settings.consent, legalBasis, representativeUnderAge },
    };
    const verdict = checkThresholds(stored.settings.thresholds, after.thresholds);
    if (!verdict.ok) return verdict;
    const changes = settingChanges(changeableSettings(stored.settings), input);
    if (changes.length === 0) return { ok: true, changes };
    await transaction.region.update({
      where: { id: stored.id },
      data: { settings: JSON.stringify({ ...stored.settings, ...after }) },
    });
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "region.settingsChanged",
        subjectKind: "region",
        subjectId: stored.id,
        details: logged(changes),
      },
      now,
    );
    return { ok: true, changes };
  });
}
