import { ART_SOURCES, type ArtName } from './art-sources.ts';

/** The drawings, decoded once; as vectors they are sharp at every size they are drawn. */
export type Art = Readonly<Record<ArtName, HTMLImageElement>>;

export async function loadArt(): Promise<Art> {
  const entries = await Promise.all(Object.entries(ART_SOURCES).map(loadOne));
  return Object.fromEntries(entries) as Art;
}

async function loadOne([name, source]: readonly [string, string]): Promise<[string, HTMLImageElement]> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(source)}`;
  await image.decode();
  return [name, image];
}
