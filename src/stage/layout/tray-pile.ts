const SHOWN = 7;
const TILTS = [-0.022, 0.014, 0.03, -0.012, 0.02, -0.03, 0.006] as const;
const SHIFTS = [-0.3, 0.55, -0.75, 0.2, 0.8, -0.5, 0] as const;

/** One sheet in a tray: how far it rises above the rim (in sheet steps), its tilt and its shift (−1…1). */
export type Sheet = {
  readonly rise: number;
  readonly tilt: number;
  readonly shift: number;
  readonly tan: boolean;
};

/** The sheets to draw, the hindmost and highest first. Beyond seven letters the pile looks the same. */
export function trayPile(letters: number): readonly Sheet[] {
  const count = Math.max(0, Math.min(SHOWN, Math.floor(letters)));
  return Array.from({ length: count }, (_, index) => ({
    rise: count - index,
    tilt: TILTS[(count - index - 1) % TILTS.length] ?? 0,
    shift: SHIFTS[(count - index - 1) % SHIFTS.length] ?? 0,
    tan: (count - index) % 2 === 0,
  }));
}
