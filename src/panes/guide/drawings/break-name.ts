export type NameLine = { readonly text: string; readonly from: number };

/** Cuts a name or link into lines of at most `most` characters, where a reader would: after / @ ? =, else after a dot or a hyphen. */
export function breakName(name: string, most: number): readonly NameLine[] {
  const pieces = cut(name, /(?<=[/@?=])(?![/])/).flatMap((piece) =>
    piece.length <= most ? [piece] : cut(piece, /(?<=[.-])/),
  );
  const lines: NameLine[] = [];
  let text = '';
  let from = 0;
  for (const piece of pieces) {
    if (text !== '' && text.length + piece.length > most) {
      lines.push({ text, from });
      from += text.length;
      text = '';
    }
    text += piece;
  }
  return [...lines, { text, from }];
}

function cut(text: string, where: RegExp): readonly string[] {
  return text.split(where);
}
