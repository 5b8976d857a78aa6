import type { CallLine, Scenario } from '../core/level/scenario.ts';
import { textIn } from '../core/level/text.ts';

const SHORT = 60;

/** A call as a Mermaid flowchart: lines as boxes, answers as arrows, ends as rounded boxes. */
export function mermaidOf(scenario: Scenario, lang: string): string {
  const number = new Map(scenario.lines.map(({ id }, at) => [id, `n${at}`]));
  const node = (line: CallLine): string => {
    const words = quote(
      textIn(line.variants[0] ?? {}, lang) + (line.lever === null ? '' : ` (${line.lever})`),
    );
    const name = number.get(line.id) ?? '';
    return line.end === null ? `  ${name}[${words}]` : `  ${name}([${words}<br/>${line.end}])`;
  };
  const arrows = scenario.lines.flatMap((line) =>
    line.answers.map((answer) => {
      const words = textIn(answer.says, lang) + (answer.gives === null ? '' : ` → ${answer.gives}`);
      return `  ${number.get(line.id) ?? ''} -->|${quote(words)}| ${number.get(answer.to) ?? ''}`;
    }),
  );
  return ['flowchart TD', ...scenario.lines.map(node), ...arrows].join('\n');
}

function quote(text: string): string {
  const short = text.length > SHORT ? `${text.slice(0, SHORT)}…` : text;
  return `"${short.replaceAll('"', '#quot;')}"`;
}
