import { guidePage } from '../../app/guide/page-of.ts';
import { hashOf } from '../../app/screen.ts';
import { useTexts } from './app-context.ts';
import { topicName } from './topic-name.ts';

/** Ways into the field guide from where something was met. */
export function GuideLinks({ topics }: { readonly topics: readonly string[] }) {
  const t = useTexts();
  if (topics.length === 0) return null;
  return (
    <p class="guide-links">
      {t('guideLinks.title')}{' '}
      {topics.map((topic, at) => (
        <span key={topic}>
          {at > 0 && ' · '}
          <a class="text-link" href={hashOf(guidePage(topic))}>
            {topicName(topic, t)}
          </a>
        </span>
      ))}
    </p>
  );
}
