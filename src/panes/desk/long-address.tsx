import { Fragment } from 'preact';

/** A domain that may break before its dots rather than anywhere. */
export function LongDomain({ domain }: { readonly domain: string }) {
  const [first = '', ...labels] = domain.split('.');
  return (
    <span class="long-domain">
      {first}
      {labels.map((label, at) => (
        <Fragment key={at}>
          <wbr />.{label}
        </Fragment>
      ))}
    </span>
  );
}

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
