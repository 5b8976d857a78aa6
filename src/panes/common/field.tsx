import { useId } from 'preact/hooks';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: string | undefined;
  /** Said under the field, and read with it; null when all is well. */
  readonly fault?: string | null;
  readonly maxLength: number;
  readonly autoComplete?: 'off' | 'given-name' | 'nickname' | 'address-level2';
};

/** One line of text with its label, its hint and its fault. */
export function Field({ label, value, onInput, hint, fault = null, maxLength, autoComplete = 'off' }: Props) {
  const id = useId();
  const described = [hint === undefined ? '' : `${id}-hint`, fault === null ? '' : `${id}-fault`]
    .join(' ')
    .trim();
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        class="field-input"
        type="text"
        value={value}
        maxLength={maxLength}
        autocomplete={autoComplete}
        spellcheck={false}
        dir="auto"
        aria-invalid={fault !== null}
        aria-describedby={described === '' ? undefined : described}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {fault !== null && (
        <p class="field-fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  );
}
