import { useId } from 'preact/hooks';

type Props = {
  readonly label: string;
  /** 0…1. */
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly disabled?: boolean;
};

const HUNDRED = 100;

/** A share between nothing and all, in steps of five hundredths; its figure stands beside it. */
export function Slider({ label, value, onChange, disabled = false }: Props) {
  const id = useId();
  const percent = Math.round(value * HUNDRED);
  return (
    <div class="slider">
      <label class="field-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="slider-input"
        type="range"
        min={0}
        max={HUNDRED}
        step={5}
        value={percent}
        disabled={disabled}
        aria-valuetext={`${percent} %`}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber / HUNDRED)}
      />
      <span class="slider-figure" aria-hidden="true">{`${percent} %`}</span>
    </div>
  );
}
