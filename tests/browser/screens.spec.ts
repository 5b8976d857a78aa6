import { walkScreens } from './support/screens.ts';

// French words take more room; `npm run campaign -- screens` walks the same screens in English.
walkScreens('fr');
