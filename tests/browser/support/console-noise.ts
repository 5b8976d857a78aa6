/**
 * What graphics drivers say and no code of ours can change. Nothing else belongs here: a warning of the game is
 * a fault of the game.
 */
export const CONSOLE_NOISE: readonly RegExp[] = [
  // Reading a WebGL canvas back for a screenshot, in software.
  /GPU stall due to ReadPixels/,
  /Automatic fallback to software WebGL has been deprecated/,
];
