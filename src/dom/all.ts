export const all = (selector: string) => document.querySelectorAll<HTMLElement>(selector)
