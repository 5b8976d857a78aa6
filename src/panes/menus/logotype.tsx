/** TRIAGE, whose I is the tube. The stage draws the tube at its slot; without it stands the drawing here. */
export function Logotype() {
  return (
    <h1 class="logo" tabIndex={-1}>
      <span class="unseen">Triage</span>
      <span class="logo-letters" aria-hidden="true">
        <span>TR</span>
        <span class="logo-tube" data-slot="logo-tube">
          <svg viewBox="0 0 74 188" preserveAspectRatio="none" class="drawn-here" aria-hidden="true">
            <rect x="7" y="8" width="60" height="172" fill="#9fc1bd" fill-opacity=".42" />
            <rect x="11" y="8" width="5" height="172" fill="#f7efdd" fill-opacity=".3" />
            <rect x="13" y="62" width="48" height="66" rx="14" fill="#c43a25" />
            <path d="M13 108h48v6a14 14 0 0 1-14 14H27a14 14 0 0 1-14-14z" fill="#93261a" />
            <rect x="19" y="72" width="36" height="32" rx="3" fill="#f7efdd" />
            <path d="m19 76 18 14 18-14" fill="none" stroke="#bfa873" stroke-width="3" />
            <rect y="0" width="74" height="14" rx="5" fill="#e0a63f" />
            <rect y="174" width="74" height="14" rx="5" fill="#e0a63f" />
          </svg>
        </span>
        <span>AGE</span>
      </span>
    </h1>
  );
}
