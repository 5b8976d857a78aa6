/** The sign of the report tray: a triangle flag, known without its colour. */
export function ReportMark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
      <path d="M16 4 30 28H2Z" fill="none" stroke="currentColor" stroke-width="3.2" stroke-linejoin="round" />
      <path d="M16 12v8" stroke="currentColor" stroke-width="3.2" stroke-linecap="round" />
      <circle cx="16" cy="24" r="1.9" fill="currentColor" />
    </svg>
  );
}

/** The sign of the trust tray: a round seal. */
export function TrustMark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
      <circle cx="16" cy="16" r="13" fill="none" stroke="currentColor" stroke-width="3.2" />
      <path
        d="m10 16.5 4.2 4.3L22.4 12"
        fill="none"
        stroke="currentColor"
        stroke-width="3.2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
