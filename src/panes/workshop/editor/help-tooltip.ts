import type { Tooltip } from '@codemirror/view';
import type { KeyHelp } from '../../../app/ports/workshop.ts';
import type { EditorWords } from './create-editor.ts';

const LISTED = 14;

/** A small paper beside a key: what it is for, what it looks like, what it allows. */
export function helpTooltip(help: KeyHelp, { allowed, like }: EditorWords): Tooltip {
  return {
    pos: help.from,
    end: help.to,
    above: true,
    create: () => {
      const dom = document.createElement('div');
      dom.className = 'help';
      const line = (tag: string, text: string): void => {
        const paragraph = document.createElement('p');
        const inner = document.createElement(tag);
        inner.textContent = text;
        paragraph.append(inner);
        dom.append(paragraph);
      };
      line('strong', help.key);
      if (help.text !== '') line('span', help.text);
      if (help.allowed.length > 0) {
        const list = help.allowed.slice(0, LISTED).join(', ');
        line('span', allowed(help.allowed.length > LISTED ? `${list}, …` : list));
      }
      line('code', like(help.shape));
      return { dom };
    },
  };
}
