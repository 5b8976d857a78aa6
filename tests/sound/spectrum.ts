/** Energy of `pcm` at every `step` hertz from `step` to half of `rate`: [hertz, energy] pairs. */
export function spectrum(pcm: Int16Array, rate: number, step = 20): readonly (readonly [number, number])[] {
  const bins: [number, number][] = [];
  for (let hertz = step; hertz < rate / 2; hertz += step) {
    const turn = (2 * Math.PI * hertz) / rate;
    let re = 0;
    let im = 0;
    pcm.forEach((x, i) => {
      re += x * Math.cos(turn * i);
      im += x * Math.sin(turn * i);
    });
    bins.push([hertz, re * re + im * im]);
  }
  return bins;
}

type Bins = ReturnType<typeof spectrum>;

/** Share 0…1 of the energy that lies between two frequencies. */
export function share(bins: Bins, from: number, to: number): number {
  const sum = (some: Bins): number => some.reduce((total, [, energy]) => total + energy, 0);
  return sum(bins.filter(([hertz]) => hertz >= from && hertz <= to)) / sum(bins);
}

/** Middle of the energy in hertz: how bright a sound is. */
export function brightness(bins: Bins): number {
  const weighed = bins.reduce((total, [hertz, energy]) => total + hertz * energy, 0);
  return weighed / bins.reduce((total, [, energy]) => total + energy, 0);
}
