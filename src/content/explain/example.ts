/** A piece of a file that gives a diagnostic, and the same piece when it is right. The same in every language. */
export type Example = { readonly wrong: string; readonly right: string };
