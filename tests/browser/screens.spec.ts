import { isRare, walkScreens } from './support/screens.ts';

// French words take more room; `npm run campaign -- screens` walks the same screens in English, and the rare ones.
walkScreens('fr', (shot) => !isRare(shot));
