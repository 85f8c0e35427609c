import type { Language } from "./language";
import { messages } from "./messages";
import type { MessageTree } from "./messages";

/** Every message key: `feature.name`. */
export type MessageKey = {
  [F in keyof MessageTree & string]: `${F}.${keyof MessageTree[F] & string}`;
}[keyof MessageTree & string];

/** Keys of counted messages: those that exist with `_one` and `_other`. */
export type CountKey = MessageKey extends infer K
  ? K extends `${infer Base}_other`
    ? Base
    : never
  : never;

type TextOf<K extends string> = K extends `${infer F}.${infer Name}`
  ? F extends keyof MessageTree
    ? Name extends keyof MessageTree[F]
      ? MessageTree[F][Name]
      : never
    : never
  : never;

type ParameterNames<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParameterNames<Rest>
  : never;

type Parameters<K extends string> = Record<ParameterNames<TextOf<K>>, string | number>;

type Arguments<K extends string> = [ParameterNames<TextOf<K>>] extends [never]
  ? []
  : [parameters: Parameters<K>];

type CountArguments<K extends string> = [
  Exclude<ParameterNames<TextOf<`${K}_other`>>, "count">,
] extends [never]
  ? []
  : [parameters: Omit<Parameters<`${K}_other`>, "count">];

/** Keys of messages without parameters: for tables of links and labels. */
export type PlainKey = {
  [K in MessageKey]: [ParameterNames<TextOf<K>>] extends [never] ? K : never;
}[MessageKey];

/** Gives texts in one language; `tsc` refuses an unknown key or a missing parameter. */
export type Translate = {
  <K extends MessageKey>(key: K, ...parameters: Arguments<K>): string;
  /** picks the singular or plural text and fills in `{count}` */
  count: <K extends CountKey>(key: K, count: number, ...parameters: CountArguments<K>) => string;
  /** for keys that come from a verdict or a form error: any string; an unknown one yields undefined */
  find: (key: string, parameters?: Record<string, string | number>) => string | undefined;
  language: Language;
};

function fill(text: string, parameters: Record<string, string | number> | undefined): string {
  if (parameters === undefined || !text.includes("{")) return text;
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = parameters[name];
    return value === undefined ? hole : String(value);
  });
}

/** The texts of a language by their whole key: a page asks for hundreds. */
function textsByKey(language: Language): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(messages[language]).flatMap(([feature, texts]) =>
      Object.entries(texts).map(([name, text]) => [`${feature}.${name}`, text] as const),
    ),
  );
}

function make(language: Language): Translate {
  const texts = textsByKey(language);
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  const find: Translate["find"] = (key, parameters) => {
    const text = texts.get(key);
    return text === undefined ? undefined : fill(text, parameters);
  };
  const required = (key: string, parameters?: Record<string, string | number>): string => {
    const text = find(key, parameters);
    if (text === undefined) throw new Error(`No message ${key}`);
    return text;
  };
  return Object.assign(
    (key: string, parameters?: Record<string, string | number>) => required(key, parameters),
    {
      count: (key: string, count: number, parameters?: Record<string, string | number>) =>
        required(`${key}_${plural.select(count) === "one" ? "one" : "other"}`, {
          ...parameters,
          count: number.format(count),
        }),
      find,
      language,
    },
  );
}

const translators: Record<Language, Translate> = { nl: make("nl"), en: make("en") };

/** The texts of the screen in one language. */
export function translator(language: Language): Translate {
  return translators[language];
}
