import { useTexts } from '../common/app-context.ts';

type Props = { readonly lines: readonly string[]; readonly lang: string };

/** What somebody says of themselves, line by line. */
export function Quotes({ lines, lang }: Props) {
  const t = useTexts();
  return (
    <ul class="quotes" lang={lang}>
      {lines.map((text) => (
        <li key={text}>{t('parcel.quote', { text })}</li>
      ))}
    </ul>
  );
}
