/** The languages of the interface. The documents' own names stay Chinese in both. */
export const LANGUAGES = ["zh", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Messages with both languages side by side: a missing key is a type error. */
export type Localized<T> = Readonly<Record<Language, T>>;
