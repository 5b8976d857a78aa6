import type { Company } from '../level/world.ts';

/** Every line of a company's directory as a part: the brand, our people by role, our suppliers. */
export function directoryParts(company: Company): readonly string[] {
  return [
    'directory.brand',
    ...company.people.map((one) => personEntry(one.role)),
    ...company.suppliers.map((one) => supplierEntry(one.id)),
  ];
}

export function personEntry(role: string): string {
  return `directory.person.${role}`;
}

export function supplierEntry(id: string): string {
  return `directory.supplier.${id}`;
}
