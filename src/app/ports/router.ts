/** The page's address after `#`. */
export type RouterPort = {
  readonly hash: () => string;
  readonly set: (hash: string, replace: boolean) => void;
  readonly onChange: (changed: () => void) => void;
};
