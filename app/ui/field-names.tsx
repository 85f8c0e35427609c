import { createContext, useContext } from "react";
import type { ReactNode } from "react";

/**
 * What the fields of a page are called, for the summary above them that says what is wrong with which. The summary comes
 * before its fields, so a page with one is rendered twice: the first time the fields tell their names.
 */
export type FieldNames = {
  tell: (field: string, label: ReactNode) => void;
  /** The label of the field; null where it is hidden, undefined where no field told its name, or none has yet. */
  ask: (field: string) => ReactNode;
  /** Whether a name was asked before it was told, so that rendering once more says more. */
  isMissing: () => boolean;
};

/** Names of the fields of one page; nothing is told yet. */
export function newFieldNames(): FieldNames {
  const labels = new Map<string, ReactNode>();
  const missing = new Set<string>();
  return {
    // The first of a name is the field itself; what stands in it, such as a row, has a name of its own.
    tell: (field, label) => {
      if ((labels.get(field) ?? null) === null) labels.set(field, label);
    },
    ask: (field) => {
      const label = labels.get(field);
      if (label === undefined) missing.add(field);
      return label;
    },
    isMissing: () => [...missing].some((field) => labels.has(field)),
  };
}

const NamesContext = createContext<FieldNames | null>(null);

/** Keeps the names of the fields below it. */
export function FieldNamesProvider(props: { names: FieldNames; children: ReactNode }) {
  return <NamesContext.Provider value={props.names}>{props.children}</NamesContext.Provider>;
}

/** Tells what a field is called; null for one that nobody sees, which no summary can lead to. */
export function useTellFieldName(field: string, label: ReactNode): void {
  useContext(NamesContext)?.tell(field, label);
}

/** The name of a field of this page. */
export function useFieldNames(): (field: string) => ReactNode {
  const names = useContext(NamesContext);
  return (field) => names?.ask(field);
}
