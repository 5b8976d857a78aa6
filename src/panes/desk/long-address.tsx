/** An address that may break before its @ rather than anywhere. */
export function LongAddress({ address }: { readonly address: string }) {
  const at = address.indexOf('@');
  if (at < 0) return <>{address}</>;
  return (
    <>
      {address.slice(0, at)}
      <wbr />
      {address.slice(at)}
    </>
  );
}
