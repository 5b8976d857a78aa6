import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchDataUri } from '../../src/sound/fetch-data-uri.ts';

afterEach(() => vi.unstubAllGlobals());

describe('fetchDataUri', () => {
  it('carries every byte, also of a file longer than one piece', async () => {
    const bytes = Uint8Array.from({ length: 100_001 }, (_, i) => i % 256);
    vi.stubGlobal('fetch', async () => new Response(bytes));
    const uri = await fetchDataUri('/a.wav', 'audio/wav');
    expect(uri.startsWith('data:audio/wav;base64,')).toBe(true);
    expect(Buffer.from(uri.split(',')[1] ?? '', 'base64').equals(Buffer.from(bytes))).toBe(true);
  });

  it('rejects when the file is not there', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    await expect(fetchDataUri('/a.wav', 'audio/wav')).rejects.toThrow('404');
  });
});
