/** One setting: what it is unless told otherwise, and how its text becomes a value. */
export interface SettingRow<T> {
  readonly default: T;
  readonly help: string;
  /** The value that a text stands for, or undefined where it stands for none. */
  readonly parse: (text: string) => T | undefined;
  /** What a right value looks like, for the message about a wrong one. */
  readonly expects: string;
  /** What stands for the value in the help of the flag; `number` unless it says otherwise. */
  readonly placeholder?: string;
  /** A wrong value is not repeated in a message. */
  readonly secret?: boolean;
  /** No command has its flag, which other users of the machine would see. */
  readonly envOnly?: boolean;
}

/** A row with its flag and its environment variable, which are its name in their spelling. */
export type Setting<T> = SettingRow<T> & { readonly flag: string; readonly env: string };

export const text = (value: string): string | undefined => (value === '' ? undefined : value);
export const toggle = (value: string): boolean | undefined => ({ true: true, 1: true, false: false, 0: false })[value.toLowerCase()];
export const whole =
  (lowest: number, highest: number) =>
  (value: string): number | undefined => {
    const number = Number(value);
    return /^\d+$/.test(value) && number >= lowest && number <= highest ? number : undefined;
  };

export function limit(value: number, help: string): SettingRow<number> {
  return { default: value, help, parse: whole(1, 1_000_000_000), expects: 'a whole number from 1' };
}

export function limitFromZero(value: number, help: string): SettingRow<number> {
  return { default: value, help, parse: whole(0, 1_000_000_000), expects: 'a whole number from 0' };
}

/** Gives each row its flag and its variable: `maxDepth` is `--max-depth` and `PLANGRAPH_MAX_DEPTH`. */
export function named<Values>(rows: { readonly [Name in keyof Values]: SettingRow<Values[Name]> }): {
  readonly [Name in keyof Values]: Setting<Values[Name]>;
} {
  const settings = Object.entries<object>(rows).map(([name, row]) => {
    const words = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return [name, { ...row, flag: `--${words}`, env: `PLANGRAPH_${words.replaceAll('-', '_').toUpperCase()}` }];
  });
  return Object.fromEntries(settings) as ReturnType<typeof named<Values>>;
}

/** The values of a group of settings. */
export type ValuesOf<Group> = { readonly [Name in keyof Group]: Group[Name] extends Setting<infer T> ? T : never };
