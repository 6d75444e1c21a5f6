/** The app's own files, put in at build; a revision stands where the name says nothing of the content. */
declare const __SHELL__: readonly { readonly url: string; readonly revision: string | null }[];

/** Changes with the code that is kept at its first use, put in at build. */
declare const __READERS__: string;
