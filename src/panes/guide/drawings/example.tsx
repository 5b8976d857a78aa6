import { keyOf, kindOf } from '../../../app/guide/guide-topics.ts';
import { nameExample } from '../../../app/guide/name-example.ts';
import type { TopicId } from '../../../core/score/topics.ts';
import { type Translate, useTexts } from '../../common/app-context.ts';
import { QrCode } from '../../desk/qr-code.tsx';
import { Envelope } from './envelope.tsx';
import { NameStrip } from './name-strip.tsx';
import { Slip } from './slip.tsx';
import { Speaker } from './speaker.tsx';

/** The drawn example of a topic, with a line that says where to look. */
export function Example({ topic }: { readonly topic: TopicId }) {
  const t = useTexts();
  return (
    <figure class="guide-figure">
      <Drawing topic={topic} />
      <figcaption>{captionOf(topic, t)}</figcaption>
    </figure>
  );
}

const idOf = (topic: TopicId): string => topic.slice(topic.indexOf(':') + 1);

function Drawing({ topic }: { readonly topic: TopicId }) {
  const t = useTexts();
  const kind = kindOf(topic);
  const text = (part: string): string => t(`guide.${keyOf(topic)}.${part}`);
  if (kind === 'pretext' || kind === 'lever') return <Speaker topic={topic} says={text('says')} />;
  if (kind === 'giveaway' || kind === 'oddity') {
    return (
      <Slip odd={kind === 'oddity'} before={text('before')} telling={text('telling')} after={text('after')} />
    );
  }
  const example = nameExample(idOf(topic));
  if (example === null) return <Envelope technique={idOf(topic)} alt={text('alt')} />;
  const { genuine, made, mark } = example;
  const alt = t('guide.page.alt.name', { genuine, made, part: made.slice(...mark) });
  if (topic !== 'technique:qrCode') return <NameStrip example={example} alt={alt} />;
  return (
    <div class="guide-qr">
      <span class="guide-qr-paper">
        <QrCode text={`hxxps://${made.slice(...mark).replace('.', '[.]')}`} />
      </span>
      <NameStrip example={example} alt={alt} />
    </div>
  );
}

function captionOf(topic: TopicId, t: Translate): string {
  const kind = kindOf(topic);
  if (kind === 'lever') return t(`guide.${keyOf(topic)}.gesture`);
  if (kind !== 'technique') return t(`guide.page.caption.${kind}`);
  const id = idOf(topic);
  const sort = nameExample(id) === null ? 'sender' : id === 'qrCode' ? 'qr' : 'name';
  return t(`guide.page.caption.${sort}`);
}
