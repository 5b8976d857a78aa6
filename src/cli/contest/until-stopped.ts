const EVERY_MS = 1000;

/** Looks again each second until Ctrl+C, or until `stop` says so. Shared drives tell nobody of changes, so it looks by itself. */
export function untilStopped(look: () => void, stop?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setInterval(look, EVERY_MS);
    const end = (): void => {
      clearInterval(timer);
      process.off('SIGINT', end);
      stop?.removeEventListener('abort', end);
      resolve();
    };
    process.on('SIGINT', end);
    stop?.addEventListener('abort', end);
    if (stop?.aborted === true) end();
  });
}
