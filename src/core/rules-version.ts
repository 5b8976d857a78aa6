/** Changes whenever the same level, seed and decisions would give another inbox or another score. */
export const RULES_VERSION = 4;
