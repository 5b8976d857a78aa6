import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export type Option<T extends string | number> = {
  readonly value: T;
  readonly label: ComponentChildren;
  /** The language of the label, where it is not the page's. */
  readonly lang?: string;
};

type Props<T extends string | number> = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly hideLabel?: boolean;
  /** `segments` side by side, `list` one below the other. */
  readonly shape?: 'segments' | 'list';
  readonly options: readonly Option<T>[];
  readonly value: T | null;
  readonly onChange: (value: T) => void;
};

/** One of a few: a group of radio buttons, drawn as segments or as a list. */
export function Choice<T extends string | number>(props: Props<T>) {
  const { label, hint, hideLabel = false, shape = 'segments', options, value, onChange } = props;
  const id = useId();
  return (
    <fieldset class="choice" aria-describedby={hint === undefined ? undefined : `${id}-hint`}>
      <legend class={hideLabel ? 'unseen' : 'field-label'}>{label}</legend>
      {hint !== undefined && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class={`choice-${shape}`}>
        {options.map((option) => (
          <label key={option.value} class="choice-option" lang={option.lang}>
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span class="choice-face">{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
