/** A line as it is being said: words to come keep their place, so that nothing jumps. */
export function SpokenWords({ text, said }: { readonly text: string; readonly said: number }) {
  const words = text.split(/\s+/);
  if (said >= words.length) return <p>{text}</p>;
  return (
    <p>
      {words.slice(0, said).join(' ')} <span class="unsaid">{words.slice(said).join(' ')}</span>
    </p>
  );
}
