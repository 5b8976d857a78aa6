import { trainersWay } from './support/workshop-flow.ts';

// In French: `npm run campaign -- workshop`.
trainersWay('en');
