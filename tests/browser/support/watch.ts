import type { BrowserContext } from '@playwright/test';
import { CONSOLE_NOISE } from './console-noise.ts';

export type Watch = {
  /** This test provokes a message on purpose: it is allowed, and it must come. */
  readonly expectMessage: (pattern: RegExp) => void;
  /** Faults seen so far, and expected messages that did not come. */
  readonly faults: () => readonly string[];
};

const reportViolations = (): void => {
  addEventListener('securitypolicyviolation', (event) => {
    console.error(
      `CSP violation: ${event.effectiveDirective} blocked ${event.blockedURI} at ${event.sourceFile}:${event.lineNumber}`,
    );
  });
};

/** Listens to every page and worker of a context: messages, errors, policy violations, foreign requests. */
export const watch = async (context: BrowserContext, origin: string): Promise<Watch> => {
  const seen: string[] = [];
  const expected: { readonly pattern: RegExp; came: boolean }[] = [];
  const note = (text: string): void => {
    const awaited = expected.find(({ pattern }) => pattern.test(text));
    if (awaited) awaited.came = true;
    else if (!CONSOLE_NOISE.some((noise) => noise.test(text))) seen.push(text);
  };

  context.on('console', (message) => {
    const kind = message.type();
    if (kind === 'error' || kind === 'warning' || kind === 'assert') {
      note(`console ${kind}: ${message.text()} (${message.location().url})`);
    }
  });
  context.on('weberror', (webError) => note(`page error: ${webError.error().stack ?? webError.error()}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    const local = url.protocol === 'data:' || url.protocol === 'blob:' || url.origin === origin;
    if (!local) note(`request to another origin: ${request.url()}`);
  });
  await context.addInitScript(reportViolations);

  return {
    expectMessage: (pattern) => expected.push({ pattern, came: false }),
    faults: () => [
      ...seen,
      ...expected
        .filter(({ came }) => !came)
        .map(({ pattern }) => `expected message did not come: ${pattern}`),
    ],
  };
};
