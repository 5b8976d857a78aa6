import type { Desk } from '../../app/shift/desk.ts';
import type { Treatment } from '../../core/level/parcel.ts';
import type { PublicField } from '../../core/parcel/public-parcel.ts';
import { announce } from '../common/announce.ts';
import type { Translate } from '../common/app-context.ts';

/** What has been done to a field so far. */
export function treatmentOf(desk: Desk, field: PublicField): Treatment {
  return desk.treated.value[field.id] ?? 'keep';
}

/** What would leave of a field that is treated so. */
export function leavesText({ values }: PublicField, how: Treatment, t: Translate): string {
  return how === 'black' ? t('parcel.leavesNothing') : t('parcel.leaves', { value: values[how] ?? '' });
}

/** Treats a field and says so to those who do not see it. */
export function treatField(desk: Desk, field: PublicField, how: Treatment, t: Translate): void {
  if (!field.offered.includes(how)) {
    announce(t('parcel.notOffered', { label: field.label, act: t(`parcel.acts.${how}`) }));
    return;
  }
  if (!desk.treat(field.id, how)) return;
  const name = t('parcel.fieldName', { label: field.label, value: t(`parcel.states.${how}`) });
  announce(`${name}, ${leavesText(field, how, t)}`);
}

/** The pen's touch: what it does, or, where that is done already, the field as it was. */
export function touchField(desk: Desk, field: PublicField, pen: Treatment, t: Translate): void {
  treatField(desk, field, treatmentOf(desk, field) === pen ? 'keep' : pen, t);
}

/** The next or last treatment that a field offers, round and round. */
export function turnField(desk: Desk, field: PublicField, by: 1 | -1, t: Translate): void {
  const { offered } = field;
  const at = offered.indexOf(treatmentOf(desk, field));
  const next = offered[(at + by + offered.length) % offered.length];
  if (next !== undefined) treatField(desk, field, next, t);
}
