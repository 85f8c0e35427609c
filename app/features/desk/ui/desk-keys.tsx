import { SHORTCUT_GROUPS, SHORTCUTS } from "~/features/desk/domain/shortcuts";
import { useT } from "~/i18n/context";
import { Button } from "~/ui/button";

const TITLE_ID = "desk-keys-title";

/** Opens the list of shortcuts; there only with the script that they need. */
export function DeskKeysButton() {
  const t = useT();
  return (
    <span hidden data-desk-keys-open="">
      <Button kind="subtle" type="button">
        {t("deskKeys.title")}
      </Button>
    </span>
  );
}

/** The list of shortcuts, from which the script reads them, with the switch that turns them off. */
export function DeskKeys() {
  const t = useT();
  return (
    <dialog className="desk-keys" aria-labelledby={TITLE_ID} data-desk-keys="">
      <h2 className="nl-heading nl-heading--level-2" id={TITLE_ID}>
        {t("deskKeys.title")}
      </h2>
      <label className="desk-keys__switch">
        <input type="checkbox" defaultChecked data-desk-keys-switch="" />
        <span>{t("deskKeys.switch")}</span>
      </label>
      <div className="desk-keys__groups">
        {SHORTCUT_GROUPS.map((group) => (
          <div key={group}>
            <h3 className="nl-heading nl-heading--level-3">{t(`deskKeys.group_${group}`)}</h3>
            <dl className="desk-keys__list">
              {SHORTCUTS.filter((shortcut) => shortcut.group === group).map(
                ({ key, does, presses }) => (
                  <div key={key} data-key={key} data-does={does} data-presses={presses}>
                    <dt>
                      <kbd>{key}</kbd>
                    </dt>
                    <dd>{t(`deskKeys.does_${does}`)}</dd>
                  </div>
                ),
              )}
            </dl>
          </div>
        ))}
      </div>
      <form method="dialog">
        <Button kind="secondary">{t("deskKeys.close")}</Button>
      </form>
    </dialog>
  );
}
