type Calls = Readonly<Record<string, (...args: never[]) => unknown>>;

type Asked = { readonly number: number; readonly name: string; readonly args: readonly unknown[] };
type Answered = { readonly number: number; readonly value?: unknown; readonly fault?: string };

/** In a worker: answers what the page asks, one after another. */
export function answerCalls<T extends Calls>(calls: T): void {
  addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
    const { number, name, args } = data;
    try {
      const call = calls[name] as (...given: readonly unknown[]) => unknown;
      postMessage({ number, value: await call(...args) } satisfies Answered);
    } catch (error) {
      postMessage({ number, fault: String(error) } satisfies Answered);
    }
  });
}

export type Remote<T extends Calls> = <K extends keyof T & string>(
  name: K,
  ...args: Parameters<T[K]>
) => Promise<Awaited<ReturnType<T[K]>>>;

/** In the page: asks a worker. A fault in there rejects; a worker that does not start rejects all. */
export function askWorker<T extends Calls>(worker: Worker): Remote<T> {
  const waiting = new Map<
    number,
    { readonly done: (value: never) => void; readonly failed: (e: Error) => void }
  >();
  let asked = 0;
  /** A worker that did not start answers nothing, ever. */
  let dead: string | null = null;
  worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
    const one = waiting.get(data.number);
    waiting.delete(data.number);
    if (data.fault === undefined) one?.done(data.value as never);
    else one?.failed(new Error(data.fault));
  });
  worker.addEventListener('error', (event) => {
    dead = event.message;
    for (const one of waiting.values()) one.failed(new Error(event.message));
    waiting.clear();
  });
  return (name, ...args) =>
    new Promise((done, failed) => {
      if (dead !== null) {
        failed(new Error(dead));
        return;
      }
      asked += 1;
      waiting.set(asked, { done, failed });
      worker.postMessage({ number: asked, name, args } satisfies Asked);
    });
}
