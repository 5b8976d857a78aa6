/** The browser's `Storage` over a map, with room until `full` says otherwise. */
export class MapStorage implements Storage {
  private readonly items = new Map<string, string>();
  private readonly full: () => boolean;

  constructor(full: () => boolean = () => false) {
    this.full = full;
  }

  get length(): number {
    return this.items.size;
  }
  clear = (): void => this.items.clear();
  getItem = (key: string): string | null => this.items.get(key) ?? null;
  key = (at: number): string | null => [...this.items.keys()][at] ?? null;
  removeItem = (key: string): void => {
    this.items.delete(key);
  };
  setItem = (key: string, value: string): void => {
    if (this.full()) throw new DOMException('full', 'QuotaExceededError');
    this.items.set(key, value);
  };
}
