import { it } from 'vitest';
import { shippedLevels } from '../core/support/levels.ts';
import { profilesOf } from '../../src/core/mail/generate/profile.ts';
it('x', () => {
const out: string[] = [];
for (const l of shippedLevels()) {
  if (l.guided) continue;
  const p = profilesOf(l, l.companies[0]!);
  const f = p.filter(x=>!x.genuine), g = p.filter(x=>x.genuine);
  const d: Record<string, number> = {}; let prem=0;
  for (const x of f) { const s=x.recipe.phishScale!; d[s.difficulty]=(d[s.difficulty]??0)+1; prem+=s.premise; }
  out.push([l.id, 'fakes', f.length, 'genuine', g.length, JSON.stringify(d), 'prem', (prem/f.length).toFixed(1), 'acts fakes', f.filter(x=>x.act).length, 'genuine', g.filter(x=>x.act).length, 'distinct', new Set(p.flatMap(x=>x.act??[])).size].join(' '));
  if (l.id==='friday') {
    out.push(f.map(x=>[x.recipe.template.id, x.recipe.phishScale!.difficulty, x.recipe.phishScale!.premise, x.recipe.phishScale!.cues, x.act, x.plain?'plain':'', x.recipe.template.from.via].join(' ')).sort().join('\n'));
    out.push(g.map(x=>x.recipe.template.id+' '+x.act+' '+(x.odd?'odd':'')).join('\n'));
  }
}
console.log(out.join('\n'));
});
