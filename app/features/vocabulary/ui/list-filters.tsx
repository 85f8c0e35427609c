import type { ListDescription, ListView } from "~/features/vocabulary/domain/list-view";
import {
  EVERYTHING,
  isNarrowed,
  LIST_PARTS,
  PAGE_SIZES,
  sortWord,
  sortWords,
  standardChoice,
} from "~/features/vocabulary/domain/list-view";
import { usePath, useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { DateField } from "~/ui/date-field";
import { HiddenField } from "~/ui/hidden-field";
import { Icon } from "~/ui/icon";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import { TextLink } from "~/ui/text-link";

interface FilterChoice {
  value: string;
  label: string;
}

/** A filter: with its choices, as a list to choose from, or a day. */
export interface ListFilter {
  name: string;
  label: string;
  /** Choices that belong together stand under a name; absent for a day. */
  options?: readonly (FilterChoice | { label: string; options: readonly FilterChoice[] })[];
}

export interface ListFiltersProps {
  list: ListDescription;
  view: ListView;
  /** The Dutch path of the list. */
  path: string;
  filters: readonly ListFilter[];
  /** What each order is called. */
  sortLabels: Readonly<Record<string, string>>;
}

/** Words, filters and order in one form that leads to an address; folded, so that the list begins at once. */
export function ListFilters({ list, view, path: here, filters, sortLabels }: ListFiltersProps) {
  const t = useT();
  const path = usePath();
  const narrowed = isNarrowed(list, view);
  const chip = list.chips === undefined ? null : (view.filters[list.chips] ?? null);
  const label = (word: string) =>
    t(word.startsWith("-") ? "lists.descending" : "lists.ascending", {
      column: sortLabels[word.replace(/^-/, "")] ?? word,
    });
  return (
    <details className="list-filters" data-desk-part="">
      <summary className="list-filters__summary">
        <Icon name="search" size="small" />
        <span>{t(narrowed ? "lists.searchAndFilterOn" : "lists.searchAndFilter")}</span>
        <Icon name="chevronDown" size="small" />
      </summary>
      <form className="list-filters__form" method="get" action={path(here)} role="search">
        {list.searched ? (
          <div className="list-filters__words">
            <TextField
              name={LIST_PARTS.words}
              type="search"
              label={t("lists.search")}
              defaultValue={view.words}
            />
          </div>
        ) : null}
        {filters.map(({ name, label: title, options }) =>
          options === undefined ? (
            <DateField
              key={name}
              name={name}
              label={title}
              required={false}
              defaultValue={view.filters[name] ?? ""}
            />
          ) : (
            <SelectField
              key={name}
              name={name}
              label={title}
              required={false}
              placeholder={t("lists.everything", { filter: title })}
              options={options}
              defaultValue={view.filters[name] ?? ""}
            />
          ),
        )}
        <div className="list-filters__order">
          <SelectField
            name={LIST_PARTS.sort}
            label={t("lists.sort")}
            required={false}
            options={sortWords(list).map((word) => ({ value: word, label: label(word) }))}
            defaultValue={sortWord(view.sort)}
          />
        </div>
        {list.chips === undefined || chip === standardChoice(list, list.chips) ? null : (
          <HiddenField name={list.chips} value={chip ?? EVERYTHING} />
        )}
        {view.size === PAGE_SIZES[0] ? null : (
          <HiddenField name={LIST_PARTS.size} value={String(view.size)} />
        )}
        <div className="list-filters__buttons">
          <Button kind="secondary">{t("lists.show")}</Button>
          {narrowed ? <TextLink href={path(here)}>{t("lists.clear")}</TextLink> : null}
        </div>
      </form>
    </details>
  );
}
