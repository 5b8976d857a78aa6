/** The bands of an airmail envelope: how broad, how often a colour comes, how far they lean. */
export const AIRMAIL = { band: 16, step: 46, slant: 12 } as const;
