import event from '../../locales/en/board/event.json';
import faults from '../../locales/en/board/faults.json';
import page from '../../locales/en/board/page.json';
import reasons from '../../locales/en/board/reasons.json';

export const board = { event, faults, page, reasons };
