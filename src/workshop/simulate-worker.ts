import type { Level } from '../core/level/level.ts';
import { openSimulation } from './simulate.ts';

const PART = 50;

/** Plays in parts, so that each can be shown; the page ends the worker when it wants no more. */
addEventListener('message', ({ data: level }: MessageEvent<Level>) => {
  const simulation = openSimulation(level);
  while (!simulation.isOver()) {
    for (let player = 0; player < PART; player += 1) simulation.play();
    postMessage(simulation.told());
  }
});
