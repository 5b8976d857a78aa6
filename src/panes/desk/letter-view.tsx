import type { PublicBlock, PublicLetter } from '../../core/mail/public/public-letter.ts';
import { useTexts } from '../common/app-context.ts';
import { Icon } from '../common/icon.tsx';
import { LongAddress } from './long-address.tsx';
import { partClass } from './part-class.ts';
import { Pickable } from './pickable.tsx';
import { QrCode } from './qr-code.tsx';
import { useDesk } from './use-desk.ts';

/** The letter as an honest mail client shows it: nothing marked, nothing hidden but the target of a link. */
export function LetterView({ letter }: { readonly letter: PublicLetter }) {
  const t = useTexts();
  const { lang } = letter;
  return (
    <article class="letter" data-letter={letter.index} aria-labelledby="letter-subject">
      <Pickable part="subject" lang={lang}>
        <h2 id="letter-subject" class="letter-subject" tabIndex={-1}>
          {letter.subject}
        </h2>
      </Pickable>
      <div class="letter-head">
        <span class="avatar" aria-hidden="true">
          {letter.from.name.slice(0, 1)}
        </span>
        <div class="letter-who">
          <Pickable part="from" class="part-line">
            <span class="letter-name">{letter.from.name}</span>{' '}
            <span class="letter-address">
              &lt;
              <LongAddress address={letter.from.address} />
              &gt;
            </span>
          </Pickable>
          <p class="letter-to">
            {t('desk.to')} <LongAddress address={letter.to} />
          </p>
          {letter.replyTo !== null && (
            <Pickable part="replyTo" class="part-line">
              <span class="letter-reply">
                {t('desk.replyTo')}{' '}
                <span class="letter-address">
                  &lt;
                  <LongAddress address={letter.replyTo.address} />
                  &gt;
                </span>
              </span>
            </Pickable>
          )}
        </div>
        <time class="letter-time">{letter.time}</time>
      </div>
      <div class="letter-body" lang={lang}>
        {letter.blocks.map((block) =>
          block.url === null ? (
            <Pickable key={block.part} part={block.part} lang={lang}>
              <p>{block.text}</p>
            </Pickable>
          ) : (
            <MailLink key={block.part} block={block} url={block.url} lang={lang} />
          ),
        )}
        {letter.attachments.map((attachment) => (
          <Pickable key={attachment.part} part={attachment.part} lang={lang}>
            <span class="attachment">
              <Icon name="paperclip" /> {attachment.name}
            </span>
          </Pickable>
        ))}
      </div>
    </article>
  );
}

type LinkProps = { readonly block: PublicBlock; readonly url: string; readonly lang: string };

/** A link that goes nowhere: hover, focus and tap show its target in the status line; a tap picks it up. */
function MailLink({ block, url, lang }: LinkProps) {
  const desk = useDesk();
  const t = useTexts();
  const picked = desk.picked.value === block.part;
  const decisive = desk.feedback.value?.main?.part === block.part;
  const show = (): void => {
    desk.target.value = url;
  };
  const hide = (): void => {
    if (desk.target.value === url) desk.target.value = null;
  };
  return (
    <div class={partClass(desk, block.part, 'part-link')} data-part={block.part}>
      <button
        type="button"
        class="mail-link"
        lang={lang}
        aria-pressed={picked}
        aria-describedby="link-target"
        onMouseEnter={show}
        onMouseLeave={hide}
        onFocus={show}
        onBlur={hide}
        onClick={() => {
          show();
          desk.pick(picked ? null : block.part);
        }}
      >
        {block.qr && <QrCode text={desk.defang(url)} />}
        {block.qr && <span class="visually-hidden">{t('desk.qr')} </span>}
        {block.text}
      </button>
      {decisive && <span class="part-flag">{t('desk.feedback.where')}</span>}
    </div>
  );
}
