import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Notice } from './notice.ts';
import type { WriteFailure } from './ports/store.ts';

export type Notices = {
  readonly all: ReadonlySignal<readonly Notice[]>;
  readonly tell: (notice: Notice) => void;
  readonly dismiss: (notice: Notice) => void;
  readonly notKept: (failure: WriteFailure) => void;
};

/** The list of notices: the same one is never told twice at once. */
export function createNotices(): Notices {
  const all = signal<readonly Notice[]>([]);
  const tell = (notice: Notice): void => {
    const same = all.value.some(
      (one) => one.key === notice.key && JSON.stringify(one.params) === JSON.stringify(notice.params),
    );
    if (!same) all.value = [...all.value, notice];
  };
  return {
    all,
    tell,
    dismiss: (notice) => {
      all.value = all.value.filter((one) => one !== notice);
    },
    notKept: (failure) => tell({ key: `storage.${failure}`, params: {}, kind: 'problem' }),
  };
}
