import event from '../../locales/fr/board/event.json';
import faults from '../../locales/fr/board/faults.json';
import page from '../../locales/fr/board/page.json';
import reasons from '../../locales/fr/board/reasons.json';

export const board = { event, faults, page, reasons };
